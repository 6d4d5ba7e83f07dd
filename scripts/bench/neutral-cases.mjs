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
Quelqu'un m'a appelée grosse vache, je suis très triste.
Ne le traitez pas de menteur sans preuve, s'il vous plaît.
Le mot « bougnoule » n'a rien à faire dans un titre.
Il ne faut pas insulter les arbitres, même quand ils se trompent.
Ce n'est pas de la merde, j'ai testé, ça tient la route.
Je ne suis pas raciste et je ne laisserai personne le dire.
Mes élèves n'ont pas à entendre « sale race » dans la cour.
Vous n'êtes pas idiote, la documentation est mal écrite.
Signaler un propos homophobe ne prend que deux minutes.
La LICRA rappelle que l'injure raciale est punie par la loi.
Elle raconte avoir été traitée de « négresse » au guichet.
Aucun membre ne mérite d'être appelé « parasite ».
J'ai répondu calmement à celui qui me disait de fermer ma gueule.
On n'a pas élevé les cochons ensemble, restons polis.
Ce film dénonce ceux qui disent que les migrants sont des voleurs.
Je me sens bête d'avoir posé la question deux fois.`.split('\n')
const ENGLISH_COUNTER = `Saying "dirty Jew" is a crime, please report it.
Nobody should be called a faggot in a stadium.
Stop calling beginners idiots, it is against our rules.
I never said that you were stupid.
This software is not crap at all, quite the opposite.
My son was called a retard at school, what should I do?
Racism is not an opinion, please moderate this thread.
You can disagree with an idea without insulting people.
There are no dumb questions here.
Someone called me a fat cow and I feel very sad.
Please do not call him a liar without proof.
The word "tranny" is a slur and our style guide forbids it.
This is not garbage, I tried it and it holds up.
You are not stupid, the documentation is badly written.
I am not a racist and I will not let anyone say so.
She says that a customer called her a "whore" at the desk.
No member deserves to be told to shut up.
Insulting referees is wrong, even when they are mistaken.
Reporting a homophobic comment takes two minutes.
My daughter cried because they said she was ugly.
The film condemns those who say that refugees are parasites.
I felt like an idiot for asking twice, sorry!
Nobody here thinks that your question is dumb.
Let us stop the name-calling and go back to the topic.
He apologised for having written "morons" yesterday.`.split('\n')

const cross = (sentences, groups) =>
  sentences.flatMap((sentence) => groups.map((group) => sentence.replace('#', group)))

/** Sentences that name groups without abuse, in `fr` or `en`. */
export const neutralCases = (language) =>
  language === 'fr' ? cross(FRENCH, FRENCH_GROUPS) : cross(ENGLISH, ENGLISH_GROUPS)

/** Sentences that report, deny or answer an insult, in `fr` or `en`. */
export const counterCases = (language) => (language === 'fr' ? FRENCH_COUNTER : ENGLISH_COUNTER)
