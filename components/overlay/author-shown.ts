import { audienceIn } from '@/lib/members/audience.ts'
import type { Found } from '@/lib/page/reader.ts'

/** How much of a page's text is looked at for a number of followers. */
const LOOK_AT = 20_000
const MOST_LINKS = 50

/** What a page shows of an author beside their post. */
export interface Shown {
  /** Addresses that their own profile says are theirs too (`rel="me"`). */
  links?: string[]
  /** How many people they reach, as it stands beside the name or on the profile. */
  audience?: number
  /** How many posts on the page at hand answer others. */
  answers?: number
}

/**
 * What the page at hand shows of a post's author: links and followers on their own profile, followers
 * beside their name elsewhere. What the post itself says is not taken for it.
 */
export function authorShown(
  { post, element }: Found,
  posts: Iterable<Found>,
  page: Document = document,
): Shown {
  const { profile } = post.author ?? {}
  const beside = (element.textContent ?? '').slice(0, LOOK_AT).replace(post.text, ' ')
  const own = profile !== undefined && placeOf(profile) === placeOf(page.location.href)
  const links = own
    ? [...page.querySelectorAll<HTMLAnchorElement>('a[rel~="me"][href]')]
        .map(({ href }) => href)
        .filter((href) => /^https?:/i.test(href))
    : []
  const audience =
    audienceIn(beside) ?? (own ? audienceIn(page.body.innerText.slice(0, LOOK_AT)) : undefined)
  const key = post.author?.keys[0]
  const answers = [...posts].filter(
    (one) => key !== undefined && isAnswer(one) && one.post.author?.keys[0] === key,
  ).length
  return {
    ...(answers > 0 ? { answers } : {}),
    ...(links.length > 0 ? { links: [...new Set(links)].slice(0, MOST_LINKS) } : {}),
    ...(audience === undefined ? {} : { audience }),
  }
}

const isAnswer = ({ post: { kind } }: Found) => kind === 'reply' || kind === 'comment'

/** An address without its scheme, parameters and trailing slash. */
function placeOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { hostname, pathname } = new URL(address)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`.toLowerCase()
}
