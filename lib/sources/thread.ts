import { SourceError, source } from './source.ts'
import { THREADS, threadAt } from './threads/index.ts'

/**
 * One thread that is followed: every new reply is a mention, whatever its words. What was there
 * when she began to follow it isn't new.
 */
export default source({
  id: 'thread',
  name: 'Thread',
  everything: true,
  fields: [
    { name: 'address', kind: 'address', example: 'https://forum.exemple.fr/t/titre/12' },
    {
      name: 'software',
      kind: 'choice',
      choices: ['', ...THREADS.map(({ software }) => software)],
      example: '',
      optional: true,
    },
  ],
  pace: 5 * 60_000,
  hosts({ address = '', software }) {
    const found = threadAt(address, software)
    if (!found) return []
    return [found.thread.api?.(found.ref) ?? found.ref.url.host]
  },
  requests({ address = '', software }, cursor, now) {
    const found = threadAt(address, software)
    if (!found) throw new SourceError('notThread', { address: address.slice(0, 200) })
    return [found.thread.request(found.ref, cursor, now)]
  },
  read(answer, { address = '', software }, cursor) {
    const found = threadAt(address, software)
    if (!found) throw new SourceError('notThread', { address: address.slice(0, 200) })
    return found.thread.read(answer, found.ref, cursor)
  },
})
