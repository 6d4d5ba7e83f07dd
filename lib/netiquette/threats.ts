import type { Flag } from '../model.ts'
import { fold } from '../text/fold.ts'
import { type Detector, excerptOf } from './context.ts'

const ME_FR =
  "(?:je (?:vais|veux|viens|vai)|j'vais|jvais|jve|on va|nous allons|il faut|faut|faudrait|qu'on|je te|on te)"
const HARM_FR =
  '(?:tuer|buter|creve|crever|planter|egorger|fumer|demonter|defoncer|frapper|tabasser|violer|bruler|eclater|exploser|massacrer|niquer|pendre|fusiller|lyncher|decapiter|flinguer|abattre|etrangler|demolir|saigner|dezinguer|(?:casser|peter|exploser|defoncer|eclater|refaire) (?:la (?:gueule|figure|tete|bouche|face|machoire)|les (?:dents|genoux|jambes|os))|faire la peau)'
const YOU_FR = "(?:te|t'|vous|toi|lui|le|la|les|l'|leur)"

/** Phrases that announce harm to somebody, folded. A person must read them at once. */
const THREATS: readonly RegExp[] = [
  new RegExp(
    `\\b${ME_FR} (?:bien |vraiment |tous )?${YOU_FR} ?(?:tous |toutes |faire )?${HARM_FR}\\b`,
    'u',
  ),
  /\b(?:et|pour|de) (?:te|vous|lui|leur) (?:faire la peau|peter la gueule|casser la gueule)\b/u,
  /\b(?:tu es|t'es|vous etes|il est|elle est) (?:un homme mort|une femme morte|des hommes morts)\b|\bsi (?:je|on) (?:te|vous) (?:croise|trouve|retrouve|attrape|chope)s?,? (?:t'es|tu es|vous etes) morte?s?\b|\bprepare[zs]? (?:ton|votre) (?:cercueil|testament|enterrement)\b|\btes jours sont comptes\b/u,
  /\bje (?:te|vous|l[ea]s?) (?:tue|bute|creve|plante|egorge|fume|demonte|defonce|viole|brule|eclate|massacre|pends|frappe|flingue)\b/u,
  /\b(?:tu vas|vous allez|ils? (?:va|vont)) (?:mourir|crever|le regretter|(?:me |nous )?le payer|y passer|voir ta gueule|finir (?:en sang|a l'hopital|dans un trou|sous terre))\b/u,
  /\b(?:on|je) (?:sait|sais|connait|connais) (?:tous )?ou (?:tu|vous) (?:habites?|habitez|vis|vivez|dors|travailles|travaillez)\b/u,
  /\b(?:je|on) (?:connais|connait|ai|a|vais trouver|va trouver) (?:ton|votre) adresse\b|\b(?:je|on) (?:te|vous) (?:retrouve(?:rai|rons|ra)?|attends? (?:en bas|devant)|aura?i?)\b.{0,30}\b(?:chez (?:toi|vous)|crever|creve|gueule|peau)\b/u,
  /\b(?:merites?|meritent|meritez) (?:de |la |une )?(?:mourir|mort|crever|balle|corde|bucher)\b|\bune balle dans (?:la|ta|sa) (?:tete|nuque)\b/u,
  /\b(?:va (?:te )?(?:pendre|suicider|crever|mourir)|suicide[- ]toi|pends[- ]toi|creve sale|jette[- ]toi (?:sous|du|d'un|par))\b/u,
  /\b(?:poser|mettre|placer) une bombe\b|\bfaire (?:tout )?(?:peter|exploser|sauter) (?:le|la|votre|vos|ton|l')|\btout faire (?:peter|sauter|exploser)\b|\bmort aux (?:juifs|arabes|noirs|musulmans|flics|gays|pedes|homos|femmes|blancs|migrants|chretiens|roms)\b/u,
  /\b(?:i(?:'m going to|'m gonna| am going to| am gonna|'ll| will| gonna| wanna| want to)|we(?:'re going to|'re gonna| are going to|'ll| will)|imma|ima) (?:fucking )?(?:kill|murder|shoot|stab|beat|strangle|rape|burn|hurt|slaughter|gut) (?:you|u|him|her|them|your|ur|ya)\b/u,
  /\b(?:you|u|they|he|she)(?:'ll| will| should|'re going to| are going to| gonna| deserves? to| need to| must)? ?(?:all )?(?:fucking )?(?:die|be (?:shot|killed|hanged|hung|lynched|raped|beheaded))\b(?! (?:of|from|laughing|out|hard))/u,
  /\b(?:i|we)(?:'ll| will|'m going to|'re going to| are going to) (?:find|track|hunt) (?:you|u|him|her|them)(?: down)? (?:and|&) (?:kill|hurt|beat|rape|shoot|stab|end)\b|\byou(?:'re| are) (?:a )?dead (?:man|meat|woman)\b|\byou better watch your back\b|\bwatch your back,? (?:bitch|asshole|you|cunt|punk|loser)\b|\b(?:somebody|someone) (?:should|needs? to|ought to) (?:shoot|kill|hang|lynch|bomb) (?:you|him|her|them|these|those|the)\b(?! (?:process|lights?))/u,
  /\b(?:i|we) know where (?:you|u|your family) (?:live|lives|work|sleep|sleeps)\b|\b(?:kill|hang|shoot|neck|off) (?:yourself|urself|yourselves)\b(?! in the foot)|\bkys\b|\bgo (?:and )?die\b/u,
  /\bput a bullet in (?:your|his|her|their|the)\b|\b(?:plant|set off|detonate) a bomb\b|\b(?:blow up|shoot up|bomb|burn down) (?:the|this|your|that|their) (?:school|office|building|place|hq|headquarters|store|house|church|mosque|synagogue)\b|\bdeath to (?:all )?(?:the )?(?:jews|muslims|gays|blacks|whites|cops|immigrants|women|infidels)\b/u,
]

/** Phrases of somebody who may harm themselves, folded: to be answered by a person, with care. */
const DISTRESS: readonly RegExp[] = [
  /\b(?:je (?:veux|voudrais|vais|prefere|pense a)|j'ai (?:envie|decide) de|envie de|j'aimerais|vouloir) (?:me (?:suicider|tuer|pendre|foutre en l'air|jeter (?:sous|du|par))|mourir|d'?en finir|en finir(?! avec)|mettre fin a mes jours|creve?r?)(?! de (?:rire|honte|faim|soif|chaud|froid|jalousie|envie))\b/u,
  /\bj'?ai (?:juste |trop |vraiment )?(?:envie|decide) d'en finir\b(?! avec)/u,
  /\bplus (?:envie|le gout|la force) de vivre\b|\bmettre fin a (?:mes jours|ma vie)\b|\bpensees suicidaires\b|\bje me scarifie\b/u,
  /\bi(?:'m| am)? ?(?:want to|wanna|going to|gonna|'ll|will|wish i could|thinking (?:of|about)) ?(?:die|dying|kill(?:ing)? myself|end(?:ing)? (?:it all|my life)|commit(?:ting)? suicide)\b(?! (?:of|from|laughing))/u,
  /\b(?:suicidal thoughts|no reason to live|i(?:'m| am|'d be) better off dead|i feel suicidal|don't want to live(?: anymore| any more)?|cut myself|self[- ]harm(?:ing)?)\b/u,
]

/** Words before a threat that deny, quote or ask about it. */
const NOT_MEANT =
  /(?:\b(?:ne|n'|pas|jamais|never|not|n't|won't|don't|didn't)\b[^.!?]{0,12}|["«“][^"»”]{0,80})$/u

/** Words after a threat that make it a figure of speech, or one of a game or a match. */
const PLAYED =
  /^(?: \S{1,20}){0,3} (?:de rire|au (?:match|tennis|foot|baby|ping|prochain tour)|a (?:fortnite|fifa|lol|minecraft|warzone|valorant|cs|mario|la (?:belote|petanque|console))|en (?:ranked|ligue|demi|finale|multi)|(?:at|in|on) (?:fortnite|fifa|chess|the game|minecraft|warzone|ranked|valorant)|lol|mdr|ptdr|jk|just kidding)\b/u

/** A threat to somebody, or the danger somebody is in: always for a person to read, first. */
export const threats: Detector = ({ text }) => {
  const folded = fold(text)
  const find = (shapes: readonly RegExp[], key: string): Flag | undefined => {
    for (const shape of shapes) {
      const match = shape.exec(folded)
      if (!match) continue
      const before = folded.slice(Math.max(0, match.index - 90), match.index)
      const after = folded.slice(match.index + match[0].length, match.index + match[0].length + 80)
      if (/^ de rire\b/u.test(after)) continue
      const doubtful = NOT_MEANT.test(before) || PLAYED.test(after)
      const tier = doubtful ? 'check' : 'flagged'
      return { id: 'threat', ruleId: 'safety', tier, excerpt: excerptOf(match[0]), why: { key } }
    }
    return undefined
  }
  const flag = find(THREATS, 'threat') ?? find(DISTRESS, 'distress')
  return flag ? [flag] : []
}
