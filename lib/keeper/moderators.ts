import { database } from '../db/open.ts'
import type { Settings } from '../model.ts'
import type { Speech } from './context.ts'

/** How moderators are named: herself by the name in her settings, others as such. */
export async function moderatorNames(
  { moderatorName }: Settings,
  say: Speech,
): Promise<(id: string) => string | undefined> {
  const own = await (await database()).get('meta', 'moderator')
  return (id) => (id === own ? moderatorName || undefined : say.people('otherModerator'))
}
