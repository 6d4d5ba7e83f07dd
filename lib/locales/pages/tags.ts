import { tags as en } from '../en/tags.ts'
import { tags as fr } from '../fr/tags.ts'

export const tags = { fr, en }
