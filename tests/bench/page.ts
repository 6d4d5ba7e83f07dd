import { join } from 'node:path'
import { buildDemo } from '../../scripts/lib/build.ts'
import { ROOT } from '../../scripts/lib/root.ts'
import { type Served, serveCommunity } from '../community/server.ts'
import { type Bench, benchBrowser } from './browser.ts'
import { median, table, writeFigures } from './figures.ts'
import { type Measured, once, type Round, WAYS, type Way } from './once.ts'
import { addressOf, benchPage, HOSTS, type Load, quietPage, SHAPES, type Shape } from './pages.ts'
import { seed } from './seed.ts'

/** Of the people filed, how many write on the page. */
const FILED_HERE = 30
/** A shape of its own: a page in which nobody speaks. */
const QUIET = 'nothing to do'

interface Asked {
  rounds: number
  slow: number
  shapes: readonly (Shape | typeof QUIET)[]
  ways: readonly Way[]
  load: Load
  filed: number
  /** Whether everything is scrolled through in the end. */
  through: boolean
  /** Folder of another unpacked extension to compare with. */
  extension?: string
  /** Prints where the time goes. */
  where: boolean
}

function serve(served: Served, shape: Shape | typeof QUIET, load: Load): string {
  const body = shape === QUIET ? quietPage(load.posts) : benchPage(shape, load)
  const answer = () => ({
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': '' },
    body,
  })
  const place = shape === QUIET ? 'discourse' : shape
  served.hosts.set(HOSTS[place], answer)
  return addressOf(place)
}

/** Measures all ways in turn, round after round, and gives the medians by shape and way. */
async function measure(asked: Asked) {
  const { rounds, slow, shapes, load, filed, where, through } = asked
  const served = await serveCommunity()
  const folders: Record<Way, string | undefined> = {
    none: undefined,
    vigie: buildDemo('chromium'),
    naive: join(ROOT, 'tests/bench/naive'),
    other: asked.extension,
  }
  const ways = asked.ways.filter((way) => way === 'none' || folders[way] !== undefined)
  const results = new Map<string, Measured>()
  try {
    for (const shape of shapes) {
      const address = serve(served, shape, load)
      const quiet = shape === QUIET
      const benches = new Map<Way, Bench>()
      for (const way of ways) {
        const bench = await benchBrowser(served, folders[way])
        benches.set(way, bench)
        const people = Math.min(filed, FILED_HERE)
        const place = quiet ? 'discourse' : shape
        if (way === 'vigie' || way === 'naive')
          await seed(bench, way === 'naive', place, filed, people)
      }
      const all = new Map<Way, Measured[]>(ways.map((way) => [way, []]))
      for (let round = 0; round <= rounds; round++) {
        for (const [way, bench] of benches) {
          const one = async (look: Round['look']) =>
            once(bench, {
              address,
              way,
              posts: load.posts,
              filed,
              slow,
              look,
              through: through && (look === 'time' || look === 'script'),
              marks: !quiet,
            })
          const time = await one('time')
          const script = way === 'none' ? time : await one('script')
          const delay = await one('delay')
          const mark = quiet ? time : await one('mark')
          const { pageMs, workerMs, idleMs } = script.measured
          const { delayMs } = delay.measured
          const { lastMarkMs } = mark.measured
          // The first round warms everything up, as the second page of a visit finds it.
          if (round > 0) {
            const others = { pageMs, workerMs, idleMs, delayMs, lastMarkMs }
            all.get(way)?.push({ ...time.measured, ...others })
          }
          if (where && way === 'vigie' && round === rounds) say(script.own)
        }
      }
      for (const [way, bench] of benches) {
        await bench.close()
        const list = all.get(way) ?? []
        const medians = Object.keys(list[0] ?? {}).map((key) => [
          key,
          median(list.map((each) => each[key as keyof Measured])),
        ])
        results.set(`${shape}\n${way}`, Object.fromEntries(medians))
      }
    }
  } finally {
    await served.close()
  }
  return results
}

