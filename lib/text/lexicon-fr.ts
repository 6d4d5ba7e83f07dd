/**
 * Words of feeling that AFINN-fr lacks (slang, text-speak, complaints to a service) with a score
 * of -5 to 5, as `score: words`. Written for Vigie; they win over AFINN's.
 */
export const FRENCH_EXTRA: readonly (readonly [number, string])[] = [
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
  [
    2,
    'réussir réussit améliorer améliore amélioration améliorations soutenir soutient protéger protège sauver sauve prometteur ambitieux',
  ],
  [
    2,
    'innovation innovations innovante bienvenue fête succès avantage avantages bénéfique exemplaire accessible solidaire solidarité',
  ],
  [
    2,
    'victoire félicite fierté cadeau qualité inspirant inspire pépite régale aider aident engagement engagée partage favorise favoriser',
  ],
  [
    1,
    'gratuit gratuite économies développer découvrir découvrez vive nouveau nouvelle ensemble possible idée idées enfin',
  ],
  [
    -1,
    'contre oppose opposition refuse refus rejet rejette critique critiques accuse accusé taxe taxes coûte coûteux stop urgence alerte',
  ],
  [
    -1,
    'malheureusement hélas impossible incapable bloque bloqué polémique insuffisant fermeture suppression supprimer sauf jamais',
  ],
  [
    -2,
    'victime victimes morts disparition disparaît disparaître extinction destruction détruire détruit dégradation ravage ravages sécheresse',
  ],
  [
    -2,
    'inondation inondations pénurie crise conflit guerre violence peur craindre crainte craintes inquiétude faillite licenciement abandon',
  ],
  [
    -2,
    'plainte fraude corruption hypocrite hypocrisie aberrant aberration gâchis gaspillage ruine nuisible nuisances toxique toxiques déchets',
  ],
  [
    -2,
    'massacre saccage saccager bidon foutaise propagande irresponsable irresponsables inefficace inefficaces grave graves pleurs souffrance',
  ],
  [
    2,
    'récompense récompensé récompensée lauréat lauréate pionnier pionnière champion champions performant performante rentable meilleur meilleure',
  ],
  [
    2,
    'meilleurs meilleures opportunité opportunités efficacité pédagogique ludique astucieux astucieuse malin ingénieux ingénieuse original',
  ],
  [
    1,
    'accord emploi emplois créer création investir investissement investissements potentiel avancer avance objectif atteint record leader',
  ],
  [
    1,
    'espérons participez rejoignez rencontre vivement préserver préserve préservation respecte économiser économe reconnu reconnue',
  ],
  [
    -1,
    'risque risques coût coûts baisse chute recul recule ralentit interdit interdiction amende imposer imposé oublier oublié ignore soi-disant',
  ],
  [
    -1,
    'pseudo prétendu prétendue pauvre pauvres procès grève moins malgré trop question débat doute doutes cher chère chers',
  ],
  [
    -2,
    'meurt meurent mourir cancer malade maladie maladies dénonce dénoncer condamne condamné colère révoltant choquant choqué choquée indigné',
  ],
  [
    -2,
    'indignation cynique cynisme démagogie démago mensonger manipulation manipuler trahison trahir sacrifié sacrifier misère précarité pillage',
  ],
  [
    -2,
    'piller triche tricher bêtise bêtises stupide idiotie dictature mafia incompétence détruisent menacent tuent tue perdu perdue perdus',
  ],
  [-1, 'putain ptn bordel'],
  [3, 'rien-à-redire'],
  [2, 'sans-souci'],
  [-2, 'ne-marche-pas peut-mieux-faire laisse-à-désirer'],
  [1, 'coup-de-coeur ouf d-accord ok oki volontiers espère'],
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
