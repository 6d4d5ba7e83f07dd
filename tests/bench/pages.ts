/** Where the bench's pages say they are; every host name is led to loopback. */
export const HOST = 'bench.test'

/** Shapes of pages, by the platform whose markup they follow, and one with nothing to do. */
export const SHAPES = ['x', 'reddit', 'discourse', 'wordpress', 'hackernews'] as const
export type Shape = (typeof SHAPES)[number]

/** Host of each shape's page. */
export const HOSTS: Record<Shape, string> = {
  x: 'x.com',
  reddit: 'www.reddit.com',
  discourse: HOST,
  wordpress: HOST,
  hackernews: 'news.ycombinator.com',
}

const PATHS: Record<Shape, string> = {
  x: '/bench/status/1',
  reddit: '/r/bench/comments/1/bench/',
  discourse: '/t/bench/1',
  wordpress: '/2026/01/bench/',
  hackernews: '/item?id=1',
}

export const addressOf = (shape: Shape): string => `https://${HOSTS[shape]}${PATHS[shape]}`

const WORDS =
  'la station est encore pleine ce matin je voulais savoir si quelqu’un avait le même souci avec le cadenas depuis la mise à jour merci aux bénévoles pour la réparation de hier soir on se retrouve samedi au marché avec les enfants il fait beau et les vélos roulent bien'.split(
    ' ',
  )

/** About forty words, other ones for each post. */
function text(n: number): string {
  const words = Array.from({ length: 30 + (n % 25) }, (_, i) =>
    i % 3 === 0 ? `${n}e` : WORDS[(n * 7 + i * 3) % WORDS.length],
  )
  return `${words.join(' ')}.`
}

const POST: Record<Shape, (n: number, who: number) => string> = {
  x: (
    n,
    who,
  ) => `<div><article data-testid="tweet" tabindex="0"><div data-testid="Tweet-User-Avatar"><div data-testid="UserAvatar-Container-member${who}"></div></div>
<div><div data-testid="User-Name"><div class="names"><a href="/member${who}" role="link"><span dir="ltr">Membre ${who}</span></a></div><div><a href="/member${who}" tabindex="-1"><span>@member${who}</span></a> · <a href="/member${who}/status/${n}"><time datetime="2026-01-02T10:00:00.000Z">3 h</time></a></div></div>
<div data-testid="tweetText" dir="auto"><span>${text(n)}</span></div><div role="group"><button data-testid="reply">1</button><button data-testid="like">2</button></div></div></article></div>`,
  reddit: (
    n,
    who,
  ) => `<shreddit-comment author="member${who}" thingid="t1_${n}" depth="0" permalink="/r/bench/comments/1/comment/${n}/" created="2026-01-02T10:00:00.000000+0000">
<div slot="commentMeta"><span class="names"><a href="/user/member${who}/">member${who}</a></span> · <time datetime="2026-01-02T10:00:00.000Z">3 h</time></div>
<div slot="comment"><p>${text(n)}</p></div></shreddit-comment>`,
  discourse: (
    n,
    who,
  ) => `<div class="topic-post"><article id="post_${n}" class="boxed" data-post-id="${n}" data-user-id="${who}">
<div class="topic-body"><div class="topic-meta-data"><div class="names"><span class="first username"><a href="/u/member${who}" data-user-card="member${who}">Membre ${who}</a></span></div>
<div class="post-infos"><a class="post-date" href="/t/bench/1/${n}"><span class="relative-date" data-time="${1_700_000_000_000 + n * 60_000}">3 h</span></a></div></div>
<div class="cooked"><p>${text(n)}</p></div><div class="post-controls"><button class="reply">Répondre</button></div></div></article></div>`,
  wordpress: (
    n,
    who,
  ) => `<li class="comment ${n % 2 ? 'even' : 'odd'} depth-1" id="comment-${n}"><article class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><b class="fn"><a class="url" href="https://people.test/member${who}">Membre ${who}</a></b></div>
<div class="comment-metadata"><a href="#comment-${n}"><time datetime="2026-01-02T10:00:00Z">2 janvier</time></a></div></footer>
<div class="comment-content"><p>${text(n)}</p></div><div class="reply"><a class="comment-reply-link" href="#respond">Répondre</a></div></article></li>`,
  hackernews: (
    n,
    who,
  ) => `<table><tr class="athing comtr" id="${n}"><td><table><tr><td class="ind" indent="0"></td><td class="default">
<div><span class="comhead"><a href="user?id=member${who}" class="hnuser">member${who}</a> <span class="age" title="2026-01-02T10:00:00 1767348000"><a href="item?id=${n}">3 hours ago</a></span></span></div>
<div class="comment"><div class="commtext c00">${text(n)}</div></div></td></tr></table></td></tr></table>`,
}

