// Logistic regression by dual coordinate descent (Yu, Huang and Lin, 2011): exact, quick on sparse
// rows, and the same on every machine, since the order of the rows comes from a seed.

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** The numbers below `count` in an order that depends on `seed` alone. */
export function shuffled(count, seed) {
  const next = random(seed)
  const order = Array.from({ length: count }, (_, index) => index)
  for (let index = count - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1))
    ;[order[index], order[other]] = [order[other], order[index]]
  }
  return order
}

export function dot(weights, row, bias) {
  let sum = weights[bias]
  for (let k = 0; k < row.at.length; k++) sum += weights[row.at[k]] * row.value[k]
  return sum
}

/**
 * Weights that tell rows of `sign` 1 from rows of -1; the last one is the bias. `rows` are
 * `{ at: indexes, value: numbers }`, `size` the number of features, `cost` the weight of errors
 * against that of large weights, `importance` an own weight for each row.
 */
export function logistic(rows, signs, size, cost, { rounds = 20, importance } = {}) {
  const weights = new Float64Array(size + 1)
  const costs = rows.map((_, index) => cost * (importance?.[index] ?? 1))
  const alpha = new Float64Array(rows.length)
  const norm = new Float64Array(rows.length)
  const add = (index, delta) => {
    const { at, value } = rows[index]
    for (let k = 0; k < at.length; k++) weights[at[k]] += delta * value[k]
    weights[size] += delta
  }
  for (let index = 0; index < rows.length; index++) {
    alpha[index] = Math.min(0.001 * costs[index], 1e-8)
    norm[index] = 1 + rows[index].value.reduce((sum, value) => sum + value * value, 0)
    add(index, signs[index] * alpha[index])
  }
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (const index of shuffled(rows.length, round + 1)) {
      const most = costs[index]
      const margin = signs[index] * dot(weights, rows[index], size)
      let z = Math.min(Math.max(alpha[index], most * 1e-12), most * (1 - 1e-12))
      for (let tries = 0; tries < 8; tries++) {
        const slope = norm[index] * (z - alpha[index]) + margin + Math.log(z / (most - z))
        const next = z - slope / (norm[index] + most / (z * (most - z)))
        const kept = next <= 0 ? z * 0.1 : next >= most ? most - (most - z) * 0.1 : next
        const done = Math.abs(kept - z) < 1e-9 * most
        z = kept
        if (done) break
      }
      const delta = z - alpha[index]
      alpha[index] = z
      moved += Math.abs(delta)
      if (delta !== 0) add(index, signs[index] * delta)
    }
    if (moved / rows.length < 1e-4 * cost) break
  }
  return weights
}
