import { belongs, own, type Scope, target } from '../pick.ts'
import { nameWay, textWay, timeWay, type Way } from './parts.ts'
import { QUOTES } from './words.ts'

/** Blocks of one kind, and how each of them says who, when and what. */
export interface Group {
  each: string
  elements: Element[]
  name: Way
  time: Way | undefined
  text: Way | undefined
  score: number
}

/** A selector that says what it finds: answers, not what they answer. */
export const SAYS_COMMENT = /comment|kommentar|repl(?:y|ies)|answer|reponse|avis/i

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
export function* consider(
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
  const told = name.weight >= 0.9 || elements.length > 4
  const least = SAYS_COMMENT.test(each) && told ? 0.3 : 0.45
  const clear = SAYS_COMMENT.test(each) ? 0.5 : 0.9
  if (complete < least || (elements.length < 2 && (!time || !text || name.weight < clear)))
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
export function namesOf({ each, elements, name }: Group, others: readonly string[]): Set<Element> {
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
