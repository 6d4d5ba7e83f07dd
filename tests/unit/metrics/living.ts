import { eraseMember } from '@/lib/db/erase.ts'
import { commitRound, setMentionState } from '@/lib/db/mentions.ts'
import { database } from '@/lib/db/open.ts'
import { addEntries, deriveMark, fileAuthor, PEOPLE } from '@/lib/db/people.ts'
import { takeImport } from '@/lib/db/take.ts'
import { setTone } from '@/lib/db/tones.ts'
import { write } from '@/lib/db/write.ts'
import type { Author, Entry, NewMention } from '@/lib/model.ts'
import { lookInto } from '@/lib/privacy/look.ts'
import { exportParts } from '@/lib/privacy/transfer.ts'
import type { Act } from './journal-shapes.ts'

const DAY = 86_400_000
const HEALTH = { state: 'ok' as const, interval: 60_000, nextRound: 0, failures: 0 }

const authorOf = (n: number): Author => ({
  platform: n % 2 ? 'mastodon' : 'discourse',
  host: 'forum.example',
  name: `Person ${n}`,
  strength: 'handle',
  keys: [`forum:forum.example:@p${n}`],
})

const linkOf = (n: number) =>
  n % 3 === 0 ? `https://www.forum.example/t/${n % 7}#p${n}` : `https://blog.example/${n}`

type New = Omit<Entry, 'id' | 'hlc' | 'by' | 'memberId'>

async function journal(author: number, entry: New): Promise<void> {
  await write(
    [...PEOPLE],
    async (writing) => {
      const { member } = await fileAuthor(writing, authorOf(author), 'moderation')
      await addEntries(writing, member, [entry])
    },
    entry.at,
  )
}

async function nth<S extends 'mentions' | 'entries' | 'members'>(store: S, n: number) {
  const all = await (await database()).getAll(store)
  return all.filter((one) => !one.gone)[n % Math.max(1, all.length)]
}

/** A source, so that rounds are kept. */
export async function settle(): Promise<void> {
  await write(['sources'], async (writing) => {
    for (const id of ['s0', 's1', 's2', 's3']) {
      await writing.tx.objectStore('sources').put({
        ...writing.again({ id, hlc: '', by: '' }),
        kind: 'feed',
        name: id,
        fields: {},
        cursor: {},
        health: { ...HEALTH, gaps: [] },
      })
    }
  })
}

/** Does one thing to the store, through the functions that the keeper calls. */
export async function live(act: Act): Promise<void> {
  switch (act.do) {
    case 'find': {
      const mention: NewMention = {
        key: `k${act.n}`,
        state: 'new',
        sourceId: `s${act.place}`,
        sourceKind: 'feed',
        place: `Place ${act.place}`,
        alertIds: act.alerts,
        at: act.at,
        foundAt: act.at + 60_000,
        ...(act.author === 0 ? {} : { author: authorOf(act.author) }),
        text: 'Velours',
        link: linkOf(act.n),
        language: 'fr',
        tone: { verdict: act.verdict, confidence: 1, words: [] },
        flags: [],
        hits: [],
        also: [],
      }
      const also = { link: `https://other.example/${act.n}`, place: 'Other', at: act.at }
      await commitRound({
        sourceId: mention.sourceId,
        mentions: [mention],
        folded: act.n % 4 === 0 ? [{ key: `k${act.n + 1}`, also }] : [],
      })
      return
    }
    case 'state': {
      const mention = await nth('mentions', act.n)
      if (mention) await setMentionState([mention.id], act.state)
      return
    }
    case 'tone': {
      const mention = await nth('mentions', act.n)
      const corrected = act.corrected ? { corrected: true as const } : {}
      const tone = { verdict: 'positive' as const, confidence: 1, words: [], ...corrected }
      if (mention) await setTone(mention.id, `tone:${act.n}`, tone)
      return
    }
    case 'reply': {
      const mention = await nth('mentions', act.n)
      await journal(act.author, {
        kind: 'reply-drafted',
        at: act.at,
        page: act.deep || !mention ? linkOf(act.n) : mention.link,
        ...(act.names && mention ? { mentionId: mention.id } : {}),
      })
      return
    }
    case 'step':
      return journal(act.author, {
        kind: act.kind,
        ruleId: act.rule,
        at: act.at,
        page: linkOf(act.at % 40),
        ...(act.days > 0 ? { expires: act.at + act.days * DAY } : {}),
      })
    case 'tag':
      return journal(act.author, {
        kind: act.on ? 'tag-on' : 'tag-off',
        tagId: act.tag,
        at: act.at,
      })
    case 'appeal':
    case 'undo':
    case 'sent': {
      const entry = await nth('entries', act.n)
      if (!entry) return
      await write([...PEOPLE], async (writing) => {
        const member = await writing.tx.objectStore('members').get(entry.memberId)
        if (!member || member.gone) return
        if (act.do === 'appeal') {
          const { outcome, at } = act
          await addEntries(writing, member, [{ kind: 'appeal', about: entry.id, outcome, at }])
        } else if (act.do === 'sent') {
          if (entry.kind !== 'reply-drafted') return
          await addEntries(writing, member, [
            {
              kind: 'reply-sent',
              at: act.at,
              page: `https://blog.example/r${act.n}`,
              supersedes: entry.id,
            },
          ])
        } else {
          await writing.tx.objectStore('entries').add({
            ...writing.fresh(),
            memberId: member.id,
            kind: entry.kind,
            at: writing.now,
            supersedes: entry.id,
            undo: true,
          })
          await deriveMark(writing, member)
        }
      })
      return
    }
    case 'link': {
      const [one, other] = [await nth('members', act.author), await nth('members', act.other)]
      if (!one || !other || one.id >= other.id) return
      await write([...PEOPLE], async (writing) => {
        const members = writing.tx.objectStore('members')
        await members.put({ ...other, ...writing.again(other), into: one.id })
        await deriveMark(writing, one)
      })
      return
    }
    case 'erase': {
      const member = await nth('members', act.author)
      if (member) await eraseMember(member.id)
      return
    }
    case 'import': {
      const file = (await exportParts('1.0.0')).join('')
      const older = file.replaceAll('k1"', 'k1x"').replaceAll('"s1"', '"s2"')
      const looked = await lookInto(new Blob([older]), 'older.json', {}, (key) => key)
      await takeImport(looked.id as string)
    }
  }
}
