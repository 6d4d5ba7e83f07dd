import { type Browser, browser } from 'wxt/browser'
import type { Handlers } from '../bus/listen.ts'
import { type Asker, BusError } from '../bus/message.ts'
import type { FlagView } from '../bus/views.ts'
import { coverSpace } from '../db/coverage.ts'
import { spaceOf } from '../metrics/tally/mentions.ts'
import type { Flag, Post, Settings } from '../model.ts'
import { flagsOf } from '../netiquette/index.ts'
import { sitesFor } from '../sites/index.ts'
import { digest } from '../sources/digest.ts'
import { wakeAnalyst } from './analyst.ts'
import { leftReader } from './choice.ts'
import { context, type Speech } from './context.ts'
import { drawIcon, type IconState } from './icon.ts'
import { marksOf } from './marks.ts'
import { wordsIn } from './matches.ts'
import { paletteIfWanted } from './mentions.ts'
import { saveHealth } from './readings.ts'
import { noteSent } from './sent.ts'
import { isOn } from './sites.ts'
import { forgetThread, keepFlags, meet } from './thread.ts'

/** Handlers of the reader in a page. */
export const page: Pick<
  Handlers,
  'page.hello' | 'page.posts' | 'page.health' | 'page.generic' | 'overlay.load' | 'lines.load'
> = {
  async 'page.hello'({ host }, asker) {
    const [{ settings, say }, on] = await Promise.all([context(), isOn(asker.url)])
    // A page that was loaded anew is another thread, or the same one from its beginning.
    if (asker.tabId !== undefined) await forgetThread(asker.tabId, asker.frameId ?? 0)
    // The browser takes a tab's icon back when it goes to another page.
    if (on) await drawFor(asker, 'on', true)
    const own = on && (await leftReader(host)) === undefined
    return {
      on,
      sites: own ? [...sitesFor(host)] : [],
      language: say.language,
      boxButton: settings.boxButton,
    }
  },

  async 'page.posts'({ posts, people = [] }, asker) {
    // The reader ends itself on this answer: its site was switched off, or Vigie is paused.
    if (!(await isOn(asker.url))) {
      await drawFor(asker, 'off')
      throw new BusError('permission')
    }
    const { settings, say } = await context()
    const [marks, found] = await Promise.all([
      marksOf([...posts.map(({ author }) => author?.keys), ...people], say),
      flagsOn(asker, posts.filter(isRead), settings),
    ])
    void noteSent(asker, posts).catch(() => undefined)
    if (!asker.private) void coverSpace(spaceOf(asker.url)).catch(() => undefined)
    const views = (post: Post) => (found.get(post) ?? []).map((flag) => flagView(flag, say))
    const words = await wordsIn(posts, asker, say)
    return {
      marks: marks.slice(0, posts.length),
      people: marks.slice(posts.length),
      flags: posts.map(views),
      ...(words && { words }),
    }
  },

  async 'page.health'(health, asker) {
    const { tabId, frameId } = asker
    if (tabId === undefined || frameId === undefined) return null
    const doubtful = await saveHealth({ ...asker, tabId, frameId }, health)
    await drawFor(asker, health.gaveUp || doubtful ? 'trouble' : 'on')
    if (frameId === 0 && health.found > 0) await paletteIfWanted(tabId)
    return null
  },

  'page.generic': (_, asker) => inject(asker, 'content-scripts/generic.js'),
  'overlay.load': (_, asker) => inject(asker, 'content-scripts/overlay.js'),
  'lines.load': (_, asker) => inject(asker, 'content-scripts/lines.js'),
}

/** A post that is near what is seen comes with its words, others come for their author alone. */
const isRead = ({ text, title }: Post) => text !== '' || title !== undefined

/** What is to be looked at in posts of one page, beside those that were read there before. */
async function flagsOn(
  asker: Asker,
  posts: readonly Post[],
  lists: Pick<Settings, 'allow' | 'block'>,
): Promise<Map<Post, Flag[]>> {
  if (posts.length === 0) return new Map()
  const [others] = await Promise.all([meet(asker, posts), wakeAnalyst()])
  const found = new Map(
    posts.map((post) => [post, flagsOf(post, { ...lists, others, nameOf: digest })]),
  )
  keepFlags(asker, others, found)
  return found
}

/** Draws the icon of the asker's tab; frames inside a page have no say. */
async function drawFor({ tabId, frameId }: Asker, state: IconState, anew = false): Promise<void> {
  if (frameId !== 0 || tabId === undefined || (!anew && drawn.get(tabId) === state)) return
  if (drawn.size > MOST_DRAWN) drawn.clear()
  drawn.set(tabId, state)
  await drawIcon(state, tabId)
}

/** States of icons as they were last drawn: a page that grows tells again and again that it is read. */
const drawn = new Map<number, IconState>()
const MOST_DRAWN = 500

/** Runs one of our scripts in the asking frame, and nowhere else. */
async function inject(asker: Asker, file: string): Promise<null> {
  if (asker.tabId === undefined || asker.frameId === undefined) throw new BusError('refused')
  const target: Browser.scripting.InjectionTarget = {
    tabId: asker.tabId,
    frameIds: [asker.frameId],
  }
  // WXT types files by what the last build made; these two are made by this one.
  await browser.scripting
    .executeScript({ target, files: [file as '/background.js'] })
    .catch((error: unknown) => {
      // The page was left meanwhile, which is no fault of anybody's.
      if (LEFT.test(String(error))) throw new BusError('gone', String(error))
      throw error
    })
  return null
}

/** How the browsers say that a page or its frame is no longer there. */
const LEFT = /was removed|no (tab|frame) with|invalid (tab|frame) id/i

/** A flag with the precise reason in words, or its name where it has none. */
function flagView(flag: Flag, say: Speech): FlagView {
  if (flag.why !== undefined) {
    return { ...flag, reason: say.netiquette(flag.why.key as 'threat', flag.why.values) }
  }
  const key = flag.tier === 'check' && flag.id === 'insult' ? 'insult-check' : flag.id
  return { ...flag, reason: say.flags(key as 'spam') }
}
