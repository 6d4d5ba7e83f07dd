/** Text beyond this isn't read: rules and tone need no more, and a hostile page could go on. */
const LIMIT = 20_000
const SILENT = /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|SELECT|INPUT|SVG|BUTTON|OBJECT)$/i
const BLOCK =
  /^(P|DIV|LI|UL|OL|BLOCKQUOTE|PRE|H[1-6]|TR|TABLE|SECTION|ARTICLE|ASIDE|HEADER|FOOTER|DL|DT|DD|FIGURE|HR|DETAILS|SUMMARY)$/
const SMILEY =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|^:[\w+-]+:$|^[:;=8xB][-']?\S{1,2}$/u

// Direction marks that some platforms wrap names in; they would make another name of it.
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** What an image says in a text: emoji and smileys are words, photographs aren't. */
function spoken(image: Element): string {
  const alt = image.getAttribute('alt') ?? ''
  if (alt === '' || alt.length > 40) return ''
  return SMILEY.test(alt) || /emoji|smil|emote/i.test(image.className) ? alt : ''
}

function walk(node: Node, skip: string, pre: boolean, out: string[]): number {
  let length = 0
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = pre ? (child as Text).data : (child as Text).data.replace(/\s+/g, ' ')
      length += text.length
      out.push(text)
    } else if (child.nodeType === 1) {
      const element = child as Element
      const name = element.tagName
      if (name === 'BR') out.push('\n')
      else if (name === 'IMG') out.push(spoken(element))
      else if (!SILENT.test(name) && !(skip !== '' && element.matches(skip))) {
        const block = !pre && BLOCK.test(name)
        if (block) out.push('\n')
        length += walk(element, skip, pre || name === 'PRE', out)
        if (block) out.push('\n')
      }
    }
    if (length > LIMIT) break
  }
  return length
}

/**
 * The text of an element as a person reads it: emoji images by their alternative text, line breaks
 * where blocks end, nothing of scripts, buttons and fields.
 *
 * @param skip selector of parts left out (quotes of others, nested posts, signatures); may be empty
 * @param pre true where the text breaks its own lines
 */
export function bodyText(element: Element, skip = '', pre = false): string {
  const out: string[] = []
  walk(element, skip, pre, out)
  return out
    .join('')
    .slice(0, LIMIT)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The same on one line, for names and dates. */
export function plainText(element: Element): string {
  const only = element.firstElementChild === null
  const text = only ? (element.textContent ?? '') : bodyText(element)
  return text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
}
