// "Alice says:", "Comment by Alice — 12 August 2026", "Alice 12.08.2026 // 10:05 Reply", where the
// name has no element of its own.
const SAID =
  'says|said|wrote|dit|a dit|a écrit|sagt|sagte|schreibt|schrieb|meint|escribió|dijo|dice|disse|ha detto|zegt|napisał\\(?a?\\)?'
const DATE =
  '\\d{1,2}[./] ?\\d{1,2}(?:[./] ?|, )\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:er|st|nd|rd|th|\\.)?,? (?:de )?\\p{L}{3,10}[.,]? (?:de )?\\d{4}|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}'
// A line, not a message: a header that holds the words too names nobody.
export const SAYS = `^(?=.{1,160}$)(?:(?:comment|commentaire|kommentar|comentario)\\s+(?:by|par|von|de)\\s+)?(.+?)(?:\\s+(?:${SAID})\\b.*|\\s*:|[\\s—–|,•·-]+(?:(?:on|am|le|el|em|the|vom|posted|publié le)\\s+)?(?:${DATE}).*)?$`

/** A date in such a line, with the time of day where it follows. */
export const DATED = `(?:${DATE})(?:.{0,12}\\d{1,2}[:h.]\\d\\d(?: ?[ap]m)?)?`
