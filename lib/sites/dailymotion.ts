import { site } from './site.ts'

const CHANNEL = 'a[class*="channel" i][href]:not([href*="/video/"])'

export default site({
  id: 'dailymotion',
  name: 'Dailymotion',
  hosts: ['dailymotion.com'],
  realm: 'site',
  profile: [
    'dailymotion\\.com/(?:[a-z]{2}/)?(?!(?:video|playlist|search|topic|embed|signin|legal)\\b)([\\w.-]+)/?$',
  ],
  address: { handle: 'https://www.dailymotion.com/$1' },
  drop: ['playlist', 'start'],
  posts: [
    {
      kind: 'video',
      // The player's page describes one video; class names end in a digest that changes.
      each: `[class*="VideoInfo"]:has(h1):has(${CHANNEL})`,
      author: [{ s: CHANNEL, a: 'href' }],
      name: [{ s: CHANNEL }],
      link: [{ s: ':page link[rel="canonical"][href*="/video/"]', a: 'href' }],
      id: [{ s: ':page link[rel="canonical"]', a: 'href', re: '/video/(\\w+)' }],
      time: [
        { s: 'time[datetime]', a: 'datetime' },
        { s: '[class*="date" i], [class*="publi" i]', any: true },
      ],
      title: [{ s: 'h1' }],
      text: [{ s: '[class*="description" i]' }, { s: 'h1' }],
      mark: [{ s: CHANNEL, at: 'after' }],
    },
  ],
  composer: { box: [], format: 'plain' },
  expects: '/video/\\w+',
  about:
    'The channel of the video that is played. Dailymotion has no comments of its own any more.',
  checked: { on: '2025-01', sure: 'low' },
})
