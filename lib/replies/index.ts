import type { Reply } from '../model.ts'
import { animation } from './shipped/animation.ts'
import { community } from './shipped/community.ts'
import { duties } from './shipped/duties.ts'
import { form } from './shipped/form.ts'
import { honesty } from './shipped/honesty.ts'
import { law } from './shipped/law.ts'
import { relevance } from './shipped/relevance.ts'
import { respect } from './shipped/respect.ts'
import { safety } from './shipped/safety.ts'
import { service } from './shipped/service.ts'

/** The forty replies that come with Vigie, by group. A stored reply with the same id takes its place. */
export const SHIPPED: readonly Reply[] = [
  ...form,
  ...respect,
  ...safety,
  ...relevance,
  ...honesty,
  ...law,
  ...duties,
  ...community,
  ...service,
  ...animation,
]

export { type Filled, type FilledPart, fill } from './fill.ts'
export { type RankContext, type Ranked, type Reason, rank } from './rank.ts'
export { checkTemplate, MAX_REPLY, type Problem } from './template.ts'
export { valuesFor } from './values.ts'
export { pace, variantOrder } from './variants.ts'
