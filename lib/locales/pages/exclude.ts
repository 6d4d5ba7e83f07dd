import { exclude as en } from '../en/exclude.ts'
import { exclude as fr } from '../fr/exclude.ts'

export const exclude = { fr, en }
