import { seen } from './seen.js'

/**
 * Mounts the editor named in the address and shows its own model to the tests as `model()`.
 * `rest`: after how many milliseconds without a change its selection counts as read.
 */
export async function begin(editors, rest) {
  const asked = new URLSearchParams(location.search)
  const name = asked.get('editor')
  const options = JSON.parse(asked.get('options') ?? '{}')
  // Editors draw their own bars and icons from strings: that much is let through, and nothing after it.
  let drawing = true
  if (asked.has('strict'))
    window.trustedTypes?.createPolicy('default', { createHTML: (html) => (drawing ? html : null) })
  const { mount } = await Object.entries(editors).find(([path]) =>
    path.endsWith(`/${name}.js`),
  )[1]()
  seen(rest)
  const read = await mount(document.querySelector('#root'), options.lines ?? [], options)
  drawing = false
  window.model = () => read().replaceAll('\u00A0', ' ')
  document.documentElement.dataset.ready = ''
}
