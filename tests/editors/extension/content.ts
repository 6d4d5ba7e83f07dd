import { activeBox } from '@/lib/editors/box.ts'
import { canvasOf } from '@/lib/editors/drawn.ts'
import { insert, remember } from '@/lib/editors/insert.ts'
import type { Outcome } from '@/lib/editors/outcome.ts'
import { normal, read } from '@/lib/editors/reading.ts'

/**
 * The smallest extension that can draft: it does what a page asks by message, from the isolated
 * world, so that tests drive `lib/editors` where it really runs. Never part of the product.
 */
let box: HTMLElement | undefined
let outcome: Outcome | undefined
let stop = new AbortController()

/** Takes the focus as the palette does: a field in a closed root. */
function steal(): void {
  const host = document.body.appendChild(document.createElement('vigie-thief'))
  const field = document.createElement('input')
  host.attachShadow({ mode: 'closed' }).append(field)
  field.focus()
}

const actions: Record<string, (text: string) => unknown> = {
  remember() {
    box = activeBox(document)
    if (box) remember(box)
    return box?.nodeName
  },
  /** What stands before the caret, where the box shows it. */
  front() {
    const at = activeBox(document)
    return at && !canvasOf(at) ? normal(read(at).before) : undefined
  },
  /** Takes a box nobody has clicked. */
  aim(selector) {
    box = document.querySelector<HTMLElement>(selector) ?? undefined
  },
  steal,
  async insert(text) {
    box ??= activeBox(document)
    if (!box) return { kind: 'no box' }
    stop = new AbortController()
    outcome = await insert(box, text, { signal: stop.signal })
    const { kind } = outcome
    return { kind, ...('why' in outcome && { why: outcome.why, detail: outcome.detail }) }
  },
  async twice(text) {
    const at = activeBox(document) ?? box
    if (!at) return { kind: 'no box' }
    const both = await Promise.all([insert(at, text), insert(at, text)])
    return { kind: both.map(({ kind }) => kind).join(' ') }
  },
  undo: () => (outcome?.kind === 'inserted' ? outcome.undo() : 'nothing to undo'),
  abort: () => stop.abort(),
}

window.addEventListener('message', async ({ data, source }) => {
  if (source !== window || typeof data?.ask !== 'string') return
  const answer = await actions[data.ask]?.(data.text)
  window.postMessage({ answer: data.id, value: answer }, '*')
})
document.documentElement.dataset.extension = ''
