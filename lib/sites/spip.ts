import { site } from './site.ts'

const NAME =
  '.comment-author .fn, .comment-author, [class*="forum-qui-"], .forum-auteur, .forum-qui'

export default site({
  id: 'spip',
  name: 'SPIP',
  recognise: ['meta[name="generator"][content^="SPIP"]', 'li.forum-fil', '#formulaire_forum'],
  realm: 'page',
  posts: [
    {
      kind: 'comment',
      each: `li:is(.forum-fil, .comment-li):has(${NAME}, .forum-chapo small, .comment-meta)`,
      // Replies sit in lists below the message they answer.
      without: ['ul.forum', 'ul.comments-ul'],
      author: [
        {
          s: '.comment-author a[href], .forum-qui a[href], a.url:not(.item *), [class*="forum-qui-"] a[href]',
          a: 'href',
        },
        { s: '.forum-chapo a[rel~="nofollow"], .comment-meta a[rel~="nofollow"]', a: 'href' },
      ],
      name: [
        { s: '.comment-author .fn' },
        { s: '.comment-author' },
        { s: '[class*="forum-qui-"], .forum-auteur, .forum-qui' },
        // "En réponse à", followed by the article's title, carries `fn` too.
        { s: '.comment-meta .reviewer', re: '(?:par|by|von|de) (.+)$' },
        { s: '.comment-meta :is(.fn, .author):not(.item *)' },
        { s: '.forum-chapo small, .comment-meta', re: ', (?:par|by|von|de) (.+?)(?: [(|].*)?$' },
      ],
      link: [
        { s: 'a[href^="#forum"], a[href*="#forum"]', a: 'href' },
        { s: 'a[href*="#comment"]', a: 'href' },
        { s: '[class*="forum-texte-"]', a: 'class', re: 'forum-texte-(\\d+)', as: '#forum$1' },
      ],
      id: [
        { s: '[class*="forum-texte-"]', a: 'class', re: 'forum-texte-(\\d+)' },
        { s: '[id^="forum"], [id^="comment"]', a: 'id', re: '(\\d+)' },
      ],
      time: [
        { s: 'abbr[title], time[datetime]', a: 'title' },
        { s: 'time[datetime]', a: 'datetime' },
        { s: '.forum-nav, .forum-date, .comment-date' },
        { s: '.forum-chapo small, .comment-meta' },
      ],
      text: [{ s: '.forum-texte' }, { s: '.comment-content, .comment-texte' }],
      textWithout: ['blockquote.spip'],
      mark: [
        { s: NAME, at: 'inside' },
        { s: '.comment-meta .reviewer', at: 'inside' },
        { s: '.forum-chapo small, .comment-meta', at: 'inside' },
      ],
    },
  ],
  composer: {
    box: [
      '.formulaire_forum textarea[name="texte"]',
      '#formulaire_forum textarea',
      'textarea[name="texte"]',
    ],
    open: ['.forum-repondre, .repondre a, .comment-reply a'],
    format: 'plain',
  },
  about:
    'Forum messages under articles, in the default templates and the comments plug-in. Unsigned ones have nobody to mark.',
  checked: { on: '2020-07', sure: 'medium' },
})
