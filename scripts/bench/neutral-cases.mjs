// Sentences without abuse that such models often flag: people named by what they are, counter-speech,
// denial. Written for Vigie, and not among those that training reads (scripts/train/neutral.mjs).
const FRENCH_GROUPS =
  'musulmans,juifs,arabes,noirs,homosexuels,gays,lesbiennes,personnes trans,handicapés,autistes,femmes,réfugiés,migrants,immigrés,Roms,Chinois,Africains,catholiques,athées,personnes âgées,jeunes de banlieue,Maghrébins,féministes,sans-papiers,obèses,bisexuels,sourds,Asiatiques,Turcs,Antillais'.split(
    ',',
  )
const FRENCH = [
  'Le centre culturel propose un cours pour les # le mardi.',
  'Un reportage suit des # pendant un an.',
  'Comment mieux accueillir les # dans notre club ?',
  'Les # que je connais votent comme tout le monde.',
  'Merci à tous les # qui ont participé à la fête !',
  'Il est temps de respecter les #.',
]
const ENGLISH_GROUPS =
  'Muslims,Jews,Arabs,black people,gay people,lesbians,trans people,disabled people,autistic people,women,refugees,migrants,immigrants,Roma,Chinese people,Africans,Catholics,atheists,elderly people,Mexicans,feminists,overweight people,bisexuals,deaf people,Asians,Turks,Indians,white people,veterans,Hispanics'.split(
    ',',
  )
const ENGLISH = [
  'The community centre runs a class for # on Tuesdays.',
  'A documentary follows # for one year.',
  'How can our club be more welcoming to #?',
  'The # I know vote like everyone else.',
  'Thanks to all the # who came to the party!',
  'It is time to respect #.',
]
const FRENCH_COUNTER = `Dire « sale arabe » est un délit, signalez-le.
Personne ne devrait se faire insulter de pédé dans un stade.
Arrêtez de traiter les débutants d'idiots, c'est contre la charte.
Je n'ai jamais dit que tu étais stupide.
Ce logiciel n'est pas nul du tout, au contraire.
Mon fils s'est fait traiter d'attardé à l'école, que faire ?
Le racisme n'est pas une opinion, merci de modérer ce fil.
On peut critiquer une idée sans insulter les gens.
Il n'y a pas de question bête ici.
Quelqu'un m'a appelée grosse vache, je suis très triste.`.split('\n')
const ENGLISH_COUNTER = `Saying "dirty Jew" is a crime, please report it.
Nobody should be called a faggot in a stadium.
Stop calling beginners idiots, it is against our rules.
I never said that you were stupid.
This software is not crap at all, quite the opposite.
My son was called a retard at school, what should I do?
Racism is not an opinion, please moderate this thread.
You can disagree with an idea without insulting people.
There are no dumb questions here.
Someone called me a fat cow and I feel very sad.`.split('\n')

const cross = (sentences, groups) =>
  sentences.flatMap((sentence) => groups.map((group) => sentence.replace('#', group)))

/** Sentences that name groups without abuse, in `fr` or `en`. */
export const neutralCases = (language) =>
  language === 'fr' ? cross(FRENCH, FRENCH_GROUPS) : cross(ENGLISH, ENGLISH_GROUPS)

/** Sentences that report, deny or answer an insult, in `fr` or `en`. */
export const counterCases = (language) => (language === 'fr' ? FRENCH_COUNTER : ENGLISH_COUNTER)
