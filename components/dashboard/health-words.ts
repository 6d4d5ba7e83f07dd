import { health } from '@/lib/locales/pages/health.ts'
import type { SourceHealth } from '@/lib/model.ts'
import { useWords } from '../words.ts'

type Failure = NonNullable<SourceHealth['error']>

/**
 * Says why a place could not be read; undefined for a reason that this version has no words for.
 * `typed` tells whether she gave the address herself: only then can she put it right.
 */
export function useHealthWords(): (error: Failure, typed: boolean) => string | undefined {
  const say = useWords(health)
  return ({ key, values }, typed) => {
    if (!Object.hasOwn(health.fr, key)) return undefined
    return say(key === 'missing' && !typed ? 'moved' : (key as 'offline'), values)
  }
}
