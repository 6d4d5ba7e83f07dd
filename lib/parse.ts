import * as v from 'valibot'
import type { Post } from './model.ts'

/**
 * Unknown values into the model, or a reason. Pages, files and messages are hostile: every string
 * has a length, every list a bound, and only named keys survive.
 */

/** A string cut at `most` UTF-16 units; longer text from a page is shortened, not refused. */
export const clipped = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, most).toWellFormed()),
  )
/** A string that she typed: too long is an error that she is told, never a silent cut. */
export const typed = (most: number) => v.pipe(v.string(), v.maxLength(most))
/** The same, without the spaces around it, and not empty. */
export const Word = (most: number) => v.pipe(typed(most), v.trim(), v.minLength(1))
/** A host name as people write it, perhaps with a port. */
export const Host = v.pipe(v.string(), v.maxLength(253), v.regex(/^[\p{L}\p{N}.-]+(:\d{1,5})?$/u))
/** A list of at most `most` items. */
export const few = <S extends v.GenericSchema>(schema: S, most: number) =>
  v.pipe(v.array(schema), v.maxLength(most))
/** The id of a record. */
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[\w.:-]+$/))
/** An http(s) address; anything else (javascript:, data:, file:) is refused. */
export const Address = v.pipe(v.string(), v.maxLength(4096), v.regex(/^https?:\/\//i), v.url())
/** An address that a page may show badly: kept when it is http(s), dropped otherwise. */
const Link = v.fallback(v.optional(Address), undefined)
const Finite = v.pipe(v.number(), v.finite())

/** What an account is known by, the strongest first. */
export const Keys = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(512))),
  v.minLength(1),
  v.maxLength(8),
)

export const AuthorSchema = v.object({
  platform: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  stableId: v.exactOptional(clipped(200)),
  handle: v.exactOptional(clipped(200)),
  name: clipped(200),
  profile: v.exactOptional(v.pipe(v.string(), v.maxLength(2048))),
  strength: v.picklist(['id', 'handle', 'name']),
  keys: Keys,
})

export const PostSchema = v.pipe(
  v.object({
    id: clipped(1024),
    kind: v.picklist(['post', 'comment', 'reply', 'article', 'video']),
    author: v.exactOptional(AuthorSchema),
    text: clipped(20_000),
    title: v.exactOptional(clipped(500)),
    link: Link,
    at: v.exactOptional(Finite),
    atRange: v.exactOptional(Finite),
    language: v.exactOptional(clipped(8)),
  }),
  v.transform(({ link, ...post }): Post => (link === undefined ? post : { ...post, link })),
)

/** Why a value was refused, in a form that a log or a message can carry. */
export class ParseError extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(path === '' ? reason : `${path}: ${reason}`)
    this.name = 'ParseError'
  }
}

/** The value as `schema` sees it; throws `ParseError` that names the first wrong place. */
export function parse<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new ParseError(v.getDotPath(issue) ?? '', issue.message)
}
