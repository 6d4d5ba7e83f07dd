import { until } from '../browser/support/until.ts'
import { markOf } from './marks.ts'
import { OTHER_THREAD, type Stage, type Step, THREAD } from './stage.ts'

const INES = 'Inès Roule'
const NOTE = 'Vidéo prévue dimanche, 84 000 abonnés.'
/** The tag as it ships, in both languages. */
const TAG = /Influenceur|Influencer/

const cardOf = (name: string) => ({ role: 'dialog', name: new RegExp(`${name}`) })

/** Opens an author's card with a click on the mark, and gives all that it says. */
export async function openCard({ tab }: Stage, name: string, awaited: RegExp): Promise<string> {
  await tab.click(markOf(name))
  await tab.see(cardOf(name))
  return until(`${awaited} on ${name}'s card`, async () => {
    const words = await tab.words()
    return awaited.test(words) && words
  })
}

export async function closeCard({ tab }: Stage, name: string): Promise<void> {
  await tab.press('Escape')
  await tab.gone(cardOf(name))
}

/** The labels of an author's mark, as it names them. */
async function worn({ tab }: Stage, name: string): Promise<string> {
  const mark = await until(`${name}'s mark with the tag`, async () => {
    const seen = await tab.see(markOf(name))
    return TAG.test(seen.name) && seen
  })
  return mark.name
}

export const fileInes: Step = {
  name: 'She clicks the mark: the card opens; she adds the tag and a note',
  async play(stage) {
    const { tab } = stage
    await tab.click(markOf(INES))
    await tab.see(cardOf(INES))
    await tab.click({ role: 'button', name: new RegExp(`^(${TAG.source})`) })
    await until('the tag in the history', async () =>
      /(Étiquette|Tag).*(posée|put on|added)/.test(await tab.words()),
    )
    await tab.click({ role: 'textbox', name: 'Note' })
    await tab.type(NOTE)
    await tab.press('Enter')
    await until('the note in the history', async () => (await tab.words()).includes(NOTE))
    await stage.pictures('card')
    await closeCard(stage, INES)
    return worn(stage, INES)
  },
}

export const seeElsewhere: Step = {
  name: 'On another page that author wears the tag',
  async play(stage) {
    await stage.tab.open(OTHER_THREAD)
    return worn(stage, INES)
  },
}

export const seeAfterCrash: Step = {
  name: 'The browser is killed and started again: the tag and the note are kept',
  async play(stage) {
    await stage.driver.restart('killed')
    stage.tab = await stage.driver.open(THREAD)
    const mark = await worn(stage, INES)
    await openCard(stage, INES, new RegExp(NOTE))
    await closeCard(stage, INES)
    return `${mark}; “${NOTE}”`
  },
}
