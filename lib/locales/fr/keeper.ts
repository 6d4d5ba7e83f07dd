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
  notifyTitle: { one: '{count} nouvelle mention', other: '{count} nouvelles mentions' },
  pageWords: 'Alerte : {alerts}',
  notifyOne: '{place} — {text}',
} as const
