import { browser } from 'wxt/browser'
import { askAgain } from '../bus/ask.ts'
import { BusError } from '../bus/message.ts'
import { readPush } from '../bus/push.ts'
import type { HelloView } from '../bus/views.ts'
import { boxOf } from '../editors/box.ts'
import { recognise } from '../sites/recognise.ts'
import { isAlive, whenOrphaned } from './alive.ts'
import { createEngine, type Engine } from './engine.ts'
import { keepGestures } from './gestures.ts'
import { clearLeftover } from './leftovers.ts'
import type { Found } from './reader.ts'
import { openRoom, type Room, room } from './room.ts'
import { siteReader } from './site-reader.ts'
import { createSpot, isFocusedFrame } from './spot.ts'
import { markTexts } from './texts.ts'

/** Frames smaller than this hold advertisements and buttons, no discussion. */
const SMALLEST_FRAME = 200

/** The page's host; of the page around it for a frame that has no address of its own. */
function hostOf(): string {
  return location.host || new URL(document.baseURI).host
}

/** A page that the browser prepares in advance may never be seen. */
async function shown(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return
  await new Promise((resolve) =>
    document.addEventListener('prerenderingchange', resolve, { once: true }),
  )
}

/** Starts the reader of this frame: asks the keeper how the page is read, and reads it. */
export async function startReader(): Promise<void> {
  if (room() || !(document.documentElement instanceof HTMLElement)) return
  await shown()
  const host = hostOf()
  if (host === '') return
  // A keeper that can't be reached at all (an update in progress) starts its readers itself later.
  const hello = await askAgain('page.hello', { host }).catch(() => undefined)
  if (!hello?.on || room()) return

  const settings = { language: hello.language, boxButton: hello.boxButton }
  const opened = furnish(settings, host)
  await choose(opened, hello)
}

/** Reads by the definition that fits the page, or has the generic reader look at it. */
async function choose(opened: Room, { sites }: HelloView): Promise<void> {
  opened.turn += 1
  opened.sites = sites
  const site = recognise(sites, document, opened.page().host)
  if (site) opened.read(site)
  else if (window === window.top || innerHeight >= SMALLEST_FRAME) {
    await askAgain('page.generic', {}).catch(() => {})
  }
}

/** Opens the room of this frame and answers what the person and the keeper ask of it. */
function furnish(settings: Room['settings'], host: string): Room {
  // Layers of an earlier run. Only now: from here on, one of this run may be among them.
  ;[...document.documentElement.children].forEach(clearLeftover)
  const controller = new AbortController()
  const { signal } = controller
  const end = () => controller.abort()
  /** Ends when the extension is gone, or when the keeper says that this site is off. */
  const failed = (error?: unknown) => {
    if (!isAlive() || (error instanceof BusError && error.key === 'permission')) end()
  }
  let engine: Engine | undefined
  let reading: AbortController | undefined

  const postAt: Room['postAt'] = (node) => {
    for (let at = node; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) {
      const found = engine?.posts.at(at as Element)
      if (found) return found
    }
    return undefined
  }
  const spot = createSpot(postAt, signal)
  const opened: Room = {
    get posts() {
      const all = new Map<Element, Found>()
      for (const element of engine?.posts.here.keys() ?? []) {
        const found = engine?.posts.at(element)
        if (found) all.set(element, found)
      }
      return all
    },
    get count() {
      return engine?.posts.here.size ?? 0
    },
    postAt,
    spot,
    settings,
    signal,
    page: () => ({ host, url: location.href, base: document.baseURI, now: Date.now() }),
    sites: [],
    turn: 0,
    read(site, sure) {
      reading?.abort()
      reading = new AbortController()
      opened.composer = site.composer
      engine = createEngine(
        siteReader(site, opened.page, sure),
        markTexts(settings.language),
        AbortSignal.any([signal, reading.signal]),
        failed,
        async (over) => {
          if (!opened.createLines) await askAgain('lines.load', {})
          if (!opened.createLines || over.aborted) throw new BusError('unreachable')
          return opened.createLines(over)
        },
      )
    },
  }
  const overlay = async () => {
    if (!opened.overlay) await askAgain('overlay.load', {})
    return opened.overlay
  }
  const openCard = async (mark: Element) => {
    const element = engine?.posts.owner(mark)
    const tracked = element && engine?.now(element)
    if (!tracked?.found) return
    const shownOverlay = await overlay()
    shownOverlay?.openCard(tracked.found, mark.getBoundingClientRect())
  }
  keepGestures(
    (node) => engine?.posts.owner(node) !== undefined,
    (mark) => openCard(mark).catch(failed),
    signal,
  )
  // The button at a box comes with the palette, which will be wanted next: loaded where one writes.
  const meetBox = ({ target }: Event) => {
    if (settings.boxButton && engine && boxOf(target as Node)) overlay().catch(failed)
  }
  document.addEventListener('focusin', meetBox, { signal })

  /** Another reader was chosen: the marks of the last one go first. */
  const reread = async () => {
    const hello = await askAgain('page.hello', { host })
    if (!hello.on) return end()
    reading?.abort()
    engine = undefined
    await choose(opened, hello)
  }
  const refresh = () => engine?.refresh().catch(failed)
  const listen = (message: unknown, _: unknown, respond: (posts: unknown) => void) => {
    const push = readPush(message)
    if (push === 'stop') end()
    if (push === 'posts') respond([...opened.posts.values()].slice(0, 500).map(({ post }) => post))
    if (push === 'refresh') refresh()
    if (push === 'lists') engine?.judge()
    if (push === 'reread') reread().catch(failed)
    if (push?.startsWith('button')) settings.boxButton = push === 'button-on'
    if (push === 'next-filed' && isFocusedFrame()) engine?.toNextFiled().catch(failed)
    if (push?.startsWith('palette') && isFocusedFrame()) {
      overlay()
        .then((shownOverlay) =>
          shownOverlay?.openPalette({ ...spot(), addressed: push !== 'palette' }),
        )
        .catch(failed)
    }
  }
  browser.runtime.onMessage.addListener(listen)
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(listen)
  })
  // A page that comes back from the back/forward cache may have missed changes.
  const back = (event: PageTransitionEvent) => {
    failed()
    if (!event.persisted || signal.aborted) return
    refresh()
    engine?.health.again()
  }
  addEventListener('pageshow', back, { signal })
  whenOrphaned(end, signal)
  openRoom(opened)
  return opened
}
