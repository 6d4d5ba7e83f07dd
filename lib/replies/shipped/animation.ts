import { group } from './define.ts'

/** Keeping a community alive. */
export const animation = group('animation', [
  {
    id: 'contest-rules',
    rule: 'contest',
    tone: 'neutral',
    title: ['Règlement de concours', 'Contest rules'],
    fields: [
      { name: 'règlement', kind: 'text', required: true },
      { name: 'rules', kind: 'text', required: true },
    ],
    fr: [
      'Bonjour {name|}, merci de [votre|ta] participation ! Le règlement complet, avec les dates et les conditions, se trouve ici : {règlement}\nBonne chance !',
      "Bonjour {name|}, pour que le jeu soit le même pour tout le monde, merci de vérifier que [votre|ta] participation suit bien le règlement : {règlement}\n[Vous pouvez|Tu peux] la corriger jusqu'à la clôture.",
      "{name|Bonjour}, bonne question ! La réponse est dans le règlement : {règlement}\nS'il reste un doute, je suis là pour [vous|t'] éclairer.",
    ],
    en: [
      'Hello {name|}, thank you for taking part! The full rules, with dates and conditions, are here: {rules}\nGood luck!',
      'Hi {name|}, so that the game is the same for everyone, please check that your entry follows the rules: {rules}\nYou can correct it until the closing date.',
      "{name|Hello}, good question! The answer is in the rules: {rules}\nIf any doubt remains, I'm here to help.",
    ],
  },
  {
    id: 'contest-results',
    rule: 'contest',
    tone: 'gentle',
    title: ['Résultats de concours', 'Contest results'],
    fields: [
      { name: 'lauréats', kind: 'text', required: true },
      { name: 'winners', kind: 'text', required: true },
    ],
    fr: [
      'Le moment tant attendu est arrivé ! Félicitations à {lauréats}, et un immense merci à toutes les personnes qui ont participé. Nous prenons contact en privé pour la suite.',
      "Les résultats sont là : bravo à {lauréats} ! Le choix n'a pas été simple, tant les participations étaient belles. Rendez-vous très vite pour un nouveau jeu.",
      "Roulement de tambour… et bravo à {lauréats} ! Un message privé arrive avec les modalités du lot. Merci à toutes et à tous d'avoir joué le jeu avec autant d'entrain.",
    ],
    en: [
      "The long-awaited moment is here! Congratulations to {winners}, and a huge thank-you to everyone who took part. We'll be in touch privately about what comes next.",
      "The results are in: well done to {winners}! Choosing wasn't easy, so lovely were the entries. See you very soon for a new game.",
      'Drum roll… and well done to {winners}! A private message is on its way with the details of the prize. Thank you all for playing with such spirit.',
    ],
  },
  {
    id: 'relaunch',
    rule: 'animation',
    tone: 'gentle',
    title: ['Question de relance', 'Relaunch question'],
    fr: [
      "Bonjour {name|}, la discussion s'est mise en pause au bon moment ! Où en [êtes-vous|es-tu] depuis ? [Vos|Tes] nouvelles pourraient servir à d'autres.",
      'Petite relance : et vous, comment vous y prenez-vous ? Toutes les expériences sont bonnes à partager, même les ratages, surtout les ratages !',
      "Ce fil mérite mieux que le silence. {name|}, [avez-vous|as-tu] trouvé une solution, ou faut-il que l'on cherche encore ensemble ?",
    ],
    en: [
      'Hello {name|}, the discussion paused at just the right moment! How have things gone since? Your news could help others.',
      'A gentle nudge: how do you go about it yourselves? Every experience is worth sharing, even the failures, especially the failures!',
      'This thread deserves better than silence. {name|}, did you find a solution, or should we keep looking together?',
    ],
  },
])
