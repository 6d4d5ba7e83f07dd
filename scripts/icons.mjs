// Draws Vigie's icons: a lookout's V with its lamp, and the same in each state of the toolbar.
// `node scripts/icons.mjs` writes public/icon/: an SVG of each state and its PNG sizes
// (`16.png` is the plain sign, `paused-16.png` a state; WXT puts the plain ones in the manifest).
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const FOLDER = fileURLToPath(new URL('../public/icon/', import.meta.url))
const SIZES = [16, 32, 48, 96, 128]
const INK = { ground: '#0b6580', sign: '#ffffff', lamp: '#ffd166' }
const ASLEEP = { ground: '#6b7480', sign: '#ffffff', lamp: '#cfd5db' }

const LAMP = '<circle cx="64" cy="38" r="14" fill="LAMP"/>'
const BARS =
  '<g fill="LAMP"><rect x="47" y="16" width="10" height="34" rx="3"/><rect x="71" y="16" width="10" height="34" rx="3"/></g>'
const ALARM =
  '<g fill="LAMP"><rect x="56" y="10" width="16" height="32" rx="6"/><circle cx="64" cy="58" r="9"/></g>'
const SLASH =
  '<path d="M24 108 108 20" stroke="GROUND" stroke-width="26"/><path d="M22 106 106 22" stroke="SIGN" stroke-width="10" stroke-linecap="round"/>'

/** Name of each state → its colours and what stands between the arms of the V. */
const STATES = {
  vigie: { ink: INK, lamp: LAMP },
  paused: { ink: ASLEEP, lamp: BARS },
  off: { ink: ASLEEP, lamp: LAMP + SLASH },
  trouble: { ink: INK, lamp: ALARM },
}

/** The SVG of a state. */
function svg({ ink, lamp }) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><title>Vigie</title>
<rect width="128" height="128" rx="28" fill="GROUND"/>
<path d="M30 44 64 100 98 44" fill="none" stroke="SIGN" stroke-width="17" stroke-linecap="round" stroke-linejoin="round"/>
${lamp}
</svg>
`
  return drawing
    .replaceAll('GROUND', ink.ground)
    .replaceAll('SIGN', ink.sign)
    .replaceAll('LAMP', ink.lamp)
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((at) => existsSync(at))
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
mkdirSync(FOLDER, { recursive: true })
for (const [name, state] of Object.entries(STATES)) {
  writeFileSync(`${FOLDER}${name}.svg`, svg(state))
  const prefix = name === 'vigie' ? '' : `${name}-`
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg(state)}`)
    await page.screenshot({ path: `${FOLDER}${prefix}${size}.png`, omitBackground: true })
  }
}
await browser.close()
console.log(`${Object.keys(STATES).length * (SIZES.length + 1)} files in public/icon`)
