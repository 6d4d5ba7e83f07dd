/** A field in a form, as most blogs and forums have; built without HTML for strict pages. */
export function mount(root, lines, options, name = 'textarea') {
  const form = root.appendChild(document.createElement('form'))
  const field = form.appendChild(document.createElement(name))
  form.appendChild(document.createElement('button')).textContent = 'Send'
  field.style.cssText = 'width: 600px; height: 8em'
  for (const [key, value] of Object.entries(options.attributes ?? {}))
    field.setAttribute(key, value)
  field.value = lines.join(name === 'input' ? ' ' : '\n')
  return () => field.value
}
