import { until } from '../browser/support/until.ts'
import { ask, passTime } from './own.ts'
import { INSTANCE, PRESS, type Stage, type Step } from './stage.ts'

const ROUND = 'round'
const FEED = '/feed.xml'
const TAG = '/api/v1/timelines/tag/velo'

function times({ served }: Stage, path: string): number {
  return served.community.asked.filter((asked) => asked === path).length
}

async function badge({ driver }: Stage, wanted: string): Promise<void> {
  await until(`the badge ${wanted || '(empty)'}`, async () => {
    const seen = await driver.badge()
    if (seen !== wanted) throw new Error(`badge "${seen}"`)
    return true
  })
}

/** Lets the time of the next round come, and the alarm go off. */
async function nextRound(stage: Stage): Promise<void> {
  const before = [times(stage, FEED), times(stage, TAG)]
  await passTime(stage.driver)
  await stage.driver.ring(ROUND)
  await until('both sources to be read', () =>
    [FEED, TAG].every((path, at) => times(stage, path) > (before[at] ?? 0)),
  )
}

export const setWatch: Step = {
  name: 'She watches for her organisation in a feed and a Mastodon tag',
  async play(stage) {
    const { driver } = stage
    await ask(driver, 'alert.save', { name: 'Pédalune', query: 'Pédalune' })
    await ask(driver, 'source.save', { kind: 'feed', fields: { address: `${PRESS}${FEED}` } })
    await ask(driver, 'source.save', {
      kind: 'mastodon',
      fields: { host: INSTANCE, tag: 'velo' },
    })
    await until('a first round of both', () => times(stage, FEED) > 0 && times(stage, TAG) > 0)
    await badge(stage, '')
    return 'both were read, nothing names her, no badge'
  },
}

export const findMention: Step = {
  name: 'An article names her; the background was stopped, and the alarm wakes it',
  async play(stage) {
    const { driver, served } = stage
    const article = served.community.publish()
    await driver.killKeeper()
    await nextRound(stage)
    await badge(stage, '1')
    const shown = await until('the notification', () => driver.notifications())
    if (shown !== 1) throw new Error(`${shown} notifications`)
    await nextRound(stage)
    await badge(stage, '1')
    return `“${article.title}”, badge 1, one notification; a second round adds nothing`
  },
}

export const readMention: Step = {
  name: 'The popup lists the mention with its words marked and its tone',
  async play(stage) {
    const popup = await stage.driver.room('popup.html')
    await popup.look({ width: 400, height: 600 })
    await popup.see({ role: 'mark', name: /^(Pédalune)?$/ })
    const words = await popup.words()
    for (const word of ['Pédalune', 'Rivemont Info', 'Une panne à la gare']) {
      if (!words.includes(word)) throw new Error(`“${word}” isn't in: ${words}`)
    }
    const tone = /négatif|negative/.exec(words)?.[0]
    if (!tone) throw new Error(`no negative tone in: ${words}`)
    await stage.pictures('popup', popup)
    await popup.close()
    return `Rivemont Info, “Pédalune” marked, tone ${tone}`
  },
}

export const readToday: Step = {
  name: 'Its second tab gives today’s figures',
  async play(stage) {
    const popup = await stage.driver.room('popup.html')
    await popup.look({ width: 400, height: 600 })
    await popup.click({ role: 'tab', name: /^(Aujourd’hui|Today)/ })
    const words = await until('the figures', async () => {
      const all = await popup.words()
      return /Mentions (aujourd’hui|today)/i.test(all) && all
    })
    await stage.picture('today', popup)
    await popup.close()
    const line = words.split('\n').slice(-14).join(' · ')
    return line.slice(0, 160)
  },
}

export const openMention: Step = {
  name: 'A click opens the post, and the badge goes down',
  async play(stage) {
    const popup = await stage.driver.room('popup.html')
    await popup.look({ width: 400, height: 600 })
    // The popup comes back on the tab she left it at.
    await popup.click({ role: 'tab', name: /^Mentions/ })
    await popup.see({ role: 'mark', name: /^(Pédalune)?$/ })
    await popup.click({ role: 'button', name: /^(Ouvrir|Open)$/ })
    const opened = await stage.driver.opened(/\/news\/\d+$/)
    await badge(stage, '')
    const url = await opened.url()
    await opened.close()
    await popup.close().catch(() => {})
    return `${url} opened, no badge`
  },
}
