import type { Handlers } from '../bus/listen.ts'
import { lintNote } from '../members/lint/index.ts'
import { wakeAnalyst } from './analyst.ts'
import { context } from './context.ts'

/** Handler of the note linter, whose words are too many for a page. */
export const lint: Pick<Handlers, 'note.lint'> = {
  async 'note.lint'({ text }) {
    const [{ say }] = await Promise.all([context(), wakeAnalyst()])
    return lintNote(text).map(({ kind, words }) => ({ words, why: say.people(`lint.${kind}`) }))
  },
}
