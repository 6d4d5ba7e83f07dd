/** Endings of French verbs in -er that carry the verb's feeling as it is. */
const ER = [
  'er',
  'e',
  'es',
  'ent',
  'é',
  'ée',
  'és',
  'ées',
  'ant',
  'ait',
  'aient',
  'era',
  'ez',
  'ons',
]
/** Adjectives: masculine ending, then the others. */
const ADJECTIVES: readonly (readonly [string, readonly string[]])[] = [
  ['eux', ['euse', 'euses']],
  ['if', ['ifs', 'ive', 'ives']],
  ['el', ['els', 'elle', 'elles']],
  ['al', ['ale', 'ales', 'aux']],
  ['eur', ['eurs', 'euse', 'euses']],
  ['ant', ['ants', 'ante', 'antes']],
  ['ent', ['ents', 'ente', 'entes']],
  ['é', ['ée', 'és', 'ées']],
  ['i', ['ie', 'is', 'ies']],
  ['u', ['ue', 'us', 'ues']],
  ['e', ['es']],
  ['t', ['ts', 'te', 'tes']],
  ['d', ['ds', 'de', 'des']],
  ['n', ['ns', 'ne', 'nes', 'nne', 'nnes']],
]
/** Words too short have too many homographs. */
const SHORTEST = 5

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')

/**
 * A table of French words completed with their other forms (plural, feminine, verbs in -er) and
 * with all of them written without accents, as people do. A form that the table has keeps its score.
 */
export function inflected(table: Readonly<Record<string, number>>): Record<string, number> {
  const forms: Record<string, number> = {}
  const add = (form: string, score: number) => {
    if (!Object.hasOwn(table, form) && !Object.hasOwn(forms, form)) forms[form] = score
  }
  for (const [word, score] of Object.entries(table)) {
    if (word.length < SHORTEST || Math.abs(score) < 2) continue
    if (word.endsWith('er')) for (const ending of ER) add(word.slice(0, -2) + ending, score)
    const kind = ADJECTIVES.find(([ending]) => word.endsWith(ending))
    if (kind) for (const ending of kind[1]) add(word.slice(0, -kind[0].length) + ending, score)
  }
  for (const [word, score] of Object.entries({ ...table, ...forms })) {
    if (word.length >= SHORTEST) add(plain(word), score)
  }
  return { ...forms, ...table }
}
