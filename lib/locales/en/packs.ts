import type { packs as fr } from '../fr/packs.ts'
import type { Like } from '../words.ts'

/** Packs of alerts, made of a few names. */
export const packs: Like<typeof fr> = {
  open: 'Start from names',
  title: 'Alerts from a few names',
  organisation: 'My organisation',
  organisationHint: 'Its name, its initials, its products. An urgent alert is added.',
  competitors: 'Competitors',
  competitorsHint: 'One alert a name, in the day’s digest.',
  sector: 'My sector',
  sectorHint: 'Its words and phrases, in one alert of the day’s digest.',
  names: 'Names, one a line',
  makes: 'What will be made',
  trouble: 'trouble',
  news: 'Source: {name}',
  go: 'Create',
  empty: 'Write at least one name.',
  done: { one: '{count} alert created.', other: '{count} alerts created.' },
  refused:
    'Alerts created, but without access to the sites nothing can be read: allow the sources below.',
  also: 'Also follow competitors or a sector',
}
