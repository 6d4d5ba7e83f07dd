import { BROKEN } from './broken.ts'
import { DATES } from './dates.ts'
import { HEADS, JSON_FEEDS } from './heads.ts'
import { IDS, LINKS } from './links.ts'
import { OTHERS } from './others.ts'
import { PEOPLE } from './people.ts'
import { TEXTS } from './texts.ts'
import { TITLES } from './titles.ts'
import type { Case } from './write.ts'

/** Every assertion on the structure of feeds. */
export const CASES: Case[] = [
  ...TITLES,
  ...LINKS,
  ...IDS,
  ...DATES,
  ...PEOPLE,
  ...TEXTS,
  ...OTHERS,
  ...HEADS,
  ...JSON_FEEDS,
  ...BROKEN,
]
