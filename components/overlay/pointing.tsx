import { autoUpdate } from '@floating-ui/dom'
import type { VNode } from 'preact'
import { activeBox } from '@/lib/editors/box.ts'
import { until } from '@/lib/editors/verify.ts'
import type { Found } from '@/lib/page/reader.ts'
import type { Room } from '@/lib/page/room.ts'
import { openersIn } from '@/lib/sites/box.ts'

/** How long she is waited for, and how long a site may take to show its box after her click. */
const PATIENCE = 120_000
const OPENING = 5000

/** The control of the site that opens this post's own reply box, where one is known and shown. */
export function openerOf(room: Room, found: Found): HTMLElement | undefined {
  if (!room.composer) return undefined
  const all = openersIn(room.composer, found.element)
  return all.find((control) => room.postAt(control)?.post.id === found.post.id)
}

interface Pointing {
  control: HTMLElement
  tip: string
  pin(content: VNode | null, near?: Element): HTMLElement
  /** The post's own box, once there is one. */
  box(): HTMLElement | undefined
  signal: AbortSignal
}

/**
 * Shows her the site's own control and waits until she has pressed it and its box is there. Answers
 * that box, nothing when none came, or `left` when she went away from it (Escape, another place
 * pressed, two minutes).
 */
export async function pointTo({
  control,
  tip,
  pin,
  box,
  signal,
}: Pointing): Promise<HTMLElement | undefined | 'left'> {
  control.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
  const over = new AbortController()
  const ring = (
    <div class="ring">
      <p role="status">{tip}</p>
    </div>
  )
  const surface = pin(ring, control)
  const stop = autoUpdate(control, surface, () => {
    const { left, top, width, height } = control.getBoundingClientRect()
    Object.assign(surface.style, {
      ...{ left: `${left}px`, top: `${top}px`, visibility: 'visible' },
      ...{ width: `${width}px`, height: `${height}px` },
    })
  })
  const pressed = await press(control, AbortSignal.any([signal, over.signal]))
  over.abort()
  stop()
  Object.assign(surface.style, { width: '', height: '' })
  pin(null)
  if (!pressed) return 'left'
  const opened = () => activeBox(document) ?? box()
  await until(() => signal.aborted || opened() !== undefined, OPENING)
  return opened()
}

/** Waits for a real click on `control`; false when she does anything else than look around. */
function press(control: HTMLElement, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const listening = { signal, capture: true, passive: true }
    const hear = (event: Event) => {
      if (!event.isTrusted) return
      if (event.composedPath().includes(control)) resolve(true)
      else if (event.type === 'click') resolve(false)
    }
    window.addEventListener('click', hear, listening)
    window.addEventListener(
      'keydown',
      (event) => event.isTrusted && event.key === 'Escape' && resolve(false),
      listening,
    )
    setTimeout(resolve, PATIENCE, false)
    signal.addEventListener('abort', () => resolve(false))
  })
}
