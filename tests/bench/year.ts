import type { Account, Entry, Member, Mention } from '../../lib/model.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
const stamp = (n: number) => ({ hlc: `${String(n).padStart(13, '0')}bench`, by: 'bench' })
const PLACES = ['piaille.fr', 'forum.example', 'gazette.example', 'news.example', 'blog.example']
const KINDS = ['mastodon', 'discourse', 'feed', 'google-news', 'wordpress']
const SAID = [
  'La nouvelle application de Velours est vraiment réussie, bravo à toute l’équipe.',
  'Velours : prélèvement deux fois ce mois-ci, support muet.',
  'Velours ouvrira un second atelier au printemps.',
  'Quelqu’un sait si Velours livre en Belgique ?',
]
const VERDICTS = ['positive', 'negative', 'neutral', 'neutral', 'uncertain', 'negative'] as const

/** Numbers from 0 to 1 that are the same each time. */
function dice(seed: number): () => number {
  let state = seed >>> 0 || 1
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export interface Year {
  members: Member[]
  accounts: Account[]
  entries: Entry[]
  mentions: Mention[]
}

/** The record of a number, so that a store is filled some at a time. */
export const yearOf = (now: number, total: { mentions: number; members: number }) => ({
  mention(n: number): Mention {
    const roll = dice(n * 7919 + 17)
    const place = Math.floor(roll() * PLACES.length)
    const at = now - Math.floor(roll() * 365 * DAY)
    const who = Math.floor(roll() ** 2 * Math.min(20_000, total.mentions / 4))
    const host = PLACES[place] as string
    const state = roll()
    const done = state < 0.6
    return {
      ...stamp(n),
      id: `m${n}`,
      key: `https://${host}/${n}`,
      state: done ? 'done' : state < 0.7 ? 'irrelevant' : at > now - 3 * DAY ? 'new' : 'seen',
      ...(done ? { doneAt: at + Math.floor(roll() ** 3 * 5 * DAY) } : {}),
      sourceId: `source-${place + 1}`,
      sourceKind: KINDS[place] as string,
      place: host,
      alertIds: roll() < 0.8 ? ['alert-1'] : roll() < 0.5 ? ['alert-2'] : ['alert-1', 'alert-2'],
      at,
      foundAt: at + HOUR,
      author: {
        platform: KINDS[place] as string,
        host,
        name: `Personne ${who}`,
        strength: 'handle',
        keys: [`forum:${host}:@p${who}`],
      },
      text: SAID[Math.floor(roll() * SAID.length)] as string,
      link: `https://${host}/${n}`,
      language: 'fr',
      tone: {
        verdict: VERDICTS[Math.floor(roll() * VERDICTS.length)] as 'neutral',
        confidence: 0.8,
        words: [],
        ...(roll() < 0.05 ? { corrected: true as const } : {}),
      },
      flags: [],
      hits: [],
      also: roll() < 0.1 ? [{ link: 'https://b.example/1', place: 'b.example', at }] : [],
    }
  },

  /** A member with an account and two lines of history. */
  person(n: number): { member: Member; account: Account; entries: Entry[] } {
    const roll = dice(n * 104_729 + 5)
    const at = now - Math.floor(roll() * 365 * DAY)
    const memberId = `p${n}`
    const host = PLACES[n % PLACES.length] as string
    const tags = [
      ['tag-contributor', 'tag-influencer', 'tag-towatch', 'tag-newcomer'][n % 4] as string,
    ]
    const kinds = [
      'reminder',
      'reminder',
      'reply-drafted',
      'warning',
      'sanction',
      'note',
      'appeal',
    ] as const
    const kind = kinds[Math.floor(roll() ** 1.5 * kinds.length)] as Entry['kind']
    const rule = ['form', 'respect', 'spam', 'relevance'][Math.floor(roll() * 4)] as string
    const step = ['reminder', 'warning', 'sanction'].includes(kind)
    return {
      member: {
        ...stamp(n),
        id: memberId,
        createdAt: at,
        purpose: 'moderation',
        mark: { tags, reminders: 0, lastAt: at },
      },
      account: {
        ...stamp(n),
        id: `a${n}`,
        memberId,
        platform: KINDS[n % KINDS.length] as string,
        host,
        name: `Personne ${n}`,
        strength: 'handle',
        keys: [`forum:${host}:@p${n}`],
        earlier: [],
      },
      entries: [
        { ...stamp(n * 2), id: `e${n}`, memberId, kind: 'tag-on', at, tagId: tags[0] as string },
        {
          ...stamp(n * 2 + 1),
          id: `f${n}`,
          memberId,
          kind,
          at: Math.min(now, at + Math.floor(roll() * 20 * HOUR)),
          page: `https://${host}/${Math.floor(roll() * total.mentions)}`,
          ...(step ? { ruleId: rule, expires: at + 90 * DAY } : {}),
          ...(kind === 'appeal'
            ? {
                outcome: roll() < 0.4 ? ('reversed' as const) : ('upheld' as const),
                about: `e${n}`,
              }
            : {}),
        },
      ],
    }
  },
})
