import { site } from './site.ts'

export default site({
  id: 'flarum',
  name: 'Flarum',
  recognise: ['#flarum-content', '.App .DiscussionPage', '.PostStream-item'],
  realm: 'page',
  profile: ['/u/([^/?#]+)'],
  posts: [
    {
      kind: 'post',
      // Events ("renamed the discussion") are items of the stream too.
      each: '.PostStream-item[data-id]:has(.CommentPost .PostUser-name a, .CommentPost .PostUser-name .username)',
      without: ['.Post-mentionedBy', '.PostPreview', '.MentionedByModal'],
      author: [{ s: '.PostUser-name a[href*="/u/"]', a: 'href' }],
      name: [{ s: '.PostUser-name .username' }, { s: '.PostUser-name' }],
      link: [
        { s: '.PostMeta-permalink', a: 'value' },
        { s: '.PostMeta a[href*="/d/"]', a: 'href' },
      ],
      id: [{ a: 'data-id' }],
      time: [{ a: 'data-time' }, { s: '.PostMeta time', a: 'datetime' }],
      text: [{ s: '.Post-body' }],
      textWithout: ['.UserMention--quote', 'blockquote:has(.PostMention)', '.PostMention'],
      mark: [{ s: '.PostUser-name', at: 'inside' }],
    },
    // What is served without scripts.
    {
      kind: 'post',
      each: '#flarum-content article:has(.PostUser-name):has(.Post-body)',
      author: [{ s: '.PostUser-name a', a: 'href' }],
      handle: [{ s: '.PostUser-name' }],
      name: [{ s: '.PostUser-name' }],
      link: [{ s: 'a[href*="/d/"]', a: 'href' }],
      time: [{ s: 'time', a: 'datetime' }],
      text: [{ s: '.Post-body' }],
      mark: [{ s: '.PostUser-name', at: 'inside' }],
    },
  ],
  composer: {
    box: [
      '#composer .TextEditor-editor',
      '#composer [contenteditable="true"]',
      '.TextEditor-editor',
    ],
    open: ['.item-reply button'],
    format: 'markdown',
  },
  expects: '/d/\\d+',
  about: 'Discussions of versions 1 and 2.',
  checked: { on: '2024-10', sure: 'high' },
})
