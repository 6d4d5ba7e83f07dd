import { describe, expect, test } from 'vitest'
import { chooseAddress } from '@/lib/replies/address.ts'
import { fill } from '@/lib/replies/fill.ts'
import { SHIPPED } from '@/lib/replies/index.ts'
import { likeness, traceOf } from '@/lib/replies/sent.ts'

const DRAFT =
  'Bonjour Yanis, vos majuscules donnent l’impression que vous criez. Pourriez-vous réécrire votre message en minuscules ? Nous vous lirons avec plaisir.'
const like = (draft: string, post: string) => likeness(traceOf(draft), traceOf(post))

describe('a draft that is seen as a post', () => {
  test.each([
    ['as it was', DRAFT],
    ['in other typography', DRAFT.replaceAll('’', "'").replaceAll('\u202f', ' ').toUpperCase()],
    [
      'with a greeting changed and a line added',
      `${DRAFT.replace('Bonjour', 'Salut')}\nBelle journée`,
    ],
    ['with a sentence left out', DRAFT.replace(' Nous vous lirons avec plaisir.', '')],
    ['cut by the page', `${DRAFT.slice(0, 110)}…`],
  ])('is known %s', (_, post) => expect(like(DRAFT, post)).toBeGreaterThan(0))

  test.each([
    ['another text', 'Merci pour ce retour, nous transmettons votre demande au service concerné.'],
    ['the beginning only', 'Bonjour Yanis, vos majuscules sont belles.'],
    ['a long post that quotes it', `${DRAFT}\n${'Je ne suis pas du tout d’accord. '.repeat(30)}`],
    ['nothing', '😀'],
  ])('is not %s', (_, post) => expect(like(DRAFT, post)).toBe(0))

  test('is told word by word when it is short', () => {
    expect(like('Merci beaucoup !', 'merci beaucoup')).toBe(1)
    expect(like('Merci beaucoup !', 'Merci beaucoup à tous')).toBe(0)
  })

  test('is never taken for another reply of the library', () => {
    const texts = SHIPPED.flatMap(({ variants, fields = [] }) =>
      variants.fr.map((one) => traceOf(fill(chooseAddress(one, 'vous'), {}, { fields }).text)),
    )
    for (const [index, draft] of texts.entries()) {
      const taken = texts.filter((post, at) => at !== index && likeness(draft, post) > 0)
      expect(taken).toEqual([])
    }
  })
})
