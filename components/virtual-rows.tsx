import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { ComponentChildren, RefObject, VNode } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** What is needed of an array: rows may be read only as they come into sight. */
export interface RowList<Row> {
  readonly length: number
  at(index: number): Row | undefined
  /** The key of a row that may not be read yet; asked of every row, so it must cost nothing. */
  keyAt?(index: number): string | number
}

interface Props<Row> {
  rows: RowList<Row>
  /** A key that stays with its row. */
  keyOf: (row: Row) => string
  /** Height of an average row, in pixels; each is measured once it is drawn. */
  estimate: number
  /** The element that scrolls. */
  scroller: RefObject<HTMLElement | null>
  /** Draws one row; the row's element must be the only thing returned. */
  children: (row: Row, index: number) => ComponentChildren
  /** Index of the row to keep in sight, when keys move a cursor. */
  inSight?: number
}

/**
 * A row's height as the observer of sizes tells it, all rows of a frame at once. Asked when a row is
 * drawn, the answer is what the list holds already: each other answer would lay out all rows again.
 */
const measureTogether: typeof measureElement<HTMLElement> = (element, entry, list) => {
  if (entry) return measureElement(element, entry, list)
  const index = list.indexFromElement(element)
  return list.measurementsCache[index]?.size ?? list.options.estimateSize(index)
}

/**
 * Rows of any height, of which only those in sight (and a few around) are in the page, so that a
 * hundred thousand cost what thirty do. Must stand in an element with `role="list"` or `rowgroup`.
 */
export function VirtualRows<Row>(props: Props<Row>): VNode {
  const { rows, keyOf, estimate, scroller, children, inSight } = props
  const [, redraw] = useState(0)
  const key = useRef(keyOf)
  key.current = keyOf
  // One function for one list: a new one would make the virtualizer lay out all its rows again.
  const getItemKey = useCallback(
    (index: number) => {
      if (rows.keyAt) return rows.keyAt(index)
      const row = rows.at(index)
      return row === undefined ? index : key.current(row)
    },
    [rows],
  )
  const made = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined)
  const options = {
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey,
    measureElement: measureTogether,
    overscan: 8,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw((count) => count + 1),
  }
  made.current ??= new Virtualizer<HTMLElement, HTMLElement>(options)
  const virtual = made.current
  virtual.setOptions(options)
  useLayoutEffect(() => virtual._didMount(), [virtual])
  useLayoutEffect(() => virtual._willUpdate())
  useEffect(() => {
    if (inSight !== undefined && inSight >= 0) virtual.scrollToIndex(inSight, { align: 'auto' })
  }, [inSight, virtual])

  const items = virtual.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <>
      <div style={{ height: `${before}px` }} aria-hidden="true" />
      {items.map((item) => {
        const row = rows.at(item.index)
        return (
          row !== undefined && (
            <div
              key={item.key}
              class="virtual-row"
              role="presentation"
              data-index={item.index}
              ref={(element) => virtual.measureElement(element)}
            >
              {children(row, item.index)}
            </div>
          )
        )
      })}
      <div style={{ height: `${Math.max(0, after)}px` }} aria-hidden="true" />
    </>
  )
}
