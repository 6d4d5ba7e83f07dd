import type { page as fr } from '../fr/page.ts'
import type { Like } from '../words.ts'

export const page: Like<typeof fr> = {
  open: 'Vigie: open the card of {name}',
  openFiled: 'Vigie: open the card of {name} ({labels})',
  unsure: 'Vigie: reading the author',
  filed: 'known member',
  flagged: 'To look at: {reasons}',
}
