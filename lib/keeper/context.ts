import { browser } from 'wxt/browser'
import { kept } from '../db/kept.ts'
import { readSettings } from '../db/settings.ts'
import { journal as journalEn, reasons as reasonsEn } from '../locales/en/journal.ts'
import { keeper as keeperEn } from '../locales/en/keeper.ts'
import { ladder as ladderEn } from '../locales/en/ladder.ts'
import { netiquette as netiquetteEn } from '../locales/en/netiquette.ts'
import { people as peopleEn } from '../locales/en/people.ts'
import { flags as flagsEn, rules as rulesEn } from '../locales/en/rules.ts'
import { tags as tagsEn } from '../locales/en/tags.ts'
import { journal as journalFr, reasons as reasonsFr } from '../locales/fr/journal.ts'
import { keeper as keeperFr } from '../locales/fr/keeper.ts'
import { ladder as ladderFr } from '../locales/fr/ladder.ts'
import { netiquette as netiquetteFr } from '../locales/fr/netiquette.ts'
import { people as peopleFr } from '../locales/fr/people.ts'
import { flags as flagsFr, rules as rulesFr } from '../locales/fr/rules.ts'
import { tags as tagsFr } from '../locales/fr/tags.ts'
import { type Language, languageFor, words } from '../locales/words.ts'
import type { Settings } from '../model.ts'

/** The interface's language under these settings: the one she chose, or the browser's. */
export function languageOfSettings(settings: Settings): Language {
  return settings.language === 'auto'
    ? languageFor(browser.i18n.getUILanguage())
    : settings.language
}

const speeches = new Map<Language, ReturnType<typeof speechOf>>()

function speechOf(language: Language) {
  return {
    language,
    tags: words({ fr: tagsFr, en: tagsEn }, language),
    rules: words({ fr: rulesFr, en: rulesEn }, language),
    flags: words({ fr: flagsFr, en: flagsEn }, language),
    netiquette: words({ fr: netiquetteFr, en: netiquetteEn }, language),
    journal: words({ fr: journalFr, en: journalEn }, language),
    reasons: words({ fr: reasonsFr, en: reasonsEn }, language),
    keeper: words({ fr: keeperFr, en: keeperEn }, language),
    ladder: words({ fr: ladderFr, en: ladderEn }, language),
    people: words({ fr: peopleFr, en: peopleEn }, language),
  }
}

/** What the keeper says, in one language. */
export type Speech = ReturnType<typeof speechOf>

/** The sentences of a language, made once. */
export function speech(language: Language): Speech {
  let made = speeches.get(language)
  if (made === undefined) {
    made = speechOf(language)
    speeches.set(language, made)
  }
  return made
}

/** The settings, read again only after a change of them: every message of a page asks. */
const keptSettings = kept(['meta'], (_: 'settings') => readSettings())

/** The settings as they are now. */
export const settingsNow = (): Promise<Settings> => keptSettings('settings')

/** The settings and the sentences that go with them: what most handlers start from. */
export async function context(): Promise<{ settings: Settings; say: Speech }> {
  const settings = await settingsNow()
  return { settings, say: speech(languageOfSettings(settings)) }
}
