import { site } from './site.ts'

// Each skin has its own place for the name, in the order of how telling it is.
const NAME =
  '.postprofile-name, .post-author-name, .postprofile dt strong, .postprofile-head strong, .name strong, .author strong, .username, .user-name, .postprofile strong, .post-details a[href^="/u"], .post-details, .postprofile-head'
const PROFILE =
  ':is(.postprofile-name, .post-author-name, .postprofile, .name, .author, .username, .user-name, .post-details)'

// `post--12`, never another software's `post--large`. Number 0 is an advertisement.
const NUMBERED = [...'123456789'].map((digit) => `[class*="post--${digit}"]`).join(', ')
// The start of the class first: most elements are told by that alone.
const POST = `[class*="post--"]:is(div, tr, article, section, li):is(${NUMBERED})`

const DAY =
  '(?:\\p{L}{3} \\d{1,2} \\p{L}{3,}|\\p{L}{3} \\p{L}{3} \\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{2,4})'
const WHEN = `^.*(?:^|[^\\p{L}\\d])(${DAY}.*|(?:hier|aujourd.hui|yesterday|today|gestern|heute).*)$`

export default site({
  id: 'forumactif',
  name: 'Forumactif',
  hosts: [
    'forumactif.com',
    'forumactif.org',
    'forumactif.info',
    'forumactif.fr',
    'forumieren.com',
    'forumieren.de',
    'forumieren.net',
    'forumotion.com',
    'forumotion.net',
    'forumgratuit.org',
    'forumgratuit.fr',
    'forumsactifs.com',
    'superforum.fr',
    'bbactif.com',
    'keuf.net',
    'actifforum.com',
  ],
  recognise: [`${POST}:has(${NAME})`, 'table.forumline tr.post', 'body#modernbb'],
  realm: 'page',
  profileId: ['/u(\\d+)(?:$|[?#/])'],
  posts: [
    {
      kind: 'post',
      each: `${POST}:has(${NAME})`,
      author: [
        { s: `${PROFILE} a[href^="/u"]`, a: 'href', re: '^/u\\d+.*' },
        { s: `a[href^="/u"]:is(${PROFILE} > *)`, a: 'href', re: '^/u\\d+.*' },
      ],
      // Visitors of some forums see no profiles: the number stands on the picture. Guests have -1.
      stableId: [{ s: '.postprofile-avatar[data-id]', a: 'data-id', re: '^[1-9]\\d*$' }],
      name: [
        { s: '.postprofile-name, .post-author-name' },
        { s: '.postprofile dt strong, .postprofile-head strong' },
        { s: '.name strong, .name' },
        { s: '.author strong' },
        { s: '.username, .user-name, .postprofile strong' },
        { s: '.postprofile-head a, .postprofile-details dt a[href^="/u"]' },
        { s: '.post-details a[href^="/u"]' },
        { s: '.post-details, .author', re: '^(?:par|by|von|de|por|da|door)\\s+(.+)$' },
        { s: '.postprofile-head' },
      ],
      id: [{ a: 'class', re: 'post--(\\d+)' }],
      link: [
        {
          s: '.topic-title a, h2 a[href*="#"], h3 a[href*="#"], .postdetails a[href*="#"]',
          a: 'href',
        },
        { a: 'class', re: 'post--(\\d+)', as: '#$1' },
      ],
      time: [
        { s: '.topic-date, .postdate, .post-date, .post-info .h3' },
        { s: '.author', re: WHEN },
        { s: '.posthead h2, .author', re: WHEN },
        { s: '.author', re: '(?:am|le|on|-|») (\\D{0,12}\\d.*)$' },
        { s: '.author, .postdetails:not(.poster-profile, .postprofile-details)', any: true },
      ],
      text: [
        { s: '.entry-content, .post-entry' },
        { s: '.post-content' },
        { s: '.content' },
        { s: '.postbody' },
      ],
      textWithout: [
        'blockquote',
        'dl.codebox, .attachbox, .vote, .fa_like_div',
        '.signature_div, .edited-message, .gensmall',
        '.postprofile, .post-header, .posthead',
        '.author',
        '.clear',
      ],
      mark: [
        { s: '.postprofile-name, .post-author-name', at: 'inside' },
        { s: '.postprofile dt strong, .postprofile-head strong', at: 'after' },
        {
          s: '.name strong, .author strong, .username, .user-name, .postprofile strong',
          at: 'after',
        },
        { s: '.postprofile-head a, .post-details', at: 'inside' },
        { at: 'inside' },
      ],
    },
  ],
  composer: {
    box: [
      'textarea#text_editor_textarea',
      '.sceditor-container textarea',
      'textarea[name="message"]',
    ],
    open: ['a[href*="mode=quote"], a[href*="mode=reply"]'],
    format: 'bbcode',
  },
  expects: '/t\\d+',
  about:
    'Topics of the seven default skins, the telephone’s among them; visitors see names without profiles on some forums.',
  checked: { on: '2026-10', sure: 'high' },
})
