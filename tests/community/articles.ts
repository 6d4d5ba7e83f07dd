/** A comment under an article of the blog; `under` nests it. */
export interface BlogComment {
  id: number
  name: string
  site?: string
  ago: number
  text: string
  under?: number
}

export interface Article {
  slug: string
  title: string
  by: string
  ago: number
  text: string[]
  comments: BlogComment[]
}

/** The blog of the neighbourhood, as a WordPress of the classic kind would show it. */
export const ARTICLES: readonly Article[] = [
  {
    slug: 'six-mois-a-velo-dans-rivemont',
    title: 'Six mois à vélo dans Rivemont',
    by: 'La rédaction du Petit Rivemontais',
    ago: 8700,
    text: [
      'Voilà six mois que la ville a ouvert ses quarante stations. Nous avons demandé à douze habitants de tenir un carnet : ce qu’ils gagnent, ce qui les agace, et ce qu’ils ne changeraient pour rien au monde.',
      'Premier enseignement : la pluie n’arrête presque personne. Le second est plus gênant pour la mairie : aux heures de pointe, la station de la gare est vide huit fois sur dix.',
    ],
    comments: [
      {
        id: 301,
        name: 'Camille D.',
        site: 'https://camille-roule.example/',
        ago: 8100,
        text: 'Beau travail. Pour la gare, la station Écluse est à quatre minutes à pied et presque toujours pleine : je passe par là.',
      },
      {
        id: 302,
        name: 'Gérard L.',
        ago: 7900,
        under: 301,
        text: 'Merci pour l’astuce, je ne connaissais pas cette station.',
      },
      {
        id: 303,
        name: 'colere_du_matin',
        ago: 6100,
        text: 'QUARANTE STATIONS ET PAS UNE SEULE DANS LES QUARTIERS NORD !!! TOUJOURS LES MÊMES QUI SONT SERVIS',
      },
      {
        id: 304,
        name: 'Nora',
        ago: 5900,
        under: 303,
        text: 'Deux sont prévues au printemps, c’était dans le compte rendu du conseil.',
      },
      {
        id: 305,
        name: 'Aïcha B.',
        ago: 900,
        text: 'Bonjour, nouvelle ici ! Est-ce que les carnets seront publiés en entier ?',
      },
    ],
  },
]