function say(own: (Map<string, number> | undefined)[]): void {
  for (const [i, functions] of own.entries()) {
    console.log(i === 0 ? 'in the page' : 'in the background')
    const top = [...(functions ?? [])].toSorted(([, a], [, b]) => b - a).slice(0, 25)
    for (const [name, took] of top) console.log(`  ${took.toFixed(1).padStart(6)}  ${name}`)
  }
}

const HEAD = [
  'page',
  'way',
  'our script, ms',
  'in page + background',
  'main thread, ms',
  'against none',
  'style and layout, ms',
  'long tasks added',
  'last mark after last burst, ms',
  'longest click, ms',
  'heap added, MB',
  'idle, ms/s',
]

function row(name: string, m: Measured, none: Measured | undefined): string[] {
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0)
  return [
    ...name.split('\n'),
    ms(m.pageMs + m.workerMs),
    `${ms(m.pageMs)} + ${ms(m.workerMs)}`,
    ms(m.taskMs),
    none ? `× ${(m.taskMs / none.taskMs).toFixed(2)}` : '–',
    ms(m.layoutMs),
    none ? String(m.longTasks - none.longTasks) : '–',
    m.lastMarkMs ? ms(m.lastMarkMs) : '–',
    ms(m.delayMs),
    none ? ((m.heap - none.heap) / 1e6).toFixed(1) : '–',
    m.idleMs.toFixed(1),
  ]
}

/**
 * `npm run bench page [-- --rounds 5 --slow 4 --shapes x,discourse --posts 1000 --bursts 20
 * --filed 10000 --ways none,vigie --through --extension DIR --where --dry]`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const given = (name: string) => {
    const at = args.indexOf(`--${name}`)
    return at < 0 ? undefined : args[at + 1]
  }
  const extension = given('extension')
  const wanted = given('shapes')?.split(',')
  const ways = given('ways')?.split(',')
  const asked: Asked = {
    rounds: Number(given('rounds') ?? 5),
    slow: Number(given('slow') ?? 1),
    shapes: wanted
      ? ([...SHAPES, QUIET] as const).filter((shape) =>
          wanted.includes(shape.split(' ')[0] as string),
        )
      : [...SHAPES, QUIET],
    ways: WAYS.filter((way) => !ways || ways.includes(way)),
    load: {
      posts: Number(given('posts') ?? 1000),
      bursts: Number(given('bursts') ?? 20),
      authors: 300,
    },
    filed: Number(given('filed') ?? 10_000),
    ...(extension ? { extension } : {}),
    where: args.includes('--where'),
    through: args.includes('--through'),
  }
  const results = await measure(asked)
  const rows = [...results].map(([name, one]) =>
    row(name, one, results.get(`${name.split('\n')[0]}\nnone`)),
  )
  const { posts, bursts, authors } = asked.load
  const what = `${posts} posts of ${authors} authors in ${bursts === 1 ? 'one go' : `${bursts} bursts`}, ${asked.filed} people of that site filed, of whom ${Math.min(asked.filed, FILED_HERE)} on the page; medians of ${asked.rounds} rounds, the ways in turn; CPU ÷${asked.slow}${asked.through ? '; then scrolled through to the end' : ''}.`
  const text = `## What Vigie costs a page: ${posts} posts, CPU ÷${asked.slow}, ${asked.filed} filed${asked.through ? ', scrolled through' : ''}\n\n${what}\n\n${table(HEAD, rows)}\n\nPrinted by \`npm run bench -- page${args.map((arg) => ` ${arg}`).join('')}\`. Script is sampled every millisecond, in a load of its own; the naive way queries all posts at each change and asks one message a post (\`tests/bench/naive\`).`
  console.log(text)
  if (!args.includes('--dry'))
    writeFigures(
      `page ÷${asked.slow} ${posts} in ${bursts}, ${asked.filed} filed${asked.through ? ', scrolled through' : ''}`,
      text,
    )
}
