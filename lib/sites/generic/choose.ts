import { consider, type Group, namesOf } from './group.ts'
import { answers, isAlone, isArticle, isStory, isTeased } from './stories.ts'

/** The groups worth keeping, best first, none telling the same messages twice. */
export function* choose(
  selectors: readonly string[],
  document: Document,
  now: number,
): Generator<void, Group[]> {
  const considered: Group[] = []
  for (const each of selectors) {
    const group = yield* consider(each, [], document, now)
    if (group && !isTeased(group, document)) considered.push(group)
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
