import type { VNode } from 'preact'
import { browser } from 'wxt/browser'
import { readSettings } from '@/lib/db/settings.ts'
import { settings as table } from '@/lib/locales/pages/settings.ts'
import { spaces } from '@/lib/locales/pages/spaces.ts'
import { act } from '../act.ts'
import { useLive } from '../live.ts'
import { toast } from '../toasts.ts'
import { Unreadable } from '../trouble.tsx'
import { useWords } from '../words.ts'
import { ChartersBox } from './charter/charters-box.tsx'
import { DataBox } from './data-box.tsx'
import { ImportBox } from './import/import-box.tsx'
import { KeepingBox } from './keeping-box.tsx'
import { ReadingsBox } from './readings-box.tsx'
import {
  CheckSetting,
  ChoiceSetting,
  isLink,
  ListSetting,
  TextSetting,
  TimeSetting,
} from './setting-fields.tsx'
import { SitesBox } from './sites-box.tsx'
import { SpacesBox } from './spaces-box.tsx'
import { TagsBox } from './tags-box.tsx'

/** What she chose. Each field is saved when it is left; there is no button to forget. */
export function SettingsRoom(): VNode {
  const say = useWords(table)
  const around = useWords(spaces)
  const live = useLive(readSettings, ['meta'])
  if (live.state === 'failed') {
    return (
      <div class="sheet">
        <h1>{say('title')}</h1>
        <Unreadable {...live} />
        <DataBox />
        <ImportBox />
      </div>
    )
  }
  if (live.state === 'reading') return <h1>{say('title')}</h1>
  const settings = live.value

  /** Straight from the click: the browser only asks for the permission then. */
  async function notify(on: boolean): Promise<void> {
    const asked = on
      ? browser.permissions.request({ permissions: ['notifications'] }).catch(() => false)
      : Promise.resolve(true)
    const granted = await asked
    await act('settings.save', { notify: on && granted })
    if (!granted) toast(say('notifyRefused'))
  }

  return (
    <div class="sheet">
      <h1>{say('title')}</h1>
      <section class="stack">
        <h2>{say('you')}</h2>
        <div class="pair">
          <ChoiceSetting
            name="language"
            label={say('language')}
            value={settings.language}
            options={[
              ['auto', say('languageAuto')],
              ['fr', 'Français'],
              ['en', 'English'],
            ]}
          />
          <TextSetting
            name="moderatorName"
            label={say('moderatorName')}
            hint={say('moderatorNameHint')}
            value={settings.moderatorName}
            most={80}
          />
        </div>
      </section>

      <section class="stack">
        <h2>{say('community')}</h2>
        <div class="pair">
          <TextSetting
            name="organisation"
            label={say('organisation')}
            value={settings.organisation}
            most={120}
          />
          <TextSetting
            name="space"
            label={say('space')}
            hint={say('spaceHint')}
            value={settings.space}
            most={120}
          />
        </div>
        <TextSetting
          name="rulesLink"
          label={say('rulesLink')}
          hint={say('rulesLinkHint')}
          value={settings.rulesLink}
          most={2048}
          wrongWhen={(text) => (isLink(text) ? undefined : say('rulesLinkWrong'))}
        />
        <div class="pair">
          <ChoiceSetting
            name="address"
            label={say('address')}
            value={settings.address}
            options={[
              ['vous', say('vous')],
              ['tu', say('tu')],
            ]}
          />
          <TextSetting
            name="signature"
            label={say('signature')}
            hint={say('signatureHint')}
            value={settings.signature}
            most={300}
          />
        </div>
        <div class="pair">
          {(['header', 'footer'] as const).map((name) => (
            <TextSetting
              key={name}
              name={name}
              label={around(name)}
              hint={around('aroundHint')}
              value={settings[name]}
              most={500}
            />
          ))}
        </div>
        <div class="pair">
          <ListSetting
            name="allow"
            label={say('allow')}
            hint={say('allowHint')}
            value={settings.allow}
          />
          <ListSetting
            name="block"
            label={say('block')}
            hint={say('blockHint')}
            value={settings.block}
          />
        </div>
      </section>

      <section class="stack">
        <h2>{say('behaviour')}</h2>
        <CheckSetting
          label={say('notify')}
          value={settings.notify}
          onChange={(on) => void notify(on)}
        />
        <div class="pair">
          <TimeSetting
            name="quietFrom"
            label={say('quietFrom')}
            hint={say('quietHint')}
            value={settings.quietFrom}
          />
          <TimeSetting name="quietTo" label={say('quietTo')} value={settings.quietTo} />
          <TimeSetting
            name="digestAt"
            label={say('digestAt')}
            hint={say('digestHint')}
            value={settings.digestAt}
          />
        </div>
        <CheckSetting
          label={say('boxButton')}
          value={settings.boxButton}
          onChange={(boxButton) => void act('settings.save', { boxButton })}
        />
        <CheckSetting
          label={say('paused')}
          value={settings.paused}
          onChange={(paused) => void act('settings.save', { paused })}
        />
        <p class="muted small">{say('shortcuts')}</p>
      </section>

      <SpacesBox spaces={settings.spaces} />
      <SitesBox />
      <ReadingsBox />
      <TagsBox />
      <ChartersBox />
      <DataBox />
      <ImportBox copies={settings.backups} />
      <KeepingBox retention={settings.retention} />
      <p class="muted small">
        {say('version', { version: browser.runtime.getManifest().version })}
      </p>
    </div>
  )
}
