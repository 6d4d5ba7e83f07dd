import { imports as en } from '../en/imports.ts'
import { imports as fr } from '../fr/imports.ts'

export const imports = { fr, en }
