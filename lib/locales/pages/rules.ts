import * as en from '../en/rules.ts'
import * as fr from '../fr/rules.ts'

export const rules = { fr: fr.rules, en: en.rules }
export const flags = { fr: fr.flags, en: en.flags }
