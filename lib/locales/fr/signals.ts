/** Ce qui sort de l’ordinaire, en tête des mentions. */
export const signals = {
  title: 'Ce qui sort de l’ordinaire',
  spike: '{alert} : {count} mentions en 24 h, d’habitude {usual}',
  turn: '{alert} : {share} de négatives en 24 h, d’habitude {usual}',
  influencer: '{alert} : première mention par {name}, influenceur',
} as const
