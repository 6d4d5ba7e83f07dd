import { type Browser, browser } from 'wxt/browser'
import { ParseError, parse } from '../parse.ts'
import { type AnswerOf, type Asker, BusError, type Envelope, type ParsedOf } from './message.ts'
import { type MessageName, type Protocol, protocol } from './protocol.ts'

/** One handler a message; the compiler refuses a missing one. */
export type Handlers = {
  [K in MessageName]: (input: ParsedOf<Protocol[K]>, asker: Asker) => Promise<AnswerOf<Protocol[K]>>
}

/**
 * Who is asking, from what the browser itself says of the sender; undefined for anybody who isn't
 * ours. An own page is known by its address (Firefox gives extension tabs a `tab` too).
 */
export function askerOf(sender: Browser.runtime.MessageSender): Asker | undefined {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return undefined
  const at = {
    // A srcdoc or blank frame has its parent's origin and no address of its own.
    url: /^https?:/.test(sender.url) ? sender.url : (sender.origin ?? sender.url),
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
    ...(sender.tab?.incognito && { private: true as const }),
  }
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return { tier: 'own', ...at }
  return at.tabId === undefined ? undefined : { tier: 'page', ...at }
}

/** Whether a page may be read now: asked before anything of a page is answered. */
export type Allowed = (asker: Asker) => Promise<boolean>

/** What a page may say before it is known whether it is read: these see to it themselves. */
const ASKED_FIRST: ReadonlySet<string> = new Set(['page.hello', 'page.posts'])

/** Checks the gate, parses, runs the handler, and turns what it throws into an envelope. */
export async function answer(
  handlers: Handlers,
  message: { ask: string; input?: unknown },
  asker: Asker | undefined,
  allowed: Allowed = async () => true,
): Promise<Envelope> {
  const name = message.ask as MessageName
  const line = Object.hasOwn(protocol, name) ? protocol[name] : undefined
  if (
    line === undefined ||
    handlers[name] === undefined ||
    asker === undefined ||
    !line.from.includes(asker.tier)
  ) {
    return { error: { key: 'refused', detail: String(message.ask).slice(0, 60) } }
  }
  try {
    // A reader that outlives its site's permission, or a renderer that forges one, learns nothing.
    if (asker.tier === 'page' && !ASKED_FIRST.has(name) && !(await allowed(asker))) {
      return { error: { key: 'permission' } }
    }
    const input = parse(line.input, message.input)
    // The compiler has matched each handler with its line; here only the pairing is dynamic.
    const handler = handlers[name] as (input: unknown, asker: Asker) => Promise<unknown>
    return { answer: (await handler(input, asker)) ?? null }
  } catch (error) {
    if (error instanceof BusError) return { error: { key: error.key, detail: error.detail } }
    if (error instanceof ParseError) return { error: { key: 'refused', detail: error.message } }
    console.error(`Vigie: ${name}`, error)
    return { error: { key: 'unexpected', detail: String(error) } }
  }
}

/** Answers every message of the protocol from now on. Call it synchronously at start. */
export function listen(handlers: Handlers, allowed: Allowed): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (typeof (message as { ask?: unknown } | null)?.ask !== 'string') return
    void answer(handlers, message as { ask: string }, askerOf(sender), allowed).then(respond)
    // Both browsers keep the channel open for `respond` only when told so.
    return true
  })
}
