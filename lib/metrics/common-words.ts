import { fold } from '../text/fold.ts'

/** Words of four letters or more that any text holds, in French and English. */
const COMMON = new Set(
  `avec pour dans plus cette leur leurs vous nous tout tous toute toutes sont mais elle elles comme
  fait faire être avoir bien aussi même mêmes sans encore très bonjour merci alors quand donc chez
  depuis après avant autre autres entre votre notre cela ceux celle celui peut peux doit sera était
  étaient aura vont vais suis êtes avez avons sous toujours jamais rien quelque quelques plusieurs
  chaque trop moins beaucoup parce pourquoi comment combien lors dont vers contre cet ces être
  quelqu jusqu lorsqu puisqu quoi fois mois jour jours deux trois quatre semaine année grand grande
  that this with have from they been were will would there their what about which when your just
  like more some than then them these those into only other over also here very much many could
  should does really thanks thank hello please because after before while where every being`
    .split(/\s+/)
    .map((word) => fold(word)),
)

/** Whether any text is likely to hold a folded word, whatever it is about. */
export const isCommon = (word: string): boolean => COMMON.has(word)
