/**
 * Weights by feature, as the training scripts write them (`scripts/train/pack.mjs`): a file is the
 * length of its description (4 bytes, little endian), the description as JSON, then the tables.
 * A table is its features' ids, sorted, as gaps of 7 bits a byte, then a signed byte for each
 * feature and column, one column after the other.
 */
export interface TableHead {
  count: number
  columns: number
  /** What a value of 1 weighs. */
  unit: number
}

export interface Table {
  ids: Int32Array
  /** The first row of each bucket of ids, and where the last one ends. */
  starts: Int32Array
  /** Values, the columns of one feature side by side. */
  values: Int8Array
  columns: number
  unit: number
}

export interface Packed<Head> {
  head: Head
  tables: Record<string, Table>
}

/** Ids that differ in their last bits alone share a bucket: few rows are left to search. */
const BUCKET_BITS = 10

function startsOf(ids: Int32Array): Int32Array {
  const starts = new Int32Array(((ids.at(-1) ?? 0) >>> BUCKET_BITS) + 2)
  for (const id of ids) {
    const next = (id >>> BUCKET_BITS) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let next = 1; next < starts.length; next++) {
    starts[next] = (starts[next] ?? 0) + (starts[next - 1] ?? 0)
  }
  return starts
}

function readTable(bytes: Uint8Array, start: number, head: TableHead): [Table, number] {
  const { count, columns, unit } = head
  const ids = new Int32Array(count)
  let at = start
  let id = 0
  for (let index = 0; index < count; index++) {
    let gap = 0
    let shift = 0
    let byte: number
    do {
      byte = bytes[at++] ?? 0
      gap |= (byte & 0x7f) << shift
      shift += 7
    } while (byte & 0x80 && shift < 32)
    id += gap
    ids[index] = id
  }
  const values = new Int8Array(count * columns)
  for (let column = 0; column < columns; column++) {
    for (let index = 0; index < count; index++) values[index * columns + column] = bytes[at++] ?? 0
  }
  return [{ ids, starts: startsOf(ids), values, columns, unit }, at]
}

/** The description and tables of a packed file. Throws when the bytes are not such a file. */
export function unpack<Head extends { tables: Record<string, TableHead> }>(
  bytes: Uint8Array,
): Packed<Head> {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true)
  if (length + 4 > bytes.length) throw new Error('Not a file of weights')
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head
  const tables: Record<string, Table> = {}
  let at = 4 + length
  for (const [name, tableHead] of Object.entries(head.tables)) {
    const [table, end] = readTable(bytes, at, tableHead)
    tables[name] = table
    at = end
  }
  if (at !== bytes.length) throw new Error('Not a whole file of weights')
  return { head, tables }
}

/** Row of feature `id` in `table`, or -1. */
export function rowOf(table: Table, id: number): number {
  const bucket = id >>> BUCKET_BITS
  let low = table.starts[bucket] ?? 0
  let high = (table.starts[bucket + 1] ?? 0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = table.ids[middle] ?? 0
    if (found === id) return middle
    if (found < id) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Sums the weights of `ids` in each column of `table`, times `factor`, into `into`. */
export function addUp(
  table: Table,
  ids: Iterable<number>,
  factor: number,
  into: Float64Array,
): void {
  const { values, columns } = table
  const by = factor * table.unit
  for (const id of ids) {
    const row = rowOf(table, id)
    if (row < 0) continue
    for (let column = 0; column < columns; column++) {
      into[column] = (into[column] ?? 0) + by * (values[row * columns + column] ?? 0)
    }
  }
}
