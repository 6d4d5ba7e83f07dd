import { expect, test } from 'vitest'
import type { Mention } from '@/lib/model.ts'
import { excluding, exclusionsFor, precisionOf, vanishing } from '@/lib/watch/exclude.ts'

let made = 0
const mention = (text: string, state: Mention['state'], fields: Partial<Mention> = {}): Mention =>
  ({
    id: `m${made++}`,
    text,
    state,
    alertIds: ['a'],
    link: 'https://www.recettes.example/1',
    at: 1,
    ...fields,
  }) as Mention

const OTHERS = [
  mention('Le velours côtelé, tissu de l’automne', 'irrelevant'),
  mention('Robe en velours côtelé à coudre', 'irrelevant'),
  mention('Velours ouvre un atelier cet automne', 'done'),
  mention('Atelier Velours : un client attend', 'done'),
  mention('Un pantalon en velours côtelé', 'new'),
]

test('what she set aside is named first, never the words of the alert nor common ones', () => {
  const [first, ...rest] = exclusionsFor(
    mention('Une jupe en velours côtelé pour cet automne', 'irrelevant', {
      author: { name: 'Mercerie "Fil"', platform: 'x', host: 'x', strength: 'name', keys: ['k'] },
    }),
    'velours',
    OTHERS,
  )
  expect(first?.shown).toBe('côtelé')
  const shown = rest.map((one) => one.shown)
  expect(shown).toContain('Mercerie  Fil')
  expect(shown).toContain('recettes.example')
  expect(shown).not.toContain('velours')
  expect(shown).not.toContain('pour')
  // “automne” is in what she kept as well: it comes after words that aren't.
  expect(shown.indexOf('jupe')).toBeLessThan(shown.indexOf('automne'))
})

test('a choice is held together when something is taken out of it', () => {
  const out = [{ kind: 'word', shown: 'côtelé', term: '-"côtelé"' }] as const
  expect(excluding('velours', out)).toBe('velours -"côtelé"')
  expect(excluding('velours OU velour', out)).toBe('(velours OU velour) -"côtelé"')
  const gone = vanishing('velours', excluding('velours', out), OTHERS)
  expect(gone.map(({ state }) => state)).toEqual(['irrelevant', 'irrelevant', 'new'])
})

test('the precision of an alert is of her verdicts alone', () => {
  expect(precisionOf([...OTHERS, mention('x', 'seen', { alertIds: ['b'] })])).toEqual(
    new Map([['a', { share: 0.5, verdicts: 4 }]]),
  )
})
