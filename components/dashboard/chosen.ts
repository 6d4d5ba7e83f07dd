import { useState } from 'preact/hooks'

/** Rows that are ticked: which, and how to tick one or to set them all. */
export interface Chosen {
  ids: ReadonlySet<string>
  choose(id: string, on: boolean): void
  set(ids: Iterable<string>): void
}

/** The ticked rows of a table, none at first. */
export function useChosen(): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  return {
    ids,
    choose(id, on) {
      const next = new Set(ids)
      if (on) next.add(id)
      else next.delete(id)
      setIds(next)
    },
    set: (all) => setIds(new Set(all)),
  }
}
