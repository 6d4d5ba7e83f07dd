import { closeDatabase } from '../../lib/db/open.ts'
import { RECORDS } from '../../lib/db/schema.ts'
import { takeImport, untakeImport } from '../../lib/db/take.ts'
import { ImportError } from '../../lib/imports/draft.ts'
import { parse } from '../../lib/parse.ts'
import { lookInto } from '../../lib/privacy/look.ts'
import { RECORD_SCHEMAS } from '../../lib/privacy/records.ts'
import { exportParts } from '../../lib/privacy/transfer.ts'
import { FILES } from '../unit/imports/files.ts'

/** What became of spoilt files. */
export interface Fates {
  files: number
  /** Refused whole, by reason. */
  refused: Record<string, number>
  /** Taken whole and given back whole. */
  taken: number
  /** Read, but nothing in it to take. */
  nothing: number
  /** What went wrong: each a fault of ours. */
  faults: string[]
}

/** A generator of numbers below 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const JUNK = [
  ...['null', '-1', '1e308', '[]', '{}', '""', '"\\ud800"', '"=cmd|x!A1"', 'true', '"__proto__"'],
  ...[
    '[[[[[[[[]]]]]]]]',
    `"${'x'.repeat(50_000)}"`,
    '{"__proto__":{"polluted":1}}',
    '"<img src=x>"',
  ],
  ...['99999999999999999999', '"\\u0000\\u202e"', '{"ns":{"0":1}}', '[null,[null],{"n":{}}]'],
]

/** A file spoilt in one to four places. */
function spoil(text: string, next: () => number): string {
  const at = (length: number) => Math.floor(next() * length)
  let spoilt = text
  for (let turn = at(4); turn >= 0; turn--) {
    const place = at(spoilt.length)
    const ways = [
      () => spoilt.slice(0, place),
      () => spoilt.slice(0, place) + String.fromCharCode(at(0x300)) + spoilt.slice(place + 1),
      () =>
        spoilt.slice(0, place) + spoilt.slice(place, place + 80).repeat(3) + spoilt.slice(place),
      // One value of a JSON file for another of a wrong kind.
      () => {
        const values = [...spoilt.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|\[|\{/g)]
        const hit = values[at(values.length)]
        if (!hit) return spoilt
        const end = hit.index + hit[0].length
        return spoilt.slice(0, hit.index) + JUNK[at(JUNK.length)] + spoilt.slice(end)
      },
    ]
    spoilt = (ways[at(ways.length * 2)] ?? (ways[3] as () => string))()
  }
  return spoilt
}

const stored = async () => JSON.parse((await exportParts('1')).join('')).records

/**
 * Spoils `count` files of every format and offers each to an empty store of its own: it must be
 * refused with a reason, or taken whole, valid, and given back whole. `fresh` empties the store.
 */
export async function fuzzImports(count: number, seed: number, fresh: () => void): Promise<Fates> {
  const fates: Fates = { files: count, refused: {}, taken: 0, nothing: 0, faults: [] }
  const next = random(seed)
  await closeDatabase()
  fresh()
  const originals = [...Object.values(FILES), await ownFile()]
  for (let n = 0; n < count; n++) {
    const text = spoil(originals[n % originals.length] as string, next)
    try {
      await closeDatabase()
      fresh()
      const fate = await offer(text)
      if (fate === 'taken' || fate === 'nothing') fates[fate] += 1
      else if (fate instanceof ImportError)
        fates.refused[fate.key] = (fates.refused[fate.key] ?? 0) + 1
    } catch (error) {
      fates.faults.push(`file ${n}: ${String(error)}`)
    }
  }
  if (({} as { polluted?: 1 }).polluted) fates.faults.push('Object.prototype was polluted')
  return fates
}

/** An export of Vigie with a bit of everything that the other files bring. */
async function ownFile(): Promise<string> {
  for (const text of [FILES.csv, FILES['toolbox-notes'], FILES.res, FILES['mastodon-filters']]) {
    const { id } = await lookInto(new Blob([text]), 'f', { place: 'f.example' }, (key) => key)
    await takeImport(id as string)
  }
  return (await exportParts('1')).join('')
}

async function offer(text: string): Promise<'taken' | 'nothing' | ImportError> {
  const looked = await lookInto(new Blob([text]), 'f', { place: 'f.example' }, (key) => key).catch(
    (error: unknown) => {
      if (error instanceof ImportError) return error
      throw error
    },
  )
  if (looked instanceof ImportError) return looked
  const total = Object.values(looked.added).reduce((sum, one) => sum + one, 0)
  if (looked.id === undefined || total === 0) return 'nothing'
  const before = await stored()
  const { added } = await takeImport(looked.id)
  const after = await stored()
  for (const store of RECORDS) {
    const grown = after[store].length - before[store].length
    if (grown !== (added[store] ?? 0)) throw new Error(`${store}: ${grown} of ${added[store]}`)
    const promised = looked.added[store]
    if (promised !== undefined && promised !== grown) throw new Error(`${store}: said ${promised}`)
    for (const record of after[store]) parse(RECORD_SCHEMAS[store], record)
  }
  await untakeImport(looked.id)
  if (JSON.stringify(await stored()) !== JSON.stringify(before)) throw new Error('not given back')
  return 'taken'
}
