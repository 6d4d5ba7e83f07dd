// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://forum.example/t/gare/7/2#post_3" }
import { beforeEach, expect, test } from 'vitest'
import { addressed } from '@/components/overlay/addressed.ts'
import type { Found } from '@/lib/page/reader.ts'

const posts = new Map<Element, Found>()
function add(id: string, link?: string): void {
  const element = document.body.appendChild(document.createElement('article'))
  element.id = id
  const post = { id, text: '', ...(link && { link }) }
  posts.set(element, { element, post } as unknown as Found)
}
const room = { posts, postAt: (node: Node | null) => posts.get(node as Element) }

beforeEach(() => {
  document.body.replaceChildren()
  posts.clear()
})

test('a mention’s address is that of one post: its permalink, or where its fragment stands', () => {
  add('post_1', 'https://forum.example/t/gare/7/1')
  add('post_3', 'https://forum.example/t/gare/7/3')
  expect(addressed(room)?.post.id).toBe('post_3')
  add('late', 'https://forum.example/t/gare/7/2/#post_3')
  expect(addressed(room)?.post.id).toBe('late')
})

test('an address that is no post’s is nobody’s', () => {
  add('post_1', 'https://forum.example/t/gare/7/1')
  expect(addressed(room)).toBeUndefined()
})
