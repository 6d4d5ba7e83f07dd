import { expect, test } from 'vitest'
import { inputOf } from '@/components/dashboard/reply-input.ts'
import { ReplyInput } from '@/lib/bus/inputs.ts'
import { parse } from '@/lib/parse.ts'
import { RECORD_SCHEMAS } from '@/lib/privacy/records.ts'
import { SHIPPED } from '@/lib/replies/index.ts'

test.each(SHIPPED)('$id is saved, exported and imported with everything it holds', (reply) => {
  const sent = parse(ReplyInput, inputOf({ ...reply, hlc: 'x', by: 'me', order: 1 }))
  expect(sent).toEqual(reply)
  const stored = { ...sent, hlc: `${'0'.repeat(13)}-0`, by: 'me', order: 1 }
  expect(parse(RECORD_SCHEMAS.replies, stored)).toEqual(stored)
})
