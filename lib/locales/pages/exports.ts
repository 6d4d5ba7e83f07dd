import { exports as en } from '../en/exports.ts'
import { exports as fr } from '../fr/exports.ts'

export const exports = { fr, en }
