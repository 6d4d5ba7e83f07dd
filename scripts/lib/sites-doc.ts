import type { Pick, PostShape, Site } from '@/lib/sites/site.ts'

/** Posts counted by hand on recorded pages, by site. */
export type Counts = Readonly<Record<string, { pages: number; posts: number }>>

const PARTS: readonly [keyof PostShape, string][] = [
  ['stableId', 'permanent id'],
  ['handle', 'handle'],
  ['author', 'profile'],
  ['name', 'name'],
  ['link', 'permalink'],
  ['time', 'time'],
  ['title', 'title'],
  ['text', 'text'],
]

function has(shape: PostShape, part: keyof PostShape): boolean {
  const picks = shape[part] as readonly Pick[] | undefined
  return picks !== undefined && picks.length > 0
}

function partsOf(site: Site): string {
  const of = (part: keyof PostShape) => site.posts.some((shape) => has(shape, part))
  return PARTS.filter(([part]) => of(part))
    .map(([, word]) => word)
    .join(', ')
}

function whereOf({ hosts, recognise }: Site): string {
  const by = recognise ? 'any host, by its markup' : ''
  const names = hosts ? hosts.slice(0, 4).join(', ') + (hosts.length > 4 ? '…' : '') : ''
  return [names, by].filter(Boolean).join('; ')
}

function keyOf(site: Site): string {
  const owner = site.federated ? 'instance' : site.realm === 'page' ? 'forum or blog' : 'network'
  const ids = site.profileId || site.posts.some((shape) => has(shape, 'stableId'))
  const handles = site.profile || site.posts.some((shape) => has(shape, 'handle'))
  const kinds = [ids && 'id', handles && 'handle'].filter(Boolean).join(', then ')
  return kinds ? `${kinds}, of the ${owner}` : `displayed name, of the ${owner} (weak)`
}

function kindsOf(site: Site): string {
  return [...new Set(site.posts.map(({ kind }) => `${kind}s`.replace('replys', 'replies')))].join(
    ', ',
  )
}

function rowOf(site: Site, counts: Counts): string {
  const counted = counts[site.id]
  return `| ${[
    `**${site.name}**`,
    whereOf(site),
    kindsOf(site),
    partsOf(site),
    keyOf(site),
    site.composer.box.length > 0 ? 'yes' : 'none',
    counted ? `${counted.posts} on ${counted.pages}` : '–',
    `${site.checked.on}, ${site.checked.sure}`,
  ].join(' | ')} |`
}

/**
 * `docs/sites.md`, whole. Written by `node scripts/sites-doc.mjs`; a test fails when it is stale.
 */
export function sitesDocument(sites: readonly Site[], counts: Counts): string {
  const rows = sites.map((site) => rowOf(site, counts))
  const notes = sites.map((site) => `- **${site.name}**: ${site.about ?? ''}`)
  return `<!-- Written by scripts/sites-doc.mjs from lib/sites: change a site, then run it. -->

# Sites

Vigie reads ${sites.length} platforms by definition, one file each in \`lib/sites\`, and any other forum, blog or comment
section by its generic reader, which says how sure it is. A definition is data: a page receives its own and no other.

"Counted" is how many posts a person counted on how many recorded pages; the readers are held to them by
\`npm run test:recorded\`. "Checked" is the newest date of the markup that the selectors were checked against.

| Site | Where | What | Read | Key of an account | Reply box | Counted | Checked |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}

## What to know

${notes.join('\n')}

## Who is who

An account is known by keys, the strongest first: the platform's permanent id, then the handle, and a displayed name
only where there is nothing else (most blog comments). Such a key is weak and says so: two people may share a name.
A handle that changes keeps its history as long as the id was seen with it once. Addresses are cleaned of tracking
before anything is stored.

## When a page changes

Posts without a readable author, or none where the address promises some, make the popup say that the reader seems out
of date. Every value has several ways of being read, so that one renamed class costs nothing.

## Adding a site

\`npm run new:site -- <id>\` makes the definition and its test page, both working; change them to fit.
A definition says \`hosts\` (a network) or \`recognise\` (software that anybody hosts); \`lib/sites/site.ts\` explains each
field. The page in \`tests/pages\` is modelled on the real markup, with its traps (quotes of others, reposts, nested
replies, guests, advertisements), and says in its first lines what a person reads there. Other markup of the same site
stands in pages of its own: \`<id>.<what>.html\`.
`
}
