import { effect } from '@preact/signals'
import { type ComponentType, render } from 'preact'
import { onChange } from '@/lib/db/changes.ts'
import { readSettings } from '@/lib/db/settings.ts'
import type { Settings } from '@/lib/model.ts'
import { Boundary } from './boundary.tsx'
import { dropOldDrafts } from './draft.ts'
import { Toasts } from './toasts-view.tsx'
import { chooseLanguage, language } from './words.ts'

/** Where the chosen language is kept beside the database, so that the first paint speaks it. */
const KEY = 'language'

/**
 * Starts one of Vigie's own pages: draws it at once in the language last chosen, then follows the
 * settings. `title` says the page's title in the language of the moment.
 */
export function start(Page: ComponentType, title: () => string): void {
  const chosen = localStorage.getItem(KEY)
  if (chosen === 'fr' || chosen === 'en') chooseLanguage(chosen)
  effect(() => {
    document.documentElement.lang = language.value
    document.title = title()
  })
  const root = document.getElementById('app')
  if (root === null) throw new Error('no #app in this page')
  render(
    <Boundary>
      <Page />
      <Toasts />
    </Boundary>,
    root,
  )
  // A database that can't be read is said by the page's own lists; the language is no reason to.
  const follow = () => void readSettings().then(followLanguage, () => undefined)
  follow()
  onChange((stores) => {
    if (stores.includes('meta')) follow()
  })
  dropOldDrafts()
}

function followLanguage(settings: Settings): void {
  chooseLanguage(settings.language)
  localStorage.setItem(KEY, settings.language)
}
