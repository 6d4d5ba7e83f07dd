/** Après « hors sujet » : ce qu’on peut retirer d’une alerte. */
export const exclude = {
  title: 'Ne plus recevoir dans « {alert} » :',
  word: '« {word} »',
  author: 'de {name}',
  site: 'sur {host}',
  preview: {
    one: '{count} mention disparaîtrait sur {of}',
    other: '{count} mentions disparaîtraient sur {of}',
  },
  kept: {
    one: ', dont {count} que vous aviez traitée !',
    other: ', dont {count} que vous aviez traitées !',
  },
  apply: 'Exclure',
  applied: {
    one: '« {alert} » exclut désormais {what}. {count} mention écartée.',
    other: '« {alert} » exclut désormais {what}. {count} mentions écartées.',
  },
} as const
