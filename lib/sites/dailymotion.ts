import { site } from './site.ts'

// Class names end in a digest that changes; what comes before it lasts.
const CHANNEL =
  ':is(a[class*="channel" i], [class*="channelName" i] a, [class*="ChannelLine" i] a, a:has([class*="channelName" i])):not([href*="/video/"], [href*="/playlist/"], :has(img))[href]'
const TITLE = ':is(h1, [class*="VideoInfoTitle__videoTitle"])'

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
      // The largest part around the title that holds no other video.
      each: TITLE,
      climb: {
        over: `${TITLE}, a[href*="/video/"], video, iframe`,
        stop: 'main, body, #root, aside',
      },
      author: [{ s: CHANNEL, a: 'href' }],
      name: [{ s: CHANNEL }],
      link: [{ s: ':page link[rel="canonical"][href*="/video/"]', a: 'href' }],
      id: [{ s: ':page link[rel="canonical"]', a: 'href', re: '/video/(\\w+)' }],
      time: [
        { s: 'time[datetime]', a: 'datetime' },
        { s: '[class*="date" i], [class*="publi" i]', any: true },
      ],
      title: [{ s: TITLE }],
      text: [{ s: '[class*="description" i]' }, { s: TITLE }],
      mark: [{ s: CHANNEL, at: 'after' }],
    },
  ],
  composer: { box: [], format: 'plain' },
  expects: '/video/\\w+',
  about:
    'The channel of the video that is played. Dailymotion has no comments of its own any more.',
  checked: { on: '2025-01', sure: 'medium' },
})
