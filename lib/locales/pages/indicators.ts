import { indicators as en } from '../en/indicators.ts'
import { indicators as fr } from '../fr/indicators.ts'

export const indicators = { fr, en }
