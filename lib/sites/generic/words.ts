/** Class and id words that announce a message, in the languages forums and blogs are built in. */
export const CONTAINER =
  /^(?:[a-z0-9]+[-_])*(?:comments?|commentaires?|kommentare?|repl(?:y|ies)|reponses?|posts?|messages?|answers?|questions?|reviews?|avis|entr(?:y|ies)|msg|postbit\w*|postcontainer|forum)(?:[-_](?:items?|wrap|wrapper|container|block|node|row|body|box|li|inner|entry|content|single|fil|view|card|main|details?|holder|thread))*$/i

/** Prefixes of the ids of single messages: `comment-12`, `p301`, `post_949757`. */
export const NUMBERED =
  /^((?:[a-z]+[-_])*(?:comments?|commentaire|post|msg|message|reply|answer|forum|question|review|p|c|m|t1|entry)(?:[-_](?:card|item|box|row))?[-_:]?)\d+$/i

/** Words for who wrote, from the surest. */
export const NAMES: readonly [RegExp, number][] = [
  [
    /^(?:fn|p-author|username|user-?name|bigusername|author-?name|comment-?author-?name|display-?name|nick-?name|nickname|pseudo|commenter|screen-?name)$/i,
    1,
  ],
  [
    /(?:^|[-_])(?:username|account-?name|author-?name|authorname|display-?name|nickname|pseudo|commenter|author__name)(?:[-_]|$)/i,
    0.97,
  ],
  [
    /(?:^|[-_])(?:author|auteur|autor|user|poster|member|reviewer|vcard|creator|owner|who|qui|by|byline|name|fn|utilisateur|membre)(?:[-_]|$)/i,
    0.9,
  ],
]

/** Parts of a message that are no name though their class says "user" or "author". */
export const NOT_NAMES =
  /avatar|image|photo|title|rank|badge|reputation|info|stats|level|meta|date|time|actions?|(?<!ac)count|says|signature|url|text|content|comment-body|mention|form|label|input|field/i

/** Addresses of profiles. */
export const PROFILE_LINK =
  'a:is([href*="/user"], [href*="/u/"], [href*="/member"], [href^="member.php"], [href*="/profile"], [href^="profile.php"], [href*="/profil"], [href*="action=profile"], [href*="viewprofile"], [href*="/@"], [href*="/author/"], [href*="/auteur"], [href*="/people/"], [href*="user="], [href*="showuser"])'

/** Words for the text of a message. */
export const TEXTS =
  /(?:^|[-_])(?:content|contents|text|texte|body|message|messagetext|copy|entry|cooked|postcontent|bbwrapper|bbcode|prose|description|contenu|msg|commtext|markdown)(?:[-_]|$)/i

/** Words for the time of a message. */
export const TIMES =
  /(?:^|[-_])(?:date|time|timeago|datetime|posted|published|ago|when|postdate|relativetime|timestamp|created|nav|permalink|meta|metadata|age)(?:[-_]|$)/i

const SAID =
  'says|said|wrote|replied|dit|a dit|a écrit|écrit|répond|sagt|sagte|meint|schrieb|schreibt|escribió|dijo|dice|disse|ha detto|zegt|napisał'
const BY =
  'by|par|von|de|auteur ?:|autore? ?:|author ?:|posted by|publié par|posté par|écrit par|(?:comment|commentaire|kommentar|comentario) (?:by|par|von|de)'
/** A day as forums and blogs write it. */
export const DATE =
  '\\d{1,2}[./] ?\\d{1,2}[./,]|\\d{4}-\\d\\d|\\d{1,2}(?:er|st|nd|rd|th|\\.)?,? (?:de )?\\p{L}{3,10}[.,]? (?:de )?\\d{4}|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}'

/** What stands around a name: "by Alice", "Alice says:", "Alice le 12 août à 10:05". */
export const SAYS = `^[\\s,|·•–—-]*(?:(?:${BY})\\s+)?(.+?)(?:\\s*(?:[:,•·»]|\\s(?:am|le|on|at|il y a|vor)\\s.*\\d|\\b(?:${SAID})\\b).*|[\\s—–|•·-]+(?:${DATE}).*)?$`

/** Signs that an author's line says more than the name. */
export const AROUND =
  /^[\s,|]*(?:by|par|von|de|posted by|publié par|comment by|kommentar von)\s|[:»]$|\d.*[:h.]\d\d|\d[./]\d+[./]\d|\b(?:says|said|wrote|dit|écrit|sagt|schrieb|dijo|dice|disse)\b/i

const WROTE =
  'posted|written|submitted|published|comment(?:ed)?|commentaire|comentario|kommentar|message|beitrag|avis|réponse|reply|posté|publié|écrit|rédigé|envoyé|déposé|geschrieben|verfasst|erstellt'
const CLOCK = ',? (?:(?:at|um|à|-) )?\\d{1,2}[:h.]\\d\\d'
/** A day, or words that go with one, so that a number in a sentence isn't taken for it. */
export const WHEN = `(?:${DATE}|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?${CLOCK}|\\d{1,2}\\.? \\p{L}{3,10}\\.?${CLOCK}|(?:il y a|vor|hace) \\d|\\d+ \\p{L}+ ago|(?:hier|aujourd.hui|today|yesterday|gestern|heute)\\b.{0,12}\\d{1,2}[:h.]\\d\\d)`

const DAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)[.,]? '
const FIRST = `(?:(?:le|on|am|el)\\s)?(?:${DAY})?(?:${DATE})\\d{0,4}(?:${CLOCK}\\S*)?[ ,|·•–—-]+`

/** A line that says who in plain words: "par Léa le 12 mars 2026", "Léa, le 12/03/2026", "Léa a écrit". */
export const LINE = `^(?=.{3,160}$)(?:${FIRST}(?:${BY})\\s+(.{2,40})|${FIRST}(.{2,40}?)(?:\\s(?:${SAID})\\b.*|\\s?:)|(?!${FIRST})\\W{0,3}(?:(?:${WROTE})\\b.{0,20}?\\s)?(?:${BY})\\s+([^:]{2,40}?)\\s*[,|·•(–—-]?\\s*(?:(?:am|le|on|at|um|the|el)\\s)?(?:\\p{L}{2,10}\\.? )?${WHEN}.*|(?!${FIRST})([^:]{2,40}?)[ ,|·•(–—-]+(?:(?:le|on|am|el)\\s(?:\\p{L}{2,10}\\.? )?)?${WHEN}.*|(.{2,40}?)\\s(?:${SAID})\\b.{0,60})$`

/** Parts of a message in which such lines stand. */
export const LINES =
  /(?:^|[-_])(?:meta|metadata|infos?|head|header|byline|by|author|auteur|authored|posted|written|dates?|details|qui|foot|footer)(?:[-_]|$)/i

/** Boxes beside the talk, or about other pages. */
export const BESIDE =
  /widget|recent|latest|derniers?|neueste|related|similar|teaser|popular|trending|sponsor|promo|embed|^fb-/i

/** Words that stand where names do. */
export const NOBODY =
  /^(?:posted|published|publié|updated|erstellt|geschrieben|written|profile?|view|reply|répondre|antworten|comments?|commentaires?|kommentare?|by|par|von|on|le|am|author|auteur|autor)$/i

/** What a message quotes of others. */
export const QUOTES = [
  'blockquote blockquote',
  'blockquote:has(> cite, > div > cite)',
  'aside.quote',
  '.hreview .item',
  '.quote, .quotetitle, .quotecontent',
  '[class*="bbcode_quote" i], [class*="bbCodeBlock--quote"]',
]
