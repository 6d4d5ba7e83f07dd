import { signals as en } from '../en/signals.ts'
import { signals as fr } from '../fr/signals.ts'

export const signals = { fr, en }