/** Keys of person `who` as that platform's reader makes them. */
export const KEYS: Record<Shape, (who: number) => string[]> = {
  x: (who) => [`x:x.com:@member${who}`],
  reddit: (who) => [`reddit:reddit.com:@member${who}`],
  discourse: (who) => [`discourse:${HOST}:#${who}`, `discourse:${HOST}:@member${who}`],
  wordpress: (who) => [`wordpress:${HOST}:~membre ${who}`],
  hackernews: (who) => [`hackernews:news.ycombinator.com:@member${who}`],
}

export interface Load {
  posts: number
  /** In how many bursts the posts come; 1 adds them all at once. */
  bursts: number
  authors: number
}

/**
 * A page that gets its posts in bursts, when `pour()` is called; `lastBurst` is the time of the last.
 * `pour(true)` keeps the newest post in sight.
 */
export function benchPage(shape: Shape, { posts, bursts, authors }: Load): string {
  const size = posts / bursts
  const pieces = Array.from({ length: bursts }, (_, burst) =>
    // Each burst ends with somebody filed, whose mark is the last one to be drawn.
    Array.from({ length: size }, (_, i) => {
      const n = burst * size + i
      return POST[shape](n + 1, i === size - 1 ? 0 : (n * 13) % authors)
    }).join(''),
  )
  return document(
    shape === 'discourse' ? 'Discourse' : 'Bench',
    `<div class="comment-list post-stream comment-tree"></div><textarea id="comment"></textarea><button id="press">…</button>`,
    `const pieces = ${JSON.stringify(pieces).replaceAll('<', '\\u003c')}
const list = window.document.querySelector('.post-stream')
window.pour = async (follow) => {
  for (const piece of pieces) {
    list.insertAdjacentHTML('beforeend', piece)
    if (follow) scrollTo(0, window.document.documentElement.scrollHeight)
    window.lastBurst = performance.now()
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}`,
  )
}

/** A long page in which nobody speaks: an article of `paragraphs`. */
export const quietPage = (paragraphs: number): string =>
  document(
    'Bench',
    Array.from({ length: paragraphs }, (_, n) => `<p>${text(n)}</p>`).join(''),
    'window.pour = async () => { window.lastBurst = performance.now() }',
  )

const document = (generator: string, body: string, script: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bench</title>
<meta name="generator" content="${generator}"><style>body{font:15px/1.4 sans-serif;max-width:720px;margin:auto}.names,.post-infos{display:inline-block}shreddit-comment{display:block}</style></head>
<body id="hnmain">${body}
<script>
window.longTasks = []
new PerformanceObserver((seen) => longTasks.push(...seen.getEntries().map((one) => one.duration))).observe({ type: 'longtask' })
window.delays = []
new PerformanceObserver((seen) => delays.push(...seen.getEntries().filter((one) => one.name === 'click' || one.name === 'pointerdown').map((one) => one.duration))).observe({ type: 'event', durationThreshold: 16 })
${script}
</script></body></html>`
