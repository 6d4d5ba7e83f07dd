import { common as commonEn } from './en/common.ts'
import { common as commonFr } from './fr/common.ts'

/** What every surface of Vigie says, whatever the page. */
export const common = { fr: commonFr, en: commonEn }
