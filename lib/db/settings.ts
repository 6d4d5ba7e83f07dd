import * as v from 'valibot'
import { SettingsInput } from '../bus/settings-input.ts'
import { USUAL_HOURS } from '../metrics/hours.ts'
import type { Settings } from '../model.ts'
import { database } from './open.ts'

/** What holds until she chooses otherwise. */
export const DEFAULTS: Settings = {
  language: 'auto',
  moderatorName: '',
  organisation: '',
  paused: false,
  address: 'vous',
  space: '',
  rulesLink: '',
  signature: '',
  header: '',
  footer: '',
  spaces: [],
  allow: [],
  block: [],
  notify: true,
  boxButton: true,
  quietFrom: '',
  quietTo: '',
  digestAt: '08:30',
  workDays: [...USUAL_HOURS.days],
  workFrom: USUAL_HOURS.from,
  workTo: USUAL_HOURS.to,
  reports: 'week',
  welcomed: false,
  retention: { ladder: 12, members: 24, influencers: 36, mentions: 12 },
  backups: true,
}

/** The settings, checked field by field: a value that doesn't hold falls back to its default. */
export function validSettings(stored: unknown): Settings {
  const given = (typeof stored === 'object' && stored !== null ? stored : {}) as object
  const checked = Object.entries(given).filter(([name, value]) => {
    if (!Object.hasOwn(DEFAULTS, name)) return false
    return v.safeParse(SettingsInput, { [name]: value }).success
  })
  return { ...DEFAULTS, ...Object.fromEntries(checked) }
}

/** Reads the settings. */
export async function readSettings(): Promise<Settings> {
  return validSettings(await (await database()).get('meta', 'settings'))
}
