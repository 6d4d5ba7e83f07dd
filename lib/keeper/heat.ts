import type { HeatView } from '../bus/views.ts'
import { type HeatPost, heatOf } from '../netiquette/index.ts'
import type { Speech } from './context.ts'
import { type Met, threadOf } from './thread.ts'

/** How heated the thread in a tab is, of what was read of it, in words; nothing when it is calm. */
export async function heatIn(tabId: number, say: Speech): Promise<HeatView | undefined> {
  const thread = [...(await threadOf(tabId))]
  if (thread.every(({ at }) => at !== undefined)) thread.sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
  const { level, parts } = heatOf(thread.map(heatPost))
  if (level === 'calm') return undefined
  return {
    level,
    word: say.netiquette(`heat.${level}`),
    parts: parts.map(({ key, values }) => say.netiquette(`heat.${key}`, values)),
  }
}

function heatPost({ id, who, at, flags }: Met): HeatPost {
  const author = who && {
    author: { platform: '', host: '', name: '', strength: 'name' as const, keys: [who] },
  }
  return { post: { id, kind: 'post', text: '', ...(at !== undefined && { at }), ...author }, flags }
}
