import { consider, type Group, namesOf, SAYS_COMMENT } from './group.ts'

/** Stories as their markup states them. */
const STORY = '.hentry, .h-entry, [itemtype$="Article"], [itemtype$="BlogPosting"]'

/** The same by the names of their boxes. */
const TOLD = /story|article|blog|content|posts\b/i

/** The groups worth keeping, best first, none telling the same messages twice. */
export function* choose(
  selectors: readonly string[],
  document: Document,
  now: number,
): Generator<void, Group[]> {
  const considered: Group[] = []
  for (const each of selectors) {
    const group = yield* consider(each, [], document, now)
    if (group) considered.push(group)
  }
  considered.sort((a, b) => worth(b) - worth(a))
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
    if (chosen.some((other) => isPartOf(group, other))) continue
    // Beside the messages stand sidebars ("latest comments") and the article they are about.
    const first = chosen[0]
    if (first && (!group.text || !group.time || isArticle(group, first))) continue
    if (first && answers(first) && !answers(group) && group.name.weight < 0.9) continue
    if (first && holdsTalk(group, first)) continue
    for (const name of names) taken.add(name)
    chosen.push(group)
    if (chosen.length === 4) break
  }
  // What answers says so: then what is answered, and teasers of other stories, are no messages.
  // A story that nobody answered is no talk either.
  const answered = chosen.some(answers)
  return chosen.filter((group) => (answered ? !isStory(group) : !isAlone(group)))
}

const answers = ({ each }: Group) => SAYS_COMMENT.test(each)

/** Few comments under a long list of teasers are what the page's people say; the teasers aren't. */
const worth = (group: Group) => group.score * (answers(group) ? 3 : 1) * (isStory(group) ? 0.3 : 1)

/** True when the blocks of a group are one part each of another's messages. */
function isPartOf({ elements }: Group, whole: Group): boolean {
  const holders = elements.flatMap((one) => one.parentElement?.closest(whole.each) ?? [])
  const alone = new Set(holders).size === holders.length
  return (
    alone && holders.length > elements.length * 0.8 && holders.length > whole.elements.length * 0.6
  )
}

/** True for what stands around all messages. */
function holdsTalk({ elements: [only, more] }: Group, { elements: said }: Group): boolean {
  return !more && only !== undefined && said.every((one) => only.contains(one))
}

/** True for the one story that a page tells. */
function isAlone({ elements, each }: Group): boolean {
  const [only, more] = elements
  return !more && (TOLD.test(each) || only?.matches(`${STORY}, :has(h1)`) === true)
}

/** True for the one thing that a page is about, and for teasers of others: each has its headline. */
function isStory({ elements, each }: Group): boolean {
  if (SAYS_COMMENT.test(each)) return false
  if (elements.length === 1 && TOLD.test(each)) return true
  const told = elements.filter((one) => one.matches(':has(h1, h2 a[href], h3 a[href])'))
  return told.length > elements.length / 2 || elements.every((one) => one.matches(STORY))
}

/** True for the article that is commented on, for teasers of others, for a lone box of something else. */
function isArticle(group: Group, first: Group): boolean {
  if (answers(group)) return false
  if (group.elements.length === 1 && group.name.weight < 1) return true
  const few = group.elements.length * 5 < first.elements.length
  return few && group.elements.some((one) => one.matches('article, .hentry, .h-entry, :has(h1)'))
}
