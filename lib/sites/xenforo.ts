import { site } from './site.ts'

export default site({
  id: 'xenforo',
  name: 'XenForo',
  recognise: ['html#XF', 'html#XenForo', '.message[data-author]', '.messageSimple[data-author]'],
  realm: 'page',
  keep: [''],
  profileId: ['[/?]members/(?:[^/?]*\\.)?(\\d+)/?'],
  posts: [
    {
      kind: 'post',
      each: ':is(article, div, li):is(.message, .messageSimple)[data-author]:not([data-author=""])',
      without: ['.message-responses', '.messageResponse'],
      author: [
        { s: '.message-name a.username, .userText a.username', a: 'href' },
        { s: 'a.username[data-user-id], a.username', a: 'href' },
      ],
      handle: [{ s: '.username[data-user-id]:not([data-user-id="0"])' }, { s: 'a.username' }],
      name: [{ a: 'data-author' }],
      // A guest's number is 0.
      stableId: [
        { s: '.message-name [data-user-id]', a: 'data-user-id', re: '^[1-9]\\d*$' },
        {
          s: '.message-user [data-user-id], .message-cell--user [data-user-id]',
          a: 'data-user-id',
          re: '^[1-9]\\d*$',
        },
        { s: '.messageUserInfo .avatar', a: 'class', re: 'Av(\\d+)' },
      ],
      link: [
        { s: 'a[href*="/post-"], a[href*="posts/"]:not([href*="/share"])', a: 'href' },
        { s: 'a.datePermalink, a.messageDetails', a: 'href' },
      ],
      id: [
        { a: 'data-content', re: '(\\d+)$' },
        { a: 'id', re: '(\\d+)$' },
      ],
      time: [
        { s: '.message-attribution time[datetime], time[datetime]', a: 'datetime' },
        { s: '.DateTime', a: 'data-time' },
        { s: '.DateTime', a: 'title' },
        { s: '.DateTime' },
      ],
      text: [
        { s: '.bbWrapper' },
        { s: '.messageText' },
        { s: '.message-body' },
        { s: '.messageContent article' },
      ],
      textWithout: [
        '.bbCodeBlock--quote',
        '.bbCodeQuote',
        '.message-signature',
        '.js-selectToQuoteEnd',
        '.messageTextEndMarker',
      ],
      mark: [
        { s: '.message-name', at: 'inside' },
        { s: '.userText .username', at: 'after' },
        { s: '.username', at: 'after' },
        // Looks of their own that name who wrote beside the date.
        { s: '[class*="userName" i]', at: 'inside' },
      ],
    },
    {
      kind: 'comment',
      each: '.comment[data-author][data-content]',
      author: [{ s: 'a.username', a: 'href' }],
      handle: [{ s: '.username[data-user-id]:not([data-user-id="0"])' }, { s: 'a.username' }],
      name: [{ a: 'data-author' }],
      stableId: [{ s: '[data-user-id]', a: 'data-user-id', re: '^[1-9]\\d*$' }],
      link: [{ s: 'a[href*="comment"]', a: 'href' }],
      id: [{ a: 'data-content', re: '(\\d+)$' }],
      time: [{ s: 'time[datetime]', a: 'datetime' }],
      text: [{ s: '.bbWrapper' }, { s: '.comment-body' }],
      mark: [{ s: '.comment-user, .username', at: 'after' }],
    },
  ],
  composer: {
    box: [
      '.js-quickReply .fr-element[contenteditable="true"]',
      '.js-quickReply .ProseMirror[contenteditable="true"]',
      '.fr-element[contenteditable="true"]',
      'textarea[name="message_html"], textarea[name="message"]',
    ],
    open: ['[data-xf-click="quote"]'],
    format: 'bbcode',
  },
  expects: '/threads/[^/]+\\.\\d+',
  about: 'Threads of XenForo 1 and 2, profile posts and their comments.',
  checked: { on: '2024-06', sure: 'high' },
})
