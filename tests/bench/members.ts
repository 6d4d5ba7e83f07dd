import MiniSearch from 'minisearch'
import type { Page } from 'puppeteer-core'
import { lineOf, withNotes } from '../../lib/members/roll/line.ts'
import { Roll } from '../../lib/members/roll/roll.ts'
import { buildDemo } from '../../scripts/lib/build.ts'
import { serveCommunity } from '../community/server.ts'
import { type Bench, benchBrowser } from './browser.ts'
import { median, table, writeFigures } from './figures.ts'
import { moveAll } from './moves.ts'
import { fillPeople } from './people.ts'

/** How many people are filed, unless `--members` says otherwise, and how many at a time. */
const MEMBERS = 100_000
const CHUNK = 20_000
const ROUNDS = 5
/** Typed one after another: names, the middle of a handle, words of notes, nothing. */
const WORDS = ['camille', 'durand', 'quist77', 'bug 412', 'presse atelier', 'zzz', 'zoe']
/** A word of notes alone. */
const NOTED = 'facture'

/** Milliseconds from the start of a page's loading to its first row. */
async function firstRow(bench: Bench): Promise<number> {
  const page = await bench.browser.newPage()
  await page.evaluateOnNewDocument(() => {
    const room = globalThis as { firstRow?: number }
    const look = () => {
      if (document.querySelector('article.member .who')) room.firstRow = performance.now()
      else requestAnimationFrame(look)
    }
    look()
  })
  await page.goto(`chrome-extension://${bench.id}/dashboard.html#/members`)
  const time = await page.waitForFunction(() => (globalThis as { firstRow?: number }).firstRow)
  const value = (await time.jsonValue()) as number
  // A closed room's reading goes on for a while; hers is not opened and closed five times a second.
  await searchable(page)
  await page.close()
  return value
}

