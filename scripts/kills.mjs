// `npm run kills -- [how many] [posts] [sources] [chromium|firefox]`: kills the background at random
// moments of its rounds and prints how many mentions were lost or repeated, and whether the cursors
// stand where the feeds do. Exits 1 when anything is wrong.
import { load } from './lib/load.mjs'

const given = process.argv.slice(2)
const browser = given.find((word) => /^[a-z]+$/.test(word)) ?? 'chromium'
const [kills = 200, posts = 6000, feeds = 10] = given
  .filter((word) => /^\d+$/.test(word))
  .map(Number)
const { countLosses } = await load('tests/faults/kills.ts')
const plan = { kills, feeds, grow: 0, spread: Math.ceil(posts / kills) }
const toll = await countLosses(browser, plan, console.log)
console.log(
  `${browser}: ${toll.kills} kills over ${toll.published} posts of ${feeds} sources: ${toll.lost} lost, ${toll.repeated} repeated, ${toll.wrongCursors} cursors wrong; badge ${toll.badge} for ${toll.stored} new`,
)
process.exit(toll.lost + toll.repeated + toll.wrongCursors > 0 ? 1 : 0)
