import type { popup as fr } from '../fr/popup.ts'
import type { Like } from '../words.ts'

/** The toolbar's window. */
export const popup: Like<typeof fr> = {
  title: 'Vigie',
  tabs: 'Sections',
  mentions: 'Mentions',
  today: 'Today',
  pause: 'Pause Vigie',
  resume: 'Resume',
  dashboard: 'Open the dashboard',

  siteNone: 'Nothing to read here: this is not a web page.',
  siteReading: 'Reading the site’s state…',
  siteOff: 'Vigie does not read {host}.',
  siteOn: 'Vigie reads {host}.',
  sitePaused: 'Paused: no page is read, no source is asked.',
  siteAllow: 'Read this site',
  siteForbid: 'Stop reading',
  siteForbidden: 'Vigie no longer reads {host}.',
  siteRefused: 'The browser did not give access to {host}. Nothing has changed.',
  siteFound: { one: '{count} post recognised', other: '{count} posts recognised' },
  siteFlagged: { one: '{count} to look at', other: '{count} to look at' },
  siteHeat: 'Thread {level}: {parts}',
  siteNothing: 'No post recognised on this page.',
  siteDoubtEmpty:
    'Posts were due here and none is recognised: the page may have changed, and this site’s reader needs a look.',
  siteDoubtUnread: {
    one: '{count} post without a readable author: this site’s reader seems out of date.',
    other: '{count} posts without a readable author: this site’s reader seems out of date.',
  },
  siteReload: 'Reload the page for reading to begin.',
  siteGaveUp: 'This page keeps removing our marks: Vigie has stopped on it.',
  siteNoAuthor: {
    one: '{count} without a readable author',
    other: '{count} without a readable author',
  },

  newCount: { one: '{count} new', other: '{count} new' },
  filters: 'Filter the mentions',
  onlyNew: 'New',
  onlyNegative: 'Negative',
  list: 'Mentions, newest first',
  allSeen: 'Mark all as seen',
  more: {
    one: '{count} older one in the dashboard',
    other: '{count} older ones in the dashboard',
  },
  moreAll: 'All mentions',
  noneTitle: 'Nothing new',
  noneText: 'The next mentions will appear here, and their number on the icon.',
  noneFiltered: 'No mention with these filters',
  showAll: 'Show all',

  firstTitle: 'What do people say of you?',
  firstLabel: 'Your organisation’s name',
  firstHint:
    'Vigie will ask Google News and the hashtag on {host}, without an account. The browser will ask you for access to these two sites.',
  firstGo: 'Start watching',
  firstEmpty: 'Write a name: at least one letter or figure.',
  firstDone: 'Watching for “{name}” begins.',
  firstRefused:
    'The watch is ready, but access to the sites was not given: allow it in “Alerts and sources”.',

  metricMentions: 'Mentions today',
  metricUsual: 'usually {count}',
  metricSpark: 'Mentions of the last 14 days: {list}',
  metricNegative: 'Negative today',
  metricCorrected: { one: '{count} corrected tone', other: '{count} corrected tones' },
  metricNegativeOf: { one: '{part} of {count}', other: '{part} of {count}' },
  metricWaiting: 'Waiting',
  metricOldest: 'the oldest: {time}',
  metricNoneWaiting: 'all dealt with',
  metricAnswer: 'Time to first answer',
  metricAnswerOf: { one: 'over {count} mention, 14 days', other: 'over {count} mentions, 14 days' },
  metricNoAnswer: 'no answer drafted yet',
  metricReminders: 'Reminders today',
  metricTagged: 'Members tagged today',
  metricNone: '–',
}
