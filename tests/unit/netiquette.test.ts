import { describe, expect, it } from 'vitest'
import { netiquette as en } from '@/lib/locales/en/netiquette.ts'
import { netiquette as fr } from '@/lib/locales/fr/netiquette.ts'
import { words } from '@/lib/locales/words.ts'
import type { Post } from '@/lib/model.ts'
import { type Context, flagsOf, traceOf } from '@/lib/netiquette/index.ts'

const post = (text: string, more: Partial<Post> = {}): Post => ({
  id: '1',
  kind: 'post',
  text,
  ...more,
})
const ids = (text: string, context?: Context) =>
  flagsOf(post(text), context).map((flag) => `${flag.id}:${flag.tier}`)

describe('flags', () => {
  it.each([
    ['JE VEUX PARLER À UN RESPONSABLE MAINTENANT', 'shouting:flagged'],
    ['why is this STILL broken nooooooooooooooooo', 'flood:flagged'],
    ['Tu es vraiment un c.o.n.n.a.r.d', 'insult:flagged'],
    ['quel соnnаrd', 'insult:flagged'],
    ['quel con\u200bnard', 'insult:flagged'],
    ['what a b1tch', 'insult:flagged'],
    ['espèce d’idiot', 'insult:flagged'],
    ['Écris à jean.dupont@example.fr', 'personal-data:flagged'],
    ['Appelle-moi au 06 12 34 56 79', 'personal-data:flagged'],
    ['Mon IBAN : FR14 2004 1010 0505 0001 3M02 606', 'personal-data:flagged'],
    ['Carte 4539 1488 0343 6467', 'personal-data:flagged'],
    ['je vais te tuer', 'threat:flagged'],
    ['J’ai envie de mourir', 'threat:flagged'],
    ['si je te croise t’es mort', 'threat:flagged'],
    ['je vais lui casser les dents', 'threat:flagged'],
    ['I will find you and hurt you', 'threat:flagged'],
    ['J’ai envie d’en finir, je n’en peux plus', 'threat:flagged'],
    ['Je vais les tuer à Fortnite ce soir', 'threat:check'],
    ['t’es trop con mdr', 'insult:flagged'],
    ['va voir https://раураl.com/login', 'spam:check'],
    ['Check out my channel http://bit.ly/x', 'spam:flagged'],
    ['slt c koi ct pk tu rep pa stp jsp', 'textspeak:flagged'],
  ])('%s → %s', (text, flag) => {
    expect(ids(text)).toContain(flag)
  })

  it.each([
    'Bonjour, la mise à jour de 2024 corrige le bug 4512, merci à l’équipe !',
    'La SNCF et la RATP ont signé avec EDF.',
    'Rendez-vous le 06/12/2024 à 10:30, salle 204.',
    'Thanks a lot, this works great on iOS 17.2.1 (build 4539148803436460).',
    'Je suis mort de rire',
    'je vais te tuer de rire avec cette vidéo',
    'Il faut tuer le processus avant de relancer',
    'I want to die of embarrassment',
    '😂😂😂',
    '',
  ])('leaves alone: %s', (text) => {
    expect(ids(text)).toEqual([])
  })

  it('masks the datum that it shows', () => {
    const [flag] = flagsOf(post('jean.dupont@example.fr'))
    expect(flag?.excerpt).not.toContain('dupont')
  })

  it('obeys the lists of the space', () => {
    expect(ids('Quel abruti', { allow: ['abruti'] })).toEqual([])
    expect(ids('Va chez Concurrent', { block: ['concurrent'] })).toEqual(['insult:flagged'])
  })

  const by = (key: string) => ({
    platform: 'x',
    host: 'x',
    name: key,
    strength: 'id' as const,
    keys: [key],
  })
  const OWN = 'Venez tous voir la nouvelle version de mon logiciel préféré'

  it('sees a message repeated by its author, and a series', () => {
    const author = by('a')
    const others = [1, 2, 3].map((n) => traceOf(post(OWN, { id: `o${n}`, at: n * 1000, author })))
    const flags = flagsOf(post(OWN, { at: 5000, author }), { others })
    expect(flags.map((flag) => [flag.id, flag.why?.values?.count])).toEqual([
      ['flood', 4],
      ['repeat', 3],
    ])
  })

  it('only perhaps minds what another has said before, a few words changed', () => {
    const said = OWN.repeat(2)
    const others = [traceOf(post(`${said} salut`, { id: 'o', author: by('b') }))]
    const look = (text: string) => flagsOf(post(text, { author: by('a') }), { others })
    expect(look(said).map(({ id, tier }) => `${id}:${tier}`)).toEqual(['repeat:check'])
    expect(look('Venez tous voir la nouvelle version du logiciel de Paul')).toEqual([])
  })

  it('minds the copy and not the first, newest or oldest on top', () => {
    const author = by('a')
    const first = post(OWN, { id: 'first', at: 1000, author })
    const copy = post(OWN, { id: 'copy', at: 9000, author })
    for (const page of [
      [first, copy],
      [copy, first],
    ]) {
      const others = page.map((one) => traceOf(one))
      expect(page.filter((one) => flagsOf(one, { others }).length > 0)).toEqual([copy])
    }
    // Without times, the one above came first.
    const untimed = [post(OWN, { id: '1', author }), post(OWN, { id: '2', author })]
    const others = untimed.map((one) => traceOf(one))
    expect(untimed.map((one) => flagsOf(one, { others }).length)).toEqual([0, 1])
  })

  it('makes no series of posts whose time is only known by the hour, nor of a talk', () => {
    const hourly = (n: number, key: string) =>
      post(`Réponse ${n}`, { id: `${n}`, at: 3_600_000, atRange: 3_600_000, author: by(key) })
    const posts = [1, 2, 3, 4, 5].map((n) => hourly(n, 'a'))
    const others = posts.map((one) => traceOf(one))
    expect(posts.flatMap((one) => flagsOf(one, { others }))).toEqual([])
    const talk = [1, 2, 3, 4, 5, 6].map((n) =>
      post(`Réponse ${n}`, { id: `${n}`, at: n * 1000, author: by(n % 2 ? 'a' : 'b') }),
    )
    const traces = talk.map((one) => traceOf(one))
    expect(talk.flatMap((one) => flagsOf(one, { others: traces }))).toEqual([])
  })

  it('has a sentence in both languages for every reason', () => {
    for (const language of ['fr', 'en'] as const) {
      const say = words({ fr, en }, language)
      for (const flag of flagsOf(post('CONNARD SALE CONNARD appelle 06 12 34 56 79'))) {
        expect(say(flag.why?.key as keyof typeof fr, flag.why?.values)).not.toContain('{')
      }
    }
  })
})
