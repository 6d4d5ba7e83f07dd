import type { spaces as fr } from '../fr/spaces.ts'
import type { Like } from '../words.ts'

export const spaces: Like<typeof fr> = {
  spaces: 'Spaces',
  spacesText:
    'On one site, group or page, replies can have their own tone, links and signature. What isn’t said here stays as everywhere.',
  newSpace: 'New space',
  name: 'Name of the space',
  nameMissing: 'Give a name.',
  hosts: 'Sites',
  hostsHint: 'One a line, like forum.example.org; what is below it belongs to it.',
  hostsMissing: 'Give at least one site.',
  hostWrong: 'Not a site: {part}',
  asEverywhere: 'As everywhere',
  rulesLink: 'Address of the rules',
  moderatorName: 'Your moderation name',
  signature: 'Signature',
  header: 'At the start of every reply',
  footer: 'At the end of every reply',
  aroundHint: 'Placeholders like {name} are filled there too.',
  editSpace: 'Edit the space {name}',
  removeSpace: 'Remove the space {name}',
  removed: 'Space {name} removed.',
}
