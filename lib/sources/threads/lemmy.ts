import { jsonOf } from '../answer.ts'
import { list, object } from '../json.ts'
import { newestFirst, parameter, withParameters } from '../latest.ts'
import { viewOf } from '../lemmy.ts'
import { inPath, type Thread } from './thread.ts'

const PAGE = 50

/** The comments under a Lemmy post, newest first. */
export const lemmy: Thread = {
  software: 'lemmy',
  name: 'Lemmy',
  at: inPath(/^\/post\/(\d+)/),
  request: ({ base, id }) => ({
    url: `${base}/api/v3/comment/list?post_id=${id}&type_=All&sort=New&limit=${PAGE}&page=1`,
  }),
  read(answer, _, cursor) {
    const views = list(object(jsonOf(answer)).comments)
    const page = parameter(answer.url, 'page', 1) + 1
    const next = views.length >= PAGE ? { url: withParameters(answer.url, { page }) } : undefined
    return newestFirst(
      views.flatMap((view) => viewOf(view, answer.url) ?? []),
      cursor,
      next,
    )
  },
}
