import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { flagsOf } from '@/lib/netiquette/index.ts'
import { isCard, isIban, isNir } from '@/lib/netiquette/personal/checksums.ts'
import { mask } from '@/lib/netiquette/personal/mask.ts'
import { numbersIn } from '@/lib/netiquette/personal/numbers.ts'
import { addressesIn } from '@/lib/netiquette/personal/words.ts'

const SETS = process.env.VIGIE_TEXT ?? '../shared/fixtures/text'
/** Plain JavaScript, shared with the bench: its path is kept from the type checker. */
const CASES: string = new URL('../../scripts/bench/personal-cases.mjs', import.meta.url).href

const kinds = (text: string) =>
  flagsOf({ id: '1', kind: 'post', text })
    .filter(({ id }) => id === 'personal-data')
    .map(({ why }) => why?.key)

describe('check digits', () => {
  it.each([
    [isIban, 'FR14 2004 1010 0505 0001 3M02 606', 'FR14 2004 1010 0505 0001 3M02 607'],
    [isIban, 'BE68539007547034', 'BE68539007547043'],
    [isCard, '4539 1488 0343 6467', '4539 1488 0343 6468'],
    [isCard, '378282246310005', '378282246310006'],
    [isNir, '2 55 08 14 168 025 38', '2 55 08 14 168 025 39'],
    [isNir, '1 84 12 2A 006 006 80', '1 84 12 2B 006 006 80'],
  ])('%o tells %s from %s', (check, good, bad) => {
    expect([check(good), check(bad)]).toEqual([true, false])
  })
})

describe('personal data', () => {
  it('finds every one of 1,440 generated cases', { timeout: 60_000 }, async () => {
    const { personalCases } = (await import(/* @vite-ignore */ CASES)) as {
      personalCases: () => { kind: string; text: string }[]
    }
    const cases = personalCases()
    expect(cases.length).toBeGreaterThanOrEqual(1000)
    expect(cases.filter(({ kind, text }) => !kinds(text).includes(kind))).toEqual([])
  })

  it.each([
    'Commande 0612345, colis 4539148803436460, réf. FR7630006000011234567890188',
    'Version 10.06.12.34.56, build 06-12-34',
    'Score : 12 34 56 78 90, le 01/02/2024 à 12:30',
    'Le 12 rue est fermée, prenez l’avenue',
    'Le prix est de 0 612 345 678 €',
    'SIRET 732 829 320 00074',
    'rendez-vous place de la République à 18 h',
    'user@localhost, @jean et via@twitter',
    'https://google.com@evil.example/',
    '1 85 05 78 006 084 36',
  ])('leaves alone: %s', (text) => {
    expect(kinds(text)).toEqual([])
  })

  it.each([
    ['phone', '06\u200b98\u200b76\u200b54\u200b32'],
    ['phone', '０６ ９８ ７６ ５４ ３２'],
    ['phone', '06 – 98 – 76 – 54 – 32'],
    ['phone', '0 6 9 8 7 6 5 4 3 2'],
    ['phone', '079 123 45 67'],
    ['mail', 'jean . dupont @ gmail . com'],
    ['mail', 'jean AT gmail DOT com'],
    ['mail', 'jean＠gmail.com'],
    ['address', 'Rue de la Loi 16, 1000 Bruxelles'],
    ['address', 'Bahnhofstrasse 12, 8001 Zürich'],
  ])('finds a %s in disguise: %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind])
  })

  it.each([
    ['phone', 'mon numéro est le 06 12 34 56 78'],
    ['card', 'carte 4111 1111 1111 1111'],
    ['address', 'elle habite au 12, rue victor hugo, lyon'],
    ['mail', 'Écrivez à contact@example.org'],
  ])('doubts of a %s that may be an example or incomplete: %s', (kind, text) => {
    const flags = flagsOf({ id: '1', kind: 'post', text })
    expect(flags.map(({ why, tier }) => [why?.key, tier])).toEqual([[kind, 'check']])
  })

  it('masks what it shows', () => {
    expect(mask('jean.dupont@example.fr')).not.toMatch(/dupont|example/)
    expect(mask('06 12 34 56 78')).toBe('06 •• •• •• 78')
  })

  it.skipIf(!existsSync(`${SETS}/sent_fr_train.jsonl`))(
    'stays quiet on 11,000 everyday posts (needs the labelled sets beside the project)',
    { timeout: 60_000 },
    () => {
      const posts = ['fr', 'en', 'es', 'de', 'it', 'pt'].flatMap((language) =>
        readFileSync(`${SETS}/sent_${language}_train.jsonl`, 'utf8').trim().split('\n'),
      )
      const texts = posts.map((line) => (JSON.parse(line) as { t: string }).t)
      expect(texts.length).toBeGreaterThan(10_000)
      const sure = texts.filter((text) =>
        [...numbersIn(text), ...addressesIn(text)].some((finding) => finding.sure),
      )
      // Four of them do hold a telephone or a mail address.
      expect(sure.length).toBeLessThanOrEqual(5)
    },
  )
})
