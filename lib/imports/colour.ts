import type { TagColour } from '../model.ts'

/** The colours that Reddit Enhancement Suite and Toolbox name; other names are of no tag. */
const NAMED = new Map(
  Object.entries({
    ...{ aqua: '#00ffff', black: '#000000', blue: '#0000ff', cornflowerblue: '#6495ed' },
    ...{ fuchsia: '#ff00ff', gray: '#808080', green: '#008000', lime: '#00ff00' },
    ...{ maroon: '#800000', navy: '#000080', olive: '#808000', orange: '#ffa500' },
    ...{ orangered: '#ff4500', pink: '#ffc0cb', purple: '#800080', red: '#ff0000' },
    ...{ silver: '#c0c0c0', teal: '#008080', white: '#ffffff', yellow: '#ffff00' },
  }),
)
/** Where each colour of ours ends on the circle of hues, in degrees. */
const HUES: [to: number, colour: TagColour][] = [
  [15, 'red'],
  [65, 'amber'],
  [160, 'green'],
  [195, 'teal'],
  [250, 'blue'],
  [290, 'violet'],
  [345, 'pink'],
  [361, 'red'],
]
/** Below this share of colour it is grey. */
const DULL = 0.15

/** The tag colour nearest to a CSS colour as other tools write it; undefined for what is none. */
export function colourNear(written: unknown): TagColour | undefined {
  if (typeof written !== 'string') return undefined
  const name = written.trim().toLowerCase()
  const [, short, long] =
    /^#(?:([\da-f]{3})[\da-f]?|([\da-f]{6})(?:[\da-f]{2})?)$/.exec(NAMED.get(name) ?? name) ?? []
  const hex = long ?? short?.replace(/./g, '$&$&')
  if (hex === undefined) return undefined
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  )
  const most = Math.max(red, green, blue)
  const range = most - Math.min(red, green, blue)
  if (range < DULL) return 'grey'
  const turn =
    most === red
      ? (green - blue) / range
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4
  const hue = (turn * 60 + 360) % 360
  return HUES.find(([to]) => hue < to)?.[1]
}
