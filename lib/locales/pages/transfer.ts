import { transfer as en } from '../en/transfer.ts'
import { transfer as fr } from '../fr/transfer.ts'

export const transfer = { fr, en }
