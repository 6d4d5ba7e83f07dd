// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { boxDoubt, noteHeld } from '@/components/overlay/drafting.ts'
import { ownBox } from '@/components/overlay/own-box.ts'
import type { Found } from '@/lib/page/reader.ts'
import type { Room } from '@/lib/page/room.ts'
import { siteReader } from '@/lib/page/site-reader.ts'
import discourse from '@/lib/sites/discourse.ts'
import { shuffler } from './shuffler.ts'

const PAGES = 20
const A_PAGE = 50
const box = (id: string) => `<textarea class="d-editor-input" id="${id}"></textarea>`

/** A post as a forum draws it; some have a box of their own, some only the button that opens one. */
const postHtml = (id: number, kind: number) => `<div class="topic-post">
<article class="boxed" data-post-id="${id}" data-user-id="u${id % 300}"><div class="topic-body">
<div class="names"><span class="first username"><a data-user-card="m${id % 300}" href="/u/m${id % 300}">Member ${id % 300}</a></span></div>
<a class="post-date" href="/t/x/1/${id}">now</a><div class="cooked"><p>Post ${id}</p></div>
${kind === 0 ? box(`own-${id}`) : kind === 1 ? '<button type="button" class="reply create">Reply</button>' : ''}
</div></article></div>`

/** The room of this page, as the reader makes it; `read` looks at the page again. */
function furnish(): { room: Room; read(element?: Element): void } {
  const page = { host: 'forum.example', url: 'https://forum.example/t/x/1', base: '', now: 0 }
  const reader = siteReader(discourse, () => ({ ...page, base: page.url }))
  const posts = new Map<Element, Found>()
  const read = (from: Element | Document = document) => {
    for (const element of reader.candidates(from)) {
      const found = reader.read(element)
      if (found) posts.set(element, found)
    }
  }
  const postAt = (node: Node | null) => {
    for (let at = node; at; at = at.parentNode) {
      const found = posts.get(at as Element)
      if (found) return found
    }
    return undefined
  }
  const room = { posts, postAt, composer: discourse.composer } as unknown as Room
  return { room, read }
}

// No post here has a root of its own.
vi.mock('@/lib/editors/roots.ts', () => ({ focusedIn: () => null, OURS: '', rootOf: () => null }))

beforeEach(() => {
  // Nothing is laid out here: everything counts as shown.
  const seen = {
    ...{ x: 0, y: 0, top: 0, left: 0 },
    width: 400,
    height: 80,
    right: 400,
    bottom: 80,
  }
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(seen as DOMRect)
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([
    seen,
  ] as unknown as DOMRectList)
})

test('over 1,000 shuffled posts no draft goes unasked into the box of another post', () => {
  const random = shuffler(11)
  const count = { put: 0, asked: 0, none: 0, wrong: 0 }
  for (let page = 0; page < PAGES; page += 1) {
    const ids = random.mixed(Array.from({ length: A_PAGE }, (_, at) => page * A_PAGE + at + 1))
    document.body.innerHTML = ids.map((id) => postHtml(id, random.below(3))).join('') + box('foot')
    const { room, read } = furnish()
    read()
    const articles = [...document.querySelectorAll('article')]
    const boxes = [...document.querySelectorAll('textarea')]
    const all = [...room.posts.values()]
    expect(all).toHaveLength(A_PAGE)
    /** For which post each box was written in last, by what the test itself knows. */
    const written = new Map<Element, string>()

    for (const found of random.mixed(all)) {
      const wanted = found.post.id
      // The box that Vigie finds, or, as often, whichever has the focus.
      const at = random.below(2) ? ownBox(room, found) : boxes[random.below(boxes.length)]
      if (random.below(4) === 0) recycle(articles[random.below(A_PAGE)] as Element, read)
      if (!at) count.none += 1
      else if (boxDoubt(room, found, at, false)) count.asked += 1
      else {
        const stands = at.closest('article')?.dataset.postId
        const held = written.get(at)
        if ((stands && !wanted.endsWith(stands)) || (held && held !== wanted)) count.wrong += 1
        count.put += 1
        ;(at as HTMLTextAreaElement).value += `To ${wanted}`
        noteHeld(at, found)
        written.set(at, wanted)
      }
    }
  }
  console.log(
    `${PAGES * A_PAGE} shuffled posts: ${count.put} drafts put, ${count.asked} asked about, ${count.none} without a box, ${count.wrong} in another post's box unasked`,
  )
  expect(count.wrong).toBe(0)
  // Both ways were taken often.
  expect(Math.min(count.put, count.asked)).toBeGreaterThan(100)
})

let late = 10_000
/** A virtual list shows another post in the same element, its box with it, between two keys. */
function recycle(article: Element, read: (element?: Element) => void): void {
  late += 1
  article.setAttribute('data-post-id', String(late))
  const author = article.querySelector('.username a') as Element
  author.textContent = `Late ${late}`
  author.setAttribute('data-user-card', `late${late}`)
  read(article)
}
