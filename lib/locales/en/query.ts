import type { query as fr } from '../fr/query.ts'
import type { Like } from '../words.ts'

/** Errors and explanations of the alerts' query language. */
export const query = {
  blank: 'Write at least one word to look for.',
  tooLong: 'The query is too long: {most} characters at most.',
  tooDeep: 'Too many parentheses inside each other: {most} at most.',
  quoteOpen: 'This quotation mark isn’t closed.',
  phraseEmpty: 'There is nothing between these quotation marks.',
  phraseLong: 'Too many words in a row: {most} at most.',
  parenOpen: 'This parenthesis isn’t closed.',
  parenEmpty: 'There is nothing between these parentheses.',
  closeStray: 'This parenthesis closes nothing.',
  operatorStart:
    'A word is missing before “{operator}”. To look for that very word, put it in quotes.',
  operatorEnd:
    'A word is missing after “{operator}”. To look for that very word, put it in quotes.',
  operatorTwice: 'A word is missing between this “{operator}” and the operator before it.',
  minusAlone: 'The minus sign must touch the word that it excludes: -word.',
  nearNumber: 'Expected: a number of words from 1 to {most}, as in NEAR/5 or "one two"~5.',
  nearSides: '{operator} joins words, phrases or alternatives of them, nothing else.',
  fieldUnknown:
    'There is no field “{field}”. Expected: author, site, source, lang, title, url or tag. To look for these very words, put them in quotes.',
  fieldEmpty: 'A word is missing right after “{field}:”.',
  exactWord: 'Expected: a word or phrase right after the = sign.',
  prefixShort: 'The asterisk needs at least {least} letters before it.',
  starPlace: 'The asterisk only goes at the end of a word: word*.',
  noWord: 'There is no word to look for here: no letter, digit or emoji.',
  langCode: 'Expected: a two-letter language code, as in lang:en.',
  noPositive: 'This query only excludes. Add a word to find.',
  orUnbounded:
    'One of the alternatives would find almost everything. Each side of OR must hold a word to find.',
  sayMentions: 'Mentions with {what}',
  sayWord: '“{word}”',
  sayPrefix: 'a word that begins with “{word}”',
  sayPhrase: 'the phrase “{phrase}”',
  sayExact: '“{word}” written exactly so',
  sayTag: 'the hashtag {tag}',
  sayHandle: 'the account {handle}',
  sayTogether: '“{phrase}” at most {count} words apart, in any order',
  sayNear: '{left} at most {count} words from {right}',
  sayAnd: 'and',
  sayOr: 'or',
  sayNot: 'without {what}',
  sayInTitle: '{what} in the title',
  sayByAuthor: 'an author named {what}',
  saySite: 'a page of {value}',
  saySource: 'a “{value}” source',
  sayLang: 'a text in “{value}”',
  sayUrl: 'an address that contains “{value}”',
  sayGroup: '({what})',
} as const satisfies Like<typeof fr>
