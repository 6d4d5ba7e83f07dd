import { site } from './site.ts'

export default site({
  id: 'discourse',
  name: 'Discourse',
  recognise: [
    'meta[name="generator"][content^="Discourse"]',
    'meta[name="discourse_theme_id"]',
    '.topic-post article[data-post-id]',
  ],
  realm: 'page',
  profile: ['/u(?:sers)?/([^/?#]+)'],
  drop: ['u'],
  posts: [
    {
      kind: 'post',
      each: 'article[data-post-id]:not(.embedded-posts article, .small-action)',
      without: ['.embedded-posts', 'aside.quote', '.topic-map', '.reply-to-tab'],
      author: [
        { s: '.names a[data-user-card]', a: 'href' },
        { s: '.topic-meta-data a[href*="/u/"]', a: 'href' },
        { s: 'a[data-user-card]', a: 'href' },
      ],
      handle: [
        { s: '.names [data-user-card]', a: 'data-user-card' },
        { s: '[data-user-card]', a: 'data-user-card' },
      ],
      name: [{ s: '.names .full-name a' }, { s: '.names .first a' }, { s: '.names a' }],
      stableId: [{ a: 'data-user-id' }],
      link: [
        { s: 'a.post-date', a: 'href' },
        { s: '.post-date a, a[data-share-url]', a: 'href' },
      ],
      id: [{ a: 'data-post-id' }],
      time: [
        { s: '.post-date [data-time], a.post-date [data-time]', a: 'data-time' },
        { s: '.relative-date[data-time]', a: 'data-time' },
      ],
      text: [{ s: '.cooked' }],
      textWithout: [
        'aside.quote',
        'aside.onebox',
        '.cooked-selection-barrier',
        '.badge-notification',
      ],
      mark: [
        { s: '.names .first', at: 'after' },
        { s: '.names a', at: 'after' },
      ],
    },
    {
      kind: 'post',
      each: '.crawler-post, [itemtype$="DiscussionForumPosting"] > .topic-body.crawler-post',
      author: [{ s: '.creator a[href*="/u/"], [itemprop="author"] a', a: 'href' }],
      name: [{ s: '.creator [itemprop="name"]' }, { s: '.creator a' }],
      link: [
        { s: 'link[itemprop="mainEntityOfPage"], link[itemprop="url"]', a: 'href' },
        { s: '.post-time + a, a.crawler-link', a: 'href' },
        { a: 'id', re: '^post_\\d+$', as: '#$1' },
      ],
      id: [{ a: 'id' }, { s: '[itemprop="position"]' }],
      time: [{ s: 'time[datetime]', a: 'datetime' }],
      text: [{ s: '.post' }],
      textWithout: ['aside.quote', 'aside.onebox'],
      mark: [{ s: '.creator a', at: 'after' }],
    },
  ],
  composer: {
    box: [
      '#reply-control .ProseMirror',
      '#reply-control .d-editor-input',
      'textarea.d-editor-input',
    ],
    open: ['button.reply.create, .post-action-menu__reply'],
    format: 'markdown',
  },
  expects: '/t/[^/]+/\\d+',
  about: 'Topics, in the reading view and in the plain one served to search engines.',
  checked: { on: '2026-08', sure: 'high' },
})
