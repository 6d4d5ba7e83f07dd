import { until } from '../browser/support/until.ts'
import { closeCard, openCard } from './card.ts'
import { counting } from './effort.ts'
import type { Stage, Step } from './stage.ts'

const YANIS = 'Yanis'
const POST = '#post_4'
const BOX = 'textarea.d-editor-input'
const PALETTE = { role: 'dialog', name: /^(Répondre|Reply)/ }
const DRAFTED = /(Réponse préparée|Reply drafted)/
const REASON = /majuscules|shouting|capitals/i

/** Nobody but the person sends anything: the community counts every form it receives. */
export function nothingPosted({ served }: Stage): string {
  const { posted } = served.community
  if (posted.length > 0) throw new Error(`Posted: ${JSON.stringify(posted)}`)
  return 'nothing sent'
}

export const seeFlag: Step = {
  name: 'A post in capitals is flagged, with its reason on hover',
  async play(stage) {
    // The flag may come while the pointer is there: no other move is needed to see its reason.
    await stage.tab.hover(`${POST} .cooked`)
    const words = await until('the reason', async () => {
      const all = await stage.tab.words()
      return REASON.test(all) && all
    })
    await stage.picture('flag')
    return words.split('\n').find((line) => REASON.test(line)) ?? ''
  },
}

export const draftReply: Step = {
  name: 'At the reply box she presses the shortcut and Enter: the first reply stands in the box',
  async play(stage) {
    const { tab, driver, told } = counting(stage.tab, stage.driver)
    await tab.click(`${POST} .reply.create`)
    await driver.command('reply-palette')
    await tab.see(PALETTE)
    await tab.see({ role: 'option', name: REASON })
    await stage.picture('palette')
    await tab.press('Enter')
    const text = await until('the reply in the box', () => tab.text(BOX))
    if (!text.includes(YANIS)) throw new Error(`No name in: ${text}`)
    if (/[{}]/.test(text)) throw new Error(`A placeholder is left in: ${text}`)
    const atEnd = await until('the caret at its end', () =>
      tab.run((selector) => {
        const box = document.querySelector<HTMLTextAreaElement>(selector)
        return box === document.activeElement && box?.selectionStart === box?.value.length
      }, BOX),
    )
    await until('the toast', async () => /(pas envoyé|not sent)/i.test(await tab.words()))
    await stage.picture('draft')
    return `“${text.replace(/\s+/g, ' ').slice(0, 90)}…”, caret at its end: ${atEnd}, ${told()}, ${nothingPosted(stage)}`
  },
}

export const seeHistory: Step = {
  name: 'The card’s history says so',
  async play(stage) {
    const words = await openCard(stage, YANIS, DRAFTED)
    await stage.picture('history')
    await closeCard(stage, YANIS)
    return words.split('\n').find((line) => DRAFTED.test(line)) ?? ''
  },
}
