import type { FlagView } from '../bus/views.ts'
import type { Lines, Words } from './lines.ts'

interface Said {
  flags: readonly FlagView[]
  words?: Words | undefined
}

/**
 * What is said of posts; the bundle that draws it is loaded with the first post. Not with the first
 * thing to say: the layer stands in the page's own tree, and would tell it that a post was flagged.
 */
export function lazyLines(load: () => Promise<Lines>) {
  const said = new Map<Element, Said>()
  let lines: Lines | undefined
  let loading = false

  const draw = (post: Element, { flags, words }: Said) => {
    lines?.set(post, flags)
    lines?.setWords(post, words)
  }
  const start = async () => {
    if (loading) return
    loading = true
    try {
      lines = await load()
      for (const [post, one] of said) draw(post, one)
    } catch {
      // A bundle that can't be loaded now is asked for with the next posts.
      loading = false
    }
  }
  const say = (post: Element, one: Said) => {
    if (one.flags.length === 0 && !one.words) {
      if (said.delete(post)) lines?.unset(post)
      return
    }
    said.set(post, one)
    draw(post, one)
  }
  return {
    /** Draws, changes or (without flags) takes away a post's line. */
    set: (post: Element, flags: readonly FlagView[]) => say(post, { ...said.get(post), flags }),
    /** Underlines the words of alerts in a post, or (without any) takes that away. */
    setWords: (post: Element, words?: Words) =>
      say(post, { flags: said.get(post)?.flags ?? [], words }),
    unset: (post: Element) => say(post, { flags: [] }),
    /** Posts have come, or may have moved. */
    move: () => (lines ? lines.move() : void start()),
  }
}
export type LazyLines = ReturnType<typeof lazyLines>
