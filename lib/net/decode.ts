/** How many bytes are searched for an XML declaration or a `meta charset`. */
const PROLOGUE = 1024

function decoder(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
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
 * then UTF-8. Two repairs for servers that state the wrong one, as many do: bytes declared to be
 * in a one-byte charset that are well-formed UTF-8 beyond ASCII are UTF-8 (chance text isn't), and
 * text read as UTF-8 that is more broken than sound is read as windows-1252.
 */
export function decode(bytes: Uint8Array, contentType = ''): string {
  const mark = fromMark(bytes)
  if (mark) return (decoder(mark) as TextDecoder).decode(bytes)
  const http = /charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1]
  const chosen =
    (http && decoder(http)) || decoder(fromProlog(bytes) ?? '') || new TextDecoder('utf-8')
  if (chosen.encoding !== 'utf-8') {
    const oneByte = /^(windows-|iso-8859-|macintosh|koi8)/.test(chosen.encoding)
    return (oneByte && isPlainlyUtf8(bytes) ? new TextDecoder('utf-8') : chosen).decode(bytes)
  }
  const text = chosen.decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  // One broken character at the very end is a cut, not a charset.
  if (broken === 0 || (broken === 1 && text.endsWith('\uFFFD'))) return text
  const sound = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return sound > broken ? text : new TextDecoder('windows-1252').decode(bytes)
}
