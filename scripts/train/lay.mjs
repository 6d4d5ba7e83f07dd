// Texts as rows of numbers for the regressions.
import { load } from '../module.mjs'

const { featuresOf, tokensOf } = await load('lib/text/features.ts')
const { GROUP } = await load('lib/text/signals.ts')

/** Features seen in fewer texts than this teach nothing. */
const SEEN = 2

/** What is seen of each row, once: ids of features by group, and the signals `signalsOf` gives. */
export const observe = (rows, signalsOf) =>
  rows.map((row) => {
    const { words, chars } = featuresOf(tokensOf(row.text))
    const groups = [
      [words, GROUP.words],
      [chars, GROUP.chars],
    ]
    return { groups, signals: signalsOf(row).map((signal) => GROUP.signals * signal) }
  })

/**
 * Rows of numbers for `seen`, over the features known from `from`, rare ones weighing more.
 * `index` gives the column of a feature's id, `rarity` the weight of a column; signals come last.
 */
export function lay(seen, from) {
  const counts = new Map()
  for (const { groups } of from) {
    for (const [ids] of groups) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const index = new Map()
  const rarity = []
  for (const [id, count] of [...counts].sort((a, b) => a[0] - b[0])) {
    if (count < SEEN) continue
    index.set(id, rarity.length)
    rarity.push(Math.log((1 + from.length) / (1 + count)) + 1)
  }
  const rows = seen.map(({ groups, signals }) => {
    const at = []
    const value = []
    for (const [ids, weight] of groups) {
      const factor = weight / Math.sqrt(ids.size || 1)
      for (const id of ids) {
        const column = index.get(id)
        if (column === undefined) continue
        at.push(column)
        value.push(factor * rarity[column])
      }
    }
    signals.forEach((signal, k) => {
      at.push(rarity.length + k)
      value.push(signal)
    })
    return { at, value }
  })
  return { rows, index, rarity, size: rarity.length + (seen[0]?.signals.length ?? 0) }
}
