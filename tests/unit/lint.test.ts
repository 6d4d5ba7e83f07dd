import { describe, expect, test } from 'vitest'
import { lintNote } from '@/lib/members/lint/index.ts'

const kinds = (text: string) => lintNote(text).map(({ kind }) => kind)

test.each([
  ['Il est malade depuis lundi, il paraît dépressif.', 'health'],
  ['Militante CGT, vote à gauche.', 'opinion'],
  ['Musulman pratiquant.', 'religion'],
  ['D’origine étrangère, je crois.', 'origin'],
  ['Elle est lesbienne.', 'sexuality'],
  ['A fait de la prison.', 'offence'],
  ['Un vrai connard.', 'insult'],
  ['Pénible et arrogant.', 'judgment'],
  ['C’est sans doute un double compte.', 'guess'],
  ['He is bipolar and on sick leave.', 'health'],
  ['She voted for Labour, a trade-union activist.', 'opinion'],
  ['Goes to the mosque.', 'religion'],
  ['He has a criminal record.', 'offence'],
  ['What an asshole.', 'insult'],
  ['Annoying and bitter.', 'judgment'],
  ['Probably a second account.', 'guess'],
])('%s → %s, with the words that say so', (text, kind) => {
  expect(kinds(text)).toContain(kind)
  expect(lintNote(text).every(({ words }) => words.length > 0)).toBe(true)
})

describe('facts pass', () => {
  test.each([
    'Trois jours sans réponse à son billet 412.',
    'A signalé le bogue de connexion le 3 mars, capture jointe.',
    'Vidéo prévue dimanche, 84 000 abonnés.',
    'Demande à être rappelée après 18 h.',
    'A publié cinq liens vers la même boutique en dix minutes.',
    'A écrit « bande d’abrutis » à deux membres, message retiré.',
    'Préfère le tutoiement. Contact : Nina, service client.',
    'A accepté que sa photo soit reprise dans l’infolettre.',
    'Three days without an answer to ticket 412.',
    'Posted the same shop link five times in ten minutes.',
    'Wrote “you idiots” to two members; the post was removed.',
    'Agreed to be quoted in the newsletter.',
    'Reported the login bug on 3 March, screenshot attached.',
    'Organises the monthly meet-up in Lyon, forty people last time.',
    'Prefers to be called by first name.',
  ])('%s', (text) => {
    expect(lintNote(text)).toEqual([])
  })
})

test('a quotation excuses an insult, not data that nobody may file', () => {
  expect(kinds('Écrit : « je suis diabétique »')).toEqual(['health'])
  expect(kinds('Écrit : « pauvre con »')).toEqual([])
})

test('the words are shown as they were typed', () => {
  expect(
    lintNote('Pénible, et l’air D’extrême droite.')
      .map(({ words }) => words)
      .sort(),
  ).toEqual(['Pénible', 'extrême droite'])
})
