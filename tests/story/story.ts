import { fileInes, seeAfterCrash, seeElsewhere } from './card.ts'
import { draftReply, seeFlag, seeHistory } from './draft.ts'
import { keepAll, nothingLeft, seeDashboard } from './end.ts'
import { drawMarks } from './marks.ts'
import type { Step } from './stage.ts'
import { findMention, openMention, readMention, readToday, setWatch } from './watch.ts'

/** The main job, from the first page to the last, in the order in which she does it. */
export const STORY: readonly Step[] = [
  drawMarks,
  fileInes,
  seeElsewhere,
  seeAfterCrash,
  seeFlag,
  draftReply,
  seeHistory,
  setWatch,
  findMention,
  readMention,
  readToday,
  keepAll,
  openMention,
  seeDashboard,
  nothingLeft,
]

/** The first of it, played in the window before it is hers: a mark, a reply, a mention of each kind. */
export const BEGINNING: readonly Step[] = [
  drawMarks,
  fileInes,
  setWatch,
  findMention,
  seeFlag,
  draftReply,
]
