import { beforeAll, describe, expect, it } from 'vitest'
import type { Post } from '@/lib/model.ts'
import { flagsOf, loadNetiquette } from '@/lib/netiquette/index.ts'
import { loadText, toneOf } from '@/lib/text/index.ts'
import { readAsset } from './text-assets.ts'

const post = (text: string): Post => ({ id: '1', kind: 'post', text })
const insult = (text: string) => flagsOf(post(text)).find(({ id }) => id === 'insult')?.tier

beforeAll(async () => {
  await Promise.all([loadText(readAsset), loadNetiquette(readAsset)])
})

describe('insults by list and model', () => {
  it.each([
    'Ferme ta gueule sale connard',
    'vous êtes vraiment une bande d’abrutis',
    'you are a fucking idiot, shut the fuck up',
    'what a piece of shit you are',
    'Espèce de s.a.l.o.p.e',
    'f*ck you, b!tch',
    'tg',
    'Arschloch!',
  ])('flags: %s', (text) => {
    expect(insult(text)).toBe('flagged')
  })

  it.each([
    'Je suis musulmane et cette association m’a bien accueillie.',
    'Les personnes trans ont droit au respect.',
    'My gay neighbour fixed my bike, what a nice guy.',
    'Il n’y a pas de question bête ici.',
    'There are no dumb questions here.',
    'Merci pour votre réponse, tout fonctionne.',
    'Le concours est ouvert jusqu’au 12 mai.',
    'Scunthorpe and Penistone are towns in England.',
    'La conférence sur les conditions de travail commence à 9 h.',
    'Bonjour, à quelle heure ouvrez-vous ?',
    'en retard',
    'Votre colis est en retard, je suis très déçu.',
  ])('leaves alone: %s', (text) => {
    expect(insult(text)).toBeUndefined()
  })
})

describe('words that are insults elsewhere', () => {
  it.each([
    'Je cherche une recette de bâtard au levain',
    'La chienne de ma voisine attend des petits',
    'Damn, this is good',
    'Mon fils a été harcelé, ses camarades l’appelaient le gros tas',
  ])('are never sure: %s', (text) => {
    expect(insult(text)).not.toBe('flagged')
  })
})

describe('hostile posts', () => {
  const MEGA = 1_000_000
  it.each([
    ['letters', 'a'.repeat(MEGA)],
    ['digits', '06 12 '.repeat(MEGA / 6)],
    ['dots between letters', 'a.'.repeat(MEGA / 2)],
    ['signs', '@#*!.'.repeat(MEGA / 5)],
    ['emoji', '🤬'.repeat(MEGA / 2)],
    ['zero-width blanks', 'c\u200bo\u200bn'.repeat(MEGA / 5)],
    ['blanks', ' \n'.repeat(MEGA / 2)],
    ['combining accents', `e${'\u0301'.repeat(MEGA)}`],
    ['links', 'http://a.tk/ '.repeat(MEGA / 13)],
    ['right to left', 'مرحبا '.repeat(MEGA / 6)],
    ['half a character', '\ud83d'.repeat(MEGA)],
  ])('a megabyte of %s takes the time of what is read', { timeout: 20_000 }, (_, text) => {
    expect(Array.isArray(flagsOf(post(text)))).toBe(true)
  })
})

describe('posts in strange clothes', () => {
  it.each([
    ['letters of another script', 'Espèce de с\u043enn\u0430rd'],
    ['zero-width blanks', 'Espèce de c\u200bo\u200bn\u200bn\u200ba\u200br\u200bd'],
    ['dots', 'Espèce de c.o.n.n.a.r.d'],
    ['a mark that turns the direction', '\u202eEspèce de connard\u202c'],
    ['wide letters', 'Espèce de ｃｏｎｎａｒｄ'],
  ])('an insult in %s is still one', (_, text) => {
    expect(insult(text)).toBe('flagged')
  })

  it.each([
    ['only emoji', '🎉🎉 👏👏👏 😍'],
    ['Arabic', 'شكرا جزيلا لكم على هذا التحديث الرائع'],
    ['Hebrew', 'תודה רבה על העדכון הנהדר'],
    ['Greek words among French', 'Le symbole Ω se lit « oméga », merci μ et π'],
    ['Chinese', '谢谢你们的更新，非常好用'],
  ])('nothing is held against %s', (_, text) => {
    expect(flagsOf(post(text))).toEqual([])
    expect(toneOf(text).verdict).not.toBe('negative')
  })
})
