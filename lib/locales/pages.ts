import { common as commonEn, mention as mentionEn } from './en/common.ts'
import { errors as errorsEn } from './en/errors.ts'
import { popup as popupEn } from './en/popup.ts'
import { rules as rulesEn } from './en/rules.ts'
import { tags as tagsEn } from './en/tags.ts'
import { common as commonFr, mention as mentionFr } from './fr/common.ts'
import { errors as errorsFr } from './fr/errors.ts'
import { popup as popupFr } from './fr/popup.ts'
import { rules as rulesFr } from './fr/rules.ts'
import { tags as tagsFr } from './fr/tags.ts'

/** The sentences of Vigie's own pages, each area in its two languages, for `useWords`. */
export const common = { fr: commonFr, en: commonEn }
export const errors = { fr: errorsFr, en: errorsEn }
export const mention = { fr: mentionFr, en: mentionEn }
export const popup = { fr: popupFr, en: popupEn }
export const rules = { fr: rulesFr, en: rulesEn }
export const tags = { fr: tagsFr, en: tagsEn }
