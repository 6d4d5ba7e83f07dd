// `npm run kills -- [how many] [chromium|firefox]`: kills the background at random moments of its
// rounds and prints how many mentions were lost or repeated. Exits 1 when any was.
import { load } from './lib/load.mjs'

const kills = Number(process.argv[2] ?? 200)
const browser = process.argv[3] ?? 'chromium'
const { countLosses } = await load('tests/faults/kills.ts')
const toll = await countLosses(browser, { kills, feeds: 10, grow: 3 }, console.log)
console.log(
  `${browser}: ${toll.kills} kills over ${toll.published} posts: ${toll.lost} lost, ${toll.repeated} repeated; badge ${toll.badge} for ${toll.stored} new`,
)
process.exit(toll.lost + toll.repeated > 0 ? 1 : 0)
