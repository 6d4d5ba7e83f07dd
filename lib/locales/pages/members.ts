import { members as en } from '../en/members.ts'
import { members as fr } from '../fr/members.ts'

export const members = { fr, en }
