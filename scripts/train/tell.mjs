// How much each feature tells one label from the others: columns are scaled by it before a
// regression, as in Wang and Manning's NB-SVM (2012), so that few rows teach more.

/** Factor of each column of `laid` for rows of `label`, among `only`; `strength` 0 gives all 1. */
function factors(laid, labels, label, only, strength) {
  const size = laid.rarity.length
  const inside = new Float64Array(size).fill(1)
  const outside = new Float64Array(size).fill(1)
  let within = 0
  for (const k of only) {
    const counts = labels[k] === label ? inside : outside
    if (labels[k] === label) within += 1
    for (const column of laid.rows[k].at) if (column < size) counts[column] += 1
  }
  const others = only.length - within
  return inside.map(
    (count, column) =>
      1 -
      strength +
      strength * 1.5 * Math.abs(Math.log((count * others) / (outside[column] * within))),
  )
}

/**
 * Rows of numbers with their columns scaled for `label`, and `undo`, which gives weights learned
 * from them as weights of the columns as they were.
 */
export function scaled(laid, labels, label, only, strength) {
  if (strength === 0) return { rows: only.map((k) => laid.rows[k]), undo: (weights) => weights }
  const by = factors(laid, labels, label, only, strength)
  const rows = only.map((k) => {
    const { at, value } = laid.rows[k]
    return { at, value: value.map((one, i) => one * (by[at[i]] ?? 1)) }
  })
  return { rows, undo: (weights) => weights.map((one, column) => one * (by[column] ?? 1)) }
}
