/** Rules of the charter. */
export const rules = {
  form: 'Forme',
  respect: 'Respect',
  safety: 'Sécurité des personnes',
  relevance: 'Pertinence',
  ads: 'Publicité',
  honesty: 'Loyauté',
  privacy: 'Vie privée',
  law: 'Loi',
  charter: 'Charte',
  courtesy: 'Courtoisie',
  space: 'Cet espace',
  hospitality: 'Accueil',
  recognition: 'Reconnaissance',
  relay: 'Relais',
  rights: 'Droits',
  service: 'Service',
  order: 'Ordre',
  contest: 'Concours',
  animation: 'Animation',
} as const

/** Why a post is flagged; the words of the flag's hover. */
export const flags = {
  shouting: 'Majuscules',
  flood: 'Messages en rafale',
  repeat: 'Message répété',
  insult: 'Insulte',
  'insult-check': 'Propos à vérifier',
  spam: 'Spam, lien douteux',
  'personal-data': 'Données personnelles',
  threat: 'Menace, danger',
  textspeak: 'Style SMS',
} as const
