/** One message that a theme prints. */
export interface Said {
  n: number
  name: string
  /** ISO 8601. */
  at: string
  text: string
}

/** How one piece of software prints a page of messages. */
export interface Theme {
  name: string
  /** The body of a page that holds them. */
  page(all: readonly Said[]): string
}

const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** "12 mars 2026", in universal time. */
export function french(at: string): string {
  const date = new Date(at)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
/** "12/03/2026". */
export const num = (at: string) => `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}`
/** "14:05". */
export const clock = (at: string) => at.slice(11, 16)

/** Six people who talk: names of every kind, a quote of another, a name in a text, a short word. */
export const TALK: readonly Said[] = [
  {
    n: 101,
    name: 'Camille D.',
    at: '2026-02-03T09:15:00Z',
    text: 'Bonjour à tous, la borne du quai est en panne depuis hier.',
  },
  {
    n: 102,
    name: 'jean-marc75',
    at: '2026-02-03T10:40:00Z',
    text: 'Merci Camille D. pour le message, je confirme : rien ne marche.',
  },
  {
    n: 103,
    name: 'Léa Morel-Dupuis',
    at: '2026-02-04T18:05:00Z',
    text: 'Quelqu’un a-t-il prévenu la mairie ? Je peux le faire demain matin.',
  },
  { n: 104, name: 'Ωmega_91', at: '2026-02-05T07:30:00Z', text: 'Oui.' },
  {
    n: 105,
    name: 'Camille D.',
    at: '2026-02-05T12:00:00Z',
    text: 'Super, merci à toutes et tous pour votre aide. À bientôt sur le canal.',
  },
  {
    n: 106,
    name: 'Le 3e homme',
    at: '2026-02-06T21:45:00Z',
    text: 'Trop tard, elle est réparée depuis ce soir 20:00.',
  },
]
