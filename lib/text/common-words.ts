import type { LanguageCode } from '../model.ts'
import { fold } from './fold.ts'

const COMMON: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    fr: "le la les des est et un une pas que qui dans pour sur avec ce cette vous je nous il elle sont mais plus au du en ne se tu moi mon on ca c'est j'ai bonjour merci tres bien tout",
    en: 'the is are was and of to in that it for you this with not have be i my we they on at what just but so your from do me he she',
    es: 'el los las es y que no por con para una un se lo su como pero mas muy esta yo me te mi ya si del al hay',
    de: 'der die das und ist ich nicht ein eine zu mit den von auf fur es auch wir sie du dass im am so war bei mal wie',
    it: 'il che di e non per una un sono con ma piu mi si ho questo della del le gli lo anche come ti nel alla ci',
    pt: 'o a os as e de que nao um uma com para eu voce se mais muito do da em no na por mas esta meu foi isso',
    nl: 'de het een en van ik niet is dat op te voor met zijn maar je er aan wat ook heb bij nog wel naar',
  }).map(([code, words]) => [code, new Set(words.split(' '))]),
)

/** The commonest words of these languages together, folded. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  Object.values(COMMON).flatMap((words) => [...words]),
)

/** The language whose commonest words are most in `words`, or `und`: until the model is loaded. */
export function commonest(words: readonly string[]): LanguageCode {
  let best: LanguageCode = 'und'
  let most = 0
  for (const [code, common] of Object.entries(COMMON)) {
    const hits = words.filter((word) => common.has(fold(word))).length
    if (hits > most) {
      best = code
      most = hits
    }
  }
  return best
}
