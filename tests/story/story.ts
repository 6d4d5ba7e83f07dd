import { drawMarks } from './marks.ts'
import type { Step } from './stage.ts'
import { findMention, openMention, readMention, readToday, setWatch } from './watch.ts'

/** The main job, from the first page to the last, in the order in which she does it. */
export const STORY: readonly Step[] = [
  drawMarks,
  setWatch,
  findMention,
  readMention,
  readToday,
  openMention,
]
