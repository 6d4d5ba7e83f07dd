import { expect, test } from 'vitest'
import { decode } from '@/lib/net/decode.ts'

const SAID = 'L’été, œuvre à 5 €'
const xml = (charset?: string) =>
  `<?xml version="1.0"${charset ? ` encoding="${charset}"` : ''}?><rss>${SAID}</rss>`

/** The text in windows-1252, which Node can't write by itself. */
function windows1252(text: string): Uint8Array {
  const wide: Record<string, number> = { '’': 0x92, œ: 0x9c, '€': 0x80 }
  return Uint8Array.from([...text], (char) => wide[char] ?? char.charCodeAt(0))
}

function utf32(text: string, little: boolean, mark: boolean): Uint8Array {
  const points = [...(mark ? `\uFEFF${text}` : text)].map((char) => char.codePointAt(0) as number)
  const bytes = new DataView(new ArrayBuffer(points.length * 4))
  for (const [i, point] of points.entries()) bytes.setUint32(i * 4, point, little)
  return new Uint8Array(bytes.buffer)
}

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return little ? bytes : bytes.swap16()
}

test.each<[string, Uint8Array, string?]>([
  ['UTF-8', Buffer.from(xml('utf-8'))],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${xml()}`)],
  ['UTF-8 without a word about it', Buffer.from(xml())],
  ['UTF-8 declared as ISO-8859-1 by the document', Buffer.from(xml('iso-8859-1'))],
  ['UTF-8 declared as ISO-8859-1 by HTTP', Buffer.from(xml()), 'text/xml; charset=ISO-8859-1'],
  ['a mark against HTTP', Buffer.from(`\uFEFF${xml()}`), 'text/xml; charset=koi8-r'],
  ['UTF-16, little end first, marked', utf16(`\uFEFF${xml('utf-16')}`, true)],
  ['UTF-16, big end first, marked', utf16(`\uFEFF${xml('utf-16')}`, false)],
  ['UTF-16 without a mark', utf16(xml('utf-16'), true)],
  ['UTF-16BE without a mark', utf16(xml('utf-16'), false)],
  ['UTF-16 declared, UTF-8 sent', Buffer.from(xml('utf-16'))],
  ['UTF-32, little end first', utf32(xml('utf-32'), true, true)],
  ['UTF-32, big end first', utf32(xml('utf-32'), false, true)],
  ['UTF-32 without a mark', utf32(xml('utf-32'), false, false)],
  ['windows-1252 declared', windows1252(xml('windows-1252'))],
  ['windows-1252 called ISO-8859-1', windows1252(xml('iso-8859-1'))],
  ['windows-1252 called cp-1252', windows1252(xml('cp-1252'))],
  ['windows-1252 called latin_1', windows1252(xml('latin_1'))],
  ['windows-1252 declared as UTF-8 by HTTP', windows1252(xml()), 'text/xml; charset=utf-8'],
  ['windows-1252 declared as nothing known', windows1252(xml('x-odd'))],
  ['windows-1252, truly declared, HTTP wrong', windows1252(xml('cp1252')), 'a/b; charset=utf-8'],
])('%s', (_, bytes, type) => {
  expect(decode(bytes, type)).toContain(`<rss>${SAID}</rss>`)
})

test('a charset that only the document declares is used where HTTP states UTF-8 wrongly', () => {
  const russian = Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])
  const head = Buffer.from('<?xml version="1.0" encoding="windows-1251"?>')
  expect(decode(Buffer.concat([head, russian]), 'text/xml; charset=utf-8')).toContain('Привет')
})

test('a character cut at the end of the bytes spoils nothing before it', () => {
  expect(decode(Buffer.from('<rss>été').subarray(0, -1))).toBe('<rss>ét\uFFFD')
})
