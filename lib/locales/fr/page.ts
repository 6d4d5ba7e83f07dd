/** What the reader says in a page: the mark beside an author's name and the line beside a post. */
export const page = {
  open: 'Vigie : ouvrir la fiche de {name}',
  openFiled: 'Vigie : ouvrir la fiche de {name} ({labels})',
  unsure: 'Vigie : auteur en cours de lecture',
  filed: 'membre connu',
  flagged: 'À regarder : {reasons}',
} as const
