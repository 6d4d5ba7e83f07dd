import * as en from '../en/common.ts'
import * as fr from '../fr/common.ts'

export const common = { fr: fr.common, en: en.common }
export const mention = { fr: fr.mention, en: en.mention }
