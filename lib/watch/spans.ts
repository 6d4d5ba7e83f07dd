import { AUTHOR_AT, type Found, TEXT_AT } from './found.ts'

/** Words that were found together: the positions they reach over, and their marks in the text. */
export interface Span {
  first: number
  last: number
  /** Spans in characters, those of the post's text only. */
  marks: [number, number][]
}

/** Combinations kept of one post; more than anybody looks at. */
const MOST = 200

export type Field = 'text' | 'title' | 'author'

function inField(first: number, field: Field): boolean {
  if (field === 'author') return first >= AUTHOR_AT && first < TEXT_AT
  if (field === 'title') return first < AUTHOR_AT
  return first < AUTHOR_AT || first >= TEXT_AT
}

/** Every place of one term in a field. */
export function placesOf(found: Found, id: number, field: Field): Span[] {
  const flat = found.of(id)
  const spans: Span[] = []
  for (let i = 0; i < flat.length; i += 4) {
    const first = flat[i] as number
    if (!inField(first, field)) continue
    const marks: [number, number][] =
      first >= TEXT_AT ? [[flat[i + 2] as number, flat[i + 3] as number]] : []
    spans.push({ first, last: flat[i + 1] as number, marks })
  }
  return spans
}

/** Terms one right after another. The mark runs from the first to the last. */
export function inRow(found: Found, ids: readonly number[], field: Field): Span[] {
  let rows = placesOf(found, ids[0] as number, field)
  for (const id of ids.slice(1)) {
    if (rows.length === 0) return rows
    const next = new Map(placesOf(found, id, field).map((place) => [place.first, place]))
    rows = rows.flatMap((row) => {
      const place = next.get(row.last + 1)
      if (!place) return []
      const [from] = row.marks
      const [to] = place.marks
      const marks: [number, number][] = from && to ? [[from[0], to[1]]] : []
      return [{ first: row.first, last: place.last, marks }]
    })
  }
  return rows
}

/**
 * Terms in any order, each at a place of its own, all within `reach` positions from the first to
 * the last. One span for each pair of a first and a last place that the terms can stand between:
 * a longer one may be near what a shorter one isn't.
 */
export function together(
  found: Found,
  ids: readonly number[],
  field: Field,
  reach: number,
): Span[] {
  const lists = ids.map((id) => placesOf(found, id, field))
  if (lists.some((places) => places.length === 0)) return []
  const starts = ascending(lists.flat().map((place) => place.first))
  // Places come in order: each list is walked once, with the window that moves over it.
  const passed = lists.map(() => 0)
  const spans: Span[] = []
  for (const first of starts) {
    const close = lists.map((places, list) => {
      let i = passed[list] as number
      while ((places[i]?.first ?? first) < first) i++
      passed[list] = i
      const inside: Span[] = []
      for (; i < places.length && (places[i] as Span).first <= first + reach; i++) {
        if ((places[i] as Span).last <= first + reach) inside.push(places[i] as Span)
      }
      return inside
    })
    if (close.some((places) => places.length === 0) || !assign(close)) continue
    for (const last of ascending(close.flat().map((place) => place.last))) {
      if (spans.length >= MOST) return spans
      const chosen = between(close, first, last)
      if (chosen) spans.push({ first, last, marks: chosen.flatMap((place) => place.marks) })
    }
  }
  return spans
}

const ascending = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b)

/** A place for each list, one of which begins at `first` and one ends at `last`. */
function between(lists: Span[][], first: number, last: number): Span[] | undefined {
  const inside = lists.map((places) => places.filter((place) => place.last <= last))
  for (const [i, opens] of inside.entries()) {
    for (const open of opens.filter((place) => place.first === first)) {
      for (const [j, closes] of inside.entries()) {
        for (const close of closes.filter((place) => place.last === last)) {
          if (i === j ? open !== close : open.first === close.first) continue
          const others = inside
            .filter((_, list) => list !== i && list !== j)
            .map((places) =>
              places.filter((place) => place.first !== open.first && place.first !== close.first),
            )
          const rest = assign(others)
          if (rest) return i === j ? [open, ...rest] : [open, close, ...rest]
        }
      }
    }
  }
  return undefined
}

/** A different place for each list, by augmenting paths; nothing when there isn't one. */
function assign(lists: Span[][]): Span[] | undefined {
  const holder = new Map<number, number>()
  const chosen: Span[] = []
  const seek = (list: number, tried: Set<number>): boolean => {
    for (const place of lists[list] as Span[]) {
      if (tried.has(place.first)) continue
      tried.add(place.first)
      const other = holder.get(place.first)
      if (other === undefined || seek(other, tried)) {
        holder.set(place.first, list)
        chosen[list] = place
        return true
      }
    }
    return false
  }
  return lists.every((_, list) => seek(list, new Set())) ? chosen : undefined
}

/** Pairs of spans that don't overlap and are at most `distance` positions apart. */
export function near(left: Span[], right: Span[], distance: number): Span[] {
  const inOrder = (a: Span, b: Span) => a.first - b.first
  const sorted = [...right].sort(inOrder)
  const widest = sorted.reduce((most, { first, last }) => Math.max(most, last - first), 0)
  const spans: Span[] = []
  let passed = 0
  for (const a of [...left].sort(inOrder)) {
    while (passed < sorted.length && (sorted[passed] as Span).first < a.first - distance - widest)
      passed++
    for (let i = passed; i < sorted.length; i++) {
      const b = sorted[i] as Span
      if (b.first - a.last > distance || spans.length >= MOST) break
      const gap = b.first > a.last ? b.first - a.last : a.first - b.last
      if (gap < 1 || gap > distance) continue
      const first = Math.min(a.first, b.first)
      spans.push({ first, last: Math.max(a.last, b.last), marks: [...a.marks, ...b.marks] })
    }
  }
  return spans
}
