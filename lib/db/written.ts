import type { Account, Mention } from '../model.ts'
import { database } from './open.ts'

/** The newest mentions that these accounts wrote, newest first, at most `most` an account's key. */
export async function mentionsBy(
  accounts: readonly Pick<Account, 'keys'>[],
  most: number,
): Promise<Mention[]> {
  const index = (await database()).transaction('mentions').store.index('authorKeys')
  const found = new Map<string, Mention>()
  await Promise.all(
    accounts
      .flatMap(({ keys }) => keys)
      .map(async (key) => {
        let cursor = await index.openCursor(key, 'prev')
        for (let seen = 0; cursor !== null && seen < most; seen++) {
          if (!cursor.value.gone) found.set(cursor.value.id, cursor.value)
          cursor = await cursor.continue()
        }
      }),
  )
  return [...found.values()].sort((a, b) => b.at - a.at)
}
