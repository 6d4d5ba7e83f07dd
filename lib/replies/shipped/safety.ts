import { group } from './define.ts'

/** Protecting people. */
export const safety = group('safety', [
  {
    id: 'harassment',
    rule: 'safety',
    tone: 'firm',
    flags: ['insult', 'repeat'],
    earlier: { from: 2 },
    title: ['Harcèlement', 'Harassment'],
    fr: [
      "{name|}, [vos|tes] messages répétés visent une même personne : cela s'appelle du harcèlement, et la loi le punit. Je [vous|te] demande de cesser dès maintenant. Les messages concernés seront retirés.",
      "Bonjour {name|}, s'acharner sur quelqu'un n'est pas un débat. Merci d'arrêter immédiatement de [vous|t'] adresser à cette personne. À défaut, [votre|ton] compte sera suspendu et les faits pourront être signalés.",
      "{name|}, j'interviens pour protéger la personne visée par [vos|tes] messages. Plus un seul à son sujet, s'il [vous|te] plaît, ici ou en privé. La suite [dépend de vous|dépend de toi].",
    ],
    en: [
      '{name|}, your repeated messages target one person: that is harassment, and the law punishes it. I ask you to stop now. The messages concerned will be removed.',
      'Hello {name|}, going after someone is not a debate. Please stop addressing this person immediately. Otherwise your account will be suspended and the facts may be reported.',
      "{name|}, I'm stepping in to protect the person your messages target. Please post nothing more about them, here or in private. What happens next depends on you.",
    ],
  },
  {
    id: 'support-target',
    rule: 'safety',
    tone: 'gentle',
    long: true,
    title: ['Soutien à la personne visée', 'Support for the target'],
    fr: [
      "Bonjour {name|},\n\nLes messages qui [vous|te] visaient ont été vus, et nous sommes intervenus auprès de leur auteur. [Vous n'avez rien à vous|Tu n'as rien à te] reprocher. Si cela continue, ici ou ailleurs, [écrivez-moi|écris-moi] : rien ne restera sans suite.\n\nBien à [vous|toi],\n{moderator|La modération}",
      "Bonjour {name|},\n\nCe que l'on [vous a|t'a] écrit n'est pas acceptable. Les messages ont été relevés et traités. [Gardez|Garde] si possible une capture de ce que [vous recevriez|tu recevrais] en privé, et [n'hésitez|n'hésite] pas à me la transmettre.\n\nAvec tout notre soutien,\n{moderator|La modération}",
      '{name|Bonjour}, un mot pour [vous|te] dire que nous sommes à [vos|tes] côtés : ces messages ont été vus, et nous agissons. [Vous pouvez|Tu peux] bloquer la personne sans scrupule. En cas de menace, le 17 et le 3018 répondent à [votre|ton] appel.',
    ],
    en: [
      'Hello {name|},\n\nWe saw the messages aimed at you, and have spoken to their author. You did nothing wrong. If it goes on, here or elsewhere, write to me: nothing will be left unanswered.\n\nKind regards,\n{moderator|The moderation team}',
      "Hello {name|},\n\nWhat was written to you is not acceptable. The messages have been recorded and dealt with. If you can, keep a screenshot of anything you receive in private, and don't hesitate to send it to me.\n\nWith all our support,\n{moderator|The moderation team}",
      "{name|Hello}, a word to let you know that we're on your side: these messages have been seen, and we're acting. Feel free to block the person. If you are threatened, please contact the police or a helpline near you.",
    ],
  },
  {
    id: 'danger',
    rule: 'safety',
    tone: 'legal',
    flags: ['threat'],
    title: ['Menace, danger', 'Threat, danger'],
    fr: [
      "{name|}, [votre|ton] message contient une menace. Il est conservé, retiré de la vue de tous, et peut être transmis aux autorités : menacer quelqu'un est un délit (article 222-17 du code pénal).",
      "Bonjour {name|}, [vos|tes] propos font craindre pour la sécurité d'une personne. Nous ne pouvons pas les laisser en ligne et les signalons aux services compétents. En cas d'urgence : le 17 ou le 112.",
      "{name|}, si [vous traversez|tu traverses] un moment de détresse, le 3114 répond jour et nuit, gratuitement. Si quelqu'un est en danger, [appelez|appelle] le 112. Ce message, lui, est transmis à l'équipe sans attendre.",
    ],
    en: [
      '{name|}, your message contains a threat. It has been kept, hidden from public view, and may be passed to the authorities: threatening someone is a criminal offence.',
      "Hello {name|}, your words raise fears for someone's safety. We can't leave them online and are reporting them to the competent services. In an emergency, call 112 or your local number.",
      "{name|}, if you're going through a moment of distress, a helpline near you can listen, day or night. If anyone is in danger, call 112 or your local number. This message is going to our team at once.",
    ],
  },
])
