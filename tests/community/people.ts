/** The people of the demo community. All invented. */
export interface Person {
  id: number
  handle: string
  name: string
  /** What stands under the name, as forums show it. */
  title?: string
  /** Hue of the drawn avatar. */
  hue: number
}

export const PEOPLE = {
  lea: { id: 1, handle: 'lea_pedalune', name: 'Léa', title: 'Équipe Pédalune', hue: 200 },
  camille: { id: 12, handle: 'camille.d', name: 'Camille D.', title: 'Contributrice', hue: 150 },
  ines: { id: 27, handle: 'ines_roule', name: 'Inès Roule', title: '84 000 abonnés', hue: 285 },
  yanis: { id: 43, handle: 'yanis44', name: 'Yanis', hue: 25 },
  marc: { id: 51, handle: 'marcovelo', name: 'Marc', title: 'Membre depuis 2021', hue: 345 },
  odile: { id: 58, handle: 'odile_p', name: 'Odile P.', hue: 95 },
  theo: { id: 66, handle: 'theo-1904', name: 'Théo', title: 'Nouveau', hue: 50 },
  nora: { id: 72, handle: 'nora.k', name: 'Nora', hue: 225 },
  sam: { id: 80, handle: 'sam_rides', name: 'Sam Whitlock', hue: 175 },
  priya: { id: 84, handle: 'priya_s', name: 'Priya', title: 'Regular', hue: 310 },
  bruno: { id: 91, handle: 'bruno-bonplan', name: 'Bruno Bons Plans', title: 'Nouveau', hue: 5 },
} as const satisfies Record<string, Person>

export type PersonName = keyof typeof PEOPLE

/** Somebody by the handle that stands in addresses, or undefined. */
export function byHandle(handle: string): Person | undefined {
  return Object.values(PEOPLE).find((person) => person.handle === handle)
}
