import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { languageOf, loadText, toneChances, toneKey, toneOf } from '@/lib/text/index.ts'
import { unpack } from '@/lib/text/table.ts'
import { readAsset } from './text-assets.ts'

const SETS = process.env.VIGIE_TEXT ?? '../shared/fixtures/text'

beforeAll(() => loadText(readAsset))

describe('the models of text', () => {
  it.each([
    ['Bonjour à tous, une question sur la mise à jour', 'fr'],
    ['trop bien', 'fr'],
    ['does anyone know when it comes out?', 'en'],
    ['No me gusta nada esta actualización', 'es'],
    ['Ich hab das gestern schon probiert', 'de'],
    ['non ho capito niente', 'it'],
    ['Não consigo entrar na minha conta', 'pt'],
    ['Ik begrijp niet waarom het niet werkt, heeft iemand een idee?', 'nl'],
    ['شكرا جزيلا على المساعدة', 'ar'],
    ['Привет всем', 'und'],
    ['😀🔥 12:30', 'und'],
    ['', 'und'],
  ])('tells the language of "%s": %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })

  it.each([
    ['J’adore cette nouvelle version, bravo et merci à toute l’équipe !', 'positive'],
    ['Encore une panne, service client injoignable, c’est honteux', 'negative'],
    ['What a wonderful day, I love this team ❤️', 'positive'],
    ['Worst support ever, I am so disappointed', 'negative'],
    ['La réunion aura lieu mardi à 18 h http', 'neutral'],
    ['Rien à redire, tout est parfait', 'positive'],
    ['Franchement c’est pas mal du tout', 'positive'],
    ['J’ai jamais été déçu par cette marque', 'positive'],
    ['Mon appareil ne marche plus', 'negative'],
    ['Bonjour, à quelle heure fermez-vous ?', 'neutral'],
    ['I have never been so disappointed', 'negative'],
    ['It could be better', 'negative'],
    ['It doesn’t work anymore 😡', 'negative'],
    ['What time do you close?', 'neutral'],
  ])('reads the tone of "%s": %s', (text, side) => {
    const verdict = toneOf(text)
    expect(verdict.lean ?? verdict.verdict).toBe(side)
  })

  it('doubts below its threshold, and says where it leans', () => {
    const verdict = toneOf('La nouvelle version est arrivée, mais le prix aussi')
    expect(verdict).toMatchObject({ verdict: 'uncertain', lean: expect.any(String) })
    expect(verdict.confidence).toBeLessThan(0.65)
  })

  it('gives chances that add up to one, whatever the text', () => {
    for (const text of ['', '😡'.repeat(500), '\u202eabc', '\ud800', 'مرحبا hello привет']) {
      const { negative, neutral, positive } = toneChances(text)
      expect(negative + neutral + positive).toBeCloseTo(1)
    }
  })

  it('lets a correction win for the same text, however it is spaced', () => {
    const corrections = new Map([[toneKey('Génial, encore une panne !'), 'negative' as const]])
    const verdict = toneOf('génial,  encore une PANNE !', 'fr', (key) => corrections.get(key))
    expect(verdict).toMatchObject({ verdict: 'negative', confidence: 1, corrected: true })
  })

  it('explains a verdict in a language without a word list by the words it learned', () => {
    expect(toneOf('Que vergonha, péssimo, horrível', 'pt').words.length).toBeGreaterThan(0)
  })

  it('refuses bytes that are no weights', () => {
    expect(() => unpack(new Uint8Array([9, 0, 0, 0, 1]))).toThrow()
  })

  it('stays within its size', () => {
    const files = readdirSync('public/text').map((name) => readFileSync(`public/text/${name}`))
    const bytes = files.reduce((sum, file) => sum + gzipSync(file).length, 0)
    expect(bytes).toBeLessThan(450_000)
  })

  it.skipIf(!existsSync(`${SETS}/sent_pt_train.jsonl`))(
    'comes from the training script (needs the labelled sets beside the project)',
    { timeout: 300_000 },
    () => {
      const said = execFileSync('node', ['scripts/train.mjs', '--check'], { encoding: 'utf8' })
      expect(said).toBe('tone.bin pt: the same\nabuse.bin fr: the same\n')
    },
  )
})
