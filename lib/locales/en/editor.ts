import type { editor as fr } from '../fr/editor.ts'
import type { Like } from '../words.ts'

/** The editor of alerts: trying a query before it is saved. */
export const editor: Like<typeof fr> = {
  trial: 'Trial',
  trialMentions: {
    one: '{count} mention found among the last {of}',
    other: '{count} mentions found among the last {of}',
  },
  trialNoMention: 'There is no mention to try it on yet.',
  trialPage: {
    one: '{count} post found out of {of} in the open page ({host})',
    other: '{count} posts found out of {of} in the open page ({host})',
  },
  trialNoPage: 'Open a page that Vigie reads in another tab to try the query there.',
  pages: 'Also search the pages I read',
  pagesHint: 'For Facebook, LinkedIn and sites without a public search.',
  urgent: 'Urgent: red icon, and notify even in quiet hours',
  help: 'Reminder',
  helpWords: 'council canal',
  helpWordsText: 'both words, wherever they are',
  helpPhrase: '"town council"',
  helpPhraseText: 'these words in a row',
  helpOr: '(council OR mayor)',
  helpOrText: 'either of them',
  helpNot: 'canal -plus',
  helpNotText: 'without this word (or NOT)',
  helpNear: 'council NEAR/5 strike',
  helpNearText: 'at most five words from each other',
  helpPrefix: 'flood*',
  helpPrefixText: 'every word that begins so',
  helpExact: '=Orange',
  helpExactText: 'written exactly so, capitals and accents included',
  helpField: 'title:strike site:example.com lang:en',
  helpFieldText: 'in the title, on a site, in a language; also author:, source:, url:, tag:',
}
