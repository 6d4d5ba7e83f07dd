/** Names of the tags that ship, and what counts on a mark. */
export const tags = {
  influencer: 'Influenceur',
  contributor: 'Contributeur',
  ambassador: 'Ambassadeur',
  newcomer: 'Nouveau membre',
  relay: 'Relais',
  towatch: 'À suivre',
  dispute: 'Litige en cours',
  press: 'Presse',
  staff: 'Équipe',
  objection: 'Opposition',
  warning: 'Averti',
  sanction: 'Sanction',
  reminders: { one: '{count} rappel', other: '{count} rappels' },
} as const
