// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { MarkedText } from '@/components/marked-text.tsx'

function drawn(text: string, hits: [number, number][], around?: number): HTMLElement {
  const root = document.createElement('p')
  render(<MarkedText text={text} hits={hits} {...(around === undefined ? {} : { around })} />, root)
  return root
}

test('hostile text makes no element but the marks', () => {
  const text = '<img src=x onerror=alert(1)> Vigie <script>1</script>'
  const root = drawn(text, [[29, 34]])
  expect(root.textContent).toBe(text)
  expect([...root.querySelectorAll('*')].map((element) => element.tagName)).toEqual(['MARK'])
  expect(root.querySelector('mark')?.textContent).toBe('Vigie')
})

test('spans that overlap, lie or come out of order mark each letter once', () => {
  const root = drawn('abcdef', [
    [4, 99],
    [1, 3],
    [2, 4],
    [-5, 1],
    [3, 3],
  ])
  expect(root.textContent).toBe('abcdef')
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['abcdef'])
})

test('a long text is cut before the first marked word, at a space', () => {
  const root = drawn(`${'mot '.repeat(50)}Vigie enfin`, [[200, 205]], 40)
  expect(root.textContent).toBe(`… ${'mot '.repeat(10)}Vigie enfin`)
})
