import { site } from './site.ts'

export default site({
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com'],
  realm: 'site',
  profile: ['youtube\\.com/@([^/?#]+)'],
  profileId: ['youtube\\.com/channel/(UC[\\w-]+)'],
  address: { handle: 'https://www.youtube.com/@$1', id: 'https://www.youtube.com/channel/$1' },
  posts: [
    {
      kind: 'comment',
      each: 'ytd-comment-view-model, ytd-comment-renderer',
      author: [
        { s: 'a#author-text', a: 'href' },
        { s: '#author-comment-badge a#name', a: 'href' },
      ],
      name: [
        { s: 'a#author-text' },
        { s: '#author-comment-badge a#name' },
        { s: '#author-thumbnail-button', a: 'aria-label' },
      ],
      link: [{ s: '#published-time-text a[href*="lc="], .published-time-text a', a: 'href' }],
      id: [{ s: '#published-time-text a[href*="lc="]', a: 'href', re: '[?&]lc=([^&]+)' }],
      time: [{ s: '#published-time-text' }, { s: '.published-time-text' }],
      text: [{ s: '#content-text' }],
      pre: true,
      mark: [
        // The owner's name hides its heading and shows a badge instead.
        { s: '#header-author > h3:not([hidden])', at: 'after' },
        { s: '#header-author > #author-comment-badge', at: 'after' },
        { s: 'a#author-text', at: 'after' },
      ],
    },
    {
      kind: 'post',
      each: 'ytd-backstage-post-renderer, ytd-post-renderer',
      author: [{ s: 'a#author-text, #author-thumbnail a', a: 'href' }],
      name: [{ s: 'a#author-text' }],
      link: [{ s: '#published-time-text a', a: 'href' }],
      id: [{ s: '#published-time-text a', a: 'href', re: '/post/([\\w-]+)|lb=([\\w-]+)' }],
      time: [{ s: '#published-time-text' }],
      text: [{ s: '#content-text' }],
      pre: true,
      mark: [{ s: 'a#author-text', at: 'after' }],
    },
  ],
  composer: {
    box: [
      'ytd-commentbox #contenteditable-root[contenteditable="true"]',
      '#contenteditable-root[contenteditable="true"]',
    ],
    open: ['#reply-button-end button', '#simplebox-placeholder, #placeholder-area'],
    format: 'plain',
  },
  expects: '/watch\\?',
  about:
    'Comments, replies and community posts. Nodes are reused while scrolling, so authors are checked again.',
  checked: { on: '2026-03', sure: 'high' },
})
