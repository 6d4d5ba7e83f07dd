import { frameIn } from '../frame.js'
import { mount as mountBare } from './contenteditable.js'

/** An editable host in a frame of the same origin. */
export async function mount(root, lines, options) {
  const { body } = await frameIn(root)
  return mountBare(body, lines, options)
}
