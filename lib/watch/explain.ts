import type { query as fr } from '../locales/fr/query.ts'
import type { Say } from '../locales/words.ts'
import type { Query, QueryNode, WordsNode } from './ast.ts'

type SayQuery = Say<typeof fr>

const WHERE = { site: 'saySite', source: 'saySource', lang: 'sayLang', url: 'sayUrl' } as const
const NOT_WHERE = {
  site: 'sayNotSite',
  source: 'sayNotSource',
  lang: 'sayNotLang',
  url: 'sayNotUrl',
} as const

/** A word as it is looked for: the comma after it isn't, the signs of `c#`, `#tag` and `mot*` are. */
const bare = (raw: string): string => raw.replace(/^[^\P{P}#@]+|[^\P{P}#*]+$/gu, '') || raw

function explainWords(node: WordsNode, say: SayQuery): string {
  const { terms, within } = node
  const raw = bare(node.raw)
  const [first] = terms
  let what: string
  if (within !== undefined && terms.length > 1) {
    what = say('sayTogether', { phrase: raw, count: within })
  } else if (first?.exact !== undefined) what = say('sayExact', { word: raw })
  else if (terms.length > 1) what = say('sayPhrase', { phrase: raw })
  else if (first?.text.startsWith('#')) what = say('sayTag', { tag: `#${raw.replace(/^#/, '')}` })
  else if (first?.text.startsWith('@')) what = say('sayHandle', { handle: raw })
  else if (first?.prefix) what = say('sayPrefix', { word: raw.replace(/\*$/, '') })
  else what = say('sayWord', { word: raw })
  if (node.field === 'author' && terms.length === 1 && first?.text.startsWith('@')) {
    return say('sayByHandle', { handle: raw })
  }
  if (node.field === 'title') return say('sayInTitle', { what })
  return node.field === 'author' ? say('sayByAuthor', { what }) : what
}

/** Joins as a sentence does: commas, and the word before the last. */
function joined(parts: string[], word: string): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`
}

function explainNode(node: QueryNode, say: SayQuery, inside: boolean): string {
  switch (node.kind) {
    case 'words':
      return explainWords(node, say)
    case 'filter':
      return say(WHERE[node.field], { value: node.value })
    case 'near': {
      const side = (part: QueryNode) => {
        const what = explainNode(part, say, true)
        return part.kind === 'near' ? say('sayGroup', { what }) : what
      }
      return say('sayNear', {
        left: side(node.left),
        right: side(node.right),
        count: node.distance,
      })
    }
    case 'not':
      if (node.part.kind === 'filter') {
        return say(NOT_WHERE[node.part.field], { value: node.part.value })
      }
      return say('sayNot', { what: explainNode(node.part, say, true) })
    case 'or': {
      const what = joined(
        node.parts.map((part) => explainNode(part, say, true)),
        say('sayOr'),
      )
      return inside ? say('sayGroup', { what }) : what
    }
    case 'and': {
      const wanted = node.parts.filter((part) => part.kind !== 'not')
      const unwanted = node.parts.filter((part) => part.kind === 'not')
      const what = [
        joined(
          wanted.map((part) => explainNode(part, say, true)),
          say('sayAnd'),
        ),
        ...unwanted.map((part) => explainNode(part, say, true)),
      ].join(', ')
      return inside ? say('sayGroup', { what }) : what
    }
  }
}

/** The query as a sentence, so that she sees what it will find before saving it. */
export function explain(query: Query, say: SayQuery): string {
  return say('sayMentions', { what: explainNode(query.root, say, false) })
}
