import { frameIn } from '../../plain/frame.js'
import { mount as mountBare } from './prosemirror.js'

/** ProseMirror in a frame of the same origin. */
export async function mount(root, lines) {
  return mountBare((await frameIn(root)).body, lines)
}
