/** Texts of one chunk: few enough that a change is cheap, enough that a search has few calls. */
const CHUNK = 1000
/** Between two texts; in none of them, because searched words hold no blanks. */
const BETWEEN = '\n\0'

interface Chunk {
  text: string
  /** Where each text begins. */
  starts: number[]
}

/**
 * Many texts by number, of which those that hold a word are found by walking through a few long
 * strings instead of a hundred thousand short ones.
 */
export class Haystack {
  private readonly texts: string[] = []
  private readonly chunks: (Chunk | undefined)[] = []

  /** Sets the text of a number; an empty one is found by no word. */
  set(ordinal: number, text: string): void {
    while (this.texts.length < ordinal) this.texts.push('')
    this.texts[ordinal] = text
    this.chunks[Math.floor(ordinal / CHUNK)] = undefined
  }

  /** Joins what changed, ahead of the first search. */
  prepare(): void {
    for (let from = 0; from < this.texts.length; from += CHUNK) this.chunk(from / CHUNK)
  }

  /** One byte a text: 1 where it holds `word`, which must not be empty. */
  having(word: string): Uint8Array {
    const hits = new Uint8Array(this.texts.length)
    for (let from = 0; from < this.texts.length; from += CHUNK) {
      const { text, starts } = this.chunk(from / CHUNK)
      let inChunk = 0
      for (let at = text.indexOf(word); at >= 0; ) {
        while ((starts[inChunk + 1] ?? Number.POSITIVE_INFINITY) <= at) inChunk += 1
        hits[from + inChunk] = 1
        const next = starts[inChunk + 1]
        if (next === undefined) break
        at = text.indexOf(word, next)
      }
    }
    return hits
  }

  private chunk(n: number): Chunk {
    const known = this.chunks[n]
    if (known) return known
    const texts = this.texts.slice(n * CHUNK, (n + 1) * CHUNK)
    const starts: number[] = []
    let at = 0
    for (const text of texts) {
      starts.push(at)
      at += text.length + BETWEEN.length
    }
    const made = { text: texts.join(BETWEEN), starts }
    this.chunks[n] = made
    return made
  }
}
