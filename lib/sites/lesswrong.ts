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
