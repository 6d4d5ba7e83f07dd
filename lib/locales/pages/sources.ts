import { sources as en } from '../en/sources.ts'
import { sources as fr } from '../fr/sources.ts'

export const sources = { fr, en }
