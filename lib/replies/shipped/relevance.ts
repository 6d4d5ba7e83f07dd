import { group } from './define.ts'

/** The right message in the right place. */
export const relevance = group('relevance', [
  {
    id: 'off-topic',
    rule: 'relevance',
    tone: 'gentle',
    title: ['Hors-sujet', 'Off-topic'],
    fr: [
      'Bonjour {name|}, [votre|ta] remarque est intéressante, mais elle nous éloigne du sujet de ce fil. [Pourriez-vous|Pourrais-tu] ouvrir une nouvelle discussion ? Elle y sera bien plus visible. Merci !',
      "Bonjour {name|}, pour que ce fil reste utile à qui le lira plus tard, restons sur son sujet. [Votre|Ton] idée mérite le sien : [n'hésitez|n'hésite] pas à le créer, on s'y retrouvera volontiers.",
      "{name|}, on s'éloigne un peu, avec plaisir, mais on s'éloigne ! Je propose de revenir à la question de départ et de poursuivre le reste dans un sujet à part.",
    ],
    en: [
      "Hello {name|}, your remark is interesting, but it takes us away from this thread's topic. Could you open a new discussion? It will be far more visible there. Thank you!",
      "Hi {name|}, to keep this thread useful to those who will read it later, let's stay on topic. Your idea deserves its own: feel free to start it, and we'll gladly join you there.",
      "{name|}, we're drifting a little; pleasantly, but we're drifting! May I suggest coming back to the first question and continuing the rest in a separate thread?",
    ],
  },
  {
    id: 'wrong-section',
    rule: 'relevance',
    tone: 'gentle',
    title: ['Mauvaise rubrique', 'Wrong section'],
    fields: [
      { name: 'rubrique', kind: 'text', required: true },
      { name: 'section', kind: 'text', required: true },
    ],
    fr: [
      "Bonjour {name|}, [votre|ton] sujet trouvera ses lecteurs dans la rubrique « {rubrique} » : c'est là que se retrouvent celles et ceux qui pourront [vous|te] répondre. Je le déplace, sauf avis contraire de [votre|ta] part.",
      "Bonjour {name|}, merci pour ce message ! Il serait mieux à sa place dans « {rubrique} ». [Pourriez-vous|Pourrais-tu] l'y publier ? [Vous aurez|Tu auras] de meilleures chances d'obtenir une réponse.",
      "{name|}, une simple question de rangement : ce sujet relève de « {rubrique} ». Rien n'est perdu, les réponses le suivront, et [vous le retrouverez|tu le retrouveras] là-bas.",
    ],
    en: [
      "Hello {name|}, your topic will find its readers in the “{section}” section: that's where people who can answer you gather. I'll move it there, unless you'd rather I didn't.",
      "Hi {name|}, thanks for this message! It would be more at home in “{section}”. Could you post it there? You'll have a better chance of getting an answer.",
      "{name|}, just a matter of tidiness: this topic belongs in “{section}”. Nothing is lost, the answers will follow it, and you'll find it over there.",
    ],
  },
  {
    id: 'duplicate',
    rule: 'relevance',
    tone: 'gentle',
    flags: ['repeat'],
    title: ['Doublon', 'Duplicate'],
    fields: [
      { name: 'sujet', kind: 'text', required: true },
      { name: 'thread', kind: 'text', required: true },
    ],
    fr: [
      "Bonjour {name|}, bonne nouvelle, la question a déjà été posée, et des réponses [vous|t'] attendent ici : {sujet}\nMerci de poursuivre là-bas, afin que tout reste au même endroit.",
      'Bonjour {name|}, un fil existe déjà sur ce point : {sujet}\n[Rejoignez-le|Rejoins-le] sans hésiter ; [votre|ton] expérience y complétera celle des autres, et je ferme celui-ci.',
      "{name|}, pour ne pas disperser les réponses, je rattache ce message au fil existant : {sujet}\n[Vous y trouverez|Tu y trouveras] peut-être déjà ce qu'il [vous|te] faut. Merci !",
    ],
    en: [
      'Hello {name|}, good news: the question has been asked before, and answers are waiting for you here: {thread}\nPlease continue there, so that everything stays in one place.',
      "Hi {name|}, a thread on this already exists: {thread}\nDo join it; your experience will add to that of others, and I'm closing this one.",
      "{name|}, so as not to scatter the answers, I'm merging this post into the existing thread: {thread}\nYou may already find what you need there. Thank you!",
    ],
  },
  {
    id: 'necropost',
    rule: 'relevance',
    tone: 'gentle',
    title: ['Déterrage', 'Old thread'],
    fr: [
      "Bonjour {name|}, ce fil dort depuis longtemps et ses participants ne le suivent sans doute plus. Un nouveau sujet, avec un lien vers celui-ci, [vous|t'] apportera des réponses à jour. Merci !",
      "Bonjour {name|}, la discussion que [vous relancez|tu relances] est ancienne, et bien des choses ont changé depuis. [Ouvrez|Ouvre] un nouveau fil : [votre|ta] question y recevra toute l'attention qu'elle mérite.",
      "{name|}, belle trouvaille dans les archives ! Comme les réponses d'alors ne valent peut-être plus, mieux vaut repartir d'un sujet neuf. Je referme doucement celui-ci.",
    ],
    en: [
      'Hello {name|}, this thread has been asleep for a long time and those who took part have probably stopped following it. A new topic, with a link to this one, will bring you up-to-date answers. Thank you!',
      "Hi {name|}, the discussion you're reviving is an old one, and much has changed since. Start a new thread: your question will get all the attention it deserves.",
      "{name|}, a nice find from the archives! As the answers of that time may no longer hold, it's best to start afresh with a new topic. I'm gently closing this one.",
    ],
  },
])
