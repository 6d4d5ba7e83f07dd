import { editor as en } from '../en/editor.ts'
import { editor as fr } from '../fr/editor.ts'

export const editor = { fr, en }
