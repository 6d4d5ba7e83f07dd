/** La liste des membres : vues, filtres, étiquetage en nombre. */
export const members = {
  views: 'Vues',
  'view-influencers': 'Influenceurs',
  'view-newcomers': 'Nouveaux venus',
  'view-ladder': 'Rappels en cours',
  'view-silent': 'Silencieux depuis 60 jours',
  'view-inform': 'À informer',
  site: 'Site',
  sort: 'Ordre',
  'sort-last': 'Dernier geste',
  'sort-name': 'Nom',
  'sort-filed': 'Date d’ajout',
  search: 'Rechercher un nom, un pseudonyme, une note',
  readingNames: 'Lecture des membres…',
  readingNotes: 'Les notes sont encore en lecture : la recherche porte sur les noms.',
  ofAll: { one: '{count} sur {total}', other: '{count} sur {total}' },
  tagging: 'Étiquetage : {done} sur {total}',
  stop: 'Arrêter',
  informText:
    'Ces personnes sont fichées pour leur influence et n’en ont pas encore été informées. Le délai est d’un mois, ou le premier contact.',
} as const
