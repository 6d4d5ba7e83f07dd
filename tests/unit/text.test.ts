import { describe, expect, it } from 'vitest'
import { fold, languageOf, toneOf } from '@/lib/text/index.ts'

describe('fold', () => {
  it('makes two spellings of a word one', () => {
    expect(fold('Cœur  ÉCLAIRÉ\u200b, l’été')).toBe("coeur eclaire, l'ete")
  })

  it('folds Latin letters alone as it does beside any other sign', () => {
    for (let code = 0; code < 0x300; code++) {
      const text = `L’${String.fromCodePoint(code)}x`
      expect(fold(`${text}☃`)).toBe(`${fold(text)}☃`)
    }
  })
})

describe('languageOf', () => {
  it.each([
    ['Bonjour, je ne comprends pas cette mise à jour', 'fr'],
    ['The update does not work for me', 'en'],
    ['Das ist nicht so gut wie ich dachte', 'de'],
    ['هذا تطبيق جميل جدا', 'ar'],
    ['😀 12', 'und'],
  ])('%s → %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('toneOf', () => {
  it.each([
    ['J’adore cette application, bravo à l’équipe !', 'positive'],
    ['C’est nul, quelle honte, une vraie arnaque', 'negative'],
    ['Ce n’est pas bien, je ne suis pas content', 'negative'],
    ['This is great, I love it ❤️', 'positive'],
    ['Worst update ever, I hate it', 'negative'],
  ])('%s → %s', (text, verdict) => {
    expect(toneOf(text).verdict).toBe(verdict)
  })

  it('tells the words that counted', () => {
    expect(toneOf('super😡😡 mais pas terrible', 'fr').words.map(({ word }) => word)).toContain(
      '😡',
    )
  })
})
