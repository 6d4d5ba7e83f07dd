/** The lines of a member's history, and why a post is flagged. */
export const journal = {
  note: 'Note : {text}',
  'tag-on': 'Étiquette « {tag} » posée',
  'tag-off': 'Étiquette « {tag} » retirée',
  'reply-drafted': 'Réponse préparée : {reply}',
  'reply-sent': 'Réponse publiée : {reply}',
  reminder: 'Rappel : {rule}',
  warning: 'Avertissement : {rule}',
  sanction: 'Sanction : {rule}',
  'sanction-did': '{measure} : {rule}',
  appeal: 'Recours',
  'appeal-open': 'Recours reçu, à examiner',
  'appeal-upheld': 'Recours examiné : décision maintenue',
  'appeal-reversed': 'Recours examiné : décision annulée',
  mention: 'Mention : « {text} »',
  relay: 'Transmis',
  consent: 'Accord de réutilisation',
  informed: 'Personne informée de sa fiche',
  objection: 'Opposition à la fiche',
  withText: '{line} : {text}',
  aReply: 'réponse supprimée depuis',
  aTag: 'étiquette supprimée',
  theCharter: 'la charte',
} as const

/** Why a reply is offered first. */
export const reasons = {
  flag: 'Dans ce message : {flag}',
  flagFirst: '{flag} · premier rappel',
  flagAgain: { one: '{flag} · {count}er rappel', other: '{flag} · {count}e rappel' },
  newcomer: 'Premier message de ce membre',
  regular: 'Membre actif',
  language: 'Message dans une autre langue',
  recent: 'Utilisée récemment',
  often: { one: 'Utilisée {count} fois', other: 'Utilisée {count} fois' },
} as const
