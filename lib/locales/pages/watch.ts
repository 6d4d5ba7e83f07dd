import { watch as en } from '../en/watch.ts'
import { watch as fr } from '../fr/watch.ts'

export const watch = { fr, en }
