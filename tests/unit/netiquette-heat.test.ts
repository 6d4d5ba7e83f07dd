import { describe, expect, it } from 'vitest'
import type { Flag } from '@/lib/model.ts'
import { type HeatPost, heatOf } from '@/lib/netiquette/index.ts'

const MINUTE = 60_000
const insult: Flag = { id: 'insult', ruleId: 'respect', tier: 'flagged' }

function thread(
  people: string,
  flags: (index: number) => Flag[],
  gap = () => 30 * MINUTE,
): HeatPost[] {
  let at = 0
  return [...people].map((name, index) => {
    at += gap()
    const author = {
      platform: 'x',
      host: 'h',
      name,
      strength: 'id' as const,
      keys: [`x:h:#${name}`],
    }
    return { post: { id: `${index}`, kind: 'comment', text: 'x', at, author }, flags: flags(index) }
  })
}

describe('heatOf', () => {
  it('finds nothing in an empty or quiet thread', () => {
    expect(heatOf([])).toEqual({ level: 'calm', score: 0, parts: [] })
    expect(heatOf(thread('abcabdceab', () => []))).toMatchObject({ level: 'calm' })
  })

  it('says what heats a thread, strongest first', () => {
    const heat = heatOf(thread('abcababababab', (index) => (index > 8 ? [insult] : [])))
    expect(heat.level).toBe('hot')
    expect(heat.parts.map(({ key }) => key)).toEqual(['breaches', 'duel'])
    expect(heat.parts[0]?.values).toEqual({ count: 4 })
    expect(heat.score).toBe(heat.parts.reduce((sum, { points }) => sum + points, 0))
  })

  it('forgets what is long past', () => {
    const past = heatOf(thread(`ab${'abcde'.repeat(6)}`, (index) => (index < 3 ? [insult] : [])))
    expect(past.parts.map(({ key }) => key)).not.toContain('breaches')
  })

  it('sees answers that quicken', () => {
    let count = 0
    const posts = thread(
      'abcdefabcdefabcdef',
      () => [],
      () => (count++ < 11 ? 60 * MINUTE : MINUTE),
    )
    expect(heatOf(posts).parts.map(({ key }) => key)).toContain('pace')
  })
})
