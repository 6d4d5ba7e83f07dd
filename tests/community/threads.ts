import type { PersonName } from './people.ts'

export interface ForumPost {
  by: PersonName
  /** Minutes before now. */
  ago: number
  /** Paragraphs of plain text. */
  text: string[]
  /** Who it answers to, shown as a quotation. */
  quotes?: { by: PersonName; text: string }
}

export interface Thread {
  id: number
  slug: string
  title: string
  category: string
  language: 'fr' | 'en'
  posts: ForumPost[]
}

/** What the forum holds when it starts: the everyday of a community manager, on one page. */
export const THREADS: readonly Thread[] = [
  {
    id: 12,
    slug: 'application-4-2-vos-retours',
    title: 'Application 4.2 : vos retours',
    category: 'L’application',
    language: 'fr',
    posts: [
      {
        by: 'lea',
        ago: 2980,
        text: [
          'Bonjour à toutes et à tous ! La version 4.2 de l’application est en ligne depuis ce matin : carte plus rapide, réservation d’une heure, et paiement en deux touches.',
          'Dites-nous ici ce qui va, ce qui ne va pas, et ce qui vous manque. L’équipe lit tout.',
        ],
      },
      {
        by: 'camille',
        ago: 2710,
        text: [
          'Merci Léa, la carte est vraiment plus fluide chez moi.',
          'J’ai trouvé un détail : sur un petit écran, le bouton « Rendre le vélo » passe sous la barre du bas. En tournant le téléphone, il revient. Je vous ai joint les étapes dans le suivi des bogues, si ça peut aider.',
        ],
      },
      {
        by: 'ines',
        ago: 1490,
        text: [
          'Testée toute la journée pour ma chaîne : trois trajets, aucune coupure, et la réservation change la vie à la gare. La vidéo sort dimanche.',
          'Petite idée pour la suite : pouvoir partager un trajet avec un lien.',
        ],
      },
      {
        by: 'yanis',
        ago: 185,
        text: [
          'C’EST INADMISSIBLE !!! ÇA FAIT TROIS JOURS QUE L’APPLICATION PLANTE À LA GARE ET PERSONNE NE RÉPOND. ON PAIE POUR QUOI EXACTEMENT ???',
        ],
      },
      {
        by: 'marc',
        ago: 150,
        quotes: { by: 'yanis', text: 'C’EST INADMISSIBLE !!!' },
        text: [
          'Encore un qui ne sait pas lire une notice. Tu es vraiment un pauvre crétin, mon vieux, redémarre ton téléphone et lâche-nous.',
        ],
      },
      {
        by: 'odile',
        ago: 96,
        text: [
          'Bonjour, j’ai le même souci à la gare depuis hier. Quelqu’un du support peut-il me rappeler ? Je suis au 06 39 98 12 34, ou par courriel à odile.perrin@courriel.example. Merci d’avance !',
        ],
      },
      {
        by: 'theo',
        ago: 32,
        text: [
          'Bonjour, je viens d’arriver à Rivemont et je découvre le service. Premier message ici ! Est-ce qu’il faut une caution pour l’abonnement étudiant ?',
        ],
      },
    ],
  },
  {
    id: 15,
    slug: 'sortie-du-dimanche-le-long-du-canal',
    title: 'Sortie du dimanche, le long du canal',
    category: 'Balades',
    language: 'fr',
    posts: [
      {
        by: 'nora',
        ago: 4400,
        text: [
          'On se retrouve dimanche à 10 h devant la station Écluse ? Vingt kilomètres tranquilles, pause tarte à mi-chemin.',
        ],
      },
      {
        by: 'camille',
        ago: 4210,
        text: ['Partante ! J’apporte la pompe et le nécessaire pour les crevaisons.'],
      },
      {
        by: 'ines',
        ago: 3950,
        text: ['Je viens aussi, et je filme un peu si personne n’y voit d’inconvénient.'],
      },
      {
        by: 'bruno',
        ago: 610,
        text: [
          'Promo exceptionnelle !!! Casques -70 % seulement aujourd’hui, cliquez vite : http://casques-bonplan.example/?ref=bruno et http://bit-promo.example/velo',
        ],
      },
      {
        by: 'yanis',
        ago: 420,
        text: ['Moi je viendrai si l’application veut bien me rendre mon vélo cette fois.'],
      },
    ],
  },
  {
    id: 19,
    slug: 'rain-covers-at-the-stations',
    title: 'Rain covers at the stations?',
    category: 'English corner',
    language: 'en',
    posts: [
      {
        by: 'sam',
        ago: 5200,
        text: [
          'Saddles are soaked every morning at Saint-Elme. Would simple covers be possible? I would happily help fit them.',
        ],
      },
      {
        by: 'priya',
        ago: 5100,
        text: [
          'Great idea, and thank you for the offer. The bikes themselves are lovely this year.',
        ],
      },
      {
        by: 'yanis',
        ago: 1300,
        text: ['Same at the train station. And the app still crashes there, by the way.'],
      },
    ],
  },
]
