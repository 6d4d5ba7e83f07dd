/** What the keeper itself says: menu, badge, notifications. */
export const keeper = {
  menuDraft: 'Préparer une réponse…',
  badgeTitle: {
    one: 'Vigie : {count} nouvelle mention',
    other: 'Vigie : {count} nouvelles mentions',
  },
  badgeNone: 'Vigie',
  badgePaused: 'Vigie : en pause',
  badgeBroken: 'Vigie : la base ne s’ouvre pas',
  reportWeek: 'Le bilan de la semaine est prêt',
  reportMonth: 'Le bilan du mois est prêt',
  reportReady: 'Du {first} au {last}. Cliquez pour l’ouvrir.',
  notifyTitle: { one: '{count} nouvelle mention', other: '{count} nouvelles mentions' },
  signalSpike: '« {alert} » : {count} mentions en 24 h, d’habitude {usual}.',
  signalTurn: '« {alert} » : {share} % de mentions négatives en 24 h, d’habitude {usual} %.',
  signalInfluencer: '« {alert} » : première mention par {name}, parmi vos influenceurs.',
  digestTitle: {
    one: 'Résumé du jour : {count} mention',
    other: 'Résumé du jour : {count} mentions',
  },
  digestAlert: '{alert} {count}',
  pageWords: 'Alerte : {alerts}',
  notifyOne: '{place} — {text}',
} as const
