import { spaces as en } from '../en/spaces.ts'
import { spaces as fr } from '../fr/spaces.ts'

export const spaces = { fr, en }
