/** Words that turn or weigh the word of feeling that follows them (or, in French, frames it). */
interface Turns {
  /** Turn the feeling round when within `reach` words before it. */
  negators: ReadonlySet<string>
  /** Verbs that a negation just after turns, as in "j'aime pas". */
  verbs: ReadonlySet<string>
  /** Words that mean something of their own once denied: "pas terrible" is poor, "pas grave" is fine. */
  denied: Readonly<Record<string, number>>
  stronger: ReadonlySet<string>
  weaker: ReadonlySet<string>
}

const list = (words: string) => new Set(words.split(' '))

export const TURNS: Readonly<Record<'fr' | 'en', Turns>> = {
  fr: {
    negators: list('pas plus jamais rien aucun aucune sans ni guère nullement point loin'),
    verbs: list(
      'aime aimes aimez aiment adore kiffe recommande recommandons conseille marche fonctionne comprends plaît plait supporte regrette déteste espère souhaite',
    ),
    denied: {
      terrible: -2,
      mal: 2,
      grave: 1,
      problème: 1,
      problèmes: 1,
      top: -2,
      génial: -2,
      fou: -1,
    },
    stronger: list(
      'très trop vraiment tellement super hyper ultra si extrêmement totalement complètement grave carrément',
    ),
    weaker: list('peu moins assez presque légèrement plutôt'),
  },
  en: {
    negators: list(
      "not no never nothing none without hardly barely isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't ain't dont doesnt didnt cant wont isnt aint neither nor",
    ),
    verbs: new Set(),
    denied: { bad: 1.5, problem: 1.5, problems: 1, worries: 1 },
    stronger: list(
      'very really so too extremely totally absolutely super damn fucking completely incredibly',
    ),
    weaker: list('slightly somewhat kinda rather fairly less little almost'),
  },
}

/** How far back a negation or a weight reaches, in words. */
const REACH = 3

/**
 * A scoring strategy for `sentiment`: a negation up to three words before turns the score and
 * softens it ("not good" is milder than "bad"), the word just before may weigh it by half.
 */
export function strategy(language: 'fr' | 'en') {
  const turns = TURNS[language]
  return {
    apply(tokens: string[], cursor: number, score: number): number {
      let turned = false
      for (let back = 1; back <= REACH && cursor - back >= 0; back++) {
        if (turns.negators.has(tokens[cursor - back] ?? '')) turned = true
      }
      const word = tokens[cursor] ?? ''
      if (turns.verbs.has(word) && turns.negators.has(tokens[cursor + 1] ?? '')) turned = true
      const denied = Object.hasOwn(turns.denied, word) ? turns.denied[word] : undefined
      if (turned && denied !== undefined) return denied
      const before = tokens[cursor - 1] ?? ''
      const weight = turns.stronger.has(before) ? 1.5 : turns.weaker.has(before) ? 0.5 : 1
      return score * weight * (turned ? -0.75 : 1)
    },
  }
}
