import { expect, test } from 'vitest'
import { type Clusters, createClusters } from '@/lib/watch/cluster.ts'

const TOWNS = [
  'Dinard',
  'Cancale',
  'Saint-Malo',
  'Dol',
  'Combourg',
  'Fougères',
  'Vitré',
  'Redon',
  'Rennes',
  'Bruz',
  'Cesson',
  'Betton',
  'Pacé',
  'Chantepie',
  'Liffré',
  'Guichen',
  'Janzé',
  'Retiers',
  'Antrain',
  'Tinténiac',
]
const THINGS = [
  'la passerelle',
  'le marché couvert',
  'la médiathèque',
  'le stade',
  'la piscine',
  'le théâtre',
  'la gare',
  'le port',
  'la digue',
  'le cinéma',
  'la crèche',
  'le musée',
]
const NAMES = [
  'Anne Le Goff',
  'Paul Morvan',
  'Lise Hamon',
  'Karim Benali',
  'Yann Guillou',
  'Maud Riou',
  'Omar Diallo',
  'Nora Petit',
]
const OPENINGS = [
  (t: string, o: string, n: number) =>
    `Le conseil municipal de ${t} a voté hier soir ${n} millions d’euros pour rénover ${o} avant l’été prochain.`,
  (t: string, o: string, n: number) =>
    `À ${t}, ${o} ferme ses portes pendant ${n} semaines, le temps d’un chantier attendu de longue date.`,
  (t: string, o: string, n: number) =>
    `Plus de ${n} cents personnes ont manifesté samedi à ${t} contre le projet qui menace ${o}.`,
  (t: string, o: string, n: number) =>
    `Un incendie a détruit dans la nuit une partie de ${o} à ${t} ; ${n} pompiers sont intervenus sans faire de blessé.`,
]
const MIDDLES = [
  (p: string, n: number) =>
    `« Nous attendions cette décision depuis ${n} ans », se réjouit ${p}, présidente de l’association des riverains.`,
  (p: string, n: number) =>
    `Selon ${p}, chargé du dossier, la facture pourrait grimper de ${n} pour cent d’ici à la fin du mandat.`,
  (p: string, n: number) =>
    `L’opposition, par la voix de ${p}, réclame une enquête et rappelle les ${n} recours déjà déposés.`,
  (p: string, n: number) =>
    `${p} promet une réunion publique sous ${n} jours et un site pour suivre les travaux.`,
]
const ENDS = [
  (t: string, n: number) =>
    `Les commerçants de ${t} craignent une saison blanche, ${n} d’entre eux ont écrit au préfet.`,
  (t: string, n: number) =>
    `La région financera ${n} pour cent du coût, le reste sera porté par ${t} et l’agglomération.`,
  (t: string, n: number) =>
    `Une cagnotte ouverte en ligne a déjà réuni ${n} mille euros auprès des habitants de ${t}.`,
]
const at = <T>(list: readonly T[], i: number): T =>
  list[((i % list.length) + list.length) % list.length] as T

/** Three hundred stories, all different though cut from one cloth as local news are. */
const STORIES = Array.from({ length: 300 }, (_, i) => {
  const town = at(TOWNS, i * 7)
  const thing = at(THINGS, i * 5 + Math.floor(i / 12))
  return {
    title: `${town} : ${thing}`,
    parts: [
      at(OPENINGS, i)(town, thing, (i % 37) + 2),
      at(MIDDLES, i + Math.floor(i / 4))(at(NAMES, i * 3), (i % 11) + 2),
      at(MIDDLES, i + 2 + Math.floor(i / 8))(at(NAMES, i * 3 + 1), (i % 13) + 3),
      at(ENDS, i)(town, (i % 41) + 5),
    ],
  }
})

/** What becomes of a story on its way from paper to paper. */
const RETOLD: Record<string, (parts: string[], title: string) => string> = {
  syndicated: (parts) => `(AFP) – ${parts.join(' ')} © Tous droits réservés`,
  retitled: (parts, title) => `Exclusif – ${title.toUpperCase()}. ${parts.join(' ')}`,
  updated: (parts) =>
    `${parts.join(' ')} Mise à jour à 18 h : la préfecture confirme et donnera une conférence de presse.`,
  excerpt: (parts) => `${parts[0]} ${parts[1]?.slice(0, 40)} ...`,
  shouted: (parts) => parts.join(' ').normalize('NFD').replaceAll('’', "'").toUpperCase(),
}

