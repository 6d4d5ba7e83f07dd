import { group } from './define.ts'

/** Complaints, questions for the support, faults. */
export const service = group('service', [
  {
    id: 'complaint',
    rule: 'service',
    tone: 'gentle',
    title: ['Réclamation reçue', 'Complaint received'],
    fr: [
      "Bonjour {name|}, merci de nous l'avoir dit, et toutes nos excuses pour ce désagrément. Je transmets [votre|ta] réclamation aujourd'hui même et reviens vers [vous|toi] ici dès que j'en sais davantage.",
      "Bonjour {name|}, je comprends [votre|ta] déception. [Votre|Ton] message est bien noté et lu par l'équipe ; [vous aurez|tu auras] une réponse, même si elle demande un peu de temps. Merci de [votre|ta] patience.",
      "{name|}, ce que [vous décrivez|tu décris] n'est pas ce que nous voulons offrir. Nous regardons ce qui s'est passé et [vous|te] tiendrons au courant. Merci d'avoir pris le temps de le raconter.",
    ],
    en: [
      "Hello {name|}, thank you for telling us, and our apologies for the trouble. I'm passing on your complaint today and will come back to you here as soon as I know more.",
      'Hello {name|}, I understand your disappointment. Your message has been noted and read by the team; you will get an answer, even if it takes a little time. Thank you for your patience.',
      "{name|}, what you describe is not what we want to offer. We're looking into what happened and will keep you informed. Thank you for taking the time to tell us.",
    ],
  },
  {
    id: 'to-support',
    rule: 'service',
    tone: 'neutral',
    flags: ['personal-data'],
    title: ['Renvoi au support', 'To support'],
    fields: [{ name: 'support', kind: 'text', required: true }],
    fr: [
      "Bonjour {name|}, pour [vous|t'] aider, il nous faut des informations que l'on ne partage pas en public. [Écrivez|Écris] au support : {support}\nNe [publiez|publie] ici ni numéro de dossier, ni coordonnées.",
      "Bonjour {name|}, cette question touche à [votre|ton] compte : seul le support peut y accéder. [Vous le joindrez|Tu le joindras] ici : {support}\n[N'hésitez|N'hésite] pas à revenir nous dire ce qu'il en est.",
      "{name|}, le plus sûr est d'en parler en privé avec le support, qui pourra vérifier [votre|ta] situation : {support}\nPar prudence, pas de données personnelles dans ce fil, s'il [vous|te] plaît.",
    ],
    en: [
      "Hello {name|}, to help you we need information that isn't shared in public. Please write to support: {support}\nDon't post any file number or contact details here.",
      'Hi {name|}, this question concerns your account, which only support can access. You can reach them here: {support}\nFeel free to come back and tell us how it went.',
      '{name|}, the safest way is to talk privately with support, who can check your situation: {support}\nAs a precaution, please post no personal data in this thread.',
    ],
  },
  {
    id: 'escalated',
    rule: 'service',
    tone: 'neutral',
    title: ['Transmis, suivi', 'Passed on'],
    fr: [
      "Bonjour {name|}, [votre|ta] demande est transmise au service {department}, qui [vous|te] répondra sous {delay}. Je garde un œil dessus et reviens ici si rien ne bouge d'ici là.",
      "{name|}, c'est entre de bonnes mains : le service {department} étudie [votre|ta] question et répond d'ordinaire sous {delay}. [Vous pouvez|Tu peux] compter sur moi pour le suivi.",
      "Bonjour {name|}, j'ai relayé [votre|ton] message au service {department}. Délai annoncé : {delay}. Passé ce temps, [faites-moi|fais-moi] signe et je relancerai pour [vous|toi].",
    ],
    en: [
      "Hello {name|}, your request has been passed to the {department} team, who will answer you within {delay}. I'm keeping an eye on it and will come back here if nothing moves by then.",
      "{name|}, it's in good hands: the {department} team is looking into your question and usually answers within {delay}. You can count on me to follow it up.",
      "Hello {name|}, I have relayed your message to the {department} team. Expected delay: {delay}. After that, let me know and I'll chase it up for you.",
    ],
  },
  {
    id: 'outage',
    rule: 'service',
    tone: 'neutral',
    title: ['Panne connue', 'Known outage'],
    fr: [
      "Bonjour {name|}, nous avons connaissance de cette panne et l'équipe y travaille. Nous espérons un retour à la normale au plus vite. Merci de [votre|ta] patience, et pardon pour la gêne.",
      "Bonjour {name|}, merci du signalement : l'incident est confirmé et en cours de résolution. Inutile de recommencer de [votre|ton] côté ; je reviens ici dès que tout est rétabli.",
      "{name|}, [vous n'y êtes|tu n'y es] pour rien : le service connaît une panne. Les équipes s'en occupent, et je posterai ici dès la fin de l'incident. Merci de [votre|ta] compréhension.",
    ],
    en: [
      'Hello {name|}, we are aware of this outage and the team is working on it. We hope to be back to normal very soon. Thank you for your patience, and sorry for the trouble.',
      "Hi {name|}, thank you for reporting this: the incident is confirmed and being fixed. There's no need to try again on your side; I'll post here as soon as it's restored.",
      "{name|}, it's nothing you did: the service is down at the moment. The teams are on it, and I'll post here as soon as the incident is over. Thank you for understanding.",
    ],
  },
])
