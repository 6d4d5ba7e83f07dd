import type { Handlers } from '../bus/listen.ts'
import type { ReplyView } from '../bus/views.ts'
import { findFiled, journalOf } from '../db/people.ts'
import { standing } from '../members/journal.ts'
import type { Author, Entry, ReplyLanguage } from '../model.ts'
import { flagsOf } from '../netiquette/index.ts'
import { type Ranked, type Reason, rank, valuesFor, variantOrder } from '../replies/index.ts'
import { isAt, settingsAt } from '../replies/spaces.ts'
import { type Drafted, WINDOW } from '../replies/variants.ts'
import { languageOf } from '../text/index.ts'
import { wakeAnalyst } from './analyst.ts'
import { fileEntry } from './card.ts'
import { context, type Speech, speech } from './context.ts'
import { ruleWord } from './ladder.ts'
import { library } from './library.ts'
import { draftWritten, MEMORY, pastDrafts } from './past-drafts.ts'
import { awaitSent } from './sent.ts'

/** Handlers of the reply palette. */
export const replies: Pick<Handlers, 'replies.rank' | 'reply.drafted'> = {
  async 'replies.rank'({ post, most }, asker) {
    const now = Date.now()
    const host = URL.canParse(asker.url) ? new URL(asker.url).host : ''
    const [{ settings: general, say }, all, drafts, member] = await Promise.all([
      context(),
      library(),
      pastDrafts(),
      memberContext(post?.author, now),
      wakeAnalyst(),
    ])
    const settings = settingsAt(general, host)
    const spoken = post === undefined ? 'und' : (post.language ?? languageOf(post.text))
    const language: ReplyLanguage = spoken === 'fr' || spoken === 'en' ? spoken : say.language
    const flags = post === undefined ? [] : flagsOf(post, settings)
    const here = all.filter(({ hosts }) => !hosts?.length || isAt(hosts, host))
    const ranked = rank(here, {
      flags,
      ...member,
      postLanguage: spoken,
      spaceLanguage: say.language,
      uses: countBy(drafts, (entry) => entry.replyId as string),
      usesForFlag: countBy(
        drafts.filter(({ flag }) => flag !== undefined),
        ({ flag, replyId }) => `${flag}:${replyId}`,
      ),
      recent: [...new Set(drafts.map((entry) => entry.replyId as string))].slice(0, 9),
    })
    const past = byReply(drafts)
    const ruleId = flags[0]?.ruleId
    const valuesIn = (tongue: ReplyLanguage) =>
      valuesFor({
        ...{ settings, flags, now, language: tongue, spaceLanguage: say.language },
        ...(post && { post }),
        ...(ruleId && { rule: ruleWord(ruleId, undefined, speech(tongue)) }),
      })
    return {
      replies: ranked
        .slice(0, most)
        .map((one) => replyView(one, past.get(one.reply.id) ?? [], say)),
      language,
      ...(flags[0] && { flag: flags[0].id }),
      address: settings.address,
      lately: drafts
        .filter(({ at }) => now - at < WINDOW)
        .map(({ replyId = '', variant = 0, at }) => ({ replyId, variant, at })),
      around: { header: settings.header, footer: settings.footer },
      // In both: she may change the language of the reply while the palette is open.
      values: { fr: valuesIn('fr'), en: valuesIn('en') },
    }
  },

  async 'reply.drafted'({ author, page, excerpt, alike = [], ...draft }) {
    if (author === undefined) return {}
    const post = { author, page, ...(excerpt === undefined ? {} : { excerpt }) }
    const reply = (await library()).find(({ id }) => id === draft.replyId)
    // The rule goes with the draft, so that the next one knows it isn't the first.
    const rule = reply === undefined ? {} : { ruleId: reply.ruleId }
    const entry = { kind: 'reply-drafted' as const, ...draft, ...rule }
    const entryId = await fileEntry(post, entry, 'moderation')
    draftWritten()
    await awaitSent(entryId, alike)
    return { entryId }
  },
}

/** What this member's history says to the ranking. */
async function memberContext(author: Author | undefined, now: number) {
  const [filed] = author === undefined ? [] : await findFiled([author.keys], now)
  const journal = filed === undefined ? [] : standing(await journalOf(filed.member.id))
  const counted = journal.filter(
    (entry) =>
      ['reminder', 'warning', 'sanction', 'reply-drafted', 'reply-sent'].includes(entry.kind) &&
      entry.ruleId !== undefined &&
      (entry.expires ?? entry.at + MEMORY) > now,
  )
  return {
    earlier: countBy(counted, (entry) => entry.ruleId as string),
    newcomer: filed?.member.mark.tags.includes('tag-newcomer') ?? false,
    regular: filed?.member.mark.tags.some((id) => REGULARS.has(id)) ?? false,
  }
}
const REGULARS = new Set(['tag-contributor', 'tag-ambassador', 'tag-relay'])

/** Drafts by the reply they were made of. */
function byReply(drafts: readonly Entry[]): Map<string, Drafted[]> {
  const past = new Map<string, Drafted[]>()
  for (const { replyId = '', variant = 0, at } of drafts) {
    const known = past.get(replyId)
    if (known) known.push({ replyId, variant, at })
    else past.set(replyId, [{ replyId, variant, at }])
  }
  return past
}

function replyView({ reply, reason }: Ranked, past: readonly Drafted[], say: Speech): ReplyView {
  const orderIn = (language: ReplyLanguage) => variantOrder(reply.variants[language].length, past)
  const order = { fr: orderIn('fr'), en: orderIn('en') }
  const inOrder = (language: ReplyLanguage) =>
    order[language].map((index) => reply.variants[language][index] as string)
  return {
    id: reply.id,
    title: reply.title[say.language] || reply.title.fr || reply.title.en,
    group: reply.group,
    ruleId: reply.ruleId,
    tone: reply.tone,
    variants: { fr: inOrder('fr'), en: inOrder('en') },
    order,
    fields: reply.fields ?? [],
    ...(reason === undefined ? {} : { reason: reasonInWords(reason, say) }),
  }
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = Object.create(null)
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
  return counts
}

/** Why a reply is where it is, in words; the flag, when there is one, under its name. */
function reasonInWords({ key, values }: Reason, say: Speech): string {
  const flag = typeof values.flag === 'string' ? say.flags(values.flag as 'spam') : ''
  return say.reasons(key, { ...values, flag })
}
