import * as v from 'valibot'
import type { Purge } from '../model.ts'
import { Address, AuthorSchema, clipped, few, Id, Keys, PostSchema, typed } from '../parse.ts'
import type { PersonFile } from '../privacy/person-html.ts'
import { AnnotationInput, TargetInput } from './figures-inputs.ts'
import {
  AlertInput,
  MatchPattern,
  MentionStateInput,
  ReplyInput,
  SourceInput,
  TagInput,
} from './inputs.ts'
import { from } from './message.ts'
import { ActInput, CharterInput, EntryChange, influence } from './people-inputs.ts'
import type { LintView } from './people-views.ts'
import type { Taken, Untaken } from './records-views.ts'
import { SettingsInput } from './settings-input.ts'
import { KeyGiven, KeyInput, KeyTried, SourcesInput, UsualInput } from './source-inputs.ts'
import type {
  ActedView,
  CardView,
  HelloView,
  MemberView,
  PageAtHand,
  PaletteView,
  PostsView,
  ReadingView,
  SearchView,
  SiteState,
} from './views.ts'
import type { FollowedView, KeyTest, OffersView } from './watch-views.ts'

const nothing = v.object({})
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** An act on the author of a post, and where it was done. */
const onPost = {
  author: AuthorSchema,
  page: clipped(4096),
  excerpt: v.exactOptional(clipped(500)),
}

/**
 * The whole protocol. One line a message: who may ask, what is accepted, what comes back.
 * A message that is not here does not exist; `lib/keeper` has one handler for each.
 */
