import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { ComponentChildren, RefObject, VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

interface Props<Row> {
  rows: readonly Row[]
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
 * Rows of any height, of which only those in sight (and a few around) are in the page, so that a
 * hundred thousand cost what thirty do. Must stand in an element with `role="list"` or `rowgroup`.
 */
export function VirtualRows<Row>(props: Props<Row>): VNode {
  const { rows, keyOf, estimate, scroller, children, inSight } = props
  const [, redraw] = useState(0)
  const made = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined)
  const options = {
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index: number) => {
      const row = rows[index]
      return row === undefined ? index : keyOf(row)
    },
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
        const row = rows[item.index]
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
