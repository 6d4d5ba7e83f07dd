import { exchange as en } from '../en/exchange.ts'
import { exchange as fr } from '../fr/exchange.ts'

export const exchange = { fr, en }
