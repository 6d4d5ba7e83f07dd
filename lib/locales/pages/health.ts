import { health as en } from '../en/health.ts'
import { health as fr } from '../fr/health.ts'

export const health = { fr, en }
