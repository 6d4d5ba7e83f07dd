import { group } from './define.ts'

/** How people speak to each other. */
export const respect = group('respect', [
  {
    id: 'insult-1',
    rule: 'respect',
    tone: 'neutral',
    flags: ['insult'],
    earlier: { to: 0 },
    title: ['Insulte, premier rappel', 'Insult, first reminder'],
    fr: [
      "Bonjour {name|}, le désaccord est bienvenu ici, même vif ; l'insulte, non. [Pouvez-vous|Peux-tu] reformuler [votre|ton] message en visant les idées plutôt que les personnes ? Merci de [votre|ta] compréhension.",
      'Bonjour {name|}, [votre|ton] avis a toute sa place dans la discussion, pas les mots blessants. Merci de modifier [votre|ton] message : une critique courtoise est toujours mieux entendue.',
      "{name|}, je comprends l'agacement, mais une attaque personnelle ferme la discussion au lieu de la faire avancer. Merci de retirer les termes insultants : le fond, lui, peut rester et se discute volontiers.",
    ],
    en: [
      "Hello {name|}, disagreement is welcome here, even when it's lively; insults aren't. Could you rephrase your message so that it addresses ideas rather than people? Thank you for understanding.",
      "Hi {name|}, your opinion has its place in this discussion; hurtful words don't. Please edit your message: courteous criticism is always better heard.",
      '{name|}, I understand the irritation, but a personal attack closes a discussion instead of moving it forward. Please remove the insulting words: the substance can stay, and is open to debate.',
    ],
  },
  {
    id: 'insult-2',
    rule: 'respect',
    tone: 'firm',
    flags: ['insult'],
    earlier: { from: 1 },
    title: ['Insulte, récidive', 'Insult, again'],
    fr: [
      "Bonjour {name|}, un rappel [vous a|t'a] déjà été adressé : les insultes ne sont pas admises ici. Merci de corriger ce message sans attendre. À la prochaine, une suspension de [votre|ton] compte sera examinée.",
      "{name|}, c'est la deuxième fois en peu de temps que je dois intervenir pour des propos insultants. Je [vous|te] demande de les retirer. S'ils se répètent, [vous ne pourrez plus|tu ne pourras plus] publier pendant un temps.",
      "Bonjour {name|}, [vous connaissez|tu connais] désormais la règle : on ne s'en prend pas aux personnes. Merci de modifier [votre|ton] message. Sans cela, il sera retiré, et [votre|ton] compte pourra être suspendu.",
    ],
    en: [
      "Hello {name|}, you have already been reminded that insults aren't accepted here. Please correct this message without delay. Next time, a suspension of your account will be considered.",
      "{name|}, this is the second time in a short while that I have to step in because of insulting words. I ask you to remove them. Should it happen again, you won't be able to post for a time.",
      "Hello {name|}, by now you know the rule: we don't attack people. Please edit your message. Otherwise it will be removed, and your account may be suspended.",
    ],
  },
  {
    id: 'cooldown',
    rule: 'respect',
    tone: 'neutral',
    title: ['Apaisement', 'Cool-down'],
    fr: [
      "Le ton monte, et c'est dommage : il y a de bons arguments de part et d'autre. Je propose que chacun souffle un peu, puis que l'on reprenne, les idées d'abord. Merci à toutes et à tous.",
      "Petite pause : la discussion se tend et l'on n'y gagne rien. Relisons-nous avant d'envoyer, répondons au sujet plutôt qu'aux personnes, et ce fil redeviendra utile à tout le monde.",
      'Je comprends que le sujet tienne à cœur. Pour que chacun puisse encore être entendu, merci de revenir aux faits et de laisser de côté les piques. On reprend tranquillement ?',
    ],
    en: [
      'Things are heating up, which is a pity: there are good arguments on both sides. I suggest we all take a breath, then start again with ideas first. Thank you, everyone.',
      "A short pause, please: the discussion is getting tense and nobody gains by it. Let's re-read before sending and answer the topic rather than each other, and this thread will be useful again.",
      'I understand that this matters to you all. So that everyone can still be heard, please come back to the facts and leave the jibes aside. Shall we pick it up again, calmly?',
    ],
  },
  {
    id: 'provocation',
    rule: 'respect',
    tone: 'neutral',
    title: ['Provocation', 'Trolling'],
    fr: [
      "Bonjour {name|}, ce message cherche la réaction plus que l'échange. Si [vous avez|tu as] un avis sur le sujet, il est bienvenu et nous le lirons ; sinon, restons-en là. Merci.",
      "{name|}, la provocation n'aide personne ici. [Vous avez|Tu as] sans doute un point de vue à défendre : [exposez-le|expose-le] simplement, et la discussion se fera. Je ne répondrai pas au reste.",
      'Bonjour {name|}, je préfère le dire une fois, clairement : ce fil est fait pour discuter, pas pour piquer. [Revenez|Reviens] au sujet quand [vous voulez|tu veux], la porte est ouverte.',
    ],
    en: [
      "Hello {name|}, this message seeks a reaction more than an exchange. If you have a view on the topic, it's welcome and we'll read it; otherwise, let's leave it there. Thank you.",
      "{name|}, provocation helps nobody here. You surely have a point to make: put it simply, and a discussion will follow. I won't answer the rest.",
      "Hello {name|}, I'd rather say it once and clearly: this thread is for discussing, not for needling. Come back to the topic whenever you like, the door is open.",
    ],
  },
])
