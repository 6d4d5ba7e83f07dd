import { site } from './site.ts'

export default site({
  id: 'vbulletin',
  name: 'vBulletin',
  recognise: [
    'meta[name="generator"][content^="vBulletin"]',
    '.postcontainer[id^="post_"]',
    '#posts table[id^="post"]',
    '.js-post[data-node-id]',
  ],
  realm: 'page',
  profileId: [
    '/member(?:s|\\.php)?[/?](\\d+)',
    '[?&]u(?:serid)?=(\\d+)',
    '/members/[^/]*?[.-](\\d+)(?:/|$)',
  ],
  keep: ['u', 'userid', ''],
  drop: ['s'],
  posts: [
    {
      kind: 'post',
      each: ':is(li, div):is(.postcontainer, .postbit, .postbitlegacy)[id^="post_"]:has(.username)',
      author: [{ s: 'a.username', a: 'href' }],
      handle: [{ s: 'a.username' }],
      name: [{ s: '.username' }],
      link: [
        { s: 'a.postcounter', a: 'href' },
        { a: 'id', as: '#$1' },
      ],
      id: [{ a: 'id', re: '(\\d+)' }],
      time: [
        { s: '.postdate .date, .postdate, .posthead .date, .date' },
        { s: '.userstats dd', any: true, re: '^(\\S*\\d.*\\d[:.]\\d\\d.*)$' },
      ],
      text: [{ s: '.postcontent' }, { s: '.content' }, { s: '[id^="post_message"]' }],
      textWithout: [
        '.bbcode_quote',
        '.bbcode_container:has(.bbcode_quote)',
        '.signature',
        '.tapatalkSignatur',
        '.lastedited',
      ],
      mark: [
        { s: '.username_container .username', at: 'after' },
        { s: '.username', at: 'after' },
      ],
    },
    // Version 3.
    {
      kind: 'post',
      // A guest's name stands alone where a member's menu is.
      each: 'table[id^="post"]:has(.bigusername, [id^="postmenu_"])',
      author: [{ s: 'a.bigusername', a: 'href' }],
      handle: [{ s: 'a.bigusername' }],
      name: [{ s: '.bigusername' }, { s: '[id^="postmenu_"]' }],
      link: [
        { s: 'a[id^="postcount"]', a: 'href' },
        { a: 'id', as: '#$1' },
      ],
      id: [{ a: 'id', re: '(\\d+)' }],
      time: [{ s: '.thead', any: true }],
      text: [{ s: '[id^="post_message_"]' }],
      textWithout: [
        'div:has(> table td.alt2 > div > strong)',
        'div:has(> .smallfont):has(td.alt2)',
      ],
      mark: [
        { s: '.bigusername', at: 'after' },
        { s: '[id^="postmenu_"]', at: 'inside' },
      ],
    },
    // Version 5 and later.
    {
      kind: 'post',
      each: ':is(li, div).js-post[data-node-id]:has(.author)',
      author: [
        { s: '.author a[href]', a: 'href' },
        { s: 'a.b-avatar', a: 'href' },
      ],
      handle: [{ s: '.author a[href]' }],
      name: [{ s: '.author [itemprop="name"], .author strong, .author a' }, { s: '.author' }],
      stableId: [{ s: '[data-vbnamecard]', a: 'data-vbnamecard', re: '^[1-9]\\d*$' }],
      link: [{ s: 'a.b-post__count, a.js-show-post-link', a: 'href' }],
      id: [{ a: 'data-node-id' }],
      time: [{ s: 'time[datetime]', a: 'datetime' }, { s: '.b-post__timestamp' }],
      text: [{ s: '.js-post__content-text' }, { s: '.b-post__content' }],
      textWithout: ['.bbcode_quote', '.bbcode_container', '.b-post__signature'],
      mark: [
        { s: '.author a, .author strong', at: 'after' },
        { s: '.author', at: 'inside' },
      ],
    },
  ],
  composer: {
    box: [
      '#quick_reply textarea, .quickreply textarea',
      'textarea[name="message"]',
      '.cke_editable[contenteditable="true"]',
      'textarea.b-editor__textarea',
    ],
    open: ['.quickreply, a.newreply'],
    format: 'bbcode',
  },
  expects: '/showthread\\.php|/threads/|/forum/',
  about: 'Threads of versions 3, 4 and 5.',
  checked: { on: '2020-10', sure: 'medium' },
})
