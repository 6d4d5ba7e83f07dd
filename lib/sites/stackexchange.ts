import { site } from './site.ts'

// An edited post is signed twice: the editor's comes first, the author's carries the markup.
const AUTHOR = '.post-signature [itemprop="author"]'
const LAST = '.post-signature:last-of-type'

export default site({
  id: 'stackexchange',
  name: 'Stack Exchange',
  hosts: [
    'stackexchange.com',
    'stackoverflow.com',
    'superuser.com',
    'serverfault.com',
    'askubuntu.com',
    'mathoverflow.net',
    'stackapps.com',
  ],
  recognise: ['.question[data-questionid] .js-post-body'],
  realm: 'page',
  profileId: ['/users/(-?\\d+)'],
  posts: [
    {
      kind: 'post',
      each: `:is(.question[data-questionid], .answer[data-answerid]):has(${AUTHOR}, .user-details, .s-user-card)`,
      without: ['.comment', '.js-post-comments-component'],
      author: [
        { s: `${AUTHOR} a[href*="/users/"]`, a: 'href' },
        { s: `${LAST} a[href*="/users/"]`, a: 'href' },
        { s: '.s-user-card a[href*="/users/"]', a: 'href' },
      ],
      name: [
        { s: `${AUTHOR} > a` },
        { s: `${AUTHOR} [itemprop="name"]` },
        { s: `${LAST} .user-details > a` },
        { s: `${AUTHOR}`, re: '^\\D*?(\\S.*?)(?: \\d.*)?$' },
        { s: `${LAST} .user-details` },
        { s: '.s-user-card--link' },
      ],
      link: [{ s: 'a.js-share-link', a: 'href', re: '^/[qa]/\\d+|^.*$' }],
      id: [{ a: 'data-answerid' }, { a: 'data-questionid' }],
      time: [
        { s: `.post-signature:has([itemprop="author"]) .relativetime`, a: 'title' },
        { s: `${LAST} .relativetime`, a: 'title' },
        { s: 'time[itemprop="dateCreated"]', a: 'datetime' },
      ],
      text: [{ s: '.js-post-body' }, { s: '.post-text' }],
      // What moderators say of the post stands in front of it.
      textWithout: ['.s-notice', 'aside'],
      mark: [
        { s: `${AUTHOR} > a`, at: 'after' },
        { s: `${LAST} .user-details > a`, at: 'after' },
        { s: `${AUTHOR}, ${LAST} .user-details`, at: 'inside' },
        { s: '.s-user-card--link', at: 'after' },
      ],
    },
    {
      kind: 'comment',
      each: '.comment[data-comment-id]:has(.comment-user)',
      author: [{ s: 'a.comment-user', a: 'href' }],
      stableId: [{ a: 'data-comment-owner-id' }],
      name: [{ s: '.comment-user' }],
      link: [
        { s: 'a.comment-link', a: 'href' },
        { a: 'id', as: '#$1' },
      ],
      id: [{ a: 'data-comment-id' }],
      time: [{ s: '.comment-date [title]', a: 'title', re: '^[^,]+' }],
      text: [{ s: '.comment-copy' }],
      mark: [{ s: '.comment-user', at: 'after' }],
    },
  ],
  composer: {
    box: [
      '.js-comment-text-input, textarea[name="comment"]',
      '#wmd-input',
      '.js-editor .ProseMirror',
    ],
    open: ['.js-add-link'],
    format: 'markdown',
  },
  expects: '/questions/\\d+',
  about: 'Questions, answers and their comments; the author is marked, not the last editor.',
  checked: { on: '2024-06', sure: 'high' },
})
