import type { Settings, Space } from '../model.ts'

/** Whether a page's host is one of these, or below one of them. */
export const isAt = (hosts: readonly string[], host: string): boolean =>
  hosts.some((one) => host === one || host.endsWith(`.${one}`))

/** The space a host belongs to: the one that names it most precisely. */
export function spaceAt(spaces: readonly Space[], host: string): Space | undefined {
  const longest = ({ hosts }: Space) =>
    Math.max(...hosts.filter((one) => isAt([one], host)).map(({ length }) => length))
  return spaces
    .filter(({ hosts }) => isAt(hosts, host))
    .sort((one, other) => longest(other) - longest(one))[0]
}

/** The settings as they hold on a host: its space's own in place of the general ones. */
export function settingsAt(settings: Settings, host: string): Settings {
  const space = spaceAt(settings.spaces, host)
  if (space === undefined) return settings
  const { hosts, name, ...own } = space
  return { ...settings, ...own, space: name }
}

/** A host out of what a person types or pastes: a whole address gives its host. */
export function hostOfTyped(text: string): string | undefined {
  const typed = text.trim().toLowerCase()
  if (typed === '') return undefined
  const address = /^[a-z]+:\/\//.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(address)) return undefined
  const { host } = new URL(address)
  return host.replace(/^www\./, '') || undefined
}
