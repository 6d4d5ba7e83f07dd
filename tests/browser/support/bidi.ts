import type { Browser, Page } from 'puppeteer-core'

/** The part of WebDriver BiDi that Puppeteer has no word for. */
export interface Bidi {
  send<T>(method: string, params: Record<string, unknown>): Promise<T>
}

interface Connected {
  connection: {
    send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }>
  }
}

/** Puppeteer's own connection to Firefox. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as Connected
  return {
    async send<T>(method: string, params: Record<string, unknown>): Promise<T> {
      return (await connection.send(method, params)).result as T
    },
  }
}

/** The id of a page's browsing context. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id
}

/** Every tab that is open, with its address now, which Puppeteer doesn't follow into an extension. */
export async function openTabs({ send }: Bidi): Promise<{ context: string; url: string }[]> {
  const { contexts } = await send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { maxDepth: 0 },
  )
  return contexts
}

interface Evaluated {
  type: 'success' | 'exception'
  result?: { value?: unknown }
  exceptionDetails?: { text: string }
}

function valueFrom(answer: Evaluated): unknown {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception')
  return answer.result?.value
}

/** Runs a function of one string in the page, with remote nodes after it; it returns a string. */
export async function callInPage(
  bidi: Bidi,
  context: string,
  work: string,
  given: string,
  nodes: string[],
): Promise<string> {
  const answer = await bidi.send<Evaluated>('script.callFunction', {
    functionDeclaration: work,
    target: { context },
    awaitPromise: true,
    arguments: [
      { type: 'string', value: given },
      { type: 'array', value: nodes.map((sharedId) => ({ sharedId })) },
    ],
  })
  return String(valueFrom(answer))
}

/**
 * Opens a tab in the window of those that are there. Without being told which, Firefox takes its last
 * window, which may be a notification's, and finds no tabs in it.
 *
 * @returns the id of its browsing context
 */
export async function createTab(bidi: Bidi, background: boolean): Promise<string> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    { maxDepth: 0 },
  )
  const beside = contexts[0] && { referenceContext: contexts[0].context }
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
    background,
    ...beside,
  })
  return context
}

/**
 * Opens a tab behind the others that has the browser's own rights, where its internals can be asked;
 * gives its context. Firefox lets none of its windows be asked before version 142.
 */
export async function openInside(bidi: Bidi): Promise<string> {
  const context = await createTab(bidi, true)
  await bidi.send('browsingContext.navigate', { context, url: 'about:config', wait: 'complete' })
  return context
}

/** Evaluates in such a tab, with its window's names at hand. Promises are awaited; the value is JSON. */
export async function evaluateInside(
  bidi: Bidi,
  context: string,
  expression: string,
): Promise<unknown> {
  const answer = await bidi.send<Evaluated>('script.evaluate', {
    expression: `(async () => {
      const window = Services.wm.getMostRecentWindow('navigator:browser')
      const { document } = window
      return JSON.stringify((await (${expression})) ?? null)
    })()`,
    target: { context },
    awaitPromise: true,
  })
  return JSON.parse(String(valueFrom(answer)))
}

interface Located {
  sharedId: string
  value: { localName?: string; shadowRoot?: { sharedId: string } | null }
}

/** Elements that no script can give a root, and Firefox draws with one of its own that none may hold. */
const DRAWN_BY_FIREFOX = /^(input|textarea|select|details|video|audio|img|object|embed|marquee)$/

/** Every shadow root of a page, closed ones included, in document order. */
export async function shadowRoots(bidi: Bidi, context: string): Promise<string[]> {
  const roots: string[] = []
  let from: string[] = []
  do {
    const { nodes } = await bidi.send<{ nodes: Located[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: '*' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      ...(from.length > 0 ? { startNodes: from.map((sharedId) => ({ sharedId })) } : {}),
    })
    from = nodes
      .filter(({ value }) => !DRAWN_BY_FIREFOX.test(value.localName ?? ''))
      .flatMap(({ value }) => value.shadowRoot?.sharedId ?? [])
    roots.push(...from)
  } while (from.length > 0)
  return roots
}
