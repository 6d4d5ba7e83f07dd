import { belongs, firstOf, type Scope, target } from '../pick.ts'
import type { Pick } from '../site.ts'
import { readTime } from '../time.ts'
import {
  AROUND,
  DATE,
  LINE,
  LINES,
  NAMES,
  NOBODY,
  NOT_NAMES,
  PROFILE_LINK,
  SAYS,
  TEXTS,
  TIMES,
  WHEN,
} from './words.ts'

/** A way to read one value, with how many of the blocks it reads and how much it can be trusted. */
export interface Way {
  picks: Pick[]
  /** 0 to 1. */
  covers: number
  weight: number
}

const read = (scope: Scope, pick: Pick) => firstOf(scope, [pick], (value) => value)

/** Selectors, by class word, of what lies inside the sample's blocks. */
function classesIn(
  sample: readonly Scope[],
  wanted: (name: string) => number,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const { element } of sample) {
    for (const part of element.querySelectorAll('[class]')) {
      for (const name of part.classList) {
        // Built class names are in camel case.
        const weight = wanted(name.replace(/([a-z])([A-Z])/g, '$1-$2'))
        if (weight === 0) continue
        // `forum-qui-226837`: the number is the message's, the rest is the kind.
        const stem = name.replace(/\d+$/, '')
        const selector = stem === name ? `.${CSS.escape(name)}` : `[class*="${CSS.escape(stem)}"]`
        found.set(selector, Math.max(weight, found.get(selector) ?? 0))
      }
    }
  }
  return found
}

