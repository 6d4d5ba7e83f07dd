import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import {
  type Language,
  type Like,
  languageFor,
  type Say,
  type Table,
  words,
} from '@/lib/locales/words.ts'
import type { Settings } from '@/lib/model.ts'

/** The language of the interface. Components that say things follow it. */
export const language = signal<Language>(languageFor(browserLanguage()))

/** The browser's own language tag, as it shows its menus. */
function browserLanguage(): string {
  return browser.i18n?.getUILanguage?.() ?? globalThis.navigator?.language ?? 'en'
}

/** Follows what she chose in the settings; `auto` follows the browser. */
export function chooseLanguage(choice: Settings['language']): void {
  language.value = choice === 'auto' ? languageFor(browserLanguage()) : choice
}

const said = new WeakMap<object, Map<Language, unknown>>()

/** The sentences of `tables` in the interface's language of the moment. */
export function wordsOf<T extends Table>(tables: { fr: T; en: Like<T> }): Say<T> {
  const byLanguage = said.get(tables) ?? new Map<Language, unknown>()
  said.set(tables, byLanguage)
  const known = byLanguage.get(language.value) as Say<T> | undefined
  if (known) return known
  const say = words(tables, language.value)
  byLanguage.set(language.value, say)
  return say
}

/** The same for a component, which is drawn again when the language changes. */
export const useWords = wordsOf
