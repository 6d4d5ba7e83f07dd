import type { Settings } from '../model.ts'
import { validSettings } from './settings.ts'
import { write } from './write.ts'

/** A change of some settings; those left out or undefined stay as they are. */
export type SettingsChange = { [K in keyof Settings]?: Settings[K] | undefined }

/** Changes the named settings and leaves the others. */
export async function saveSettings(change: SettingsChange): Promise<void> {
  await write(['meta'], async ({ tx }) => {
    const meta = tx.objectStore('meta')
    const stored = validSettings(await meta.get('settings'))
    await meta.put(validSettings({ ...stored, ...change }), 'settings')
  })
}
