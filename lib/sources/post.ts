import type { Author, Post } from '../model.ts'

/** A post's parts as an answer has them: any may be missing. */
export interface PostParts {
  id: string
  kind: Post['kind']
  text: string
  title?: string | undefined
  link?: string | undefined
  at?: number | undefined
  author?: Author | undefined
  language?: string | undefined
}

/** A post without the fields that are missing; the language as two letters. */
export function post({ title, link, at, author, language, ...rest }: PostParts): Post {
  return {
    ...rest,
    ...(title ? { title } : {}),
    ...(link ? { link } : {}),
    ...(at === undefined ? {} : { at }),
    ...(author ? { author } : {}),
    ...(language ? { language: language.slice(0, 2).toLowerCase() } : {}),
  }
}
