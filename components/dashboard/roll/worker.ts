import { onChange } from '@/lib/db/changes.ts'
import { asBusError } from '@/lib/db/errors.ts'
import { everyMember, everyNote, linesOf, membersWith } from '@/lib/db/roll.ts'
import type { RollFilters } from '@/lib/members/roll/filters.ts'
import { Roll } from '@/lib/members/roll/roll.ts'
import { DID } from '../filters.ts'
import type { FromWorker, Question } from './protocol.ts'

/** Stores that the roll is made of. */
const STORES = ['members', 'accounts', 'entries']
/** How long changes are gathered before they are taken in, in milliseconds. */
const GATHER_MS = 50
/** Members who get their notes before a question that came meanwhile is answered. */
const SLICE = 2000

let roll = new Roll()
let epoch = 0
let whole = false
let found = new Uint32Array()
/** What changed and wasn't taken in yet; `all` when nobody said which records. */
let changed: Set<string> | 'all' = 'all'
let working = false

const post = (message: FromWorker, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer })

function tell(): void {
  const now = Date.now()
  post({ news: { epoch, whole, total: roll.size, views: roll.views(now), hosts: roll.hosts() } })
}

/** Reads everybody anew; the old roll answers until the names of the new one are there. */
async function readAll(): Promise<void> {
  const next = new Roll()
  for await (const lines of everyMember()) for (const line of lines) next.put(line)
  roll = next
  epoch += 1
  whole = false
  tell()
  let taken = 0
  for (const [id, notes] of await everyNote()) {
    next.annotate(id, notes)
    taken += 1
    if (taken % SLICE === 0) await letAnswer()
  }
  next.prepare()
  whole = true
  tell()
}

const letAnswer = () => new Promise<void>((resolve) => setTimeout(resolve))

async function takeIn(ids: readonly string[]): Promise<void> {
  const lines = await linesOf(ids)
  for (const [id, found] of lines) {
    if (found === undefined) continue
    roll.put(found.line)
    roll.annotate(id, found.notes)
  }
  // A record that is nowhere any more, or only as a tombstone, may have been a member.
  for (const id of ids) if (lines.get(id) === undefined) roll.remove(id)
  tell()
}

/** Takes in what changed, until nothing is left. What comes meanwhile waits its turn. */
async function follow(): Promise<void> {
  if (working) return
  working = true
  try {
    while (changed === 'all' || changed.size > 0) {
      const now = changed
      changed = new Set()
      if (now === 'all') await readAll()
      else await takeIn([...now])
    }
  } catch (error) {
    const { key, detail } = asBusError(error)
    changed = 'all'
    post({ failed: { key, detail } })
  }
  working = false
}

async function find(filters: RollFilters): Promise<Uint32Array> {
  const kinds = DID[filters.did ?? '']
  const only = kinds && (await membersWith(kinds, Number(filters.since ?? 0) || 0))
  return roll.find(filters, Date.now(), only)
}

async function answer(question: Question): Promise<void> {
  const { n } = question
  switch (question.ask) {
    case 'find': {
      found = Uint32Array.from(await find(question.input))
      const copy = found.slice()
      return post({ n, answer: copy }, [copy.buffer])
    }
    case 'rows':
      return post({ n, answer: roll.rows(question.input) })
    case 'ids':
      return post({ n, answer: roll.rows(found).flatMap((row) => (row ? [row.id] : [])) })
    case 'worn':
      return post({ n, answer: roll.wornByAll(question.input) })
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Question | 'again'>) => {
  if (data === 'again') return void follow()
  answer(data).catch((error: unknown) => {
    const { key, detail } = asBusError(error)
    post({ failed: { key, detail } })
  })
})
onChange((stores, ids) => {
  if (!stores.some((store) => STORES.includes(store))) return
  if (ids === undefined) changed = 'all'
  else if (changed !== 'all') for (const id of ids) changed.add(id)
  setTimeout(() => void follow(), GATHER_MS)
})
void follow()
