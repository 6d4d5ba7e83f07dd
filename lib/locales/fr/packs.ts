/** Les lots d’alertes, faits de quelques noms. */
export const packs = {
  open: 'Partir de noms',
  title: 'Des alertes à partir de quelques noms',
  organisation: 'Mon organisation',
  organisationHint: 'Son nom, son sigle, ses produits. Une alerte urgente s’y ajoute.',
  competitors: 'Concurrents',
  competitorsHint: 'Une alerte par nom, dans le résumé du jour.',
  sector: 'Mon secteur',
  sectorHint: 'Ses mots et expressions, dans une seule alerte du résumé du jour.',
  names: 'Noms, un par ligne',
  makes: 'Ce qui sera créé',
  trouble: 'problème',
  news: 'Source : {name}',
  go: 'Créer',
  empty: 'Écrivez au moins un nom.',
  done: { one: '{count} alerte créée.', other: '{count} alertes créées.' },
  refused:
    'Alertes créées, mais sans accès aux sites rien ne peut être relevé : autorisez les sources plus bas.',
  also: 'Suivre aussi des concurrents ou un secteur',
} as const
