import type { Reply, ReplyLanguage, Tone } from '../../model.ts'
import { readCsv } from './csv.ts'
import { COLUMNS, KIND, VERSION } from './write.ts'

/** Why a file can't be read, as a key of the `exchange` table. */
export type Refusal = 'empty' | 'tooBig' | 'foreign' | 'newer' | 'noColumns' | 'binary'

/** A reply of a file, not yet checked, and where it stands in that file. */
export interface Candidate {
  where: string
  value: unknown
}

/** Largest file that is looked at, in UTF-16 units, and most replies taken from one. */
const LARGEST = 8_000_000
export const MOST = 5000

const TONES: readonly string[] = ['gentle', 'neutral', 'firm', 'legal'] satisfies Tone[]

/**
 * The replies in the text of a file: Vigie's own JSON, a table (CSV), or plain text in which a line
 * that begins with `#` is a title and a line of dashes separates two wordings. Nothing in it is
 * trusted: each candidate is still to be checked.
 */
export function readFile(text: string, language: ReplyLanguage): Candidate[] | Refusal {
  if (text.trim() === '') return 'empty'
  if (text.length > LARGEST) return 'tooBig'
  if (text.includes('\0')) return 'binary'
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start[0] === '{' || start[0] === '[') return fromJson(start)
  const found = /^#+ /m.test(start) ? fromText(start, language) : fromTable(text, language)
  return typeof found !== 'string' && found.length === 0 ? 'empty' : found
}

function fromJson(text: string): Candidate[] | Refusal {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return 'foreign'
  }
  const { kind, version, replies } = (file ?? {}) as Record<string, unknown>
  if (kind !== KIND || !Array.isArray(replies)) return 'foreign'
  if (typeof version !== 'number' || version > VERSION) return 'newer'
  if (replies.length === 0) return 'empty'
  return replies.map((value, index) => ({ where: titleOf(value) || `${index + 1}`, value }))
}

function titleOf(value: unknown): string {
  const { title } = (value ?? {}) as { title?: { fr?: unknown; en?: unknown } }
  const said = title?.fr || title?.en
  return typeof said === 'string' ? said.slice(0, 60) : ''
}

const fresh = (title: string, language: ReplyLanguage): Reply => ({
  ...{ id: '', ruleId: 'charter', tone: 'neutral', group: 'own', flags: [] },
  title: { fr: '', en: '', [language]: title },
  variants: { fr: [], en: [] },
})

/** Rows with the same id, or the same title without one, are wordings of one reply. */
function fromTable(text: string, usual: ReplyLanguage): Candidate[] | Refusal {
  const [head = [], ...rows] = readCsv(text)
  const names = head.map((name) => name.trim().toLowerCase())
  const at = new Map(COLUMNS.map((name) => [name, names.indexOf(name)]))
  if ((at.get('title') ?? -1) < 0 || (at.get('text') ?? -1) < 0) return 'noColumns'
  const found = new Map<string, Candidate & { value: Reply }>()
  for (const row of rows) {
    const cell = (name: (typeof COLUMNS)[number]) => {
      const written = row[at.get(name) ?? -1]?.trim() ?? ''
      return /^'[=+\-@]/.test(written) ? written.slice(1) : written
    }
    const language = cell('language') === 'en' ? 'en' : cell('language') === 'fr' ? 'fr' : usual
    const key = cell('id') || cell('title')
    const one = found.get(key) ?? { where: cell('title'), value: fresh('', language) }
    found.set(key, one)
    const { value } = one
    if (cell('id') !== '') value.id = cell('id')
    value.title[language] ||= cell('title')
    if (cell('text') !== '') value.variants[language].push(cell('text'))
    if (cell('group') !== '') value.group = cell('group')
    if (cell('rule') !== '') value.ruleId = cell('rule')
    if (TONES.includes(cell('tone'))) value.tone = cell('tone') as Tone
  }
  return [...found.values()]
}

function fromText(text: string, language: ReplyLanguage): Candidate[] {
  return text
    .split(/^#+ /m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [title = '', ...lines] = part.split(/\r?\n/)
      const value = fresh(title.trim(), language)
      value.variants[language] = lines
        .join('\n')
        .split(/^-{3,}[ \t]*$/m)
        .map((one) => one.trim())
        .filter((one) => one !== '')
      return { where: title.trim(), value }
    })
}
