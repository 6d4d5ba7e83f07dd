import { group } from './define.ts'

/** Welcoming, thanking, living together. */
export const community = group('community', [
  {
    id: 'welcome',
    rule: 'hospitality',
    tone: 'gentle',
    moment: 'newcomer',
    title: ['Bienvenue', 'Welcome'],
    fr: [
      "Bienvenue {name|} ! Merci pour ce premier message. [Prenez vos|Prends tes] aises : ici, toutes les questions sont bonnes à poser, et il y a presque toujours quelqu'un pour y répondre.",
      "Bonjour {name|}, et bienvenue parmi nous ! Si [vous cherchez|tu cherches] [vos|tes] marques, [n'hésitez|n'hésite] pas à demander. Au plaisir de [vous|te] lire souvent.",
      "{name|Bonjour}, quel plaisir de [vous|te] voir rejoindre la discussion ! [Dites-nous|Dis-nous] un mot de ce qui [vous|t'] amène : d'autres ont sûrement le même centre d'intérêt.",
    ],
    en: [
      "Welcome {name|}! Thank you for this first message. Make yourself at home: every question is worth asking here, and there's almost always someone to answer it.",
      "Hello {name|}, and welcome to the community! If you're finding your way around, don't hesitate to ask. We look forward to hearing from you.",
      '{name|Hello}, what a pleasure to see you join the discussion! Tell us a little about what brings you here: others surely share your interest.',
    ],
  },
  {
    id: 'thanks',
    rule: 'recognition',
    tone: 'gentle',
    title: ['Merci', 'Thanks'],
    fr: [
      "Merci {name|} ! Une réponse claire, utile, et qui servira à d'autres : c'est exactement ce qui fait vivre cette communauté.",
      "Un grand merci {name|} d'avoir pris le temps de partager cela. [Votre|Ton] message va rendre service à plus d'une personne.",
      "Bravo et merci {name|} pour ce retour si complet ! C'est un vrai plaisir de [vous|te] compter parmi nous.",
    ],
    en: [
      'Thank you {name|}! A clear, useful answer that will help others too: this is exactly what keeps the community alive.',
      'Many thanks {name|} for taking the time to share this. Your message will help more than one person.',
      "Well done and thank you {name|} for such a complete reply! It's a real pleasure to have you among us.",
    ],
  },
  {
    id: 'ambassador',
    rule: 'relay',
    tone: 'gentle',
    moment: 'regular',
    title: ['Proposition de relais', 'Ambassador'],
    fr: [
      "Bonjour {name|}, [votre|ta] présence et [vos|tes] réponses comptent beaucoup ici. [Accepteriez-vous|Accepterais-tu] d'accueillir avec nous les nouvelles personnes ? Si l'idée [vous|te] plaît, parlons-en en privé.",
      '{name|Bonjour}, on [vous|te] lit avec plaisir, et [vos|tes] réponses ont aidé bien du monde. [Aimeriez-vous|Aimerais-tu] devenir un relais de la communauté ? Aucune obligation, seulement notre reconnaissance.',
      "Bonjour {name|}, nous cherchons des personnes d'expérience pour porter la voix des membres auprès de l'équipe. J'ai tout de suite pensé à [vous|toi]. Qu'en [dites-vous|dis-tu] ?",
    ],
    en: [
      "Hello {name|}, your presence and your answers mean a lot here. Would you agree to welcome newcomers with us? If you like the idea, let's talk about it in private.",
      '{name|Hello}, we read you with pleasure, and your answers have helped many people. Would you like to become a voice of the community? No obligation, only our gratitude.',
      "Hello {name|}, we're looking for experienced people to carry members' voices to the team. I thought of you at once. What do you say?",
    ],
  },
  {
    id: 'reuse-consent',
    rule: 'rights',
    tone: 'gentle',
    title: ['Autorisation de réutilisation', 'Consent to re-use'],
    fields: [
      { name: 'usage', kind: 'text', required: true },
      { name: 'use', kind: 'text', required: true },
    ],
    fr: [
      "Bonjour {name|}, [votre|ta] publication nous plaît beaucoup ! [Nous autorisez-vous|Nous autorises-tu] à la reprendre, avec [votre|ton] nom, pour ceci : {usage} ? Un simple « oui » suffit, et [vous pourrez|tu pourras] changer d'avis.",
      "Bonjour {name|}, nous aimerions partager ce que [vous avez|tu as] publié ({usage}), en [vous|te] citant bien sûr. [Êtes-vous|Es-tu] d'accord ? Sans réponse de [votre|ta] part, nous n'en ferons rien.",
      '{name|Bonjour}, bravo pour cette belle contribution ! Avec [votre|ton] accord, nous la réutiliserions ainsi : {usage}. [Répondez-nous|Réponds-nous] oui ou non en toute liberté : elle reste la [vôtre|tienne].',
    ],
    en: [
      'Hello {name|}, we like your post very much! May we re-use it, with your name, for this: {use}? A simple “yes” is enough, and you can change your mind later.',
      "Hi {name|}, we'd love to share what you posted ({use}), with credit to you of course. Do you agree? Without an answer from you, we'll do nothing.",
      '{name|Hello}, well done for this lovely contribution! With your agreement, we would re-use it as follows: {use}. Feel free to answer yes or no: it remains yours.',
    ],
  },
  {
    id: 'spoiler',
    rule: 'courtesy',
    tone: 'gentle',
    title: ['Divulgâchage', 'Spoiler'],
    fr: [
      "Bonjour {name|}, tout le monde n'en est pas encore là ! [Pourriez-vous|Pourrais-tu] masquer la fin de [votre|ton] message ou prévenir dès la première ligne ? Les retardataires [vous|te] diront merci.",
      "{name|}, [votre|ton] enthousiasme fait plaisir à lire, mais il dévoile une partie de l'histoire. Une balise de divulgâchage, et chacun gardera la surprise. Merci !",
      "Bonjour {name|}, attention, ce passage en dit un peu trop à qui n'a pas encore vu la suite. Merci de le cacher, même en partie : la discussion continuera tout aussi bien.",
    ],
    en: [
      'Hello {name|}, not everyone has got that far yet! Could you hide the end of your message, or give a warning in its first line? Latecomers will thank you.',
      '{name|}, your enthusiasm is a pleasure to read, but it gives away part of the story. A spoiler tag, and everyone keeps the surprise. Thank you!',
      "Hello {name|}, careful: this passage says a little too much to those who haven't seen what comes next. Please hide it, even in part; the discussion will go on just as well.",
    ],
  },
  {
    id: 'language',
    rule: 'space',
    tone: 'gentle',
    title: ['Langue', 'Language'],
    fr: [
      "Bonjour {name|}, ici, les échanges se font en {language|français}, pour que chacun puisse suivre. [Pourriez-vous|Pourrais-tu] traduire [votre|ton] message, même imparfaitement ? Une traduction automatique fera très bien l'affaire.",
      "Bonjour {name|}, merci de [votre|ta] participation ! Peu de membres lisent cette langue : en {language|français}, même approximatif, [vous aurez|tu auras] bien plus de réponses. On [vous|t'] aidera volontiers.",
      "{name|Bonjour}, [votre|ton] message est le bienvenu. Pour que tout le monde en profite, il faudrait qu'il soit aussi en {language|français}. Quelques mots suffisent, nous comprendrons.",
    ],
    en: [
      'Hello {name|}, conversations here are in {language|English}, so that everyone can follow. Could you translate your message, even imperfectly? A machine translation will do very well.',
      "Hi {name|}, thank you for taking part! Few members read this language: in {language|English}, even approximate, you'll get many more answers. We'll gladly help.",
      "{name|Hello}, your message is welcome. For everyone to benefit from it, it should also be in {language|English}. A few words are enough, we'll understand.",
    ],
  },
  {
    id: 'closing',
    rule: 'order',
    tone: 'neutral',
    title: ['Fermeture', 'Closing'],
    fr: [
      'Ce sujet a reçu ses réponses et la discussion tourne désormais en rond : je le ferme. Si un élément nouveau apparaît, ouvrez un autre fil en citant celui-ci. Merci à celles et ceux qui y ont participé.',
      "Il est temps de clore cette discussion, où tout a été dit. Elle reste lisible, et l'on peut m'écrire pour demander sa réouverture. Merci pour ces échanges.",
      "Je referme ce fil, qui ne peut plus avancer sereinement. Ce n'est une sanction pour personne : chacun garde sa place, et le sujet pourra revenir dans de meilleures conditions.",
    ],
    en: [
      "This topic has had its answers and the discussion is now going round in circles: I'm closing it. Should something new come up, open another thread that links to this one. Thanks to all who took part.",
      "It's time to close this discussion, where everything has been said. It can still be read, and you may write to me to ask for it to be reopened. Thank you for these exchanges.",
      "I'm closing this thread, which can no longer move forward calmly. It's a sanction for nobody: everyone keeps their place, and the topic may return in better conditions.",
    ],
  },
])
