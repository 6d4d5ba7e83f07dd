import { packs as en } from '../en/packs.ts'
import { packs as fr } from '../fr/packs.ts'

export const packs = { fr, en }
