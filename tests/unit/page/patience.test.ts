import { expect, test } from 'vitest'
import { patience } from '@/lib/page/patience.ts'

test('what happens now and then is done for ever, what happens at once is bounded', () => {
  let time = 0
  const calm = patience(3, 1000, () => time)
  for (let i = 0; i < 100; i++) {
    time += 1000
    expect(calm.take()).toBe(true)
  }
  const hasty = patience(3, 1000, () => time)
  const taken = Array.from({ length: 100 }, () => {
    time += 10
    return hasty.take()
  })
  expect(taken.filter(Boolean)).toHaveLength(3)
})
