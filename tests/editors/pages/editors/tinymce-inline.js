import { mount as mountFrame } from './tinymce.js'

/** TinyMCE without a frame. */
export function mount(root, lines) {
  return mountFrame(root, lines, { inline: true })
}
