import { plainHost } from '../address.ts'
import { escapePattern } from '../pick.ts'
import type { Site } from '../site.ts'

/**
 * How addresses of profiles look on a host that no definition fits. A link elsewhere is a
 * commenter's own site, which anybody may type: never an account.
 */
export function accountsOn(host: string): Pick<Site, 'profileId' | 'profile' | 'keep'> {
  const here = escapePattern(plainHost(host))
  return {
    profileId: [
      `^${here}/(?:\\S*/)?(?:users?|members?|profiles?|profil|u)/(?:[^/?]*?[.-])?(\\d+)(?:[/?_-]|$)`,
      `^${here}/\\S*[?&](?:u|uid|userid|user|id_auteur)=(\\d+)`,
    ],
    profile: [
      `^${here}/(?:\\S*/)?(?:users?|u|members?|profiles?|profil|author|auteur|people)/([^/?#]+)`,
      `^${here}/@([^/?#]+)`,
    ],
    keep: ['u', 'uid', 'user', 'userid', 'mode', 'id_auteur'],
  }
}

/** A site that no definition fits, to tell its accounts by. Has no posts to read. */
export const anySite = (host: string): Site => ({
  id: 'generic',
  name: host,
  realm: 'page',
  ...accountsOn(host),
  posts: [],
  composer: { box: [], format: 'plain' },
  expects: '',
  about: '',
  checked: { on: '', sure: 'low' },
})
