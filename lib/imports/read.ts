import Papa from 'papaparse'
import { type Choices, type Draft, type Format, ImportError } from './draft.ts'
import { readCsv } from './formats/csv.ts'
import { readDiscourseNotes, readDiscourseWords } from './formats/discourse.ts'
import { readMastodon, readMastodonFilters } from './formats/mastodon.ts'
import { readRedditEnhancer } from './formats/reddit-enhancer.ts'
import { readRes } from './formats/res.ts'
import { readToolboxConfig } from './formats/toolbox-config.ts'
import { readToolboxNotes } from './formats/toolbox-notes.ts'
import { readUtags } from './formats/utags.ts'
import { fields, MOST } from './values.ts'

/** A file of another tool as a draft. Throws `ImportError` when nothing here can read it. */
export async function readDraft(text: string, choices: Choices = {}): Promise<Draft> {
  const draft = await drafted(text, choices)
  const many =
    draft.people.length +
    draft.replies.length +
    draft.alerts.length +
    draft.block.length +
    draft.tags.length
  if (many === 0 && draft.needs === undefined && draft.refused.length === 0)
    throw new ImportError('empty')
  return draft
}

async function drafted(text: string, choices: Choices): Promise<Draft> {
  const json = jsonOf(text)
  if (json === undefined) return ofRows(rowsOf(text), choices)
  const known = fields(Array.isArray(json) ? json[0] : json)
  if (known.has('user_notes')) return readDiscourseNotes(json, choices)
  if (known.has('keywords') || known.has('keywords_attributes') || known.has('phrase'))
    return readMastodonFilters(json)
  if (Array.isArray(json)) throw new ImportError('unknown')
  if (known.has('ver') && (known.has('blob') || known.has('users')))
    return readToolboxNotes(json, choices)
  if (['usernoteColors', 'removalReasons', 'modMacros'].some((key) => known.has(key))) {
    return readToolboxConfig(json)
  }
  if (known.has('redditUserTags')) return readRedditEnhancer(json)
  if (known.has('custom_filters')) return readMastodonFilters(json)
  if (known.has('SCHEMA_VERSION')) return readRes(json)
  if ([...known.keys()].some((key) => /^(tag\.|RESoptions\.)/.test(key))) return readRes(json)
  if (fields(known.get('meta')).has('databaseVersion')) return readUtags(json)
  throw new ImportError('unknown')
}

function jsonOf(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    throw new ImportError('notJson')
  }
}

function rowsOf(text: string): string[][] {
  // A table is text: control characters mean a picture, an archive or a damaged file.
  if (/[^\P{Cc}\t\n\r]/u.test(text.slice(0, 100_000))) throw new ImportError('unknown')
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    preview: MOST + 1,
  })
  if (data.length === 0) throw new ImportError('empty')
  return data
}

function ofRows(rows: string[][], choices: Choices): Draft {
  const format = choices.format ?? looksLike(rows)
  if (format === 'csv') return readCsv(rows, choices)
  if (format === 'discourse-words') return readDiscourseWords(rows)
  return readMastodon(rows, format, choices)
}

/** Which table this is, by its heading or by the look of its rows. */
function looksLike(rows: readonly string[][]): Format {
  const head = (rows[0] ?? []).join(',').toLowerCase()
  if (head.startsWith('account address')) {
    return head.includes('show boosts') ? 'mastodon-follows' : 'mastodon-mutes'
  }
  const sample = rows.slice(0, 50)
  const account = /^@?[\w.-]+@[\w-]+(\.[\w-]+)+$/
  if (sample.every((row) => row.length === 1 && account.test((row[0] ?? '').trim())))
    return 'mastodon-blocks'
  if (sample.every((row) => row.length === 2 && account.test((row[1] ?? '').trim())))
    return 'mastodon-lists'
  // Words have no heading, and a replacement only here and there.
  const widths = sample.map((row) => row.length)
  const words = Math.min(...widths) === 1 && Math.max(...widths) <= 2
  return words ? 'discourse-words' : 'csv'
}
