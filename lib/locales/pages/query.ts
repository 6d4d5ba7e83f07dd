import { query as en } from '../en/query.ts'
import { query as fr } from '../fr/query.ts'

export const query = { fr, en }
