import type { Author } from '../model.ts'
import { titleOfHtml } from './text.ts'

export interface AuthorParts {
  platform: string
  host: string
  id?: string | number | null | undefined
  handle?: string | null | undefined
  name?: string | null | undefined
  profile?: string | null | undefined
}

/** An author as a source states one, with keys as pages make them; undefined when nobody is named. */
export function authorOf(parts: AuthorParts): Author | undefined {
  const { platform, host } = parts
  const stableId = parts.id === undefined || parts.id === null ? undefined : String(parts.id)
  const handle = parts.handle?.replace(/^@/, '').trim() || undefined
  const name = titleOfHtml(parts.name ?? '').slice(0, 200) || handle
  if (!name) return undefined
  const keys: string[] = []
  if (stableId) keys.push(`${platform}:${host}:#${stableId}`)
  if (handle) keys.push(`${platform}:${host}:@${handle.toLowerCase()}`)
  if (keys.length === 0) keys.push(`${platform}:${host}:~${name.toLowerCase()}`)
  return {
    platform,
    host,
    name,
    strength: stableId ? 'id' : handle ? 'handle' : 'name',
    keys,
    ...(stableId ? { stableId } : {}),
    ...(handle ? { handle } : {}),
    ...(parts.profile ? { profile: parts.profile } : {}),
  }
}
