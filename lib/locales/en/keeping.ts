import type { keeping as fr } from '../fr/keeping.ts'
import type { Like } from '../words.ts'

/** How long files are kept, and automatic copies, in the settings. */
export const keeping: Like<typeof fr> = {
  title: 'How long files are kept',
  text: 'A file on somebody is not kept for ever. Every week Vigie erases what has outlived its time, and says here what it did.',
  'kind-ladder': 'Reminders, warnings, sanctions',
  'kind-members': 'Members nothing is heard of',
  'kind-influencers': 'Influencers nothing is heard of',
  'kind-mentions': 'Mentions',
  months: { one: '{count} month', other: '{count} months' },
  forever: 'no limit',
  next: 'Next round: {date}.',
  nothingDue: 'Nothing has outlived its time today.',
  due: 'Today a round would erase: {what}.',
  purgeNow: 'Erase now',
  purged: 'Erased: {what}.',
  purgedNothing: 'Nothing to erase.',
  last: 'Last rounds',
  line: '{date}: {what}',
  nothing: 'nothing',
  'count-ladder': { one: '{count} reminder or sanction', other: '{count} reminders or sanctions' },
  'count-members': { one: '{count} member', other: '{count} members' },
  'count-influencers': { one: '{count} influencer', other: '{count} influencers' },
  'count-mentions': { one: '{count} mention', other: '{count} mentions' },
  copies: 'Automatic copies',
  copiesText:
    'A copy of everything each day, checked, inside this browser: one for each of the last seven days, then one a week for a month. It helps after a mistake or with a damaged database, not when the browser is uninstalled.',
  copiesOn: 'Take a copy every day',
  noCopies: 'This browser allows no internal copies. Export a file from time to time.',
  copyNow: 'Take a copy now',
  copied: 'Copy taken and checked.',
  copyLine: { one: '{count} member, {size} MB', other: '{count} members, {size} MB' },
  outsideText:
    'For a copy to outlive this browser, put one elsewhere each day. “Choose a file…” takes it back.',
  chooseFolder: 'Choose a folder…',
  otherFolder: 'Another folder…',
  toDownloads: 'In the downloads folder too',
  outFolder: 'A copy each day also goes to the folder “{folder}”.',
  outDownloads: 'A copy each day also goes to the downloads, folder “Vigie”.',
  outLast: 'The last one:',
  'out-access': 'The browser gives no access to this place any more. Inner copies go on.',
  'out-trouble':
    'The last copy could not be written there; the earlier ones are intact. Another try within the hour.',
  allowFolder: 'Allow again',
  outStop: 'Put no more copies there',
  restore: 'Look and restore',
}