/** Other stories, however like: each must stand alone. */
const OTHERS: Record<string, (i: number) => string> = {
  // The same event in another town: same sentences, other place, people and figures.
  similar: (i) =>
    [
      at(OPENINGS, i)('Quimper', at(THINGS, i * 5 + 1), i + 400),
      at(MIDDLES, i + Math.floor(i / 4))(`Élise Kermarec ${i}`, i + 500),
      at(MIDDLES, i + 2 + Math.floor(i / 8))(`Marc Tanguy ${i}`, i + 600),
      at(ENDS, i)('Quimper', i + 700),
    ].join(' '),
  // A column of its own that quotes one sentence of the story.
  quoting: (i) => {
    const stops = [1, 2, 3, 4, 5].map(
      (n) =>
        `${at(NAMES, i * n + n)} et moi sommes allés voir ${at(THINGS, i * n + 3 * n)} de ${at(TOWNS, i * 3 + n * 7)}, ${(i % 89) + n} ans après.`,
    )
    return `${stops.join(' ')} ${STORIES[i]?.parts[1]} Fin de la promenade n° ${i}.`
  },
  // The words of another language are others: only its address could bring a translation home.
  translated: (i) =>
    `The city council of ${at(TOWNS, i * 7)} has decided, by ${i + 3} votes, to renovate the building that residents have been defending for years. “We had been waiting for file number ${i + 900},” says ${at(NAMES, i * 3)}, who chairs the association. The region will pay ${(i % 41) + 5} per cent of the bill.`,
}

const tell = (key: string, text: string, day = 0) => ({ key, text, at: day * 86_400_000 })

test('one story told many ways is one; like stories are not', () => {
  const clusters: Clusters = createClusters()
  let right = 0
  let wrong = 0
  let missed = 0
  let apart = 0
  STORIES.forEach(({ parts }, i) => {
    if (clusters.place(tell(`s${i}`, parts.join(' '))) === undefined) apart++
    else wrong++
  })
  const byWay: Record<string, number> = {}
  for (const [way, change] of Object.entries(RETOLD)) {
    STORIES.forEach(({ parts, title }, i) => {
      const key = clusters.place(tell(`${way}${i}`, change(parts, title)))
      if (key === `s${i}`) {
        right++
        byWay[way] = (byWay[way] ?? 0) + 1
      } else if (key === undefined) missed++
      else wrong++
    })
  }
  const alone: Record<string, number> = {}
  for (const [kind, write] of Object.entries(OTHERS)) {
    STORIES.forEach((_, i) => {
      if (clusters.place(tell(`${kind}${i}`, write(i))) !== undefined) wrong++
      else alone[kind] = (alone[kind] ?? 0) + 1
    })
  }
  const precision = right / (right + wrong)
  const recall = right / (right + missed + wrong)
  console.log(
    `clusters: ${STORIES.length} stories in ${STORIES.length * 9} texts: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; told again ${JSON.stringify(byWay)}; left alone ${JSON.stringify(alone)}`,
  )
  expect(apart).toBe(STORIES.length)
  expect(precision).toBeGreaterThan(0.99)
  expect(recall).toBeGreaterThan(0.95)
})

test('short texts, other weeks and formulas never fold', () => {
  const clusters = createClusters()
  expect(clusters.place(tell('a', 'Bravo à toute l’équipe !'))).toBeUndefined()
  expect(clusters.place(tell('b', 'Bravo à toute l’équipe !'))).toBeUndefined()
  const bulletin = STORIES[0]?.parts.join(' ') ?? ''
  expect(clusters.place(tell('w1', bulletin))).toBeUndefined()
  expect(clusters.place(tell('w2', bulletin, 8))).toBeUndefined()
  expect(clusters.place(tell('w3', bulletin, 9))).toBe('w2')
  expect(clusters.place(tell('w2', bulletin, 8))).toBeUndefined()
})

test('a headline alone meets its article, soon and only then', () => {
  const clusters = createClusters()
  const title = 'La passerelle de Dinard rouvrira avant l’été, promet la mairie'
  const [story] = STORIES
  const article = { key: 'article', title, text: story?.parts.join(' ') ?? '', at: 0 }
  expect(clusters.place(article)).toBeUndefined()
  const hours = (h: number) => h * 3_600_000
  const bare = (key: string, at: number, headline = title) =>
    clusters.place({ key, title: `${headline} - Ouest-France`, text: headline, at })
  expect(bare('google', hours(3))).toBe('article')
  expect(
    bare('other', hours(3), 'La passerelle de Dinard fermera avant l’été, avoue la mairie'),
  ).toBe(undefined)
  // The same words a day later are tomorrow's bulletin.
  expect(bare('tomorrow', hours(24))).toBeUndefined()
  // Few words are anybody's.
  expect(clusters.place({ key: 'a', title: 'Incendie à Dinard', text: 'Un.', at: 0 })).toBe(
    undefined,
  )
  expect(clusters.place({ key: 'b', title: 'Incendie à Dinard', text: 'Deux.', at: 0 })).toBe(
    undefined,
  )
})
