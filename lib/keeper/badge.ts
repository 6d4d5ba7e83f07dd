import { browser } from 'wxt/browser'
import { allOf } from '../db/config.ts'
import { countMentions, mentionsOf } from '../db/mentions.ts'
import { DEFAULTS } from '../db/settings.ts'
import { loudnessOf } from '../watch/telling.ts'
import { context, languageOfSettings, speech } from './context.ts'
import { drawIcon } from './icon.ts'

/** The accent of components/theme.css, which the toolbar can't read. */
const ACCENT = '#0b6580'
const ALARM = '#b42318'

/**
 * Draws the badge from the database: the number of new mentions, nothing at 0, an exclamation mark
 * when the database can't be read; and the icon of tabs that no reader is in. Derived each time,
 * so that it is never stale.
 */
export async function drawBadge(): Promise<void> {
  try {
    const [{ settings, say }, count] = await Promise.all([context(), countMentions('new')])
    const text = count === 0 ? '' : count > 999 ? '999+' : String(count)
    const title = settings.paused
      ? say.keeper('badgePaused')
      : count === 0
        ? say.keeper('badgeNone')
        : say.keeper('badgeTitle', { count })
    await show(text, title, count > 0 && (await anyUrgent()) ? ALARM : ACCENT)
    await drawIcon(settings.paused ? 'paused' : 'off')
  } catch {
    await show('!', speech(languageOfSettings(DEFAULTS)).keeper('badgeBroken'), ALARM)
    await drawIcon('trouble')
  }
}

/** New mentions looked at for one that is urgent: an older one has been red for long. */
const LOOKED_AT = 2000

/** Whether a new mention belongs to an urgent alert. */
async function anyUrgent(): Promise<boolean> {
  const alerts = await allOf('alerts')
  if (!alerts.some(({ urgent }) => urgent)) return false
  const { urgent } = loudnessOf(alerts)
  return (await mentionsOf('new', LOOKED_AT)).some(urgent)
}

async function show(text: string, title: string, colour: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colour })
  await browser.action.setBadgeTextColor({ color: '#ffffff' })
  await browser.action.setBadgeText({ text })
  await browser.action.setTitle({ title })
}
