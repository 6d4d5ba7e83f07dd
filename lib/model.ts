/**
 * The nouns of Vigie. Everything stored or sent is one of these. Times are milliseconds since the
 * epoch unless a name says otherwise; ids are ULIDs, so they sort by creation.
 */

export type * from './model/charter.ts'
export type * from './model/figures.ts'
export type * from './model/imports.ts'
export type * from './model/people.ts'
export type * from './model/post.ts'
export type * from './model/record.ts'
export type * from './model/reply.ts'
export type * from './model/settings.ts'
export type * from './model/watch.ts'
