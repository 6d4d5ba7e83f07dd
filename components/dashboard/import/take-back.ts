import { ask } from '@/lib/bus/ask.ts'
import { imports as table } from '@/lib/locales/pages/imports.ts'
import { fail } from '../../act.ts'
import { toast } from '../../toasts.ts'
import { wordsOf } from '../../words.ts'

/** Takes a whole import back and says what stayed because it was changed since. */
export async function takeBack(id: string): Promise<void> {
  const say = wordsOf(table)
  try {
    const { kept } = await ask('data.untake', { id })
    toast(kept > 0 ? say('undoneKept', { count: kept }) : say('undone'))
  } catch (error) {
    fail(error, () => void takeBack(id))
  }
}
