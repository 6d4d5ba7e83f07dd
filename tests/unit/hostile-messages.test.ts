import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answer, askerOf, type Handlers } from '@/lib/bus/listen.ts'
import { type MessageName, protocol } from '@/lib/bus/protocol.ts'
import { parse } from '@/lib/parse.ts'

type Sender = Parameters<typeof askerOf>[0]

const NAMES = Object.keys(protocol) as MessageName[]
const ID = fakeBrowser.runtime.id
const OWN = fakeBrowser.runtime.getURL('/')
const tab = { id: 3 } as never
const page = { id: ID, tab, frameId: 0, url: 'https://forum.example/t/1' }

/** Senders that may never say what only our own pages may. */
const NOT_OWN: Record<string, Sender> = {
  'another extension': { ...page, id: 'another' },
  'another extension’s page': { id: 'another', url: 'chrome-extension://another/popup.html' },
  'nobody in particular': { url: `${OWN}popup.html` },
  'ours without an address': { id: ID },
  'ours without an address, in a tab': { id: ID, tab },
  'a page': page,
  'a frame': { ...page, frameId: 7 },
  'a page that names itself like us': { ...page, url: `https://evil.example/${OWN}popup.html` },
  'an extension whose id begins like ours': { ...page, url: `${OWN.slice(0, -1)}x/popup.html` },
  'a page with our address as its origin': { ...page, origin: OWN.slice(0, -1) },
  'a blank frame': { ...page, url: 'about:blank', origin: 'https://forum.example' },
  'a sandboxed frame': { ...page, url: 'about:srcdoc', origin: 'null' },
  'a blob of ours': { ...page, url: `blob:${OWN}0b5a` },
  'a data address': { ...page, url: 'data:text/html,x', origin: 'null' },
  'a file': { ...page, url: 'file:///home/x.html' },
  'a view of our source': { ...page, url: `view-source:${OWN}popup.html` },
}
/** Senders that may say nothing at all. */
const NOBODY: Record<string, Sender> = Object.fromEntries(
  Object.entries(NOT_OWN).filter(([, sender]) => sender.id !== ID || sender.url === undefined),
)
const OFF = async () => false

/** Handlers that remember what reached them. */
function listening() {
  const reached: string[] = []
  const handlers = Object.fromEntries(
    NAMES.map((name) => [name, async () => void reached.push(name)]),
  ) as unknown as Handlers
  return { handlers, reached }
}

test('every message of our own pages × every other sender: refused', async () => {
  const { handlers, reached } = listening()
  let tried = 0
  for (const ask of NAMES.filter((name) => !protocol[name].from.includes('page'))) {
    for (const [who, sender] of Object.entries(NOT_OWN)) {
      const envelope = await answer(handlers, { ask, input: {} }, askerOf(sender))
      expect(envelope, `${ask} from ${who}`).toMatchObject({ error: { key: 'refused' } })
      tried += 1
    }
  }
  for (const ask of NAMES) {
    for (const [who, sender] of Object.entries(NOBODY)) {
      const envelope = await answer(handlers, { ask, input: {} }, askerOf(sender))
      expect(envelope, `${ask} from ${who}`).toMatchObject({ error: { key: 'refused' } })
      tried += 1
    }
  }
  expect(reached).toEqual([])
  console.log(
    `${NAMES.length} messages, ${tried} tried by hostile senders: ${reached.length} heard`,
  )
})

test('a page that is not read, or no longer, is answered nothing but that', async () => {
  const { handlers, reached } = listening()
  const pages = NAMES.filter((name) => protocol[name].from.includes('page'))
  for (const ask of pages.filter((name) => name !== 'page.hello' && name !== 'page.posts')) {
    expect(await answer(handlers, { ask, input: {} }, askerOf(page), OFF), ask).toEqual({
      error: { key: 'permission' },
    })
  }
  expect(reached).toEqual([])
})

test('whatever a message says, its handler gets what its line accepts or nothing', async () => {
  const own = askerOf({ id: ID, url: `${OWN}popup.html` })
  let heard = 0
  const junk = fc.oneof(
    fc.anything({ maxDepth: 3 }),
    fc.dictionary(
      fc.constantFrom(...FIELDS),
      fc.oneof(fc.anything({ maxDepth: 2 }), fc.string({ maxLength: 40 }), fc.constant('x')),
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), junk, async (ask, input) => {
      const asker = protocol[ask].from.includes('own') ? own : askerOf(page)
      let got: { input: unknown } | undefined
      const handlers = {
        async [ask](given: unknown) {
          got = { input: given }
        },
      }
      const envelope = await answer(handlers as unknown as Handlers, { ask, input }, asker)
      if (got === undefined) expect(envelope).toMatchObject({ error: { key: 'refused' } })
      else {
        heard += 1
        expect(parse(protocol[ask].input, got.input)).toEqual(got.input)
      }
    }),
    { numRuns: 4000 },
  )
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  console.log(`4000 odd messages: ${heard} fit their line, the rest refused`)
})

/** Names of fields, so that some of what is made up comes close to what is accepted. */
const FIELDS = [
  ...['id', 'ids', 'memberId', 'entryId', 'tagId', 'accountId', 'text', 'name', 'query', 'author'],
  ...['posts', 'host', 'url', 'patterns', 'on', 'page', 'state', 'kind', 'fields', '__proto__'],
  ...['constructor', 'input', 'variant', 'replyId', 'value', 'day', 'language', 'place', 'tabId'],
]