/** Waits until everybody can be found by their notes; since when, in milliseconds of the page. */
function searchable(page: Page): Promise<number> {
  return page.evaluate(async (word) => {
    const status = document.querySelector('.heading [role=status]')
    const all = status?.textContent
    const input = document.querySelector<HTMLInputElement>('input[type=search]')
    if (!input || !status) throw new Error('no search')
    const type = (text: string) => {
      input.value = text
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    type(word)
    while (!/^[1-9]/.test(status.textContent ?? '') || status.textContent === all) {
      await new Promise(requestAnimationFrame)
    }
    const there = performance.now()
    type('')
    return there
  }, NOTED)
}

/** Scrolls with the wheel for a while; the frames' lengths in milliseconds. */
async function scroll(page: Page): Promise<number[]> {
  const box = await (await page.waitForSelector('.table'))?.boundingBox()
  if (!box) throw new Error('no table')
  await page.mouse.move(box.x + 200, box.y + 200)
  await page.evaluate(() => {
    const room = globalThis as unknown as { frames: number[]; going: boolean }
    room.frames = []
    room.going = true
    let last = performance.now()
    const step = () => {
      const now = performance.now()
      room.frames.push(now - last)
      last = now
      if (room.going) requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
  for (let turn = 0; turn < 120; turn++)
    await page.mouse.wheel({ deltaY: turn < 60 ? 400 : 40_000 })
  return page.evaluate(() => {
    const room = globalThis as unknown as { frames: number[]; going: boolean }
    room.going = false
    return room.frames.slice(1)
  })
}

/** Types each word at once; milliseconds until the list has answered and was drawn. */
function search(page: Page): Promise<number[]> {
  return page.evaluate(async (words) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]')
    const status = document.querySelector('.heading [role=status]')
    if (!input || !status) throw new Error('no search')
    const times: number[] = []
    for (const word of words) {
      const before = status.textContent
      const start = performance.now()
      input.value = word
      input.dispatchEvent(new Event('input', { bubbles: true }))
      while (status.textContent === before) await new Promise(requestAnimationFrame)
      times.push(performance.now() - start)
    }
    return times
  }, WORDS)
}

/** The same people in Node: our roll beside MiniSearch, in one run. */
function peers(members: number) {
  const people = Array.from({ length: members }, (_, i) => ({
    id: `m${i}`,
    name: `Camille Durand ${i}`,
    handle: `camilledurand${i}`,
    note: `a signalé le bug ${i}, demande une facture le ${i % 28} du mois ; à revoir.`,
  }))
  const timed = <T>(work: () => T): [T, number] => {
    const start = performance.now()
    const made = work()
    return [made, performance.now() - start]
  }
  const stamp = { hlc: '0', by: 'bench' }
  const [roll, ours] = timed(() => {
    const made = new Roll()
    for (const { id, name, handle, note } of people) {
      const member = { ...stamp, id, createdAt: 0, purpose: 'relation' } as const
      const mark = { tags: [], reminders: 0, lastAt: 1 }
      const account = { platform: 'forum', host: 'f.example', strength: 'handle' } as const
      const line = lineOf({ ...member, mark }, [
        { ...stamp, ...account, id, memberId: id, name, handle, keys: [id], earlier: [] },
      ])
      made.put(withNotes(line, [note]))
    }
    made.find({}, 0)
    return made
  })
  const [mini, theirs] = timed(() => {
    const made = new MiniSearch({ fields: ['name', 'handle', 'note'] })
    made.addAll(people)
    return made
  })
  const words = ['camille', 'bug 412', 'facture', 'durand99']
  const each = (work: (word: string) => unknown) =>
    median(words.flatMap((word) => [1, 2, 3].map(() => timed(() => work(word))[1])))
  return {
    roll: [ours, each((q) => roll.find({ q }, 0))],
    mini: [theirs, each((q) => mini.search(q, { prefix: true, combineWith: 'AND' }))],
  }
}

/** Prints how the members' list bears a hundred thousand people. */
export async function run(args: readonly string[]): Promise<void> {
  const asked = args.indexOf('--members')
  const members = asked < 0 ? MEMBERS : Number(args[asked + 1])
  const served = await serveCommunity()
  const bench = await benchBrowser(served, buildDemo('chromium'))
  try {
    const own = await bench.room()
    const used = () =>
      own.evaluate(async () => {
        const { usage, usageDetails } = (await navigator.storage.estimate()) as StorageEstimate & {
          usageDetails?: { indexedDB?: number }
        }
        return usageDetails?.indexedDB ?? usage ?? 0
      })
    const empty = await used()
    for (let from = 0; from < members; from += CHUNK) {
      await own.evaluate(fillPeople, { total: Math.min(CHUNK, members - from), from })
    }
    const first: number[] = []
    for (let round = 0; round <= ROUNDS; round++) first.push(await firstRow(bench))
    const page = await bench.browser.newPage()
    await page.goto(`chrome-extension://${bench.id}/dashboard.html#/members`)
    await page.waitForSelector('.chip .count', { timeout: 180_000 })
    const names = await page.evaluate(() => performance.now())
    const notes = await searchable(page)
    const frames = (await Promise.all([scroll(page)]))[0] ?? []
    const times = await search(page)
    const size = ((await used()) - empty) / 1e6
    await page.close()
    const { moves, bytes } = await moveAll(bench)
    const { roll, mini } = peers(members)
    const ms = (value = Number.NaN) => value.toFixed(0)
    const text = [
      `${members} members with as many accounts and ${Math.round((members * 8) / 3)} entries, two in three with a note. \`npm run bench -- members\``,
      '',
      table(
        ['what', 'median', 'worst'],
        [
          [
            'from the page’s start to its first rows, ms',
            ms(median(first.slice(1))),
            ms(Math.max(...first.slice(1))),
          ],
          ['until views and the search of names are there, ms', ms(names), '–'],
          ['until notes are searched too, ms', ms(notes), '–'],
          ['a frame while scrolling, ms', median(frames).toFixed(1), ms(Math.max(...frames))],
          ['from a typed word to the drawn list, ms', ms(median(times)), ms(Math.max(...times))],
          ['the database, MB', size.toFixed(0), '–'],
        ],
      ),
      '',
      `Exported (${(bytes / 1e6).toFixed(0)} MB of JSON), erased and imported: every record came back as it went.`,
      '',
      table(
        ['move', 'ms', 'most memory of its process, MB'],
        moves.map(({ what, ms: time, memory }) => [
          what,
          ms(time),
          Number.isFinite(memory) ? memory.toFixed(0) : '–',
        ]),
      ),
      '',
      'In Node, the same people in memory, one run:',
      '',
      table(
        ['way', 'made in, ms', 'a search, ms'],
        [
          ['Vigie’s roll', ms(roll[0]), (roll[1] ?? 0).toFixed(1)],
          ['MiniSearch 7.2', ms(mini[0]), (mini[1] ?? 0).toFixed(1)],
        ],
      ),
    ].join('\n')
    console.log(text)
    // Fewer than that are for trying the bench itself.
    if (members === MEMBERS) writeFigures('members', `## A hundred thousand members\n\n${text}`)
  } finally {
    await bench.close()
    await served.close()
  }
}
