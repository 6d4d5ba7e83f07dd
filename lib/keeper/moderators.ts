import { database } from '../db/open.ts'
import type { Entry, Settings } from '../model.ts'
import type { Speech } from './context.ts'

/**
 * How the moderators of a journal are named: herself by the name in her settings, others as such.
 * Where all of it is hers, nobody is named.
 */
export async function moderatorNames(
  journal: readonly Entry[],
  { moderatorName }: Settings,
  say: Speech,
): Promise<(id: string) => string | undefined> {
  const own = await (await database()).get('meta', 'moderator')
  if (journal.every(({ by }) => by === own)) return () => undefined
  return (id) => (id === own ? moderatorName || undefined : say.people('otherModerator'))
}
