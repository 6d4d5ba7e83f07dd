import { library as en } from '../en/library.ts'
import { library as fr } from '../fr/library.ts'

export const library = { fr, en }
