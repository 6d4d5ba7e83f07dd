import type { RecordStore } from '../../../lib/db/schema.ts'
import type { Account, Alert, Entry, Member, Mention, Source } from '../../../lib/model.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const STAMP = { hlc: '000000', by: 'sample' }

/** What people wrote about an organisation called Velours: tone, place, words, hours ago. */
const SAID: [Mention['tone']['verdict'], string, string, string, number][] = [
  [
    'negative',
    'Camille D.',
    'piaille.fr',
    'Bonjour, cela fait trois semaines que j’attends ma commande chez Velours et le service client ne répond plus du tout. Quelqu’un a un numéro direct ?',
    0.1,
  ],
  [
    'positive',
    'Ada Lindqvist',
    'mastodon.social',
    'The new Velours release fixed every crash I had. Thank you to the team, really well done.',
    0.6,
  ],
  [
    'neutral',
    'La Gazette du Port',
    'gazette.example',
    'Velours ouvrira un second atelier au printemps, a annoncé la mairie lors du conseil municipal de jeudi soir.',
    3,
  ],
  [
    'uncertain',
    'Mehdi',
    'forum.example',
    'Ah oui super, encore une mise à jour Velours qui casse tout, on adore.',
    5,
  ],
  [
    'negative',
    'oiseau_de_nuit_au_pseudonyme_interminable',
    'forum.example',
    'Velours : prélèvement deux fois ce mois-ci, support muet. C’est inadmissible, je déconseille.',
    8,
  ],
  [
    'positive',
    'Bibliothèque des Trois-Rivières',
    'blog.example',
    'Merci à Velours pour le prêt de matériel pendant la semaine du livre. Les enfants étaient ravis !',
    20,
  ],
  [
    'neutral',
    'Jonas',
    'news.example',
    'Does anyone know whether Velours has an API? Asking for a side project.',
    26,
  ],
]

/** Records that make every screen look lived in. The same for the same `now` (ms). */
export function sample(now: number): Record<RecordStore, object[]> {
  const alerts: Alert[] = [
    {
      ...STAMP,
      id: 'alert-1',
      name: 'Velours',
      query: '"Velours"',
      colour: 'blue',
      notify: 'always',
    },
    {
      ...STAMP,
      id: 'alert-2',
      name: 'Second atelier',
      query: 'atelier printemps',
      colour: 'amber',
      notify: 'digest',
    },
  ]
  const health = { interval: 10 * 60_000, nextRound: now + 6 * 60_000, failures: 0, gaps: [] }
  const sources: Source[] = [
    {
      ...STAMP,
      id: 'source-1',
      kind: 'feed',
      name: 'La Gazette du Port',
      fields: { address: 'https://gazette.example/feed' },
      cursor: {},
      health: { ...health, state: 'ok', lastRound: now - 4 * 60_000, lastNew: now - 3 * HOUR },
    },
    {
      ...STAMP,
      id: 'source-2',
      kind: 'mastodon',
      name: '#Velours — mastodon.social',
      fields: { host: 'mastodon.social', tag: 'Velours' },
      cursor: {},
      health: {
        ...health,
        state: 'failing',
        failures: 3,
        lastRound: now - 9 * 60_000,
        error: { key: 'status', values: { status: 503 } },
        gaps: [{ from: now - 14 * HOUR, to: now - 6 * HOUR }],
      },
    },
    {
      ...STAMP,
      id: 'source-3',
      kind: 'feed',
      name: 'Google News — Velours',
      fields: { address: 'https://news.google.com/rss/search?q=Velours' },
      cursor: {},
      health: { ...health, state: 'needs-permission' },
    },
  ]
  const mentions = SAID.map(([verdict, name, place, text, hours], index): Mention => {
    const at = text.indexOf('Velours')
    return {
      ...STAMP,
      id: `mention-${index}`,
      key: `https://${place}/${index}`,
      state: index < 4 ? 'new' : 'seen',
      sourceId: `source-${(index % 2) + 1}`,
      sourceKind: index % 2 ? 'mastodon' : 'feed',
      place,
      alertIds: index === 2 ? ['alert-1', 'alert-2'] : ['alert-1'],
      at: now - hours * HOUR,
      foundAt: now - hours * HOUR + 60_000,
      author: authorOf(name, place),
      text,
      link: `https://${place}/${index}`,
      language: /\b(the|to|has)\b/.test(text) ? 'en' : 'fr',
      tone: {
        verdict,
        confidence: 0.8,
        words: verdict === 'negative' ? [{ word: 'inadmissible', score: -3 }] : [],
      },
      flags: [],
      hits: [[at, at + 'Velours'.length]],
      also:
        index === 2 ? [{ link: 'https://b.example/1', place: 'b.example', at: now - HOUR }] : [],
    }
  })
  const older = Array.from(
    { length: 40 },
    (_, index): Mention => ({
      ...(mentions[index % SAID.length] as Mention),
      id: `older-${index}`,
      key: `older-${index}`,
      state: 'done',
      at: now - DAY - ((index * 7.7) % 13) * DAY,
    }),
  )
  return {
    alerts,
    sources,
    mentions: [...mentions, ...older],
    tags: [],
    replies: [],
    tones: [],
    charters: [],
    forgotten: [],
    coverage: [],
    targets: [],
    annotations: [],
    ...people(now),
  }
}

function authorOf(name: string, host: string) {
  const handle = name.toLowerCase().replace(/\W+/g, '')
  return {
    platform: 'mastodon',
    host,
    handle,
    name,
    strength: 'handle' as const,
    keys: [`mastodon:${host}:@${handle}`],
  }
}

/** Three members with tags, reminders and a history. */
function people(now: number) {
  const members: Member[] = []
  const accounts: Account[] = []
  const entries: Entry[] = []
  const filed: [string, string, string[], number][] = [
    ['Camille D.', 'piaille.fr', ['tag-contributor', 'tag-relay'], 1],
    ['Ada Lindqvist', 'mastodon.social', ['tag-influencer'], 0],
    ['Mehdi', 'forum.example', ['tag-towatch'], 2],
  ]
  for (const [index, [name, host, tags, reminders]] of filed.entries()) {
    const memberId = `member-${index}`
    const last = now - index * 30 * HOUR - HOUR
    members.push({
      ...STAMP,
      id: memberId,
      createdAt: now - 90 * DAY,
      purpose: 'moderation',
      mark: { tags, reminders, lastAt: last },
    })
    accounts.push({
      ...STAMP,
      ...authorOf(name, host),
      id: `account-${index}`,
      memberId,
      earlier: index === 0 ? [{ name: 'Camille Dupont', until: now - 40 * DAY }] : [],
    })
    const add = (entry: Omit<Entry, 'id' | 'hlc' | 'by' | 'memberId'>) =>
      entries.push({
        ...STAMP,
        ...entry,
        id: `entry-${entries.length}`,
        memberId,
        hlc: String(entries.length).padStart(6, '0'),
      })
    for (const tagId of tags) add({ kind: 'tag-on', tagId, at: now - 60 * DAY })
    for (let i = 0; i < reminders; i += 1)
      add({ kind: 'reminder', ruleId: 'form', at: last - i * DAY, page: `https://${host}/t/${i}` })
    add({
      kind: 'note',
      text: 'A signalé le bug 412, très précise.',
      at: now - 20 * DAY,
      page: `https://${host}/t/9`,
    })
    add({
      kind: 'reply-drafted',
      replyId: 'shouting',
      variant: 0,
      text: 'Bonjour…',
      at: last,
      page: `https://${host}/t/1`,
    })
  }
  return { members, accounts, entries }
}
