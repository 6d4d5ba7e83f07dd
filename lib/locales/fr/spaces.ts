/** Les espaces : ce que les réponses disent sur un site en particulier. */
export const spaces = {
  spaces: 'Espaces',
  spacesText:
    'Sur un site, un groupe ou une page, les réponses peuvent avoir leur propre ton, leurs liens et leur signature. Ce qui n’est pas précisé ici reste comme partout.',
  newSpace: 'Nouvel espace',
  name: 'Nom de l’espace',
  nameMissing: 'Donnez un nom.',
  hosts: 'Sites',
  hostsHint: 'Un par ligne, comme forum.exemple.fr ; ce qui est en dessous en fait partie.',
  hostsMissing: 'Indiquez au moins un site.',
  hostWrong: 'Ce n’est pas un site : {part}',
  asEverywhere: 'Comme partout',
  rulesLink: 'Adresse de la charte',
  moderatorName: 'Votre nom de modération',
  signature: 'Signature',
  header: 'Au début de chaque réponse',
  footer: 'À la fin de chaque réponse',
  aroundHint: 'Les accolades comme {name} y sont remplies aussi.',
  editSpace: 'Modifier l’espace {name}',
  removeSpace: 'Supprimer l’espace {name}',
  removed: 'Espace {name} supprimé.',
} as const
