import { person as en } from '../en/person.ts'
import { person as fr } from '../fr/person.ts'

export const person = { fr, en }
