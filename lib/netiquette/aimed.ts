import type { Word } from './words.ts'

/** Words that, just before a coarse word, aim it at the reader or at somebody. */
const BEFORE = new Set(
  `espece bande sale sales gros grosse pauvre pauvres petit petite vieux vieille sombre gros vrai vraie parfait tas
  t tu toi vous es etes bunch you you're youre ur u fucking bloody stupid lying ugly dirty damn such total absolute complete`.split(
    /\s+/,
  ),
)
/** Words that may stand between the two. */
const BETWEEN = new Set(
  `es etes est vraiment qu que un une de des d bien trop tellement tres si le la les gros grosse vrai vraie pur pure beau belle
  sacre sacree people all guys lot are a an the such so really just truly fucking of total complete absolute bunch`.split(
    /\s+/,
  ),
)
/** Words that deny: "tu n'es pas idiot". */
const DENIED = new Set(
  "pas jamais aucun aucune sans ni not no never isn't aren't ain't without".split(' '),
)
const REACH = 4

const reads = (word: Word | undefined) => word?.readings[0] ?? ''

/** Whether the word at `index` is said of somebody addressed: "t'es vraiment un …", "you …". */
export function isAimed(words: readonly Word[], index: number): boolean {
  for (let back = 1; back <= REACH; back++) {
    const word = reads(words[index - back])
    if (DENIED.has(word)) return false
    if (BEFORE.has(word)) return true
    if (!BETWEEN.has(word)) return false
  }
  return false
}

/** Words that, before an insult, tell that it is reported or spoken of, not said. */
const REPORTED = new Set(
  `traiter traite traites traitee traitees traitait traitez traitent traiterait entendre entendu entendent qualifier qualifie qualifiee qualifient
  appelait appelaient appelez surnomme surnommait surnomment surnommee surnommaient ecrit ecrire ecrivez insulter insulte insultes appeler appele appelee mot mots terme
  dire dit dites calling called call word words saying term insult insults insulted slur slurs told says said heard written wrote`.split(
    /\s+/,
  ),
)

/** How many words before one may deny it. */
const DENIAL = 3

/** Whether the word at `index` seems denied: "you are not a …", "n'êtes pas …". */
export function isDenied(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - DENIAL), index).some((word) => DENIED.has(reads(word)))
}

/** What a text quotes, folded. */
export const quotedIn = (folded: string): string[] =>
  folded.match(/[«"“][^«»"“”]{1,60}[»"”]/gu) ?? []

/** Whether the word at `index` seems reported: "se faire traiter de …", "he called me …". */
export function isReported(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - REACH - 1), index)
    .some((word) => REPORTED.has(reads(word)))
}
