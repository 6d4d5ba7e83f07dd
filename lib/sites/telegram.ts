import { site } from './site.ts'

const NAME =
  'a.tgme_widget_message_owner_name, .tgme_widget_message_author_name, .tgme_widget_message_owner_name'

export default site({
  id: 'telegram',
  name: 'Telegram',
  hosts: ['t.me', 'telegram.me'],
  realm: 'site',
  profile: ['^(?:t|telegram)\\.me/(?:s/)?(\\w+)'],
  address: { handle: 'https://t.me/$1' },
  posts: [
    {
      kind: 'post',
      each: '.tgme_widget_message[data-post]',
      without: ['.tgme_widget_message_reply', '.tgme_widget_message_forwarded_from'],
      author: [
        { s: 'a.tgme_widget_message_owner_name, a.tgme_widget_message_author_name', a: 'href' },
      ],
      handle: [{ a: 'data-post', re: '^([^/]+)/' }],
      name: [{ s: NAME }, { s: '.tgme_widget_message_author' }],
      link: [
        { s: 'a.tgme_widget_message_date', a: 'href' },
        { a: 'data-post', as: 'https://t.me/$1' },
      ],
      id: [{ a: 'data-post' }],
      time: [{ s: 'time[datetime]', a: 'datetime' }],
      text: [{ s: '.tgme_widget_message_text' }],
      mark: [
        { s: NAME, at: 'after' },
        { s: '.tgme_widget_message_author', at: 'inside' },
      ],
    },
  ],
  composer: { box: [], format: 'plain' },
  expects: '^t\\.me/s/',
  about: 'The public preview of channels, which has no reply box.',
  checked: { on: '2026-08', sure: 'high' },
})
