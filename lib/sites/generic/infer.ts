import { plainHost } from '../address.ts'
import { belongs, escapePattern, own, type Scope, target } from '../pick.ts'
import type { Page } from '../read.ts'
import type { PostShape, Site } from '../site.ts'
import { groupsOf, silentGroupsOf } from './groups.ts'
import { nameWay, textWay, timeWay, type Way } from './parts.ts'
import { PROFILE_LINK, QUOTES } from './words.ts'

/** A page understood without a definition: the shape of its messages, and how sure that is. */
export interface Inferred {
  site: Site
  /** 0 to 1: below 0.5 the popup says "perhaps". */
  sure: number
}

interface Group {
  each: string
  elements: Element[]
  name: Way
  time: Way | undefined
  text: Way | undefined
  score: number
}

const SAMPLE = 12
/** Blocks of which fewer than this share has an author aren't messages. */
const LEAST = 0.6

function sampleOf(elements: readonly Element[], barrier: string): Scope[] {
  const step = Math.max(1, elements.length / SAMPLE)
  const sample: Scope[] = []
  for (let i = 0; i < elements.length; i += step) {
    const element = elements[Math.floor(i)]
    if (element) sample.push({ element, barrier, whole: element.querySelector(barrier) === null })
  }
  return sample
}

/** Looks at one kind of block; undefined when it isn't messages. */
function* consider(
  each: string,
  others: readonly string[],
  page: Document,
  now: number,
): Generator<void, Group | undefined> {
  const elements = [...page.querySelectorAll(each)]
  const sample = sampleOf(elements, [each, ...others, ...QUOTES].join(','))
  const name = yield* nameWay(sample, now)
  if (!name || name.covers < LEAST) return undefined
  const named = sample.filter((scope) => name.picks.some((pick) => !pick.s || target(scope, pick)))
  if (wraps(named, name)) return undefined
  const time = yield* timeWay(named, now, page.documentElement.lang)
  const text = yield* textWay(named, name.picks)
  if (!text && !time) return undefined
  const complete = ((time?.covers ?? 0) * 2 + (text?.covers ?? 0.3)) / 3
  const count = elements.length * name.covers
  // One block alone must be complete and well named; many prove themselves.
  if (complete < 0.45 || (elements.length < 2 && (!time || !text || name.weight < 0.9)))
    return undefined
  return {
    each,
    elements,
    name,
    time,
    text,
    score: count * complete * name.weight * (text ? 1 : 0.6),
  }
}

/** True when most of the blocks name several people: they are lists of messages, not messages. */
function wraps(sample: readonly Scope[], { picks }: Way): boolean {
  const crowded = sample.filter((scope) => {
    const names = new Set<string>()
    for (const { s } of picks) {
      if (!s) continue
      for (const part of scope.element.querySelectorAll(s)) {
        if (belongs(scope, part)) names.add((part.textContent ?? '').trim())
      }
    }
    return names.size > 3
  })
  return crowded.length > sample.length / 2
}

/** The elements that name the authors of a group: two groups that share them are the same messages. */
function namesOf({ each, elements, name }: Group, others: readonly string[]): Set<Element> {
  const barrier = [each, ...others, ...QUOTES].join(',')
  const names = new Set<Element>()
  for (const element of elements) {
    for (const { s } of name.picks) {
      const found = s ? own({ element, barrier }, s) : element
      if (found) names.add(found)
    }
  }
  return names
}

function shapeOf(group: Group, others: readonly string[]): PostShape {
  const s = group.name.picks.flatMap((pick) => pick.s ?? []).join(', ')
  const linked = s ? `a[href]:is(${s}), :is(${s}) a[href], a[href]:has(> :is(${s}))` : PROFILE_LINK
  const number = '[-_:]?\\d+$'
  return {
    kind: 'comment',
    each: group.each,
    without: [...others, ...QUOTES],
    author: [{ s: linked, a: 'href' }],
    name: group.name.picks,
    link: [
      {
        s: 'a:is([rel~="bookmark"], :has(time), [href*="#comment"], [href*="#post"], [href*="#p"], [href*="#c"], [href*="#forum"])',
        a: 'href',
      },
      { a: 'id', re: `^.*${number}`, as: '#$1' },
    ],
    id: [{ a: 'id', re: '(\\d+)$' }, { a: 'data-comment-id' }, { a: 'data-post-id' }],
    time: group.time?.picks ?? [],
    text: [...(group.text?.picks ?? []), {}],
    textWithout: [
      ...(s && !group.text ? [s] : []),
      'button',
      'form',
      'time',
      '[class*="signature"]',
    ],
    mark: s
      ? [{ s, at: 'after' }]
      : [{ s: `${PROFILE_LINK}:not(:has(img)), [class*="author"], [class*="user"]`, at: 'after' }],
  }
}

