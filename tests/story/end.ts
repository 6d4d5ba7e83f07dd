import { until } from '../browser/support/until.ts'
import { nothingPosted } from './draft.ts'
import type { Step } from './stage.ts'

export const keepAll: Step = {
  name: 'The browser is killed again in the middle: the mention and the badge are kept',
  async play(stage) {
    await stage.driver.restart('killed')
    await until('the badge 1', async () => (await stage.driver.badge()) === '1')
    const popup = await stage.driver.room('popup.html')
    await popup.click({ role: 'tab', name: /^Mentions/ })
    await until('the mention', async () => (await popup.words()).includes('Une panne à la gare'))
    await popup.close()
    return 'badge 1, the mention is in the popup'
  },
}

export const seeDashboard: Step = {
  name: 'The dashboard shows the member, the mention and the sources',
  async play(stage) {
    const room = await stage.driver.room('dashboard.html')
    const seen: string[] = []
    for (const [name, at, awaited] of [
      ['mentions', '#/mentions', /Une panne à la gare/],
      ['members', '#/members', /Inès Roule/],
    ] as const) {
      await room.run((hash) => {
        location.hash = hash
      }, at)
      await until(`${awaited} in the dashboard`, async () => awaited.test(await room.words()))
      await stage.picture(`dashboard-${name}`, room)
      seen.push(name)
    }
    await room.close()
    return seen.join(', ')
  },
}

export const nothingLeft: Step = {
  name: 'Nothing was posted, and no console holds an error',
  async play(stage) {
    const errors = await stage.driver.errors()
    if (errors.length > 0) throw new Error(errors.join('\n'))
    return `${nothingPosted(stage)}, no errors`
  },
}
