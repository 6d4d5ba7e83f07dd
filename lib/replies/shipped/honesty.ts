import { group } from './define.ts'

/** Advertising, undeclared interests, doubtful claims. */
export const honesty = group('honesty', [
  {
    id: 'spam',
    rule: 'ads',
    tone: 'firm',
    flags: ['spam'],
    title: ['Spam, lien douteux', 'Spam, doubtful link'],
    fr: [
      "Bonjour {name|}, [votre|ton] message contient un lien que nous ne pouvons pas laisser en ligne. Il va être retiré. S'il s'agit d'une erreur, ou si [votre|ton] compte a été détourné, [répondez-nous|réponds-nous] vite.",
      "Attention à toutes et à tous : ne suivez pas le lien ci-dessus, il nous paraît douteux. {name|}, merci de l'enlever ou de nous expliquer d'où il vient.",
      "{name|}, ce type de lien est refusé ici pour protéger les membres. Merci de le supprimer. Si [vous ne l'avez|tu ne l'as] pas publié [vous-même|toi-même], [changez|change] sans attendre [votre|ton] mot de passe.",
    ],
    en: [
      "Hello {name|}, your message contains a link that we can't leave online. It is about to be removed. If this is a mistake, or if your account was hijacked, please answer us quickly.",
      "A word of caution to everyone: don't follow the link above, it looks doubtful to us. {name|}, please remove it or tell us where it comes from.",
      "{name|}, links of this kind are refused here to protect members. Please delete it. If you didn't post it yourself, change your password without delay.",
    ],
  },
  {
    id: 'advertising',
    rule: 'ads',
    tone: 'neutral',
    flags: ['spam'],
    earlier: { to: 0 },
    title: ['Publicité', 'Advertising'],
    fr: [
      "Bonjour {name|}, la publicité n'a pas sa place dans les discussions. Merci de retirer le lien promotionnel ; pour présenter une activité, [écrivez-nous|écris-nous] d'abord, nous regarderons ensemble ce qui est possible.",
      "Bonjour {name|}, [votre|ton] message ressemble davantage à une annonce qu'à une contribution. Merci de le modifier. [Vous êtes|Tu es] bien sûr libre de participer, comme tout le monde, par [vos|tes] conseils.",
      "{name|}, ici, on partage de l'expérience plutôt que des offres. Je [vous|te] remercie de retirer la partie commerciale de [votre|ton] message ; le reste est bienvenu.",
    ],
    en: [
      "Hello {name|}, advertising has no place in the discussions. Please remove the promotional link; if you'd like to present a business, write to us first and we'll see together what is possible.",
      'Hi {name|}, your message reads more like an advertisement than a contribution. Please edit it. You are of course free to take part, like everyone else, through your advice.',
      '{name|}, here we share experience rather than offers. Please remove the commercial part of your message; the rest is welcome.',
    ],
  },
  {
    id: 'disclose',
    rule: 'honesty',
    tone: 'neutral',
    title: ["Lien d'intérêt", 'Disclose your interest'],
    fr: [
      "Bonjour {name|}, [vous parlez|tu parles] de ce produit avec précision. [Avez-vous|As-tu] un lien avec l'entreprise ? Rien ne l'interdit, à condition de le dire : chacun lira alors [votre|ton] avis en connaissance de cause.",
      "Bonjour {name|}, la transparence est une règle ici : si [vous travaillez|tu travailles] pour la marque citée, ou avec elle, merci de l'indiquer dans [votre|ton] message. [Votre|Ton] avis n'en aura que plus de poids.",
      "{name|}, une question sans malice : [parlez-vous|parles-tu] à titre personnel ou au nom de l'entreprise ? Une simple mention suffira, et la loi la demande pour toute communication commerciale.",
    ],
    en: [
      'Hello {name|}, you know this product in detail. Are you connected with the company? Nothing forbids it, as long as you say so: everyone can then read your opinion for what it is.',
      'Hi {name|}, openness is a rule here: if you work for the brand you mention, or with it, please say so in your message. Your opinion will carry all the more weight.',
      '{name|}, an innocent question: do you speak for yourself or on behalf of the company? A short mention is enough, and the law requires it for any commercial communication.',
    ],
  },
  {
    id: 'misinformation',
    rule: 'honesty',
    tone: 'neutral',
    title: ['Désinformation', 'Misinformation'],
    fr: [
      "Bonjour {name|}, cette affirmation est importante : [pourriez-vous|pourrais-tu] en indiquer la source ? Sans elle, les lecteurs n'ont pas de quoi juger, et nous préférons ne pas laisser circuler une rumeur.",
      'Bonjour {name|}, sauf erreur, ce point est contredit par les sources que nous connaissons. Si [vous en avez|tu en as] une, [partagez-la|partage-la] ; à défaut, merci de corriger ou de nuancer [votre|ton] message.',
      "{name|}, avant que l'information ne soit reprise : d'où vient-elle ? Un lien vers l'original aiderait tout le monde. En attendant, je [vous|t'] invite à la présenter au conditionnel.",
    ],
    en: [
      "Hello {name|}, this is an important claim: could you give its source? Without one, readers have nothing to judge by, and we'd rather not let a rumour spread.",
      "Hi {name|}, unless I'm mistaken, the sources we know contradict this point. If you have one, do share it; if not, please correct or qualify your message.",
      '{name|}, before this gets repeated: where does it come from? A link to the original would help everyone. In the meantime, please present it as unconfirmed.',
    ],
  },
])
