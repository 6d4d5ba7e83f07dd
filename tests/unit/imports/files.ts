import { deflateSync } from 'node:zlib'

/** Files of other tools, written from their documented schemas with their oddities. */

const packed = (value: unknown) => deflateSync(JSON.stringify(value)).toString('base64')

export const TOOLBOX_USERS = {
  Camille_D: {
    ns: [
      { n: 'Answers newcomers &amp; thanks them', t: 1_700_000_000, m: 0, l: 'l,1abc23', w: 0 },
      { n: 'Insult in a thread', t: 1_690_000_000, m: 1, l: 'l,2xyz99,k3y', w: 1 },
    ],
  },
  // The same name in another casing, a time in milliseconds, a modmail link, no type.
  camille_d: { ns: [{ n: 'Wrote by modmail', t: 1_600_000_000_000, m: 0, l: 'm,8qq', w: null }] },
  mehdi: { ns: [{ n: '', t: 1_700_000_001, m: 0, l: '', w: 2 }] },
  'no such name!': { ns: [{ n: 'x', t: 1, m: 0, l: '', w: 0 }] },
}

const toolbox = {
  ver: 6,
  constants: { users: ['modA', 'modB'], warnings: ['gooduser', 'abusewarn', 'permban'] },
  blob: packed(TOOLBOX_USERS),
}

export const FILES = {
  'toolbox-notes': JSON.stringify(toolbox),
  'toolbox-notes 5': JSON.stringify({ ...toolbox, ver: 5, blob: undefined, users: TOOLBOX_USERS }),
  'toolbox-config': JSON.stringify({
    ver: 1,
    domainTags: '',
    usernoteColors: [
      { key: 'gooduser', text: 'Good', color: 'green' },
      { key: 'needshelp', text: 'Needs help', color: '#cc0000' },
    ],
    removalReasons: {
      header: escape('Hello {author},'),
      footer: escape('— the moderators of {subreddit}'),
      reasons: [
        { title: escape('Off topic'), text: escape('Ce message s’éloigne du sujet : {title}.') },
        { title: 'Empty', text: '' },
      ],
    },
    modMacros: [{ title: 'Thanks', text: escape('Merci {author} !'), remove: true }],
  }),
  res: JSON.stringify({
    SCHEMA_VERSION: 2,
    data: {
      'tag.camille_d': {
        text: 'helpful',
        color: 'aqua',
        link: 'https://www.reddit.com/r/a/1\nhttps://www.reddit.com/r/a/2',
      },
      'tag.onlyvotes': { votesUp: 3, votesDown: 1 },
      'RESoptions.userTagger': {
        presetTags: {
          value: [
            ['Expert', 'blue'],
            ['helpful', 'none'],
          ],
        },
      },
      'RESoptions.commentTools': {
        macros: { value: [['Thanks', 'Merci {{reply_to}}', 'Polite', '']] },
      },
    },
  }),
  'res 0': JSON.stringify({ 'tag.mehdi': JSON.stringify({ text: 'watch', link: '' }) }),
  utags: JSON.stringify({
    data: {
      'https://piaille.fr/@camille': {
        tags: ['contributrice', 'relais'],
        meta: {
          type: 'user',
          title: 'Camille D.',
          note: 'Vue au salon',
          created: 1_700_000_000_000,
        },
      },
      'https://github.com/ada-l': { tags: ['dev'], meta: { created: 1_700_000_000_000 } },
      'https://forum.example/u/zoe': { tags: ['forum'] },
      'https://piaille.fr/@gone': { tags: ['x'], deletedMeta: { deleted: 1 } },
      'https://news.example/an-article': { tags: ['lu'] },
    },
    meta: { databaseVersion: 3 },
  }),
  // Before version 3 there was no `data`.
  'utags 2': JSON.stringify({
    'https://github.com/ada-l': { tags: ['dev'], meta: { created: 1_700_000_000_000 } },
    meta: { databaseVersion: 2, extensionVersion: '0.9' },
  }),
  'reddit-enhancer': JSON.stringify({
    redditUserTags: {
      Camille_D: {
        label: 'Reliable',
        note: 'Quotes her sources',
        link: 'https://www.reddit.com/r/a/3',
        colourBg: '#7c3aed',
        createdAt: 1_700_000_000_000,
      },
    },
  }),
  'mastodon-blocks': 'spam@bad.example\ntroll@worse.example\n',
  'mastodon-mutes': 'Account address,Hide notifications\nnoisy@loud.example,true\n',
  'mastodon-follows':
    'Account address,Show boosts,Notify on new posts,Languages\nada@mastodon.social,true,false,\n',
  'mastodon-lists':
    'Presse,gazette@piaille.fr\nPresse,radio@piaille.fr\nAmis,ada@mastodon.social\n',
  'mastodon-filters': JSON.stringify({
    custom_filters: [
      {
        title: 'Velours',
        keywords_attributes: [
          { keyword: 'Velours', whole_word: true },
          { keyword: 'velou', whole_word: false },
        ],
      },
    ],
  }),
  // As the API answers: a list; the first version of it has a phrase in place of keywords.
  'mastodon-filters api': JSON.stringify([
    { id: '1', title: 'Panne', keywords: [{ keyword: 'en panne', whole_word: true }] },
    { id: '2', phrase: 'rembours', whole_word: false },
  ]),
  'discourse-notes': JSON.stringify({
    extras: { username: 'camille', post_count: 3 },
    user_notes: [
      {
        id: 'a1',
        user_id: 7,
        raw: 'A relancé le sujet trois fois',
        created_by: { id: 1, username: 'modo' },
        created_at: '2026-03-02T10:00:00.000Z',
        post_url: 'https://forum.example/t/12/3',
        post_title: 'Vos retours',
      },
    ],
  }),
  'discourse-words': 'arnaque\nbidule,machin\n',
  csv: '\uFEFFPseudonyme;Site;Étiquettes;Note;Date\r\ncamille;forum.example;"relais, presse";"Deux\nlignes";02/11/2026\r\n;;;;\r\nada@mastodon.social;;influenceur;;2026-11-01\r\n',
} as const
