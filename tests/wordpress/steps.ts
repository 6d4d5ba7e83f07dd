import type { Driver, Tab } from '../browser/support/driver.ts'
import { until } from '../browser/support/until.ts'
import { counting } from '../story/effort.ts'
import { markOf, marks } from '../story/marks.ts'
import type { WordPress } from './server.ts'

/** What the steps share. */
export interface Scene {
  driver: Driver
  site: WordPress
  tab: Tab
  /** Comments in the database at the start. */
  before: number
  /** The reply as it stood in the box. */
  draft: string
  picture(name: string): Promise<void>
}

const COMMENTS = 5
const BOX = '#comment'
const ANSWERED = 'Yanis'

/** Ids are given by the database: the angry comment is found by its author. */
function replyLinkOf(name: string): string {
  const links = [...document.querySelectorAll('a.comment-reply-link')]
  const link = links.find((one) => one.ariaLabel?.includes(name))
  link?.setAttribute('id', 'answered')
  return link ? '#answered' : ''
}

export const STEPS: { name: string; play(scene: Scene): Promise<string> }[] = [
  {
    name: 'Every commenter of the thread has a mark',
    async play({ tab, picture }) {
      const seen = await marks(tab, COMMENTS)
      await tab.hover(markOf(ANSWERED))
      await picture('marks')
      return `${seen.length} marks`
    },
  },
  {
    name: 'A tag put on in the card shows on the mark',
    async play({ tab, picture }) {
      await tab.click(markOf('Camille D.'))
      await tab.see({ role: 'dialog', name: /Camille D\./ })
      await tab.click({ role: 'button', name: /^Contributeur/ })
      await until('the tag in the history', async () => /Étiquette.*posée/.test(await tab.words()))
      await picture('card')
      await tab.press('Escape')
      const mark = await until('the tag on the mark', async () => {
        const seen = await tab.see(markOf('Camille D.'))
        return seen.name.includes('Contributeur') && seen
      })
      return mark.name
    },
  },
  {
    name: 'The first reply stands in WordPress’s own comment box, under the comment it answers',
    async play(scene) {
      const { picture } = scene
      const { tab, driver, told } = counting(scene.tab, scene.driver)
      await tab.click(await tab.run(replyLinkOf, ANSWERED))
      await tab.click(BOX)
      await driver.command('reply-palette')
      await tab.see({ role: 'dialog', name: /^Répondre/ })
      await tab.see({ role: 'option', name: /Majuscules/ })
      await picture('palette')
      await tab.press('Enter')
      scene.draft = await until('the reply in the box', () => tab.text(BOX))
      if (!scene.draft.includes(ANSWERED)) throw new Error(`No name in: ${scene.draft}`)
      await picture('draft')
      return `“${scene.draft.replace(/\s+/g, ' ').slice(0, 90)}…”, ${told()}`
    },
  },
  {
    name: 'Nothing was posted by Vigie',
    async play({ site, before, driver }) {
      const now = site.comments()
      if (now !== before) throw new Error(`${now - before} comments were posted`)
      // WordPress has no icon, and says so itself: only our own errors count.
      const errors = (await driver.errors()).filter((line) => line.includes('extension://'))
      if (errors.length > 0) throw new Error(errors.join('\n'))
      return `${now} comments in the database, as before; no error of ours`
    },
  },
  {
    name: 'She presses WordPress’s own button: the comment is on the page',
    async play({ site, tab, before, draft, picture }) {
      await tab.click('#author')
      await tab.type('Léa')
      await tab.click('#submit')
      const start = draft.trim().split('\n')[0] ?? draft
      await until('the comment on the page', async () =>
        tab.run(
          (text) =>
            [...document.querySelectorAll('.comment-content, .wp-block-comment-content')].some(
              (one) => one.textContent?.includes(text),
            ),
          start.slice(0, 40),
        ),
      )
      const now = site.comments()
      if (now !== before + 1) throw new Error(`${now - before} comments more in the database`)
      await marks(tab, COMMENTS + 1)
      await picture('posted')
      return 'one comment more in the database, and a mark on it'
    },
  },
]