export const protocol = {
  // The reader in a page.
  'page.hello': from('page')(v.object({ host: clipped(253) })).answers<HelloView>(),
  // Posts near what is seen come whole, `people` by their keys alone.
  'page.posts': from('page')(
    v.object({ posts: few(PostSchema, 500), people: v.exactOptional(few(Keys, 500)) }),
  ).answers<PostsView>(),
  'page.health': from('page')(
    v.object({
      site: clipped(40),
      // Tells one reading of a page from the next, so that nothing is counted twice.
      visit: clipped(20),
      found: count,
      withoutAuthor: count,
      flagged: count,
      gaveUp: v.boolean(),
      sure: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    }),
  ).answers<null>(),
  'page.generic': from('page')(nothing).answers<null>(),
  'overlay.load': from('page')(nothing).answers<null>(),
  'lines.load': from('page')(nothing).answers<null>(),

  // The member card.
  'card.read': from(
    'page',
    'own',
  )(
    v.object({
      author: AuthorSchema,
      all: v.exactOptional(v.boolean()),
      post: v.exactOptional(PostSchema),
      page: v.exactOptional(clipped(4096)),
      // What the author's own profile shows, when that is the page at hand.
      links: v.exactOptional(few(clipped(2048), 50)),
      audience: influence.audience,
      answers: v.exactOptional(count),
    }),
  ).answers<CardView>(),
  'card.tag': from('page')(
    v.object({ ...onPost, tagId: Id, on: v.boolean(), ...influence }),
  ).answers<ActedView>(),
  'card.newTag': from('page')(v.object({ ...onPost, name: typed(40) })).answers<ActedView>(),
  'card.note': from('page')(v.object({ ...onPost, text: typed(4000) })).answers<ActedView>(),
  'card.act': from('page')(v.object({ ...onPost, act: ActInput })).answers<ActedView>(),
  'card.edit': from('page')(
    v.object({ author: AuthorSchema, page: clipped(4096), entryId: Id, change: EntryChange }),
  ).answers<ActedView>(),
  // An account that was suggested for this author, or the one that an address names.
  'card.link': from('page')(
    v.object({
      author: AuthorSchema,
      accountId: v.exactOptional(Id),
      profile: v.exactOptional(Address),
    }),
  ).answers<{ linkedId: string }>(),
  'card.apart': from('page')(v.object({ author: AuthorSchema, accountId: Id })).answers<null>(),
  'card.decline': from('page')(v.object({ author: AuthorSchema, tagId: Id })).answers<null>(),
  'card.unlink': from('page', 'own')(v.object({ accountId: Id })).answers<null>(),
  // `forget`: with the question whether to erase the person, which no page may answer.
  'card.open': from('page')(
    v.object({ author: AuthorSchema, forget: v.exactOptional(v.boolean()) }),
  ).answers<null>(),
  // Follows the thread of the asking page; null when none is found there.
  'page.follow': from('page')(nothing).answers<FollowedView | null>(),
  'page.unfollow': from('page')(v.object({ sourceId: Id })).answers<null>(),
  'note.lint': from('page', 'own')(v.object({ text: clipped(4000) })).answers<LintView[]>(),
  'entry.undo': from('page', 'own')(v.object({ entryId: Id })).answers<null>(),

  // The reply palette.
  'replies.rank': from('page')(
    // `most`: only the best of them, for a palette that opens at once whatever their number.
    v.object({ post: v.exactOptional(PostSchema), most: v.exactOptional(count) }),
  ).answers<PaletteView>(),
  'reply.drafted': from('page')(
    v.object({
      author: v.exactOptional(AuthorSchema),
      page: clipped(4096),
      excerpt: v.exactOptional(clipped(500)),
      replyId: Id,
      variant: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
      flag: v.exactOptional(Id),
      text: clipped(20_000),
      // Posts of the page that looked like it before it was made.
      alike: v.exactOptional(few(clipped(1024), 100)),
    }),
  ).answers<{ entryId?: string }>(),

  // Members, from the dashboard.
  'member.read': from('own')(v.object({ memberId: Id })).answers<MemberView>(),
  // Everything kept about one person, in words, for the person's own request.
  'member.file': from('own')(v.object({ memberId: Id })).answers<PersonFile>(),
  'member.act': from('own')(v.object({ memberId: Id, act: ActInput })).answers<{
    entryId: string
  }>(),
  // Whose account a profile's address names; null when no site that Vigie knows has one there.
  'member.whose': from('own')(v.object({ profile: Address })).answers<{
    memberId?: string
  } | null>(),
  'member.link': from('own')(
    v.object({
      memberId: Id,
      profile: v.exactOptional(Address),
      accountId: v.exactOptional(Id),
    }),
  ).answers<{ linkedId: string }>(),
  'member.apart': from('own')(v.object({ memberId: Id, accountId: Id })).answers<null>(),
  'member.decline': from('own')(v.object({ memberId: Id, tagId: Id })).answers<null>(),
  'entry.edit': from('own')(v.object({ entryId: Id, change: EntryChange })).answers<{
    entryId: string
  }>(),
  'member.note': from('own')(v.object({ memberId: Id, text: typed(4000) })).answers<{
    entryId: string
  }>(),
  'member.tag': from('own')(
    v.object({ memberIds: few(Id, 10_000), tagId: Id, on: v.boolean() }),
  ).answers<{ entryIds: string[] }>(),
  'member.erase': from('own')(v.object({ memberId: Id })).answers<null>(),
  'entries.undo': from('own')(v.object({ entryIds: few(Id, 10_000) })).answers<null>(),

  // What she configures.
  'tag.save': from('own')(TagInput).answers<{ id: string }>(),
  'charter.save': from('own')(CharterInput).answers<{ id: string }>(),
  'charter.remove': from('own')(v.object({ id: Id })).answers<null>(),
  'tag.remove': from('own')(v.object({ id: Id })).answers<null>(),
  'reply.save': from('own')(ReplyInput).answers<{ id: string }>(),
  'reply.restore': from('own')(v.object({ id: Id })).answers<null>(),
  'replies.add': from('own')(v.object({ replies: few(ReplyInput, 5000) })).answers<{
    ids: string[]
  }>(),
  'replies.order': from('own')(v.object({ ids: few(Id, 10_000) })).answers<null>(),
  'replies.remove': from('own')(v.object({ ids: few(Id, 10_000) })).answers<null>(),
  'settings.save': from('own')(SettingsInput).answers<null>(),

  // The watch.
  'alert.save': from('own')(AlertInput).answers<{ id: string }>(),
  'alert.remove': from('own')(v.object({ id: Id })).answers<null>(),
  'source.save': from('own')(SourceInput).answers<{ id: string }>(),
  'sources.add': from('own')(SourcesInput).answers<{ added: number; known: number }>(),
  'source.remove': from('own')(v.object({ id: Id })).answers<null>(),
  'watch.stop': from('own')(nothing).answers<null>(),
  // What can be watched on the page at hand; tried at the usual places when it names nothing.
  'page.offers': from('own')(v.object({ tabId: count })).answers<OffersView>(),
  'feeds.usual': from('own')(UsualInput).answers<OffersView>(),
  // A key goes in and is never given out again.
  'key.state': from('own')(KeyInput).answers<{ known: boolean }>(),
  'key.save': from('own')(KeyGiven).answers<null>(),
  'key.test': from('own')(KeyTried).answers<KeyTest>(),
  'key.remove': from('own')(KeyInput).answers<null>(),
  'watch.now': from('own')(v.object({ sourceId: v.exactOptional(Id) })).answers<null>(),
  // The page that a query can be tried on.
  'watch.page': from('own')(nothing).answers<PageAtHand | null>(),
  // One place of a search that she makes now.
  'search.ask': from('own')(
    v.object({ place: Id, query: typed(300), language: v.picklist(['fr', 'en']) }),
  ).answers<SearchView>(),
  'mention.state': from('own')(MentionStateInput).answers<null>(),
  'mention.open': from('own')(v.object({ id: Id, reply: v.boolean() })).answers<null>(),
  // Without a verdict, what was corrected is taken back.
  'mention.tone': from('own')(
    v.object({
      id: Id,
      verdict: v.exactOptional(v.picklist(['positive', 'neutral', 'negative'])),
    }),
  ).answers<null>(),
  'mention.tag': from('own')(v.object({ id: Id, tagId: Id, on: v.boolean() })).answers<{
    entryId: string
  }>(),

  // Figures. Makes the tallies again when they don't hold; answers once they do.
  'metrics.make': from('own')(nothing).answers<null>(),
  'target.save': from('own')(TargetInput).answers<null>(),
  'target.remove': from('own')(v.object({ id: Id })).answers<null>(),
  'annotation.save': from('own')(AnnotationInput).answers<{ id: string }>(),
  'annotation.remove': from('own')(v.object({ id: Id })).answers<null>(),

  // Sites and data.
  'site.set': from('own')(
    v.object({ patterns: few(MatchPattern, 50), on: v.boolean(), tabId: v.exactOptional(count) }),
  ).answers<null>(),
  'site.state': from('own')(
    v.object({ url: clipped(4096), tabId: v.exactOptional(count) }),
  ).answers<SiteState>(),
  // Reads the page at hand, and its host from now on, by the generic reader or by its own again.
  'site.reader': from('own')(
    v.object({ url: clipped(4096), tabId: count, generic: v.boolean() }),
  ).answers<null>(),
  'site.readings': from('own')(nothing).answers<ReadingView[]>(),
  // What is imported waits in the database: a message would be too small for it.
  'data.take': from('own')(v.object({ id: Id })).answers<Taken>(),
  'data.purge': from('own')(nothing).answers<Purge>(),
  'data.copy': from('own')(nothing).answers<null>(),
  'data.untake': from('own')(v.object({ id: Id })).answers<Untaken>(),
}
export type Protocol = typeof protocol
export type MessageName = keyof Protocol