/** True for a text that can be somebody's name: short, with a letter, neither a date nor a phrase. */
function isName(text: string, now: number): boolean {
  if (
    text.length > 60 ||
    NOBODY.test(text) ||
    !/[\p{L}\d]/u.test(text) ||
    /^[#\d\s.,:]+$/.test(text)
  )
    return false
  if (text.split(' ').length > 6 || /[.!?…]$/.test(text.replace(/\b\p{Lu}\.$/u, ''))) return false
  return !(/\d/.test(text) && text.length > 6 && readTime(text, now) !== undefined)
}

function best(ways: Way[]): Way | undefined {
  return ways.sort((a, b) => b.covers * b.weight - a.covers * a.weight)[0]
}

/** How authors are named in these blocks: one way for all, so that a title is never taken for a name. */
export function* nameWay(sample: readonly Scope[], now: number): Generator<void, Way | undefined> {
  const weigh = (name: string) =>
    NOT_NAMES.test(name) ? 0 : (NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 0)
  const picks: [Pick, number][] = [
    [{ s: '[itemprop="author"] [itemprop="name"]:not(meta)' }, 1.02],
    [{ s: '[itemprop="creator"] [itemprop="name"]:not(meta)' }, 1.02],
    [{ s: '[itemprop="author"] a' }, 1],
    [{ s: '[itemprop="author"]:not(meta)' }, 0.95],
    [{ a: 'data-author' }, 1.01],
    [{ s: '[data-name]:not(svg, svg *, i, button)', a: 'data-name' }, 0.85],
    [{ s: '[rel~="author"]' }, 0.97],
    [{ s: `${PROFILE_LINK}:not(:has(img))` }, 0.95],
    [{ s: 'cite' }, 0.7],
    [{ s: 'b' }, 0.5],
    [{ s: 'strong' }, 0.5],
    [{ s: ':is(h3, h4, h5, h6)' }, 0.3],
  ]
  for (const [s, weight] of classesIn(sample, weigh)) picks.push([{ s }, weight])
  // A name without an element of its own stands in a line that also says when.
  for (const [s] of classesIn(sample, (name) => (LINES.test(name) ? 1 : 0))) {
    picks.push([{ s, re: LINE }, 0.87])
  }
  for (const s of LINE_TAGS) picks.push([{ s, re: LINE }, 0.86])
  const tried: Tried[] = []
  for (const [pick, weight] of picks) {
    yield
    // Words around a name are cut off only where there are some: names may hold commas.
    const bare = sample.map((scope) => read(scope, pick) ?? '')
    const around = !pick.a && !pick.re && bare.some((text) => AROUND.test(text))
    const reading = around ? { ...pick, re: SAYS } : pick
    const names = around ? sample.map((scope) => read(scope, reading) ?? '') : bare
    // What its class calls a name may be an odd one.
    const good = names.map((name) =>
      weight < 1 ? isName(name, now) : name !== '' && name.length <= 60,
    )
    const count = good.filter(Boolean).length
    // A word repeated in each block is no author, unless its class says so.
    const same = count > 3 && new Set(names.filter((_, at) => good[at])).size === 1
    const wrong = names.filter((name, at) => name !== '' && !good[at]).length
    if (count === 0 || (same && weight < 0.9) || wrong > count * (weight < 0.95 ? 0.1 : 0.34))
      continue
    tried.push({ pick: reading, names, good, weight, score: (count / sample.length) * weight })
  }
  return union(tried, sample.length)
}

const LINE_TAGS = [
  'small',
  'cite',
  'em',
  ':is(h3, h4, h5, h6, dt)',
  'p:first-of-type',
  'p:last-of-type',
  'div:first-child:not(:has(p))',
]

interface Tried {
  pick: Pick
  names: string[]
  good: boolean[]
  weight: number
  score: number
}

/** The best pick, and the sure ones that name those it misses (guests, team members). */
function union(tried: Tried[], size: number): Way | undefined {
  const [first, ...rest] = tried.sort((a, b) => b.score - a.score)
  if (!first) return undefined
  const picks = [first.pick]
  const covered = [...first.good]
  // The sample may lack a guest, whose name is no link.
  const linked = first.pick.s?.startsWith(PROFILE_LINK) === true
  for (const { pick, good, weight, names } of rest) {
    const adds = good.some((one, at) => one && !covered[at])
    const same = linked && picks.length < 2 && names.every((name, at) => name === first.names[at])
    if (weight < 0.9 || picks.length > 2 || !(adds || same)) continue
    picks.push(pick)
    for (const [at, one] of good.entries()) if (one) covered[at] = true
  }
  return { picks, covers: covered.filter(Boolean).length / size, weight: first.weight }
}

/** How times are written in these blocks. */
export function* timeWay(
  sample: readonly Scope[],
  now: number,
  language: string,
): Generator<void, Way | undefined> {
  const picks: [Pick, number][] = [
    [
      {
        s: '[itemprop="datePublished"][datetime], [itemprop="dateCreated"][datetime]',
        a: 'datetime',
      },
      1.02,
    ],
    [{ s: 'time[datetime]', a: 'datetime' }, 1],
    [{ s: '[itemprop="datePublished"][content]', a: 'content' }, 1],
    [
      { s: 'abbr[title], [class*="time"][title], [class*="date"] [title]', any: true, a: 'title' },
      0.95,
    ],
    [{ s: '[data-time]', a: 'data-time' }, 0.9],
    [{ s: 'time' }, 0.9],
  ]
  for (const [s] of classesIn(sample, (name) => (TIMES.test(name) ? 0.8 : 0))) {
    picks.push([{ s, any: true }, 0.8])
  }
  picks.push([{ re: `(?:${DATE}).{0,20}` }, 0.4])
  picks.push([
    { s: 'a, span, small, em, dd, li, p, td, div', any: true, re: `^.{0,60}?(${WHEN}.{0,30})` },
    0.5,
  ])
  const ways: Way[] = []
  for (const [pick, weight] of picks) {
    let covers = 0
    for (const scope of sample) {
      yield
      const time = firstOf(scope, [pick], (value) =>
        /\d/.test(value) ? readTime(value, now, language) : undefined,
      )
      if (time) covers += 1
    }
    if (covers > 0) ways.push({ picks: [pick], covers: covers / sample.length, weight })
  }
  return best(ways)
}

// A part that holds any of these is the whole message, not its words.
const HEADER =
  'time, [itemprop="author"], [class*="author" i], [class*="username" i], [class*="user-name" i], form'

/** Where the words are: the smallest part that holds most of them, and neither name nor time. */
export function* textWay(
  sample: readonly Scope[],
  names: readonly Pick[],
): Generator<void, Way | undefined> {
  const picks: [Pick, number][] = [
    [
      {
        s: '[itemprop="text"], [itemprop="commentText"], [itemprop="articleBody"], [itemprop="reviewBody"]',
      },
      1,
    ],
    [{ s: '.e-content, .entry-content' }, 1],
  ]
  const weigh = (one: string) => (TEXTS.test(one) && !/^(?:meta|author)/.test(one) ? 1 : 0)
  for (const [s] of classesIn(sample, weigh)) picks.push([{ s }, 1])
  picks.push([{ s: 'blockquote' }, 0.6], [{ s: 'p' }, 0.4])
  if (names.some(({ re }) => re)) picks.push([{ s: 'p + p' }, 0.3])
  const ways: (Way & { total: number })[] = []
  for (const [pick, weight] of picks) {
    yield
    let covered = 0
    let total = 0
    for (const scope of sample) {
      const part = target(scope, pick)
      if (!part || heads(part, scope) || names.some((name) => holds(part, scope, name))) continue
      const words = (part.textContent ?? '').trim().length
      if (words > 0) covered += 1
      total += words
    }
    if (covered < sample.length * 0.6) continue
    ways.push({ picks: [pick], covers: covered / sample.length, weight, total: total * weight })
  }
  const most = Math.max(0, ...ways.map(({ total }) => total))
  const [way] = ways.filter(({ total }) => total >= most * 0.7).sort((a, b) => a.total - b.total)
  if (!way || way.weight > 0.5) return way
  // Several paragraphs without a box around them: the message is all that isn't its header.
  const many = sample.some(({ element }) => element.querySelector('p + p'))
  return many ? { ...way, picks: [{}] } : way
}

/** True for a part with a name or a time of the message itself, not of what it quotes. */
function heads(part: Element, scope: Scope): boolean {
  return [...part.querySelectorAll(HEADER)].some((node) => belongs(scope, node))
}

function holds(part: Element, scope: Scope, name: Pick): boolean {
  const who = name.s ? target(scope, name) : undefined
  return who !== undefined && part.contains(who)
}
