import { group } from './define.ts'

/** How a message is written. */
export const form = group('form', [
  {
    id: 'shouting',
    rule: 'form',
    tone: 'gentle',
    flags: ['shouting'],
    title: ['Majuscules', 'Shouting'],
    fr: [
      "Bonjour {name|}, [votre|ton] message mérite d'être lu sans effort : en majuscules, il donne l'impression de crier. [Pourriez-vous|Pourrais-tu] le reprendre en minuscules ? Merci d'avance !",
      "Bonjour {name|}, tout en capitales, un texte se lit comme un cri, et ce n'était sûrement pas [votre|ton] intention. Un passage en minuscules, et [vos|tes] arguments n'en porteront que mieux. Merci !",
      '{name|}, une petite remarque de forme : ici, les majuscules valent un haussement de voix. Si [vous voulez|tu veux] bien les garder pour les débuts de phrase, tout le monde [vous|te] lira plus volontiers.',
    ],
    en: [
      'Hello {name|}, your message deserves an easy read: in capitals, it looks like shouting. Could you rewrite it in lower case? Thank you!',
      "Hi {name|}, a text in all capitals reads like a raised voice, which I'm sure you didn't intend. In lower case, your point will come across much better. Thanks!",
      '{name|}, a small note on form: here, capital letters sound like shouting. If you keep them for the start of sentences, everyone will be happier to read you.',
    ],
  },
  {
    id: 'textspeak',
    rule: 'form',
    tone: 'gentle',
    flags: ['textspeak'],
    title: ['Style SMS', 'Text-speak'],
    fr: [
      "Bonjour {name|}, je crains que [votre|ton] message reste difficile à lire pour une partie d'entre nous. [Pourriez-vous|Pourrais-tu] l'écrire sans abréviations ? [Vous aurez|Tu auras] plus de réponses, et de meilleures.",
      'Bonjour {name|}, tout le monde ici ne déchiffre pas le langage SMS, à commencer par celles et ceux qui lisent avec une synthèse vocale. Des mots entiers, et [votre|ta] question trouvera vite preneur !',
      "{name|}, ce que [vous dites|tu dis] a l'air intéressant, mais les abréviations m'en cachent la moitié. Quelques mots complets suffiraient pour que chacun puisse [vous|te] répondre. Merci !",
    ],
    en: [
      "Hello {name|}, I'm afraid part of the community will struggle to read your message. Could you write it without abbreviations? You'll get more answers, and better ones.",
      'Hi {name|}, not everyone here can decode text-speak, least of all people who listen with a screen reader. Whole words will bring your question the answers it deserves!',
      '{name|}, what you say looks interesting, but the abbreviations hide half of it from me. A few complete words and everyone will be able to answer you. Thanks!',
    ],
  },
  {
    id: 'flood',
    rule: 'form',
    tone: 'neutral',
    flags: ['flood', 'repeat'],
    title: ['Messages en rafale', 'Flood'],
    fr: [
      'Bonjour {name|}, plusieurs messages à la suite rendent le fil difficile à suivre. Merci de les regrouper en un seul, que [vous pourrez|tu pourras] compléter au besoin : rien ne se perdra en route.',
      'Bonjour {name|}, [vos|tes] messages se suivent de si près que la discussion disparaît derrière eux. [Pourriez-vous|Pourrais-tu] les réunir en un seul et laisser aux autres le temps de répondre ? Merci.',
      '{name|}, un message posté une fois est déjà lu : inutile de le répéter. Merci de tout réunir en une seule intervention, afin que chacun retrouve sa place dans la conversation.',
    ],
    en: [
      'Hello {name|}, several posts in a row make the thread hard to follow. Please group them into one, which you can extend when needed: nothing will get lost on the way.',
      'Hi {name|}, your posts come so close together that the discussion vanishes behind them. Could you merge them into one and leave others the time to answer? Thank you.',
      "{name|}, a message posted once has already been read: there's no need to repeat it. Please gather everything in a single post, so that everyone keeps a place in the conversation.",
    ],
  },
])
