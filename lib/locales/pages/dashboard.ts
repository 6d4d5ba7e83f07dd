import { dashboard as en } from '../en/dashboard.ts'
import { dashboard as fr } from '../fr/dashboard.ts'

export const dashboard = { fr, en }
