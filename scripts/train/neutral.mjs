// Sentences written for Vigie that name people by what they are, report an insult or deny one,
// without any abuse. Learned as clean, so that a model doesn't take a group's name for an insult.
// The sentences that the tests try are others (tests/unit/neutral.ts).

const FRENCH_GROUPS =
  `musulman musulmane juif juive arabe noir noire gay lesbienne bisexuel trans handicapé handicapée autiste chrétien
  catholique athée africain africaine maghrébin algérien algérienne marocain tunisien sénégalais chinois chinoise asiatique rom
  gitan réfugié réfugiée migrant migrante immigré immigrée homosexuel homosexuelle féministe femme vieux vieille jeune gros grosse
  portugais polonais turc kurde malgache antillais corse breton alsacien belge suisse ukrainien russe syrien afghan rebeu renoi black
  beur boomer trisomique sourd aveugle malentendant dyslexique bipolaire dépressif obèse écologiste gauchiste socialiste macroniste`.split(
    /\s+/,
  )
const FRENCH = [
  'je suis # et j’en suis fier',
  'mon voisin est # et il m’aide souvent',
  'ma collègue # a eu une promotion',
  'un ami # m’a recommandé ce film',
  'les personnes # ont les mêmes droits que tout le monde',
  'elle est # depuis toujours et cela ne change rien',
  'on cherche un acteur # pour le rôle principal',
  'le maire a reçu une association # hier soir',
  'est-ce qu’un étudiant # peut s’inscrire ?',
  'il y a beaucoup de familles # dans mon quartier',
]
const ENGLISH_GROUPS =
  `muslim jewish arab black gay lesbian bisexual transgender disabled autistic christian catholic atheist african asian
  chinese mexican indian pakistani somali turkish gypsy refugee immigrant migrant homosexual feminist old young fat deaf blind
  polish russian ukrainian syrian white latino hispanic native queer female male liberal conservative republican democrat
  jew elderly overweight bipolar dyslexic depressed socialist progressive british french irish`.split(
    /\s+/,
  )
const ENGLISH = [
  'i am # and proud of it',
  'my neighbour is # and often helps me',
  'my # colleague got promoted',
  'a # friend told me about this movie',
  '# people have the same rights as everyone',
  'she has always been # and it changes nothing',
  'we are looking for a # actor for the part',
  'the mayor met a # association last night',
  'can a # student apply here?',
  'there are many # families in my area',
]
const REPORTED_FRENCH = `traiter quelqu’un d’idiot n’est pas acceptable
  il m’a traité de connard devant tout le monde, c’est blessant
  on ne dit pas « sale pute » ici, merci de rester poli
  le mot « bougnoule » est une insulte raciste, ne l’utilisez pas
  je ne te traite pas d’imbécile, je dis que l’idée est fausse
  tu n’es pas nul, tu débutes
  se faire traiter de pédé à l’école laisse des traces
  ce n’est pas de la merde, c’est un bon produit
  je me suis fait insulter de salope dans le bus
  les insultes comme « abruti » sont interdites par la charte
  je suis un peu con, j’ai oublié mon mot de passe
  quel idiot je fais, j’avais mal branché le câble
  personne n’est stupide ici, la question est légitime
  la victime a été appelée « sale arabe » par son agresseur`
const REPORTED_ENGLISH = `calling someone an idiot is not acceptable
  he called me an asshole in front of everyone and it hurt
  we do not say “stupid bitch” here, please stay polite
  the n-word is a racist insult, do not use it
  i am not calling you stupid, i say the idea is wrong
  you are not a loser, you are learning
  being called a faggot at school leaves marks
  this is not garbage, it is a good product
  insults like “moron” are against our rules
  i am such an idiot, i forgot my password
  nobody is dumb here, it is a fair question
  i felt stupid when i found the answer
  the victim was called a “dirty jew” by the attacker`

const lines = (text) => text.split('\n').map((line) => line.trim())
const cross = (sentences, groups) =>
  sentences.flatMap((sentence, row) =>
    groups
      .filter((_, place) => (place + row) % 3 === 0)
      .map((group) => sentence.replace('#', group)),
  )

/** Clean sentences in `language`, as rows. */
export function neutralRows(language) {
  const texts =
    language === 'fr'
      ? [...cross(FRENCH, FRENCH_GROUPS), ...lines(REPORTED_FRENCH)]
      : [...cross(ENGLISH, ENGLISH_GROUPS), ...lines(REPORTED_ENGLISH)]
  return texts.map((text) => ({ text, label: 0 }))
}
