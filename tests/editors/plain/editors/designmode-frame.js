import { frameIn } from '../frame.js'
import { shown } from '../lines.js'

/** A frame in design mode, as editors were before contenteditable. */
export async function mount(root, lines) {
  const inside = await frameIn(root)
  inside.designMode = 'on'
  for (const line of lines) {
    const block = inside.createElement('div')
    block.textContent = line
    inside.body.append(block)
  }
  return () => shown(inside.body).replace(/\n$/, '')
}
