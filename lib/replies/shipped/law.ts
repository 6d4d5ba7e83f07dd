import { group } from './define.ts'

/** What the law says. */
export const law = group('law', [
  {
    id: 'personal-data',
    rule: 'privacy',
    tone: 'firm',
    flags: ['personal-data'],
    title: ['Données personnelles', 'Personal data'],
    fr: [
      'Bonjour {name|}, [votre|ton] message montre des coordonnées personnelles, visibles de tous. Merci de les retirer dès que possible : elles pourraient être recopiées. Le reste du message peut rester.',
      "{name|}, par prudence, [enlevez|enlève] le téléphone, le courriel ou l'adresse que contient [votre|ton] message, qu'il s'agisse des [vôtres|tiens] ou de ceux d'un tiers. À défaut, nous les masquerons.",
      'Bonjour {name|}, sur un espace public, des données personnelles attirent vite les fraudeurs. Merci de modifier [votre|ton] message ; [vous pourrez|tu pourras] les communiquer en privé à la personne concernée.',
    ],
    en: [
      'Hello {name|}, your message shows personal contact details that anyone can see. Please remove them as soon as possible: they could be copied. The rest of the message can stay.',
      "{name|}, as a precaution, please take out the phone number, e-mail or postal address in your message, whether it's yours or somebody else's. Otherwise we'll hide it.",
      'Hello {name|}, in a public space, personal data soon attracts fraudsters. Please edit your message; you can give those details in private to the person concerned.',
    ],
  },
  {
    id: 'defamation',
    rule: 'law',
    tone: 'legal',
    title: ['Diffamation', 'Defamation'],
    fr: [
      "Bonjour {name|}, [votre|ton] message impute à une personne des faits précis qui portent atteinte à son honneur. Sans preuve, cela peut être une diffamation (loi du 29 juillet 1881). Merci de le retirer ou de l'étayer.",
      "{name|}, accuser quelqu'un publiquement engage [votre|ta] responsabilité comme celle de cet espace. Merci de reformuler en [vous en|t'en] tenant à ce que [vous avez|tu as] vécu et [pouvez|peux] établir.",
      "Bonjour {name|}, nous ne pouvons pas vérifier l'accusation portée dans [votre|ton] message. Elle est masquée le temps d'un examen. [Transmettez-nous|Transmets-nous], si [vous le souhaitez|tu le souhaites], les éléments qui la fondent.",
    ],
    en: [
      "Hello {name|}, your message makes a factual accusation that harms a person's reputation. Without proof, it may be defamatory in law. Please remove it or support it with evidence.",
      "{name|}, accusing someone in public engages your liability as well as this space's. Please rephrase it, keeping to what you experienced and can establish.",
      'Hello {name|}, we cannot verify the accusation made in your message. It is hidden while we look into it. If you wish, please send us what it is based on.',
    ],
  },
  {
    id: 'hate',
    rule: 'law',
    tone: 'legal',
    title: ['Haine, discrimination', 'Hate, discrimination'],
    fr: [
      "{name|}, [votre|ton] message s'en prend à des personnes pour ce qu'elles sont. La loi punit la provocation à la haine et à la discrimination (loi du 29 juillet 1881, article 24). Il est retiré et transmis à l'équipe.",
      "Bonjour {name|}, aucun propos discriminatoire n'est admis ici, fût-ce sur le ton de la plaisanterie. Ce message est masqué, et [votre|ta] situation est examinée. [Vous pouvez|Tu peux] contester cette décision.",
      '{name|}, nous ne laissons pas en ligne un propos qui rabaisse un groupe de personnes. Il est conservé pour examen et pourra être signalé à la plateforme PHAROS. [Vous pouvez|Tu peux] nous écrire à ce sujet.',
    ],
    en: [
      '{name|}, your message attacks people for who they are. Incitement to hatred and discrimination is punished by law. It has been removed and passed to our team.',
      'Hello {name|}, no discriminatory words are accepted here, even in jest. This message is hidden and your situation is being reviewed. You may contest this decision.',
      "{name|}, we don't leave online words that demean a group of people. They are kept for review and may be reported to the authorities. You may write to us about it.",
    ],
  },
  {
    id: 'copyright',
    rule: 'law',
    tone: 'legal',
    title: ["Droit d'auteur", 'Copyright'],
    fr: [
      "Bonjour {name|}, [votre|ton] message reprend une œuvre protégée. Merci de la remplacer par un court extrait, accompagné du nom de l'auteur et d'un lien vers l'original, ou de nous indiquer l'autorisation obtenue.",
      "{name|}, l'auteur de ce contenu a seul le droit d'en autoriser la reproduction. Merci de le retirer, à moins que [vous n'en soyez|tu n'en sois] l'auteur ou [n'ayez|n'aies] son accord : un mot suffira.",
      "Bonjour {name|}, partager, oui ; recopier en entier, non. Un lien vers la source et quelques lignes citées respecteront le droit d'auteur, et la discussion n'y perdra rien. Merci de modifier [votre|ton] message.",
    ],
    en: [
      "Hello {name|}, your message reproduces a protected work. Please replace it with a short excerpt, with the author's name and a link to the original, or tell us about the permission you were given.",
      '{name|}, only the author of this content may allow its reproduction. Please remove it, unless you are the author or have their agreement: a word from you will do.',
      'Hello {name|}, sharing, yes; copying in full, no. A link to the source and a few quoted lines respect copyright, and the discussion loses nothing. Please edit your message.',
    ],
  },
])
