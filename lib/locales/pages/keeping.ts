import { keeping as en } from '../en/keeping.ts'
import { keeping as fr } from '../fr/keeping.ts'

export const keeping = { fr, en }
