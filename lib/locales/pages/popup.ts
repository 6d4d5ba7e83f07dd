import { popup as en } from '../en/popup.ts'
import { popup as fr } from '../fr/popup.ts'

export const popup = { fr, en }
