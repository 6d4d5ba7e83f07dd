import type { Field } from '../../model.ts'
import { group } from './define.ts'

const text = (name: string): Field => ({ name, kind: 'text', required: true })
const choice = (name: string, choices: string[]): Field => ({
  name,
  kind: 'choice',
  choices,
  required: true,
})

/**
 * Answers whose content is laid down by law: the statement of reasons (Regulation (EU) 2022/2065, art. 17), the
 * receipt of a notice (same, art. 16) and the information of a person whose data was not collected
 * from them (GDPR, art. 14). Their missing fields block insertion.
 */
export const duties = group('duties', [
  {
    id: 'statement-of-reasons',
    rule: 'law',
    tone: 'legal',
    long: true,
    title: ['Motivation de décision', 'Statement of reasons'],
    fields: [
      choice('mesure', ['retiré', 'masqué', 'rétrogradé', 'démonétisé', 'suspendu avec le compte']),
      choice('measure', [
        ...['removed', 'hidden', 'demoted', 'demonetised'],
        'suspended together with the account',
      ]),
      choice('origine', ["d'un signalement", 'de notre propre initiative']),
      choice('origin', ['from a notice we received', 'from our own initiative']),
      choice('moyens', [
        'Elle a été prise par une personne, sans moyen automatisé.',
        'Un outil de repérage a attiré notre attention ; une personne a décidé.',
      ]),
      choice('means', [
        'It was taken by a person, without automated means.',
        'A detection tool drew our attention; a person decided.',
      ]),
      text('portée_et_durée'),
      text('scope_and_duration'),
      text('faits'),
      text('facts'),
      text('fondement_et_explication'),
      text('ground_and_explanation'),
      { name: 'appeal', kind: 'text', required: true },
      { name: 'link', kind: 'text', required: true },
      { name: 'date', kind: 'date', required: true },
    ],
    fr: [
      'Bonjour {name|},\n\nLe {date}, [votre|ton] contenu {link} a été {mesure} ({portée_et_durée}).\n\nFaits : {faits}\nFondement : {fondement_et_explication}\n\nCette décision résulte {origine}. {moyens}\n\n[Vous pouvez|Tu peux] la contester : {appeal}\n[Vous pouvez|Tu peux] aussi saisir un organe de règlement extrajudiciaire des litiges certifié, ou un tribunal.\n\n{moderator|La modération}',
      'Bonjour {name|},\n\nNous [vous|te] devons une explication. [Votre|Ton] contenu {link} a été {mesure} le {date} ({portée_et_durée}), pour la raison suivante : {faits}\n\nRègle ou loi appliquée : {fondement_et_explication}\nOrigine : la décision résulte {origine}. {moyens}\n\nUn désaccord ? {appeal}\nUn organe de règlement extrajudiciaire certifié et les tribunaux [vous|te] restent ouverts.\n\nBien à [vous|toi],\n{moderator|La modération}',
      "Exposé des motifs, {date}\n\nContenu : {link}\nMesure : {mesure} ({portée_et_durée})\nFaits et circonstances : {faits}\nFondement : {fondement_et_explication}\nOrigine de la décision : elle résulte {origine}. {moyens}\nRecours : {appeal}\nÀ défaut d'accord, [vous pouvez|tu peux] saisir un organe de règlement extrajudiciaire des litiges certifié ou le tribunal compétent.\n\n{moderator|La modération}",
    ],
    en: [
      'Hello {name|},\n\nOn {date}, your content {link} was {measure} ({scope_and_duration}).\n\nFacts: {facts}\nGround: {ground_and_explanation}\n\nThis decision results {origin}. {means}\n\nYou may contest it: {appeal}\nYou may also turn to a certified out-of-court dispute settlement body, or to a court.\n\n{moderator|The moderation team}',
      'Hello {name|},\n\nWe owe you an explanation. Your content {link} was {measure} on {date} ({scope_and_duration}), for the following reason: {facts}\n\nRule or law applied: {ground_and_explanation}\nOrigin: the decision results {origin}. {means}\n\nDo you disagree? {appeal}\nA certified out-of-court dispute settlement body and the courts remain open to you.\n\nKind regards,\n{moderator|The moderation team}',
      'Statement of reasons, {date}\n\nContent: {link}\nMeasure: {measure} ({scope_and_duration})\nFacts and circumstances: {facts}\nGround: {ground_and_explanation}\nOrigin of the decision: it results {origin}. {means}\nRedress: {appeal}\nFailing agreement, you may turn to a certified out-of-court dispute settlement body or to the competent court.\n\n{moderator|The moderation team}',
    ],
  },
  {
    id: 'notice-receipt',
    rule: 'law',
    tone: 'legal',
    long: true,
    title: ['Accusé de réception de signalement', 'Notice received'],
    fields: [
      { name: 'ref', kind: 'text', required: true },
      { name: 'date', kind: 'date', required: true },
      { name: 'link', kind: 'text', required: true },
      { name: 'delay', kind: 'text', required: true },
    ],
    fr: [
      "Bonjour {name|},\n\nNous avons bien reçu, le {date}, [votre|ton] signalement concernant {link}, sous la référence {ref}.\n\nUne personne va l'examiner, et [vous recevrez|tu recevras] notre décision, avec les voies de recours, sous {delay}.\n\nMerci de [votre|ta] vigilance,\n{moderator|La modération}",
      "Bonjour {name|},\n\nMerci d'avoir pris le temps de nous alerter. [Votre|Ton] signalement du {date} porte la référence {ref} ; il vise {link}.\n\nNous l'étudions avec soin et sans parti pris, et [vous|te] répondrons sous {delay} en précisant les recours possibles.\n\n{moderator|La modération}",
      "Accusé de réception, référence {ref}\n\nLe signalement relatif à {link} nous est parvenu le {date}. Il sera examiné par une personne de l'équipe. La décision et les recours ouverts [vous|te] seront communiqués sous {delay}.\n\n{moderator|La modération}",
    ],
    en: [
      'Hello {name|},\n\nOn {date} we received your notice about {link}, under reference {ref}.\n\nA person will examine it, and you will receive our decision, with the means of redress, within {delay}.\n\nThank you for your vigilance,\n{moderator|The moderation team}',
      'Hello {name|},\n\nThank you for taking the time to alert us. Your notice of {date} has reference {ref}; it concerns {link}.\n\nWe are looking into it carefully and impartially, and will answer within {delay}, stating the possible means of redress.\n\n{moderator|The moderation team}',
      'Receipt of notice, reference {ref}\n\nThe notice about {link} reached us on {date}. It will be examined by a member of the team. You will be told the decision and the redress available within {delay}.\n\n{moderator|The moderation team}',
    ],
  },
  {
    id: 'influencer-contact',
    rule: 'privacy',
    tone: 'neutral',
    long: true,
    title: ['Premier contact avec une personne influente', 'Influencer, first contact'],
    fields: [
      { name: 'organisation', kind: 'text', required: true },
      text('contact'),
      text('objet'),
      text('purpose'),
      { name: 'durée', kind: 'text', fallback: '36 mois' },
      { name: 'period', kind: 'text', fallback: '36 months' },
    ],
    fr: [
      "Bonjour {name|},\n\nJ'anime la communauté de {organisation}, et [vos|tes] publications ont retenu notre attention. J'aimerais échanger avec [vous|toi] au sujet de ceci : {objet}\n\nPar transparence : nous gardons [votre|ton] nom de compte et des liens, pris dans [vos|tes] publications publiques, ainsi que nos échanges, {durée|36 mois} au plus. Notre équipe seule les voit, pour suivre cette relation, au titre de notre intérêt légitime. [Vous pouvez|Tu peux] y accéder, les faire corriger, limiter ou effacer, ou [vous y|t'y] opposer : {contact}. [Vous pouvez|Tu peux] aussi saisir l'autorité de contrôle (en France, la CNIL).\n\nBien à [vous|toi],\n{moderator|L'équipe}",
      "Bonjour {name|},\n\nUn mot de {organisation} : nous [vous lisons|te lisons] avec intérêt et souhaiterions [vous|te] proposer ceci : {objet}\n\n[Vous avez|Tu as] le droit de savoir que notre équipe, et elle seule, conserve des notes de travail (compte et liens relevés dans [vos|tes] publications publiques, échanges) pendant {durée|36 mois} au plus, pour gérer cette relation, sur la base de notre intérêt légitime. Pour les consulter, les corriger, les limiter, les effacer ou [vous y|t'y] opposer : {contact}. L'autorité de contrôle (en France, la CNIL) peut recevoir une réclamation.\n\nÀ bientôt,\n{moderator|L'équipe}",
      "{name|Bonjour}, merci pour ce que [vous publiez|tu publies] : cela compte pour la communauté de {organisation}. [Accepteriez-vous|Accepterais-tu] d'en parler ? Voici notre idée : {objet}\n\nInformation sur [vos|tes] données : compte et liens, relevés dans [vos|tes] publications publiques, et échanges sont conservés {durée|36 mois} au plus par notre équipe, et elle seule, pour suivre cette relation (intérêt légitime). Accès, rectification, limitation, effacement, opposition : {contact}. Réclamation possible auprès de l'autorité de contrôle (en France, la CNIL).\n\n{moderator|L'équipe}",
    ],
    en: [
      'Hello {name|},\n\nI look after the community of {organisation}, and your publications caught our attention. I would like to talk with you about this: {purpose}\n\nTo be open about it: we keep your account name and links, taken from your public posts, and our exchanges, for {period|36 months} at most. Only our team sees them, to follow this relationship, on the basis of our legitimate interest. You may access them, have them corrected, restricted or erased, or object: {contact}. You may also complain to your data protection authority.\n\nKind regards,\n{moderator|The team}',
      'Hello {name|},\n\nA word from {organisation}: we read you with interest and would like to suggest this: {purpose}\n\nYou have the right to know that our team, and nobody else, keeps working notes (account and links found in your public posts, exchanges) for {period|36 months} at most, to manage this relationship, on the basis of our legitimate interest. To see, correct, restrict or erase them, or to object: {contact}. Your data protection authority can receive a complaint.\n\nTalk soon,\n{moderator|The team}',
      '{name|Hello}, thank you for what you publish: it matters to the community of {organisation}. Would you agree to talk about it? Here is our idea: {purpose}\n\nAbout your data: account and links, found in your public posts, and exchanges are kept for {period|36 months} at most, by our team only, to follow this relationship (legitimate interest). Access, correction, restriction, erasure, objection: {contact}. A complaint may be lodged with your data protection authority.\n\n{moderator|The team}',
    ],
  },
  {
    id: 'appeal',
    rule: 'charter',
    tone: 'neutral',
    long: true,
    title: ['Réponse à un recours', 'Answer to an appeal'],
    fields: [
      choice('décision', ['maintenue', 'annulée', 'allégée']),
      choice('decision', ['upheld', 'reversed', 'reduced']),
      text('motif'),
      text('reason'),
    ],
    fr: [
      "Bonjour {name|},\n\n[Votre|Ton] recours a été relu par une personne qui n'avait pas pris part à la décision. Celle-ci est {décision}, pour le motif suivant : {motif}\n\nMerci d'avoir pris le temps de nous exposer [votre|ton] point de vue.\n{moderator|La modération}",
      "Bonjour {name|},\n\nNous avons repris [votre|ton] dossier depuis le début. La décision est {décision} : {motif}\n\nSi un élément nous a échappé, [vous pouvez|tu peux] encore nous l'adresser.\n{moderator|La modération}",
      '{name|Bonjour}, merci pour [votre|ton] message. Après réexamen, la décision est {décision}. Voici pourquoi : {motif}\n\nNous restons à [votre|ta] disposition pour en parler.\n{moderator|La modération}',
    ],
    en: [
      'Hello {name|},\n\nYour appeal was reviewed by someone who took no part in the decision. The decision is {decision}, for this reason: {reason}\n\nThank you for taking the time to explain your point of view.\n{moderator|The moderation team}',
      'Hello {name|},\n\nWe went through your case again from the beginning. The decision is {decision}: {reason}\n\nIf anything escaped us, you can still send it to us.\n{moderator|The moderation team}',
      '{name|Hello}, thank you for your message. After review, the decision is {decision}. Here is why: {reason}\n\nWe remain available to talk about it.\n{moderator|The moderation team}',
    ],
  },
])
