import { site } from './site.ts'

const NAME = 'a.tgme_widget_message_owner_name, .tgme_widget_message_owner_name'

const AUTHOR =
  '.tgme_widget_message_author_name:not(.tgme_widget_message_reply *, .tgme_widget_message_text *, .tgme_widget_message_forwarded_from *)'
const OTHERS = ['.tgme_widget_message_reply', '.tgme_widget_message_forwarded_from']
const TEXT = [
  { s: '.tgme_widget_message_text:not(.js-message_reply_text)' },
  { s: '.tgme_widget_message_poll_question' },
  { s: '.tgme_widget_message_document_title' },
]

export default site({
  id: 'telegram',
  name: 'Telegram',
  hosts: ['t.me', 'telegram.me'],
  realm: 'site',
  profile: ['^(?:t|telegram)\\.me/(?:s/)?(\\w+)'],
  address: { handle: 'https://t.me/$1' },
  posts: [
    // In a group the author is a person, who may have no address, and the group stands beside them.
    {
      kind: 'post',
      each: `.tgme_widget_message:is([data-post], [data-post-id]):has(${AUTHOR}):not(.service_message)`,
      without: OTHERS,
      author: [{ s: AUTHOR, a: 'href' }],
      name: [{ s: AUTHOR }],
      link: [
        { s: 'a.tgme_widget_message_date', a: 'href' },
        { a: 'data-post', as: 'https://t.me/$1' },
      ],
      id: [{ a: 'data-post' }, { a: 'data-post-id' }],
      time: [{ s: 'time[datetime]', a: 'datetime' }],
      text: TEXT,
      mark: [{ s: AUTHOR, at: 'after' }],
    },
    {
      kind: 'post',
      each: `.tgme_widget_message[data-post]:not(.service_message, :has(${AUTHOR}))`,
      without: OTHERS,
      author: [{ s: 'a.tgme_widget_message_owner_name', a: 'href' }],
      handle: [{ a: 'data-post', re: '^([^/]+)/' }],
      name: [{ s: NAME }, { s: '.tgme_widget_message_author' }],
      link: [
        { s: 'a.tgme_widget_message_date', a: 'href' },
        { a: 'data-post', as: 'https://t.me/$1' },
      ],
      id: [{ a: 'data-post' }],
      time: [{ s: 'time[datetime]', a: 'datetime' }],
      text: TEXT,
      mark: [
        { s: NAME, at: 'after' },
        { s: '.tgme_widget_message_author', at: 'inside' },
      ],
    },
  ],
  composer: { box: [], format: 'plain' },
  expects: '^t\\.me/s/',
  about:
    'The public preview of channels and groups, which has no reply box. “X pinned a message” is no post.',
  checked: { on: '2026-08', sure: 'high' },
})
