import { standing } from '../members/journal.ts'
import { daysFrom, endOf, startOf } from '../metrics/day.ts'
import { dueIn } from '../metrics/indicators/answers.ts'
import type { Indicator } from '../metrics/indicators/define.ts'
import { isWithin, type Scope } from '../metrics/scope.ts'
import { actRows } from '../metrics/tally/acts.ts'
import { isWaiting, mentionRow } from '../metrics/tally/mentions.ts'
import type { Entry, Mention } from '../model.ts'
import { mentionsOf } from './mentions.ts'
import { database } from './open.ts'
import { ofMember } from './person.ts'
import { rowsByDay } from './tallies/read.ts'

/** One thing behind a figure: a mention with the delays that are known (ms), or an entry. */
export type Item =
  | { mention: Mention; answered?: number; done?: number }
  | { entry: Entry; row: ReturnType<typeof actRows>[number]['row'] }

/** Narrows to one value of one column of the rows: `source:01H…`, `rule:form`, `author:…`. */
export type By = readonly [column: string, value: string]

/** Mentions looked through for those that called for an answer. */
const MOST_READ = 5000

/** What is behind a figure, newest first, and whether there is more than was asked for. */
export interface Items {
  items: Item[]
  more: boolean
}

/** The items that an indicator counts in a scope, `most` of them at most. */
export async function itemsBehind(
  indicator: Indicator,
  scope: Scope,
  by: By | undefined,
  most: number,
): Promise<Items> {
  const fits = (row: object) =>
    isWithin(row, scope.narrowing) &&
    (by === undefined || String((row as Record<string, unknown>)[by[0]] ?? '') === by[1])
  if (indicator.from === 'acts') {
    const found = await actsIn(scope)
    return cut(
      found.filter(({ row }) => indicator.counts(row) && fits(row)),
      most,
    )
  }
  if (indicator.from === 'mentions' && indicator.now) {
    const lists = await Promise.all([mentionsOf('new', most + 1), mentionsOf('seen', most + 1)])
    const waiting = lists.flat().filter((mention) => fits(mentionRow(mention)))
    return cut(
      await withDelays(
        waiting.sort((a, b) => a.at - b.at),
        scope,
      ),
      most,
    )
  }
  if (indicator.from === 'mentions' && indicator.called) {
    const due = dueIn(scope)
    const all = await mentionsIn(due, (row) => indicator.counts(row) && fits(row), MOST_READ)
    const called = (await withDelays(all, due)).filter(
      (item) => 'mention' in item && (isWaiting(item.mention) || item.answered !== undefined),
    )
    return cut(called, most)
  }
  if (indicator.from === 'answers') {
    const rows = [...(await rowsByDay('answers', scope.period.first, scope.period.last)).values()]
      .flat()
      .filter((row) => indicator.counts(row) && fits(row))
      .sort((a, b) => b.at - a.at)
    const db = await database()
    const found = await Promise.all(
      rows.slice(0, most + 1).map(({ mention }) => db.get('mentions', mention)),
    )
    return cut(
      await withDelays(
        found.filter((one) => one !== undefined),
        scope,
      ),
      most,
    )
  }
  return cut(
    await withDelays(
      await mentionsIn(scope, (row) => indicator.counts(row) && fits(row), most),
      scope,
    ),
    most,
  )
}

const cut = (items: readonly Item[], most: number): Items => ({
  items: items.slice(0, most),
  more: items.length > most,
})

/** Mentions of a period that fit, newest first, read a day at a time until there are enough. */
export async function mentionsIn(
  { period }: Pick<Scope, 'period'>,
  fits: (row: ReturnType<typeof mentionRow>) => boolean,
  most: number,
): Promise<Mention[]> {
  const db = await database()
  const found: Mention[] = []
  const days = await rowsByDay('mentions', period.first, period.last)
  for (const day of daysFrom(period.first, period.last).reverse()) {
    if (!days.get(day)?.some(fits)) continue
    const range = IDBKeyRange.bound(startOf(day), endOf(day), false, true)
    const all = await db.getAllFromIndex('mentions', 'at', range)
    found.push(...all.filter((one) => !one.gone && fits(mentionRow(one))).reverse())
    if (found.length > most) break
  }
  return found
}

/** The mentions with the delays of their answers. */
async function withDelays(mentions: readonly Mention[], { period }: Scope): Promise<Item[]> {
  const rows = await rowsByDay('answers', period.first, period.last)
  const byMention = new Map([...rows.values()].flat().map((row) => [row.mention, row]))
  return mentions.map((mention) => {
    const { at = 0, answered = 0, done = 0 } = byMention.get(mention.id) ?? {}
    return {
      mention,
      ...(answered > 0 ? { answered: answered - at } : {}),
      ...(done > 0 ? { done: done - at } : {}),
    }
  })
}

/** What was done with members in a period, newest first, with the row of each. */
export async function actsIn({ period }: Pick<Scope, 'period'>) {
  const [from, to] = [startOf(period.first), endOf(period.last)]
  const tx = (await database()).transaction('entries')
  const made = await tx.store.index('at').getAll(IDBKeyRange.bound(from, to, false, true))
  const members = new Set(made.filter(({ gone }) => !gone).map(({ memberId }) => memberId))
  const journals = await Promise.all(
    [...members].map((id) => tx.store.index('memberAt').getAll(ofMember(id))),
  )
  return journals
    .flatMap((journal) => actRows(standing(journal)))
    .filter(({ entry }) => entry.at >= from && entry.at < to)
    .sort((a, b) => b.entry.at - a.entry.at)
}
