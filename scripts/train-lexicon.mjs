// Writes lib/text/data/afinn-fr.json from AFINN-fr-165 (Finn Årup Nielsen, Apache-2.0): single
// words with their score of -5 to 5, less those that are noise of its translation from English.
// Usage: node scripts/train-lexicon.mjs [folder of fixtures]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = process.argv[2] ?? '../shared/fixtures/text'

/** French words that carry no feeling, or the other one: the English word they translate did. */
const NOISE = new Set(
  `bord prestations comme plus seul seuls non demande demandes grand grands haut hautes prix ax axé axée hache backs
  bloc blocs clair coq coupe coups cher dire jeter jetez vider sens type roman hall fin feu ciel chef robe puce tir
  tirer tiré fixé fixer phare libre lisse slash stout swift selfs rig gun cria cris juste payer ache agog dud eery
  swift hante atone vide fuit gris brut tapi soins partie part sortie main ouverte ouvert cache vague rebut tapis
  capitaine capitales matériel affecte affecté applique marche marché parti rôle atelier timbre tard`.split(
    /\s+/,
  ),
)

const labels = {}
for (const line of readFileSync(`${folder}/afinn/AFINN-fr-165.txt`, 'utf8').split('\n')) {
  const [word, score] = line.split('\t')
  if (word === undefined || score === undefined || /\s/.test(word) || NOISE.has(word)) continue
  labels[word.toLowerCase().replaceAll('’', "'")] = Number(score)
}
mkdirSync('lib/text/data', { recursive: true })
const sorted = Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('lib/text/data/afinn-fr.json', `${JSON.stringify(sorted)}\n`)
console.log(`${Object.keys(sorted).length} French words`)
