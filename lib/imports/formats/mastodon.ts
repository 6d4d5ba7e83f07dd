import { type Choices, type Draft, emptyDraft, type Format } from '../draft.ts'
import { fediverse, Gathering } from '../people.ts'
import { fields, list, MOST, tagName, text } from '../values.ts'

/** Names of the lists that Mastodon exports one file each, as tags; the files don't say them. */
const TAGS: Partial<Record<Format, string>> = {
  'mastodon-blocks': 'tag:blocked',
  'mastodon-mutes': 'tag:muted',
  'mastodon-follows': 'tag:followed',
}

/**
 * Mastodon's CSV exports: blocks (one account a line), mutes and follows (with a heading), lists
 * (title and account a line). Everybody gets a tag: the list's title, or the one of `choices`.
 */
export function readMastodon(rows: readonly string[][], format: Format, choices: Choices): Draft {
  const draft = emptyDraft(format)
  const people = new Gathering()
  const lists = format === 'mastodon-lists'
  rows.slice(0, MOST).forEach((row, index) => {
    const account = text(lists ? row[1] : row[0], 300)
    // Mutes and follows have a heading, old exports of blocks had one too.
    if (account === '' || (index === 0 && /account address/i.test(account))) return
    const author = fediverse(account)
    if (author === undefined) {
      draft.refused.push({ where: `${index + 1}: ${account.slice(0, 80)}`, why: 'noName' })
      return
    }
    people.tag(people.of(author), lists ? tagName(row[0]) : (choices.tag ?? TAGS[format] ?? ''))
  })
  draft.people = people.all()
  return draft
}

/** Mastodon's filters (an export, or the answer of its API): each becomes an alert of its words. */
export function readMastodonFilters(json: unknown): Draft {
  const draft = emptyDraft('mastodon-filters')
  const filters = Array.isArray(json) ? json : list(fields(json).get('custom_filters'))
  filters.slice(0, MOST).forEach((one: unknown, index) => {
    const filter = fields(one)
    // The first version of the API has one phrase a filter, and no title.
    const old = filter.has('phrase')
      ? [{ keyword: filter.get('phrase'), whole_word: filter.get('whole_word') }]
      : []
    const words = list(filter.get('keywords_attributes') ?? filter.get('keywords') ?? old)
      .map((word) => fields(word))
      .map((word) => ({
        word: text(word.get('keyword'), 200),
        whole: word.get('whole_word') !== false,
      }))
      .filter(({ word }) => word !== '')
    const query = words
      .map(({ word, whole }) => queryFor(word, whole))
      .join(' OR ')
      .slice(0, 2000)
    const name = text(filter.get('title'), 80) || (words[0]?.word ?? '').slice(0, 80)
    if (query === '') draft.refused.push({ where: `custom_filters[${index}]`, why: 'noContent' })
    else draft.alerts.push({ name, query })
  })
  return draft
}

/** A keyword in the query language: a phrase as it stands, or the beginning of one word. */
function queryFor(word: string, whole: boolean): string {
  const plain = word.replace(/"/g, ' ').trim()
  return !whole && /^[\p{L}\p{N}]+$/u.test(plain) ? `${plain}*` : `"${plain}"`
}
