import { fold } from '../text/fold.ts'

/** Letters of other alphabets, digits and signs that are read as a Latin letter. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'а a,е e,о o,р p,с c,у y,х x,і i,ј j,ѕ s,к k,м m,т t,н h,в b,г r,п n,ԁ d,ո n,ս u,α a,β b,ε e,ι i,κ k,ν v,ο o,ρ p,τ t,υ u,χ x,η n,' +
    'ɑ a,ɡ g,ʟ l,ɪ i,ᴀ a,ᴇ e,ᴏ o,ᴜ u,ᴛ t,ѐ e,ϲ c,ա w,զ q,ց g,ъ b'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'l',
  '+': 't',
}

/** Single letters cut by dots, dashes, stars or blanks: `i.n.s.u.l.t`, `c o n`. */
const SPELT = /(?<![\p{L}\p{N}])\p{L}(?:[\s.\-_*·•|/\\,]{1,3}\p{L}){2,30}(?![\p{L}\p{N}])/gu

/** The same letters in the Latin alphabet, when a text mixes alphabets to look Latin. */
function latin(text: string): string {
  if (!/[a-z]/.test(text) && /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text)) {
    // All in one other alphabet: its own language, unless every letter of it is a lookalike.
    if ([...text].some((letter) => /\p{L}/u.test(letter) && !(letter in LOOKALIKES))) return text
  }
  return text.replace(/[^\p{ASCII}]/gu, (letter) => LOOKALIKES[letter] ?? letter)
}

/** Signs around a word that are none of it: `#word!`. */
const EDGES = /^[^\p{L}\p{N}@$]+|[^\p{L}\p{N}*]+$/gu

/** One word of a text as it is compared with a list, and where it came from. */
export interface Word {
  /** Spellings it may stand for: plain first, then without repeats, then with look-alike signs read. */
  readings: string[]
  /** As it stands in the folded text. */
  shown: string
}

const once = (word: string) => word.replace(/(\p{L})\1+/gu, '$1')
const twice = (word: string) => word.replace(/(\p{L})\1{2,}/gu, '$1$1')

/** Tokens remembered with their readings; then it starts again. */
const MOST_MET = 20_000
const met = new Map<string, string[]>()

function readingsOf(token: string): string[] {
  let readings = met.get(token)
  if (!readings) {
    readings = spellings(token)
    if (met.size > MOST_MET) met.clear()
    met.set(token, readings)
  }
  return readings
}

function spellings(token: string): string[] {
  const plain = latin(token.replace(EDGES, ''))
  const letters = plain.replace(/[^\p{L}'-]/gu, '')
  const readings = new Set([letters, twice(letters), once(letters)])
  if (/\p{L}/u.test(plain) && /[0134578 9@$€!|+]/.test(plain)) {
    const read = plain
      .replace(/[0-9@$€!|+]/g, (sign) => LEET[sign] ?? sign)
      .replace(/[^\p{L}]/gu, '')
    readings.add(read).add(once(read))
  }
  if (/\p{L}[*#%]+\p{L}*|[*#%]\p{L}/u.test(plain)) readings.add(plain.replace(/[#%]/g, '*'))
  readings.delete('')
  return [...readings]
}

/** The words of `text` as a list of insults is compared with them; tricks of spelling undone. */
export function wordsIn(text: string): Word[] {
  const folded = fold(text)
  const joined = folded.replace(SPELT, (spelt) => {
    const word = spelt.replace(/[^\p{L}]/gu, '')
    return word.length >= 3 ? word : spelt
  })
  const words: Word[] = []
  for (const token of joined.split(/[\s,;:()[\]{}"«»“”…?<>=/\\.]+/)) {
    // English keeps its apostrophe (don't); a French elision is two words.
    const parts = token.replace(/(?<!\p{L})(\p{L}|qu|jusqu|lorsqu)'(?=\p{L})/gu, '$1-').split('-')
    for (const part of parts) {
      const readings = readingsOf(part)
      if (readings.length > 0) words.push({ readings, shown: part.replace(EDGES, '') })
    }
  }
  return words
}
