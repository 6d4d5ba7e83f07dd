import { settings as en } from '../en/settings.ts'
import { settings as fr } from '../fr/settings.ts'

export const settings = { fr, en }
