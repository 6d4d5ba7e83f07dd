/** Takes its box off the page as soon as something is written. */
export function mount(root) {
  root.innerHTML = '<p><textarea rows="2" cols="60"></textarea></p>'
  const field = root.querySelector('textarea')
  field.addEventListener('input', () => field.remove())
  return () => document.querySelector('textarea')?.value ?? 'gone'
}
