import { fold } from '../text/fold.ts'
import { type Detector, excerptOf } from './context.ts'

const LINK =
  /\bhttps?:\/\/([^\s/?#"'<>)\]]{1,253})[^\s"'<>)\]]{0,2000}|\b(?:www\.)([a-z0-9.-]{3,200})\S{0,500}/giu
const BARE_HOST =
  /(?<![@\p{L}\d.-])(?:[a-z0-9-]{2,40}\s?\.\s{0,2}){1,2}(?:com|net|org|info|biz|xyz|top|club|online|site|shop|win|click|link|live|icu|vip|work|bid|loan|ru|cn|tk|ml|ga|cf|gq)\b(?:\/\S{0,200})?/giu

/** Shorteners hide where a link goes; these endings are given away and used to deceive. */
const HIDDEN =
  /^(?:bit\.ly|tinyurl\.com|goo\.gl|t\.ly|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|ow\.ly|adf\.ly|tiny\.cc|rebrand\.ly|s\.id|v\.gd|urlz\.fr|soo\.gd|bc\.vc|shorte\.st|ouo\.io|linktr\.ee|clck\.ru|qr\.ae|u\.to)$/i
const CHEAP =
  /\.(?:tk|ml|ga|cf|gq|xyz|top|icu|click|loan|bid|win|vip|work|zip|mov|cam|rest|buzz|sbs|cfd)$/i
/** Shops, collections and pages that pay the one who brings visitors. */
const PROMOTED =
  /\b(?:tsu\.co|gofundme\.com|kickstarter\.com|indiegogo\.com|leetchi\.com|ulule\.com|teespring\.com|sunfrogshirts\.com|linkbucks\.com|woobox\.com|ebay\.[a-z.]{2,6}\/itm|amazon\.[a-z.]{2,6}\/\S*(?:tag|ref)=|[?&](?:aff|affid|ref|referral|parrain|coupon)=)/i
/** Letters of two alphabets in one name: made to be taken for another. */
const MIXED = /(?=.*\p{Script=Latin})(?=.*[\p{Script=Cyrillic}\p{Script=Greek}])/u
const MESSENGER = /\b(?:wa\.me|t\.me|chat\.whatsapp\.com|api\.whatsapp\.com|telegram\.me)\b/i

/** Calls to act, folded, with what each weighs. */
const CALLS: readonly (readonly [number, RegExp])[] = [
  [
    3,
    /\bcheck(?: ?-?out)? (?:out )?(?:my|our|mah)\b|\bcheck (?:me|us) out\b|\b(?:go|please|plz|pls|come(?: and)?) (?:check|watch|see|visit|listen)(?: to)?(?: out)? (?:my|our)\b/u,
  ],
  [
    2,
    /\b(?:check|chek) (?:it |this |that )?out\b.{0,70}\b(?:channel|chanel|videos?|vids?|songs?|covers?|remix|website|page|playlist|clips?|rapper|mixtape|link|here|this out)\b|\btake a (?:look|listen)\b|\b(?:watch|listen to) (?:my|our)\b/u,
  ],
  [
    3,
    /\bsu[bc]s?c?rib(?:e|es|ing) (?:to|2|for) (?:me|my|our|us)\b|\bi'?ll (?:subscribe|sub|follow) back\b|\b(?:plz|pls|please|plese)\s+subscribe\b|\bsubscribe (?:and|&) (?:like|share|win|get)\b/u,
  ],
  [
    2,
    /\bfollow (?:me|us|my \w+) (?:on|at|@)\b|\b(?:add|follow) (?:me|us) (?:on )?(?:insta(?:gram)?|snap(?:chat)?|twitter|facebook|fb|kik|ig|tiktok)\b|\b(?:suivez|suis)[- ](?:moi|nous) sur (?:insta(?:gram)?|twitter|facebook|snap(?:chat)?|tiktok|youtube)\b/u,
  ],
  [
    2,
    /\b(?:need|get|want|besoin d') ?(?:some |free |extra )?(?:money|cash|argent)\b|\bchance to win\b|\bwin (?:an?|the|free) (?:iphone|ipad|ps5|xbox|car|prize)\b/u,
  ],
  [
    2,
    /\b(?:password|account|facebook|instagram) hack(?:er|ing)?\b|\bhack (?:any|an) (?:facebook|account|instagram)\b|\b100 ?% working\b/u,
  ],
  [
    2,
    /\b(?:check(?:\s?-?out)?|visit|watch|see|hit|view) (?:out )?(?:my|our|this|these|the) (?:new |first |cool |awesome |own |latest |other |youtube |you ?tube |amazing |extraordinary |funny )*(?:channel|chanel|page|website|web ?site|site|videos?|vids?|cover|covers|music|songs?|tracks?|mixtape|profile|blog|store|shop|link|playlist|remix|beats?|rap)\b/u,
  ],
  [
    2,
    /\b(?:please |plz |pls )?(?:subscribe|sub|suscribe)\b.{0,25}\b(?:my|me|our|to us|back|channel|chanel)\b|\bsub (?:4|for) sub\b|\b(?:like|follow) (?:4|for) (?:like|follow)\b|\bfollow back\b.{0,20}\bfollow\b/u,
  ],
  [
    3,
    /\b(?:earn|make|made|making|win|gain) (?:\w+ ){0,4}(?:[$€£] ?\d|\d+ ?(?:[$€£]|dollars|euros|usd)|money (?:online|fast|from home|easily)|cash (?:online|fast|easily))/u,
  ],
  [
    3,
    /\b(?:work(?:ing)? from home|online jobs?|home based job|passive income|financial freedom|quick cash|easy money|free (?:gift ?cards?|iphone|robux|v-?bucks|followers|subscribers|itunes|money))\b/u,
  ],
  [
    3,
    /\b(?:gagner?|gagnez|gagne) (?:\w+ ){0,4}(?:\d+ ?(?:€|euros?|\$)|de l'argent (?:facilement|rapidement|en ligne|sur internet|depuis|chez))|\btravail(?:ler|lez)? (?:a domicile|depuis (?:chez|votre|ton))|\brevenus? (?:passifs?|complementaires?)\b|\bargent facile\b/u,
  ],
  [
    2,
    /\b(?:abonne[sz]?|abonnez)[- ](?:toi|vous)\b.{0,40}\b(?:ma|notre|chaine|page|compte|moi)\b|\b(?:venez|viens|va|allez) (?:voir|visiter|decouvrir|checker|jeter un (?:oeil|coup d'oeil)).{0,15}\b(?:mon|ma|notre|mes|nos) (?:chaine|page|site|blog|video|videos|profil|boutique|compte|insta|son|clip)\b/u,
  ],
  [
    2,
    /\b(?:cliquez|clique|click) (?:ici|here|sur (?:ce|le|mon|notre) lien|(?:on )?(?:this|the|my|below) ?link|vite|now)\b|\blien (?:en|dans ma|dans la|sur ma) (?:bio|description|profil)\b|\blink in (?:my )?(?:bio|description|profile)\b/u,
  ],
  [
    3,
    /\b(?:code promo|promo code|coupon|discount code)\b.{0,40}\b[a-z]*\d+|\b-?\d{2} ?% (?:de reduction|off)\b.{0,60}\b(?:code|lien|link|now|vite|site)\b|\b(?:achetez|commandez|buy|order) (?:maintenant|now|vite|today)\b/u,
  ],
  [
    3,
    /\b(?:contact(?:ez)?|ecri(?:s|vez)|text|message|dm|joignez|add)[- ]?(?:moi|nous|me|us|him|her|le|la)?\b.{0,40}\b(?:whats?app|telegram|signal|mp|inbox|hangouts|mail)\b/u,
  ],
  [
    3,
    /\b(?:pret|credit|loan)s? (?:entre particuliers?|d'argent|rapide|sans (?:justificatif|banque)|offers?|of up to)\b|\b(?:forex|binary options?|bitcoins?|crypto(?:monnaies?|currency)?|trading|invest(?:ment|issement)?)\b.{0,60}\b(?:profits?|benefices?|returns?|gains?|guaranteed|garantis?|mentor|expert|manager|coach|doubl)/u,
  ],
  [
    3,
    /\b(?:marabout|spell caster|love spell|retour (?:de l'etre|d'?) ?(?:aime|affection)|envoutement|magic wallet|portefeuille magique|dr\.? \w+ (?:helped|cured|a gueri)|herbal (?:cure|medicine)|cured (?:my|me of) (?:herpes|hiv|diabetes))\b/u,
  ],
  [
    3,
    /\b(?:viagra|cialis|casino (?:en ligne|online)|online casino|sexcam|cam ?girls?|hot (?:girls?|singles)|rencontres? (?:coquines?|sexe|chaudes?)|onlyfans|escort ?girls?|nudes? (?:en|in|here|ici)|paris sportifs? (?:gratuits?|surs?)|replica watches|(?:buy|acheter des) (?:followers|likes|abonnes|subscribers))\b/u,
  ],
  [
    1,
    /\b(?:thumbs? (?:this )?up|like (?:this|my) (?:comment|page|video)|give (?:it|this|us|me) a (?:like|chance|thumbs)|share this|partagez? (?:a|avec) (?:tous|tes|vos)|copy (?:and|&) paste|i'?m (?:a|an) (?:\w+ ){0,3}(?:rapper|singer|artist|musician|youtuber|producer)|my (?:channel|chanel|youtube|videos|vids|music)|ma chaine|no one will read this)\b/u,
  ],
]
/** Weight from which a post without any link is spam, and with one. */
const ALONE = 3
const WITH_LINK = 2

/** Links that hide or deceive, and calls to follow, buy or pay. By rules only. */
export const spam: Detector = ({ text, context }) => {
  const trusted = (host: string) =>
    (context.hosts ?? []).some((own) => host === own || host.endsWith(`.${own}`))
  const links = [...text.matchAll(LINK)]
    .map((match) => ({
      shown: match[0],
      host: (match[1] ?? match[2] ?? '').toLowerCase().replace(/^www\.|^.*@|:\d+$/g, ''),
    }))
    .filter(({ host }) => !trusted(host))
  const bare = [...text.matchAll(BARE_HOST)].filter(
    ([host]) => !links.some((link) => link.shown.includes(host)),
  )
  const doubtful = links.filter(
    ({ host, shown }) =>
      HIDDEN.test(host) ||
      CHEAP.test(host) ||
      host.includes('xn--') ||
      MIXED.test(host.replace(/\.\p{L}+$/u, '')) ||
      /^\d+\.\d+\.\d+\.\d+$/.test(host) ||
      MESSENGER.test(shown) ||
      PROMOTED.test(shown) ||
      /^https?:\/\/[^/]*@/i.test(shown),
  )
  const folded = fold(text)
  const calls = CALLS.map(([weight, shape]) => ({ weight, found: shape.exec(folded)?.[0] })).filter(
    (call) => call.found !== undefined,
  )
  const weight = calls.reduce((sum, call) => sum + call.weight, 0)
  const linked = links.length + bare.length > 0
  const key = doubtful.length > 0 ? 'spamLink' : links.length >= 4 ? 'spamLinks' : 'spamCall'
  const excerpt = excerptOf(doubtful[0]?.shown ?? calls[0]?.found ?? links[0]?.shown ?? '')
  const flag = (tier: 'flagged' | 'check') => [
    { id: 'spam', ruleId: 'ads', tier, excerpt, why: { key } },
  ]
  if (weight >= ALONE || (linked && weight >= WITH_LINK)) return flag('flagged')
  if (doubtful.length > 0 && weight > 0) return flag('flagged')
  if (weight >= 2 || doubtful.length > 0 || links.length >= 4 || (linked && weight > 0))
    return flag('check')
  return []
}
