import { type Changes, type Known, noChanges, sort } from './changes.ts'
import type { Posts } from './posts.ts'
import type { Reader } from './reader.ts'

/** Time for asking who stands in changed posts before the page is painted, in milliseconds. */
const CHECK_MS = 4

/**
 * Watches the document and the open shadow roots for what changes its posts. Whoever stands in a
 * changed post is asked at once, before the page is painted: no mark is ever seen beside the name of
 * another person. All other work is left to `later`.
 *
 * @param later is called when there is something to read
 */
export function createObserver(reader: Reader, posts: Posts, later: () => void) {
  let changes = noChanges()
  const known: Known = {
    isPost: (node) => posts.get(node as Element) !== undefined,
    ours: (node) => posts.owner(node),
    around: (element) => reader.around(element),
  }

  const note = (records: readonly MutationRecord[]) => {
    sort(records, known, changes)
    const { suspects, edited } = changes
    const deadline = suspects.size > 0 ? performance.now() + CHECK_MS : 0
    for (const post of suspects) {
      const again = posts.check(post, performance.now() < deadline)
      if (!again && !edited.has(post)) suspects.delete(post)
    }
    if (changes.roots.size > 0 || suspects.size > 0 || changes.removed) later()
  }
  const observer = new MutationObserver(note)
  const observed = new WeakSet<Node>()

  return {
    /** Watches below a document or shadow root from now on. */
    observe(root: Document | ShadowRoot): void {
      if (observed.has(root)) return
      observed.add(root)
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: reader.attributes,
      })
    },
    /** What changed since the last call. */
    take(): Changes {
      const taken = changes
      changes = noChanges()
      return taken
    },
    /** Leaves out what changed since the page last had its say: that was us. */
    pass: () => void observer.takeRecords(),
    stop: () => observer.disconnect(),
  }
}
