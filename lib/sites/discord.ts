import { site } from './site.ts'

const NAME = 'h3 [id^="message-username-"], [id^="message-username-"]'
// A grouped message has no header: it names the first one's by reference.
const GROUP = {
  s: '[aria-labelledby*="message-username-"]',
  ref: 'aria-labelledby',
  by: 'message-username-\\d+',
} as const
const AVATAR = 'img[class*="avatar"][src*="/avatars/"]:not([class*="replyAvatar"])'

export default site({
  id: 'discord',
  name: 'Discord',
  hosts: ['discord.com'],
  realm: 'site',
  posts: [
    {
      kind: 'post',
      each: 'li[id^="chat-messages-"]',
      // The preview of what is answered comes before the real author.
      without: ['[id^="message-reply-context-"]', '[class*="repliedMessage"]'],
      name: [
        { s: `:is(${NAME}) [class*="username"]` },
        { s: NAME },
        { ...GROUP, in: '[class*="username"]' },
        GROUP,
      ],
      stableId: [
        { s: AVATAR, a: 'src', re: '/avatars/(\\d+)/' },
        { ...GROUP, of: 'li', in: AVATAR, a: 'src', re: '/avatars/(\\d+)/' },
      ],
      link: [{ a: 'id', re: 'chat-messages-(\\d+)-(\\d+)', as: '#message-$2' }],
      id: [{ a: 'id', re: '(\\d+)$' }],
      time: [{ s: 'time[datetime]', a: 'datetime' }],
      text: [{ s: '[id^="message-content-"]' }],
      textWithout: ['[class*="edited"]', 'time'],
      mark: [
        { s: NAME, at: 'inside' },
        { s: '[id^="message-content-"]', at: 'after' },
      ],
    },
  ],
  composer: {
    box: ['[role="textbox"][data-slate-editor="true"]', '[role="textbox"][contenteditable="true"]'],
    format: 'plain',
  },
  expects: '/channels/',
  about:
    'Messages of channels. People with the default avatar show no number: the displayed name is all there is, a weak key.',
  checked: { on: '2026-06', sure: 'medium' },
})
