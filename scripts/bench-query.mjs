/**
 * `npm run bench -- queries [number]`: speed of the alerts' index, 200 queries of some 850 terms
 * unless another number is given, over 10,000 posts, beside precompiled
 * regular expressions and `includes` doing the plain words of the same queries in the same run.
 */
import { build } from 'vite'

const { output } = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    minify: false,
    lib: { entry: new URL('../lib/watch/query.ts', import.meta.url).pathname, formats: ['es'] },
  },
}).then((built) => (Array.isArray(built) ? built[0] : built))
const { compile } = await import(
  `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
)

// A generator with a seed: every run reads the same posts.
let seed = 42
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}
const SYLLABLES =
  'ma ri ville pon té ca nal cha lou bré sta tion éco le rue pla ce gar din mé tro bus vé lo pa tri moine fé vrier œu vre dé ba con seil mu ni ci pal ha bi tant'.split(
    ' ',
  )
const word = () =>
  Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('')
// Words as rare as words are: a few everywhere, most hardly ever (Zipf).
const vocabulary = [...new Set(Array.from({ length: 30_000 }, word))]
const pick = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)]
const rare = () => vocabulary[Math.floor(vocabulary.length * (0.2 + 0.8 * random()))]

const posts = Array.from({ length: 10_000 }, () => ({
  text: Array.from({ length: 12 + Math.floor(random() * 40) }, () =>
    random() < 0.1 ? `l’${pick()}` : random() < 0.05 ? `${pick()},` : pick(),
  ).join(' '),
}))

const shapes = [
  (t) => `${t()} ${t()} OU "${t()} ${t()}"`,
  (t) => `(${t()} OU ${t()} OU ${t()}) ${t()} -${t()}`,
  (t) => `"${t()} ${t()}"~5 OU ${t()}`,
  (t) => `${t()} NEAR/4 (${t()} OU ${t()}) SAUF ${t()}`,
  (t) => `l'${t()} OU #${t()} OU ${t()} ${t()} ${t()}`,
]
const terms = []
const alerts = Array.from({ length: Number(process.argv.at(-1)) || 200 }, (_, i) => {
  const own = []
  const query = shapes[i % shapes.length](() => {
    const term = rare()
    own.push(term)
    return term
  })
  terms.push(own)
  return { id: String(i), query }
})

function time(run) {
  let best = Number.POSITIVE_INFINITY
  let found = 0
  for (let i = 0; i < 3; i++) {
    const start = performance.now()
    found = run()
    best = Math.min(best, performance.now() - start)
  }
  return { perSecond: posts.length / (best / 1000), found }
}

const index = compile(alerts)
if (index.unreadable.length > 0) throw new Error(`unreadable: ${index.unreadable}`)
const indexed = time(() => {
  let found = 0
  for (const post of posts) found += index.match(post).length
  return found
})

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const patterns = terms.map(
  (own) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${own.map(fold).join('|')})(?![\\p{L}\\p{N}])`, 'u'),
)
const sample = posts.slice(0, 500)
const regular = time(() => {
  let found = 0
  for (const { text } of sample) {
    const folded = fold(text)
    for (const pattern of patterns) if (pattern.test(folded)) found++
  }
  return found
})
const needles = terms.map((own) => own.map(fold))
const including = time(() => {
  let found = 0
  for (const { text } of sample) {
    const folded = fold(text)
    for (const own of needles) if (own.some((needle) => folded.includes(needle))) found++
  }
  return found
})
const share = sample.length / posts.length
const show = (name, perSecond) =>
  console.log(
    `${name.padEnd(34)} ${Math.round(perSecond).toLocaleString('en').padStart(9)} posts/s`,
  )
console.log(`${alerts.length} queries, ${terms.flat().length} terms, ${posts.length} posts`)
show('index (whole language)', indexed.perSecond)
show('regular expressions (words only)', regular.perSecond * share)
show('includes (words only)', including.perSecond * share)
console.log(
  `index / regular expressions = ${Math.round(indexed.perSecond / (regular.perSecond * share))}×, index / includes = ${(indexed.perSecond / (including.perSecond * share)).toFixed(1)}× (${indexed.found} matches)`,
)

// Texts made to be slow: two words, each many times, never together.
const far = `${'b '.repeat(5000)}${'x '.repeat(200)}${'a '.repeat(5000)}`
const mixed = `${'a b '.repeat(5000)}`
let slowest = { query: '', ms: 0 }
for (const query of ['"a b"~5', 'a NEAR/5 b', '"a b a b a b a b"~100', '"a a a a a a"~20']) {
  for (const text of [far, mixed]) {
    const start = performance.now()
    compile([{ id: '1', query }]).match({ text })
    const ms = performance.now() - start
    if (ms > slowest.ms) slowest = { query, ms }
  }
}
console.log(
  `a post of 10,000 words made to be slow: ${slowest.ms.toFixed(0)} ms at most (${slowest.query})`,
)
