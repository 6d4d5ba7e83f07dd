import { shown } from '../lines.js'

/** A bare editable host; lines are blocks, as browsers write them. */
export function mount(root, lines, options) {
  const { ownerDocument } = root
  const host = ownerDocument.createElement('div')
  host.className = 'box'
  host.contentEditable = options.kind ?? 'true'
  host.style.cssText = `min-height: 8em; border: 1px solid; ${options.style ?? ''}`
  for (const [name, value] of Object.entries(options.attributes ?? {}))
    host.setAttribute(name, value)
  if (options.style || options.kind) host.textContent = lines.join('\n')
  else
    for (const line of lines) {
      const block = ownerDocument.createElement('div')
      block.textContent = line
      host.append(block)
    }
  root.append(host)
  return () => shown(host).replace(/\n$/, '')
}
