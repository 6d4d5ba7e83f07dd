/** Why the palette puts a reply where it stands. */
export const reasons = {
  flag: '{flag}',
  flagFirst: '{flag} · 1er rappel',
  flagAgain: '{flag} · {count}e rappel',
  newcomer: 'Premier message',
  regular: 'Membre actif',
  language: 'Autre langue',
  recent: 'Utilisée récemment',
  often: 'Souvent utilisée',
} as const
