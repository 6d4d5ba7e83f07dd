// Writes what `lib/text/table.ts` reads: a description, then tables of small weights.

/** Bytes of a sorted table: gaps between ids, then the values column by column. */
function tableBytes(ids, rows, columns) {
  const bytes = []
  let last = 0
  for (const id of ids) {
    let gap = id - last
    last = id
    while (gap >= 0x80) {
      bytes.push((gap & 0x7f) | 0x80)
      gap >>>= 7
    }
    bytes.push(gap)
  }
  for (let column = 0; column < columns; column++) {
    for (const row of rows) bytes.push(row[column] & 0xff)
  }
  return bytes
}

/**
 * A table ready to pack: the `most` features that weigh most, each weight one of 2 × `levels` + 1.
 * `weights` maps a feature's id to its weight in each column.
 */
export function table(weights, { most, levels = 15 }) {
  const strength = (row) => Math.max(...row.map(Math.abs))
  const kept = [...weights]
    .sort((a, b) => strength(b[1]) - strength(a[1]) || a[0] - b[0])
    .slice(0, most)
  // The strongest few would make the unit too coarse for the others: they are cut to the 99.5 %.
  const top = strength(kept[Math.floor(kept.length * 0.005)]?.[1] ?? [1])
  const unit = Number((top / levels).toPrecision(6))
  const rows = kept
    .map(([id, row]) => [
      id,
      row.map((value) => Math.max(-levels, Math.min(levels, Math.round(value / unit)))),
    ])
    .filter(([, row]) => row.some((value) => value !== 0))
    .sort((a, b) => a[0] - b[0])
  const columns = rows[0]?.[1].length ?? 1
  return {
    head: { count: rows.length, columns, unit },
    bytes: tableBytes(
      rows.map(([id]) => id),
      rows.map(([, row]) => row),
      columns,
    ),
  }
}

/** A whole file: `description` with the heads of `tables`, then the tables. */
export function pack(description, tables) {
  const heads = Object.fromEntries(Object.entries(tables).map(([name, { head }]) => [name, head]))
  const json = new TextEncoder().encode(JSON.stringify({ ...description, tables: heads }))
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, json.length, true)
  return Uint8Array.from([
    ...length,
    ...json,
    ...Object.values(tables).flatMap(({ bytes }) => bytes),
  ])
}
