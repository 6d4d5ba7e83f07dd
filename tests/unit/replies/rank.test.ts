import { describe, expect, test } from 'vitest'
import type { Flag, Reply } from '@/lib/model.ts'
import { SHIPPED } from '@/lib/replies/index.ts'
import { type RankContext, rank } from '@/lib/replies/rank.ts'
import { pace, variantOrder } from '@/lib/replies/variants.ts'

const flag = (id: string, ruleId: string, tier: Flag['tier'] = 'flagged'): Flag => ({
  id,
  ruleId,
  tier,
})
const base: RankContext = { flags: [], earlier: {}, spaceLanguage: 'fr', uses: {} }
const first = (context: Partial<RankContext>) => {
  const top = rank(SHIPPED, { ...base, ...context })[0]
  return { id: top?.reply.id, reason: top?.reason }
}

describe('ranking', () => {
  test.each([
    ['shouting', 'form', 'shouting'],
    ['textspeak', 'form', 'textspeak'],
    ['flood', 'form', 'flood'],
    ['insult', 'respect', 'insult-1'],
    ['spam', 'ads', 'spam'],
    ['personal-data', 'privacy', 'personal-data'],
    ['threat', 'safety', 'danger'],
  ])('a post flagged for %s is answered with the reply made for it', (id, rule, reply) => {
    expect(first({ flags: [flag(id, rule)] }).id).toBe(reply)
  })

  test('the step this member has reached chooses among the replies of a rule', () => {
    const flags = [flag('insult', 'respect')]
    expect(first({ flags }).reason).toEqual({
      key: 'flagFirst',
      values: { flag: 'insult', count: 1 },
    })
    expect(first({ flags, earlier: { respect: 1 } })).toEqual({
      id: 'insult-2',
      reason: { key: 'flagAgain', values: { flag: 'insult', count: 2 } },
    })
  })

  test('the graver flag comes first', () => {
    const flags = [flag('shouting', 'form'), flag('threat', 'safety')]
    expect(first({ flags }).id).toBe('danger')
  })

  test('a habit moves a reply up among its equals, never above what the post shows', () => {
    const uses = { thanks: 900 }
    expect(first({ uses })).toEqual({
      id: 'thanks',
      reason: { key: 'often', values: { count: 900 } },
    })
    expect(first({ uses, flags: [flag('shouting', 'form', 'check')] }).id).toBe('shouting')
  })

  test('what she chose again and again for a flag wins for that flag', () => {
    const flags = [flag('shouting', 'form')]
    const own: Reply = { ...(SHIPPED[0] as Reply), id: 'mine', title: { fr: 'x', en: 'x' } }
    const ranked = rank([...SHIPPED, own], { ...base, flags, usesForFlag: { 'shouting:mine': 7 } })
    expect(ranked[0]?.reply.id).toBe('mine')
  })

  test('a newcomer is welcomed, another language is spoken of', () => {
    expect(first({ newcomer: true }).id).toBe('welcome')
    expect(first({ postLanguage: 'de' })).toMatchObject({
      id: 'language',
      reason: { key: 'language' },
    })
    expect(first({ postLanguage: 'und' }).reason).toBeUndefined()
  })

  test('a reply that was switched off is not offered', () => {
    const off = SHIPPED.map((one) => ({ ...one, disabled: one.id === 'shouting' }))
    const ids = rank(off, { ...base, flags: [flag('shouting', 'form')] }).map((one) => one.reply.id)
    expect(ids).toHaveLength(39)
    expect(ids).not.toContain('shouting')
  })
})

describe('variants', () => {
  test('are offered the one unused for longest first', () => {
    const used = [
      { replyId: 'a', variant: 0, at: 30 },
      { replyId: 'a', variant: 2, at: 10 },
      { replyId: 'a', variant: 9, at: 99 },
    ]
    expect(variantOrder(3, used)).toEqual([1, 2, 0])
    expect(variantOrder(3, [])).toEqual([0, 1, 2])
  })

  test('the third identical text in ten minutes is warned of', () => {
    const draft = (minute: number, variant = 0) => ({ replyId: 'a', variant, at: minute * 60_000 })
    const soon = [draft(0), draft(1), draft(2)]
    expect(pace(soon, draft(3))).toBe(3)
    expect(pace(soon, draft(3, 1))).toBe(0)
    expect(pace(soon, draft(30))).toBe(0)
  })
})
