// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import {
  type Draft,
  neighbour,
  otherPost,
  paceDoubt,
  recall,
} from '@/components/overlay/drafting.ts'
import type { Found } from '@/lib/page/reader.ts'

const posts = new Map<Element, Found>()

/** A post with its own reply box, as a forum draws it. */
function add(id: string): Found {
  const element = document.createElement('article')
  element.innerHTML = '<p>text</p><textarea></textarea>'
  document.body.append(element)
  const author = { platform: 'x', host: 'x', name: `N${id}`, strength: 'name' as const, keys: [id] }
  const found = {
    element,
    author,
    post: { id, kind: 'post' as const, text: 't', author },
    mark: { node: element, at: 'after' as const },
  }
  posts.set(element, found)
  return found
}
const boxIn = ({ element }: Found) => element.querySelector('textarea') as HTMLTextAreaElement
const room = {
  posts,
  postAt: (node: Node | null) => {
    const element = (node as Element).closest('article')
    return element ? posts.get(element) : undefined
  },
}

beforeEach(() => {
  document.body.replaceChildren()
  posts.clear()
})

describe('the right person', () => {
  test('over a thousand shuffled pairs, only the own box of a post passes unasked', () => {
    const all = Array.from({ length: 1000 }, (_, index) => add(`p${index}`))
    let seed = 7
    const next = () => (seed = (seed * 48271) % 2147483647)
    for (const found of all) {
      const box = boxIn(all[next() % all.length] as Found)
      expect(otherPost(room, found, box) === undefined).toBe(found.element.contains(box))
      expect(otherPost(room, found, boxIn(found))).toBeUndefined()
    }
  })

  test('a place that the page gave to another post meanwhile counts as that post', () => {
    const found = add('old')
    const later = {
      ...found,
      post: { ...found.post, id: 'new', author: { ...found.post.author, name: 'Zoé' } },
    }
    posts.set(found.element, later)
    expect(otherPost(room, found, boxIn(found))).toEqual({ name: 'Zoé' })
  })

  test('a box outside of all posts answers anybody', () => {
    const found = add('a')
    const box = document.createElement('textarea')
    document.body.append(box)
    expect(otherPost(room, found, box)).toBeUndefined()
    expect(otherPost(room, undefined, boxIn(found))).toBeUndefined()
  })
})

test('the post before and after follow the page, whatever the order they were found in', () => {
  const [a, b] = [add('a'), add('b')]
  const first = add('first')
  document.body.prepend(first.element)
  expect(neighbour(room, a, 1)).toBe(b)
  expect(neighbour(room, a, -1)).toBe(first)
  expect(neighbour(room, b, 1)).toBeUndefined()
})

test('the same words on several pages are counted together, and warned of once', () => {
  const now = Date.now()
  const draft = { reply: { id: 'shouting' }, drawn: { variant: 1 } } as unknown as Draft
  const other = { reply: { id: 'shouting' }, drawn: { variant: 2 } } as unknown as Draft
  recall([1, 2].map((minutes) => ({ replyId: 'shouting', variant: 1, at: now - minutes * 60_000 })))
  expect(paceDoubt(draft)).toBeUndefined()
  // Told twice, it is still one draft.
  recall([1, 3].map((minutes) => ({ replyId: 'shouting', variant: 1, at: now - minutes * 60_000 })))
  expect(paceDoubt(other)).toBeUndefined()
  expect(paceDoubt(draft)).toEqual({ kind: 'pace', count: 3 })
  expect(paceDoubt(draft)).toBeUndefined()
})
