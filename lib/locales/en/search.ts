import type { search as fr } from '../fr/search.ts'
import type { Like } from '../words.ts'

/** The search everywhere, now. */
export const search: Like<typeof fr> = {
  title: 'Search everywhere',
  label: 'What are you looking for?',
  go: 'Search',
  stop: 'Stop',
  hint: 'Nothing leaves before this button. The browser asks for access to the ticked sites, then each is asked without your account. In the address bar: vigie, a space, and your words.',
  places: 'Where to search',
  opened: 'On their own pages (they open in a tab)',
  asking: 'Under way…',
  found: { one: '{count} answer', other: '{count} answers' },
  nothing: 'Nothing found',
  refused: 'No access given',
  failed: 'Failed',
  none: 'Nothing found anywhere',
  noneText: 'Try fewer words, or other places.',
  noneSome: 'Nothing found where the search went through',
  noneSomeText: 'Some places couldn’t be asked: the reason is written under their name.',
  watch: 'Watch this search',
  results: 'Answers, newest first',
  choose: 'Tick at least one place.',
}
