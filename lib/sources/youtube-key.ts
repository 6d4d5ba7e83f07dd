import { checkKey, withSecret } from './keys.ts'
import type { KeyNeed } from './source.ts'

export const HOST = 'www.googleapis.com'
export const API = `https://${HOST}/youtube/v3`

/** A key for the YouTube Data API: it names a project of hers, and reads nothing of her account. */
export const YOUTUBE_KEY: KeyNeed = {
  fields: [{ name: 'apiKey', kind: 'secret', example: 'AIza…' }],
  service: () => 'youtube',
  made: () => 'https://console.cloud.google.com/apis/credentials',
  // In a header, where no log of addresses keeps it.
  sign: (request, { apiKey = '' }) => withSecret(request, 'X-Goog-Api-Key', apiKey),
  test: {
    // One unit of the ten thousand a day.
    request: () => ({ url: `${API}/i18nLanguages?part=snippet&hl=fr` }),
    read(answer) {
      checkKey(answer)
      return 'YouTube'
    },
  },
}
