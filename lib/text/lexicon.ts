/**
 * Words of feeling that AFINN-fr lacks (slang, text-speak, complaints to a service) with a score
 * of -5 to 5, as `score: words`. Written for Vigie; they win over AFINN's.
 */
const FRENCH_EXTRA: readonly (readonly [number, string])[] = [
  [
    4,
    'génial géniale géniaux géniales magnifique magnifiques sublime sublimes parfait parfaite parfaits parfaites',
  ],
  [
    4,
    'excellent excellente excellents excellentes exceptionnel exceptionnelle merveilleux merveilleuse merveille',
  ],
  [
    4,
    'fantastique formidable extraordinaire fabuleux fabuleuse topissime incroyable chapeau félicitations',
  ],
  [
    3,
    'adore adorer adoré adorons adorable aime aiment aimons kiffe kiffer kiffé kif top topp stylé stylée stylés',
  ],
  [
    3,
    'ravi ravie ravis ravies heureux heureuse contente content contents contentes satisfait satisfaite bravo',
  ],
  [
    3,
    'impeccable nickel canon trop-bien épatant remarquable superbe superbes chouette géant régal délicieux délicieuse',
  ],
  [
    3,
    'recommande bisous bisou joyeux joyeuse magique passionnant passionnante enthousiaste beau belle beaux belles',
  ],
  [
    2,
    'merci mercii cool sympa sympas sympathique agréable pratique efficace rapide utile réussi réussie réussite',
  ],
  [
    2,
    'bien bon bonne bons bonnes joli jolie jolis jolies intéressant intéressante plaisir gagné gagner espoir',
  ],
  [
    2,
    'fier fière hâte vivement réactif réactive aimable serviable fiable gentil gentille gentils propre innovant',
  ],
  [
    2,
    'progrès avancée solution solutions durable bravooo soutien soutiens encourage encourageant optimiste ptdr mdr',
  ],
  [1, 'ouf d-accord ok oki volontiers espère'],
  [
    -1,
    'bof mouais dommage lent lente lents compliqué compliquée difficile retard retards attendre manque rien',
  ],
  [
    -2,
    'déçu déçue déçus déçues décevant décevante déception galère galères relou relous lourd lourde pénible pénibles',
  ],
  [
    -2,
    'ennuyeux ennuyeuse bug bugs bugue buggé panne pannes planté plante cassé cassée abîmé abîmée inquiet inquiète',
  ],
  [
    -2,
    'triste tristes tristesse pleure pleurer chier déteste détester saoule saoulé soûle gavé gave énerve énervé énervée',
  ],
  [
    -2,
    'danger dangereux dangereuse menace menaces menacé menacée polluant pollution pollue pollué pollueurs inutile',
  ],
  [
    -2,
    'inadmissible injuste mensonge mensonges menteur menteurs scandale scandales scandaleux scandaleuse absurde',
  ],
  [
    -2,
    'cher-payé raté ratée échec échecs problème problèmes inquiétant inquiétante alarmant catastrophe catastrophes',
  ],
  [
    -3,
    'nul nulle nuls nulles naze nazes pourri pourrie pourris pourries minable minables lamentable lamentables honteux',
  ],
  [
    -3,
    'honteuse horrible horribles affreux affreuse dégueulasse dégoûtant dégoûté dégoûtée marre fuir arnaque arnaques',
  ],
  [
    -3,
    'arnaqué arnaquée arnaqueur arnaqueurs voleur voleurs escroc escrocs escroquerie médiocre incompétent incompétents',
  ],
  [
    -3,
    'insupportable intolérable inacceptable désastre désastreux désastreuse catastrophique pire pires déplorable',
  ],
  [
    -3,
    'merde merdique con conne cons connerie conneries ridicule ridicules pitoyable pitoyables chiant chiante',
  ],
  [
    -3,
    'foutu foutue foutage ras-le-bol haine hais déteste ignoble ignobles infect infecte immonde',
  ],
  [
    -4,
    'connard connards connasse salaud salauds salope enfoiré enfoirés ordure ordures fdp ntm tg',
  ],
]

/** Emoji that `sentiment` lacks or reads wrongly, in every language. */
export const EMOJI_EXTRA: Readonly<Record<string, number>> = {
  '🤣': 2,
  '🙂': 1,
  '🙁': -2,
  '🙄': -2,
  '🤮': -4,
  '🤢': -3,
  '🤬': -4,
  '🖕': -4,
  '🔥': 2,
  '🤔': -1,
  '🥰': 4,
  '🤩': 4,
  '🥳': 3,
  '🤗': 3,
  '🤡': -3,
  '🤦': -2,
  '🤷': -1,
  '🥱': -2,
  '😤': -2,
  '🥺': 0,
  '🙏': 1,
  '💪': 2,
  '👏': 2,
  '💩': -3,
  '😭': -1,
  '❤': 3,
  '🤍': 2,
  '🧡': 3,
  '🖤': 1,
  '😂': 1,
  '🥲': -1,
  '🤯': 0,
  '😬': -1,
  '👎': -3,
  '👍': 2,
  '😡': -3,
  '😠': -3,
  '😢': -2,
}

/** `FRENCH_EXTRA` as a table. */
export function frenchExtra(): Record<string, number> {
  const table: Record<string, number> = {}
  for (const [score, words] of FRENCH_EXTRA)
    for (const word of words.split(' ')) table[word] = score
  return table
}
