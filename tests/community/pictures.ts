import { byHandle } from './people.ts'

/** A drawn face: the first letter on a colour of the person's own. */
export function avatar(handle: string): string {
  const person = byHandle(handle)
  const hue =
    person?.hue ?? [...handle].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360
  const letter = (person?.name ?? handle)
    .charAt(0)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/u, '•')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 45 45"><rect width="45" height="45" fill="hsl(${hue} 45% 42%)"/><text x="22.5" y="30" font-family="system-ui, sans-serif" font-size="21" fill="#fff" text-anchor="middle">${letter}</text></svg>`
}
