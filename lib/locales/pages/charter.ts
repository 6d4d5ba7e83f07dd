import { charter as en } from '../en/charter.ts'
import { charter as fr } from '../fr/charter.ts'

export const charter = { fr, en }
