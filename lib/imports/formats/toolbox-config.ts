import { colourNear } from '../colour.ts'
import { type Draft, emptyDraft } from '../draft.ts'
import { fields, list, tagName, text, unescaped } from '../values.ts'

const LONGEST = 20_000
/** Types of notes that come with Toolbox. */
const SHIPPED = new Set('none gooduser spamwatch spamwarn abusewarn ban permban botban'.split(' '))
/** Toolbox's tokens under the names that Vigie's placeholders have. */
const TOKENS = new Map(
  Object.entries({
    ...{
      subreddit: '{space}',
      author: '{handle}',
      title: '{title}',
      url: '{link}',
      link: '{link}',
    },
    ...{ body: '{quote}', mod: '{moderator}' },
  }),
)

/**
 * Toolbox for reddit, the wiki page `toolbox`: removal reasons and macros become replies. Texts are
 * escaped the old way; sections that were never filled are empty strings. What Toolbox would do
 * besides (remove, ban, lock) is left out: Vigie only drafts.
 */
export function readToolboxConfig(json: unknown): Draft {
  const draft = emptyDraft('toolbox-config')
  const file = fields(json)
  for (const one of list(file.get('usernoteColors')).slice(0, 200)) {
    const type = fields(one)
    const name = tagName(type.get('text'))
    // Those that came with Toolbox are tags and steps of the ladder here, under other names.
    if (name === '' || SHIPPED.has(text(type.get('key'), 60))) continue
    const colour = colourNear(type.get('color'))
    draft.tags.push({ name, ...(colour ? { colour } : {}) })
  }
  const removal = fields(file.get('removalReasons'))
  const [header, footer] = ['header', 'footer'].map((part) => said(removal.get(part)))
  list(removal.get('reasons')).forEach((one, index) => {
    const body = said(fields(one).get('text'))
    const whole = [header, body, footer].filter(Boolean).join('\n\n').slice(0, LONGEST)
    add(fields(one).get('title'), body === '' ? '' : whole, 'removalReasons', index)
  })
  list(file.get('modMacros')).forEach((one, index) => {
    add(fields(one).get('title'), said(fields(one).get('text')), 'modMacros', index)
  })

  function add(title: unknown, body: string, group: string, index: number): void {
    if (body === '') {
      draft.refused.push({ where: `${group}[${index}]`, why: 'noContent' })
      return
    }
    const name =
      unescaped(text(title, 500)).slice(0, 120) || (body.split('\n')[0] ?? '').slice(0, 60)
    draft.replies.push({ title: name, text: body, group: 'Toolbox' })
  }
  return draft
}

function said(value: unknown): string {
  return unescaped(text(value, LONGEST))
    .replace(/\{(\w+)\}/g, (whole, name: string) => TOKENS.get(name.toLowerCase()) ?? whole)
    .trim()
}
