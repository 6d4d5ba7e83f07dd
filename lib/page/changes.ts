import { isElement } from '../editors/box.ts'

/** What a page did since the last look, sorted by what it means for its posts. */
export interface Changes {
  /** Subtrees that were added: they may hold posts. */
  roots: Set<Element | ShadowRoot>
  /** Known posts in which something changed: another person may stand there now. */
  suspects: Set<Element>
  /** Known posts whose words, not only attributes, changed. */
  edited: Set<Element>
  /** Elements were taken out: known posts may have gone with them. */
  removed: boolean
}

export const noChanges = (): Changes => ({
  roots: new Set(),
  suspects: new Set(),
  edited: new Set(),
  removed: false,
})

/** What `sort` needs to know of the page. */
export interface Known {
  isPost(node: Node): boolean
  /** The post a mark of ours stands for; undefined for any other node. */
  ours(node: Node): Element | undefined
  /** A candidate that isn't a known post yet, around a node. */
  around(element: Element): Element | null
}

/** Posts are looked for this far up; a page nested deeper than that around one post is no forum. */
const DEEPEST = 48

/** The nearest known post around a node. */
function postAround(node: Node, known: Known): Element | undefined {
  let at: Node | null = node
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    if (known.isPost(at)) return at as Element
    at = at.parentNode
  }
  return undefined
}

/** Sorts a browser's mutation records into `changes`; our own marks are no change of the page. */
export function sort(records: readonly MutationRecord[], known: Known, changes: Changes): void {
  let lastTarget: Node | undefined
  for (const record of records) {
    const { target } = record
    if (record.type === 'childList' && !bringsNews(record, known, changes)) continue
    // A list that grows gives one record a post with the same target: look once.
    if (target === lastTarget && record.type === 'childList') continue
    lastTarget = record.type === 'childList' ? target : undefined
    const post = postAround(target, known)
    if (post) {
      changes.suspects.add(post)
      if (record.type !== 'attributes') changes.edited.add(post)
      continue
    }
    const element = isElement(target) ? target : target.parentElement
    const candidate = element && known.around(element)
    if (candidate) changes.roots.add(candidate)
  }
}

/** Notes what a record added and removed; false when that was only our own marks coming. */
function bringsNews(record: MutationRecord, known: Known, changes: Changes): boolean {
  let news = false
  for (const node of record.addedNodes) {
    if (isElement(node)) {
      if (known.ours(node)) continue
      changes.roots.add(node)
    }
    news = true
  }
  for (const node of record.removedNodes) {
    const post = known.ours(node)
    if (post) changes.suspects.add(post)
    else {
      changes.removed = true
      news = true
    }
  }
  return news
}
