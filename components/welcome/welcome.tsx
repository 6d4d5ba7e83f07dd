import type { VNode } from 'preact'
import { browser } from 'wxt/browser'
import { allOf } from '@/lib/db/config.ts'
import { readSettings } from '@/lib/db/settings.ts'
import { settings as settingsTable } from '@/lib/locales/pages/settings.ts'
import { welcome } from '@/lib/locales/pages/welcome.ts'
import type { Settings } from '@/lib/model.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { FirstRun } from '../first-run.tsx'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icons.ts'
import { useLive } from '../live.ts'
import { Notice } from '../notice.tsx'
import { TroubleBar, Unreadable } from '../trouble.tsx'
import { useWords } from '../words.ts'
import { OwnSite } from './own-site.tsx'
import { Platforms } from './platforms.tsx'

const LANGUAGES: readonly Settings['language'][] = ['auto', 'fr', 'en']
const DATA = [
  ['database', 'dataHere'],
  ['users', 'dataPeople'],
  ['download', 'dataBackup'],
] as const satisfies readonly (readonly [IconName, string])[]

/** First run, one page: language, platforms, the first alert, where the data lives. */
export function Welcome(): VNode {
  const say = useWords(welcome)
  const settingsSay = useWords(settingsTable)
  const settings = useLive(readSettings, ['meta'])
  const alerts = useLive(() => allOf('alerts'), ['alerts'])
  const chosen = settings.state === 'ready' ? settings.value.language : 'auto'
  const names: Record<Settings['language'], string> = {
    auto: say('languageAuto'),
    fr: 'Français',
    en: 'English',
  }

  async function finish(): Promise<void> {
    await act('settings.save', { welcomed: true }, () =>
      location.assign(browser.runtime.getURL('/dashboard.html' as '/')),
    )
  }

  return (
    <main class="welcome">
      <header>
        <img src="/icon/vigie.svg" alt="" width="48" height="48" />
        <h1>{say('title')}</h1>
        <p class="lead">{say('intro')}</p>
        <fieldset class="row languages">
          <legend class="unseen">{settingsSay('language')}</legend>
          <Icon name="languages" />
          {LANGUAGES.map((language) => (
            <Button
              key={language}
              small
              lang={language === 'auto' ? undefined : language}
              aria-pressed={chosen === language}
              onClick={() => void act('settings.save', { language })}
            >
              {names[language]}
            </Button>
          ))}
        </fieldset>
      </header>
      <TroubleBar />
      {settings.state === 'failed' && <Unreadable {...settings} />}

      <section class="stack">
        <h2>{say('sites')}</h2>
        <p class="muted">{say('sitesText')}</p>
        <Platforms />
        <OwnSite />
        <p class="muted small">{say('later')}</p>
      </section>

      <section>
        {alerts.state === 'ready' && alerts.value.length > 0 ? (
          <Notice look="good" what={say('alertDone')} />
        ) : (
          <FirstRun />
        )}
      </section>

      <section class="stack">
        <h2>{say('data')}</h2>
        <ul class="facts">
          {DATA.map(([icon, key]) => (
            <li key={key}>
              <Icon name={icon} />
              <span>{say(key)}</span>
            </li>
          ))}
        </ul>
      </section>

      <footer class="stack">
        <p class="muted">{say('tip')}</p>
        <div>
          <Button look="primary" icon="layout" onClick={() => void finish()}>
            {say('finish')}
          </Button>
        </div>
      </footer>
    </main>
  )
}
