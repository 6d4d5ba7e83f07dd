import { site } from './site.ts'

const NUMBERED = [...'123456789'].map((digit) => `[id^="p${digit}"]`).join(', ')

export default site({
  id: 'phpbb',
  name: 'phpBB',
  recognise: [
    'body#phpbb',
    '.post[id^="p"] .postprofile',
    'a[href*="memberlist.php?mode=viewprofile"]',
    'table.tablebg .postauthor',
  ],
  realm: 'page',
  profileId: ['mode=viewprofile.*?[?&]u=(\\d+)', '[?&]u=(\\d+)'],
  keep: ['mode', 'u'],
  drop: ['sid'],
  posts: [
    {
      kind: 'post',
      each: '.post:is([id^="p"], .has-profile):has(.postbody):has([class*="username"], .postprofile strong)',
      author: [
        { s: '.postprofile a[class*="username"], .author a[class*="username"]', a: 'href' },
        { s: '.postprofile dt a[href*="viewprofile"], .author a[href*="viewprofile"]', a: 'href' },
      ],
      // A guest chooses any name: only a linked name is an account's.
      handle: [
        { s: '.postprofile a[class*="username"]' },
        { s: '.author a[class*="username"]' },
        { s: '.author strong a[href*="viewprofile"]' },
      ],
      name: [
        { s: '.postprofile [class*="username"]' },
        { s: '.author [class*="username"]' },
        { s: '.postprofile dt strong, .author strong' },
      ],
      link: [
        { s: '.author a[href*="viewtopic"], .author a[href*="#p"]', a: 'href' },
        { s: 'h3 a[href*="#p"]', a: 'href' },
        { a: 'id', as: '#$1' },
      ],
      id: [{ a: 'id', re: '^p(?:ost)?_?(\\d+)' }],
      time: [
        { s: '.author time[datetime], time[datetime]', a: 'datetime' },
        { s: '.author', re: '»\\s*(.+)$' },
        { s: '.author' },
      ],
      text: [{ s: '.content' }, { s: '.postbody' }],
      textWithout: [
        'blockquote',
        '.signature',
        '.notice',
        '.author',
        'h3',
        '.post-buttons',
        '.attachbox',
      ],
      mark: [
        { s: '.postprofile [class*="username"]', at: 'after' },
        { s: '.author [class*="username"]', at: 'after' },
        { s: '.postprofile dt strong, .author strong', at: 'after' },
      ],
    },
    // Looks that keep prosilver's message and names, and nothing else of it.
    {
      kind: 'post',
      each: `:is(div, article, section, li):is(${NUMBERED}):not(.post):has([class*="username"]):has(.content, .postbody)`,
      author: [{ s: 'a[class*="username"], a[href*="mode=viewprofile"]', a: 'href' }],
      handle: [{ s: 'a[class*="username"]' }],
      name: [{ s: '[class*="username"]' }],
      link: [
        { s: ':is(h2, h3) a[href*="#p"], a[href*="#p"]', a: 'href' },
        { a: 'id', as: '#$1' },
      ],
      id: [{ a: 'id', re: '^p(\\d+)' }],
      time: [
        { s: 'time[datetime]', a: 'datetime' },
        { s: '.author, [class*="date" i], [class*="posted" i]', any: true },
      ],
      text: [{ s: '.content' }, { s: '.postbody' }],
      textWithout: ['blockquote', '.signature', '.notice', '.attachbox'],
      mark: [{ s: '[class*="username"]:not(:has([class*="username"]))', at: 'after' }],
    },
    // Tables of the older look, which many forums kept.
    {
      kind: 'post',
      each: 'table.tablebg:has(.postauthor):has(.postbody)',
      author: [{ s: 'a[href*="viewprofile"]', a: 'href' }],
      name: [{ s: '.postauthor' }],
      link: [
        { s: 'a[name^="p"]', a: 'name', as: '#$1' },
        { s: 'a[href*="#p"]', a: 'href' },
      ],
      id: [{ s: 'a[name^="p"]', a: 'name', re: '^p(\\d+)' }],
      time: [{ s: '.gensmall', any: true, re: '(?::|»)\\s*(\\D{0,12}\\d.*\\d{4}.*)$' }],
      text: [{ s: '.postbody' }],
      textWithout: ['.quotetitle', '.quotecontent', '.signature'],
      mark: [{ s: '.postauthor', at: 'after' }],
    },
  ],
  composer: {
    box: ['#qr_postform textarea[name="message"]', 'textarea[name="message"]'],
    open: ['.quote-icon, .reply-icon'],
    format: 'bbcode',
  },
  expects: '/viewtopic\\.php|/t\\d+',
  about:
    'Topics of prosilver and its descendants, and of the older table look; guests have a name only.',
  checked: { on: '2026-04', sure: 'high' },
})
