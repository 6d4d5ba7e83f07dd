import type { Found } from '@/lib/page/reader.ts'
import type { Room } from '@/lib/page/room.ts'

/** An address as two ways of writing it are one: no trailing slash. */
const plain = (address: string): string => address.replace(/\/(?=$|[?#])/, '')

/**
 * The post that the page's address is about: the one whose permalink it is, or that stands at its
 * fragment. A mention opens at such an address.
 */
export function addressed({ posts, postAt }: Pick<Room, 'posts' | 'postAt'>): Found | undefined {
  const { href, hash } = location
  const all = [...posts.values()].filter(({ element }) => element.isConnected)
  const own = all.find(({ post }) => post.link && plain(post.link) === plain(href))
  if (own || hash.length < 2) return own
  const id = hash.slice(1)
  const target = document.getElementById(id) ?? document.getElementsByName(id)[0]
  if (!target) return undefined
  return postAt(target) ?? all.find(({ element }) => target.contains(element))
}