/**
 * Finds the messages of any forum, blog or comment section: stated vocabularies, telling classes and
 * ids, then blocks that merely repeat, each with a name, a time and a text. The answer is a
 * definition like any site's, so that what is added to the page later is read by the same engine.
 * Undefined when nothing on the page looks like people talking. It stops after each short piece of
 * work, so that whoever drives it can let the page go first.
 */
export function* infer(document: Document, page: Page): Generator<void, Inferred | undefined> {
  const said = yield* choose(yield* groupsOf(document), document, page.now)
  const groups =
    said.length > 0 ? said : yield* choose(yield* silentGroupsOf(document), document, page.now)
  if (groups.length === 0) return undefined
  const eaches = groups.map(({ each }) => each)
  const posts = groups.map((group) =>
    shapeOf(
      group,
      eaches.filter((each) => each !== group.each),
    ),
  )
  const total = groups.reduce((sum, { elements }) => sum + elements.length, 0)
  const sure = groups.reduce((sum, group) => sum + sureOf(group) * group.elements.length, 0) / total
  const host = escapePattern(plainHost(page.host))
  return {
    sure: Math.round(sure * (said.length > 0 ? 1 : 0.7) * 100) / 100,
    site: {
      id: 'generic',
      name: page.host,
      realm: 'page',
      // A link elsewhere is a commenter's own site, which anybody may type: never an account.
      profileId: [
        `^${host}/(?:\\S*/)?(?:users?|members?|profiles?|profil|u)/(?:[^/?]*?[.-])?(\\d+)(?:[/?_-]|$)`,
        `^${host}/\\S*[?&](?:u|uid|userid|user|id_auteur)=(\\d+)`,
      ],
      profile: [
        `^${host}/(?:\\S*/)?(?:users?|u|members?|profiles?|profil|author|auteur|people)/([^/?#]+)`,
        `^${host}/@([^/?#]+)`,
      ],
      keep: ['u', 'uid', 'user', 'userid', 'mode', 'id_auteur'],
      posts,
      composer: {
        box: [
          'form[id*="comment" i] textarea',
          'form[class*="comment" i] textarea',
          'form[id*="repl" i] textarea',
          'textarea[name*="comment" i], textarea[name*="message" i], textarea[id*="comment" i]',
          '[contenteditable="true"][role="textbox"]',
          'form textarea',
        ],
        open: ['a[class*="reply" i], button[class*="reply" i], a[class*="repond" i]'],
      },
      checked: { on: '2026-01', sure: 'low' },
    },
  }
}

function sureOf({ name, time, text }: Group): number {
  return (
    0.4 * Math.min(1, name.weight) * name.covers +
    0.3 * (time?.covers ?? 0) +
    0.3 * (text?.covers ?? 0)
  )
}

/** The groups worth keeping, best first, none telling the same messages twice. */
function* choose(
  selectors: readonly string[],
  document: Document,
  now: number,
): Generator<void, Group[]> {
  const considered: Group[] = []
  for (const each of selectors) {
    const group = yield* consider(each, [], document, now)
    if (group) considered.push(group)
  }
  considered.sort((a, b) => b.score - a.score)
  const chosen: Group[] = []
  const taken = new Set<Element>()
  for (const candidate of considered) {
    const others = chosen.map(({ each }) => each)
    const group =
      chosen.length === 0 ? candidate : yield* consider(candidate.each, others, document, now)
    if (!group) continue
    const names = namesOf(group, others)
    const known = [...names].filter(
      (name) =>
        taken.has(name) || [...taken].some((one) => one.contains(name) || name.contains(one)),
    )
    if (names.size === 0 || known.length > names.size * 0.2) continue
    // Beside the messages stand sidebars ("latest comments") and the article they are about.
    const first = chosen[0]
    if (first && (!group.text || !group.time || isArticle(group, first))) continue
    for (const name of names) taken.add(name)
    chosen.push(group)
    if (chosen.length === 4) break
  }
  return chosen
}

/** True for the article that is commented on, for teasers of others, for a lone box of something else. */
function isArticle(group: Group, first: Group): boolean {
  if (group.elements.length === 1 && group.name.weight < 1) return true
  const few = group.elements.length * 5 < first.elements.length
  return few && group.elements.some((one) => one.matches('article, .hentry, .h-entry, :has(h1)'))
}
