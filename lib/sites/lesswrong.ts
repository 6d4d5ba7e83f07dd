import { site } from './site.ts'

export default site({
  id: 'lesswrong',
  name: 'LessWrong',
  hosts: ['lesswrong.com', 'forum.effectivealtruism.org', 'alignmentforum.org', 'greaterwrong.com'],
  realm: 'page',
  profile: ['/users/([^/?#]+)'],
  posts: [
    {
      kind: 'comment',
      each: '.comments-node[id]:has(a[href*="/users/"])',
      author: [{ s: 'a[href*="/users/"]', a: 'href' }],
      name: [{ s: '[class*="CommentUserName"] a, a[href*="/users/"]' }],
      id: [{ a: 'id' }],
      link: [{ s: 'a[href*="commentId="], a[href*="#"]:has(time)', a: 'href' }],
      time: [{ s: 'time[datetime]', a: 'datetime' }, { s: '[class*="CommentsItemDate"]' }],
      text: [
        { s: '[class*="commentStyling"], [class*="CommentBody"]' },
        { s: '[class*="CommentsItem-body"]' },
      ],
      mark: [
        { s: '[class*="CommentUserName-author"]', at: 'after' },
        { s: 'a[href*="/users/"]', at: 'after' },
      ],
    },
    // GreaterWrong shows the same with markup of its own.
    {
      kind: 'comment',
      each: '.comment-item[id^="comment-"]:has(a.author[href*="/users/"])',
      author: [{ s: 'a.author', a: 'href' }],
      name: [{ s: 'a.author', a: 'data-full-name' }, { s: 'a.author' }],
      id: [{ a: 'id', re: '^comment-(.+)$' }],
      link: [
        { s: 'a.date, a.permalink', a: 'href' },
        { a: 'id', as: '#$1' },
      ],
      time: [{ s: 'a.date, .date', a: 'data-js-date' }, { s: '.date' }],
      text: [{ s: '.comment-body' }, { s: '.body-text' }],
      mark: [{ s: 'a.author', at: 'after' }],
    },
  ],
  composer: {
    box: [
      '[class*="CommentsNewForm"] [contenteditable="true"]',
      '.ck-editor__editable[contenteditable="true"]',
      '[class*="CommentsNewForm"] textarea',
    ],
    format: 'markdown',
  },
  expects: '/posts/',
  about: 'Comments, also of the forums built on the same software.',
  checked: { on: '2023-06', sure: 'medium' },
})
