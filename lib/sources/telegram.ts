import { Parser } from 'htmlparser2'
import type { Post } from '../model.ts'
import telegram from '../sites/telegram.ts'
import { checkStatus, hostOf } from './answer.ts'
import { authorOf } from './author.ts'
import { timeOf } from './date.ts'
import { withParameters } from './latest.ts'
import { post } from './post.ts'
import { SourceError, source } from './source.ts'
import { tidy } from './text.ts'

interface Raw {
  /** `channel/number` */
  id: string
  text: string
  name: string
  at?: string | undefined
}

/** Where the words of an element go: the depth at which it opened, and the field. */
interface Open {
  depth: number
  field: 'text' | 'name'
}

/** The messages of a channel's public page. Its markup is read as it streams; no node is made. */
function messagesOf(html: string): { messages: Raw[]; title: string } {
  const messages: Raw[] = []
  let title = ''
  let inTitle = 0
  let depth = 0
  let open: Open | undefined
  const parser = new Parser({
    onopentag(tag, { class: names = '', ...attributes }) {
      depth++
      const classes = names.split(/\s+/)
      const current = messages.at(-1)
      const id = attributes['data-post']
      if (id) messages.push({ id, text: '', name: '' })
      else if (classes.includes('tgme_channel_info_header_title')) inTitle = depth
      else if (current && !open && classes.includes('tgme_widget_message_text')) {
        // A quoted message's text comes first and in a class of its own; the last one is the post's.
        current.text = ''
        open = { depth, field: 'text' }
      } else if (current && !open && /tgme_widget_message_(owner|from)_name/.test(names)) {
        if (!current.name) open = { depth, field: 'name' }
      } else if (current && tag === 'time' && attributes.datetime) current.at = attributes.datetime
      if (open?.field === 'text' && current && /^(br|p|div|blockquote|pre)$/.test(tag)) {
        current.text += '\n'
      }
    },
    ontext(data) {
      const current = messages.at(-1)
      if (inTitle > 0) title += data
      else if (open && current) current[open.field] += data
    },
    onclosetag() {
      if (inTitle === depth) inTitle = 0
      if (open?.depth === depth) open = undefined
      depth--
    },
  })
  parser.write(html)
  parser.end()
  return { messages, title: title.trim() }
}

function postOf({ id, text, name, at }: Raw): Post {
  const link = `https://t.me/${id}`
  const channel = id.split('/')[0] ?? ''
  return post({
    id,
    kind: 'post',
    text: tidy(text),
    link,
    at: timeOf(at),
    author: authorOf(
      { handle: channel, name: name.trim() || channel, profile: `https://t.me/${channel}` },
      'https://t.me/',
      telegram,
    ),
  })
}

/** A public Telegram channel, as its web page shows it: twenty messages, the newest last. */
export default source({
  id: 'telegram',
  name: 'Telegram',
  fields: [
    { name: 'channel', kind: 'word', example: 'villedesaintmalo' },
    { name: 'query', kind: 'word', example: 'vigie', optional: true },
  ],
  pace: 10 * 60_000,
  hosts: () => ['t.me'],
  requests({ channel = '', query }) {
    const name = channel.trim().replace(/^(https?:\/\/)?t\.me\/(s\/)?|^@/g, '')
    const q = query ? `?q=${encodeURIComponent(query)}` : ''
    return [{ url: `https://t.me/s/${encodeURIComponent(name)}${q}` }]
  },
  read(answer, _fields, cursor) {
    checkStatus(answer)
    const { messages, title } = messagesOf(answer.body)
    if (messages.length === 0 && !answer.body.includes('tgme_channel_history')) {
      // A private or missing channel leads to its card, without messages.
      throw new SourceError('missing', { host: hostOf(answer.url) ?? '' })
    }
    const numbers = messages.map(({ id }) => Number(id.split('/')[1])).filter(Number.isFinite)
    const last = typeof cursor.last === 'number' ? cursor.last : undefined
    const lowest = Math.min(...numbers)
    const more = last !== undefined && numbers.length > 0 && lowest > last + 1
    return {
      posts: messages.map(postOf),
      cursor: numbers.length > 0 ? { last: Math.max(last ?? 0, ...numbers) } : {},
      ...(title ? { title } : {}),
      ...(more ? { next: { url: withParameters(answer.url, { before: lowest }) } } : {}),
    }
  },
})
