/** How many bytes are searched for an XML declaration or a `meta charset`. */
const PROLOGUE = 1024

/** Names that servers write for charsets, as the Encoding standard knows them. */
const ALIASES: [RegExp, string][] = [
  [/^latin-?(\d+)$/i, 'latin$1'],
  [/^(?:win|cp|ansi)-?(125\d|874)$/i, 'windows-$1'],
  [/^utf-?8-?mb4$/i, 'utf-8'],
]

function decoder(label: string | undefined): TextDecoder | undefined {
  if (!label) return undefined
  const name = label.trim().replaceAll('_', '-')
  const alias = ALIASES.find(([pattern]) => pattern.test(name))
  for (const one of [label, alias ? name.replace(...alias) : name]) {
    try {
      return new TextDecoder(one)
    } catch {
      // The next name may be known.
    }
  }
  return undefined
}

/** What windows-1252 holds at 0x80 to 0x9F; the five holes stand for themselves. */
const C1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * Control characters that no text holds as the windows-1252 characters that they were meant to be:
 * `&#146;`, or a charset that was read wrongly before it reached us.
 */
export function fromC1(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (char) => C1.charAt(char.charCodeAt(0) - 0x80))
}

/**
 * Reads one-byte text. Node 20 and 22 read windows-1252 as ISO-8859-1 (nodejs/node#56542), where
 * these are control characters that no text holds; browsers leave nothing to mend.
 */
function read(by: TextDecoder, bytes: Uint8Array): string {
  const text = by.decode(bytes)
  return by.encoding === 'windows-1252' ? fromC1(text) : text
}

/** UTF-32, which the platform's decoder doesn't know. */
function fromUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength - (bytes.length % 4))
  let text = ''
  for (let at = 0; at < view.byteLength; at += 4) {
    const point = view.getUint32(at, little)
    text += point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point)
  }
  return text.replace(/^\uFEFF/, '')
}

/** The byte order of UTF-32: its mark, or `<` in four-byte units. Undefined for anything else. */
function utf32Of(bytes: Uint8Array): 'little' | 'big' | undefined {
  const start = [...bytes.subarray(0, 4)].join()
  if (start === '255,254,0,0' || start === '60,0,0,0') return 'little'
  if (start === '0,0,254,255' || start === '0,0,0,60') return 'big'
  return undefined
}

/** The charset that the byte order mark states, if there is one. */
function fromMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  // Without a mark, `<?` in two-byte units still tells (XML 1.0, appendix F).
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be'
  if (a === 0x3c && b === 0 && c === 0x3f) return 'utf-16le'
  return undefined
}

function fromProlog(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PROLOGUE))
  const found =
    /<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(start) ??
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(start)
  const label = found?.[1]
  // A declaration that could be read byte by byte can't be in two-byte units.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label
}

/** True when the bytes are UTF-8 with at least one character beyond ASCII, the end apart. */
function isPlainlyUtf8(bytes: Uint8Array): boolean {
  let wide = 0
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    for (let i = 0; i < text.length && wide === 0; i++) if (text.charCodeAt(i) > 127) wide++
  } catch {
    return false
  }
  return wide > 0
}

/**
 * Bytes to text: byte order mark, then the charset of HTTP, then the XML declaration or `meta`,
 * then UTF-8. Repairs for servers that state the wrong one, as many do: bytes declared to be in a
 * one-byte charset that are well-formed UTF-8 beyond ASCII are UTF-8 (chance text isn't), and text
 * read as UTF-8 that is more broken than sound is read as what the document itself declares, or as
 * windows-1252.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const wide = utf32Of(bytes)
  if (wide) return fromUtf32(bytes, wide === 'little')
  const mark = fromMark(bytes)
  if (mark) return (decoder(mark) as TextDecoder).decode(bytes)
  const declared = decoder(fromProlog(bytes))
  const http = decoder(/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1])
  const chosen = http ?? declared ?? new TextDecoder('utf-8')
  if (chosen.encoding !== 'utf-8') {
    const oneByte = /^(windows-|iso-8859-|macintosh|koi8)/.test(chosen.encoding)
    return read(oneByte && isPlainlyUtf8(bytes) ? new TextDecoder('utf-8') : chosen, bytes)
  }
  const text = chosen.decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  // One broken character at the very end is a cut, not a charset.
  if (broken === 0 || (broken === 1 && text.endsWith('\uFFFD'))) return text
  const sound = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  if (sound > broken) return text
  const other = declared && declared.encoding !== 'utf-8' ? declared : undefined
  return read(other ?? new TextDecoder('windows-1252'), bytes)
}
