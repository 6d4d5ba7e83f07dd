import { ladder as en } from '../en/ladder.ts'
import { ladder as fr } from '../fr/ladder.ts'

export const ladder = { fr, en }
