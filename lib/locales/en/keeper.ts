import type { keeper as french } from '../fr/keeper.ts'
import type { Like } from '../words.ts'

/** What the keeper itself says: menu, badge, notifications. */
export const keeper: Like<typeof french> = {
  menuDraft: 'Draft a reply…',
  badgeTitle: { one: 'Vigie: {count} new mention', other: 'Vigie: {count} new mentions' },
  badgeNone: 'Vigie',
  badgePaused: 'Vigie: paused',
  badgeBroken: 'Vigie: the database can’t be opened',
  reportWeek: 'The weekly report is ready',
  reportMonth: 'The monthly report is ready',
  reportReady: 'From {first} to {last}. Click to open it.',
  notifyTitle: { one: '{count} new mention', other: '{count} new mentions' },
  signalSpike: '“{alert}”: {count} mentions in 24 h, usually {usual}.',
  signalTurn: '“{alert}”: {share}% negative mentions in 24 h, usually {usual}%.',
  signalInfluencer: '“{alert}”: first mention by {name}, one of your influencers.',
  digestTitle: {
    one: 'The day’s digest: {count} mention',
    other: 'The day’s digest: {count} mentions',
  },
  digestAlert: '{alert} {count}',
  pageWords: 'Alert: {alerts}',
  notifyOne: '{place} — {text}',
}
