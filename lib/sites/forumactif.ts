import { site } from './site.ts'

const NAME =
  '.postprofile-name, .postprofile-head strong, .name strong, .author strong, .username, .user-name, .postprofile strong'

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
  recognise: ['.post[class*="post--"]', 'table.forumline tr.post'],
  realm: 'page',
  profileId: ['/u(\\d+)(?:$|[?#/])'],
  posts: [
    {
      kind: 'post',
      each: `:is(div, tr, article).post[class*="post--"]:not(.post--0):has(${NAME})`,
      // Number 0 is an advertisement.
      author: [
        {
          s: '.postprofile-name a, .postprofile a[href^="/u"], .name a[href^="/u"], .author a[href^="/u"]',
          a: 'href',
        },
        { s: 'a[href^="/u"]', a: 'href' },
      ],
      name: [
        { s: '.postprofile-name' },
        { s: '.postprofile-head strong' },
        { s: '.name strong, .name' },
        { s: '.author strong' },
        { s: '.username, .user-name, .postprofile strong' },
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
        { s: '.topic-date, .postdate, .post-date' },
        { s: '.author', re: '(?:am|le|on|-|») (\\D{0,12}\\d.*)$' },
        { s: '.author, .postdetails:not(.poster-profile)', any: true },
      ],
      text: [
        { s: '.post-entry, .entry-content, .post-content' },
        { s: '.content' },
        { s: '.postbody' },
      ],
      textWithout: [
        'blockquote',
        'dl.codebox',
        '.signature_div',
        '.postprofile',
        '.author',
        '.clear',
      ],
      mark: [
        { s: '.postprofile-name', at: 'inside' },
        { s: '.postprofile-head strong', at: 'after' },
        {
          s: '.name strong, .author strong, .username, .user-name, .postprofile strong',
          at: 'after',
        },
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
  about: 'Topics of the usual skins; visitors see names without profiles on some forums.',
  checked: { on: '2020-02', sure: 'low' },
})
