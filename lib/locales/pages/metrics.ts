import { metrics as en } from '../en/metrics.ts'
import { metrics as fr } from '../fr/metrics.ts'

export const metrics = { fr, en }
