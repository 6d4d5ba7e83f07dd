/** Something said in public, somewhere that can be watched. */
export interface News {
  id: number
  by: string
  at: number
  title: string
  text: string
  language: 'fr' | 'en'
}

const HOUR = 3_600_000

/** What stood in the feed before anybody watched: none of it names the organisation. */
export function olderNews(now: number): News[] {
  return [
    {
      id: 1,
      by: 'Rivemont Info',
      at: now - 30 * HOUR,
      title: 'Le marché couvert rouvre samedi',
      text: 'Après huit mois de travaux, les étals retrouvent la halle. Parking à vélos agrandi côté quai.',
      language: 'fr',
    },
    {
      id: 2,
      by: 'Le guidon libre',
      at: now - 9 * HOUR,
      title: 'Bien régler sa selle en trois minutes',
      text: 'La hauteur d’abord, le recul ensuite, et un tour de clé pour finir.',
      language: 'fr',
    },
  ]
}

/** The tag's timeline before anybody watched. */
export function olderToots(now: number): News[] {
  return [
    {
      id: 101,
      by: 'atelier_du_port',
      at: now - 20 * HOUR,
      title: '',
      text: 'Atelier ouvert ce soir, on répare ensemble. #velo',
      language: 'fr',
    },
    {
      id: 102,
      by: 'greta_spokes',
      at: now - 5 * HOUR,
      title: '',
      text: 'First frost of the year on the towpath, gloves on. #velo',
      language: 'en',
    },
  ]
}

/** What one press of "publish" brings, in turn. The first is the one the story waits for. */
export const COMING: readonly Omit<News, 'id' | 'at'>[] = [
  {
    by: 'Rivemont Info',
    title: 'Une panne à la gare agace les usagers',
    text: 'Depuis trois jours, l’application de Pédalune plante à la station de la gare. « C’est pénible et personne ne répond », déplore une abonnée.',
    language: 'fr',
  },
  {
    by: 'Le guidon libre',
    title: 'On a essayé : les nouveaux vélos',
    text: 'Bravo à Pédalune : freins francs, selle confortable, et une assistance douce. Une belle réussite pour la ville.',
    language: 'fr',
  },
  {
    by: 'Cycling Notes',
    title: 'Shared bikes, small towns',
    text: 'Pédalune opens ten more stations this spring. We asked the mayor how it is paid for.',
    language: 'en',
  },
]

/** The same for the tag. */
export const COMING_TOOTS: readonly Omit<News, 'id' | 'at'>[] = [
  {
    by: 'ines_roule',
    title: '',
    text: 'Trois trajets avec Pédalune aujourd’hui, zéro souci : je suis ravie ! #velo',
    language: 'fr',
  },
  {
    by: 'greta_spokes',
    title: '',
    text: 'Pédalune support finally answered, refund received. Thank you! #velo',
    language: 'en',
  },
]
