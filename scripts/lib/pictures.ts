import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Tab } from '../../tests/browser/support/driver.ts'
import { fill } from '../../tests/browser/support/fill.ts'
import { sample } from '../../tests/browser/support/sample.ts'
import { enter, leave, type Stage } from '../../tests/story/stage.ts'
import { BEGINNING } from '../../tests/story/story.ts'
import { ROOT } from './root.ts'

type Language = 'fr' | 'en'

/** The size that both stores take. */
const SIZE = { width: 1280, height: 800 }
const POPUP = { width: 400, height: 600 }

/** What each picture says, and which shots stand in it, side by side. */
const PICTURES: { name: string; shots: string[]; title: Record<Language, string> }[] = [
  {
    name: '1-card',
    shots: ['card'],
    title: { fr: 'Savoir qui parle, là où il parle', en: 'Know who speaks, where they speak' },
  },
  {
    name: '2-reply',
    shots: ['palette'],
    title: {
      fr: 'La bonne réponse, en brouillon : c’est vous qui envoyez',
      en: 'The right reply, as a draft: you are the one who sends',
    },
  },
  {
    name: '3-popup',
    shots: ['popup-mentions', 'popup-today'],
    title: {
      fr: 'Ce qui s’est dit de vous, et la journée en un coup d’œil',
      en: 'What was said of you, and the day at a glance',
    },
  },
  {
    name: '4-members',
    shots: ['room-members'],
    title: {
      fr: 'Une mémoire des personnes, que vous pouvez effacer',
      en: 'A memory of people that you can erase',
    },
  },
  {
    name: '5-metrics',
    shots: ['room-metrics'],
    title: {
      fr: 'Des chiffres que vous pouvez défendre',
      en: 'Figures that you can defend',
    },
  },
]

/** Plays the demo in both languages and writes the stores' pictures to `.output/pictures`. */
export async function takePictures(say: (line: string) => void): Promise<void> {
  for (const language of ['fr', 'en'] as const) {
    const shots = await mkdtemp(join(tmpdir(), 'vigie-shots-'))
    const folder = join(ROOT, '.output/pictures', language)
    const stage = await enter({ browser: 'chromium', language, dark: false, pictures: folder })
    try {
      stage.picture = (name, tab) => (tab ?? stage.tab).picture(join(shots, `${name}.png`))
      stage.pictures = stage.picture
      for (const step of BEGINNING) await step.play(stage)
      await takeRooms(stage, shots, language)
      for (const { name, shots: shown, title } of PICTURES) {
        await compose(
          stage.tab,
          title[language],
          shown.map((shot) => join(shots, `${shot}.png`)),
          join(folder, `${name}.png`),
        )
        say(join(folder, `${name}.png`))
      }
    } finally {
      await leave(stage)
      await rm(shots, { recursive: true, force: true })
    }
  }
}

/** The popup and the dashboard, with the sample's people and mentions in them. */
async function takeRooms({ driver }: Stage, shots: string, language: Language): Promise<void> {
  const room = await driver.room('popup.html')
  await fill(room, sample(Date.now()), { language })
  await room.look(POPUP)
  for (const name of ['mentions', 'today']) {
    await room.open(`${(await room.url()).split('#')[0]}`)
    const tab = name === 'today' ? /^(Aujourd’hui|Today)/ : /^Mentions/
    await room.click({ role: 'tab', name: tab })
    await room.see({ role: 'tabpanel', name: tab })
    await room.picture(join(shots, `popup-${name}.png`))
  }
  await room.close()
  const desk = await driver.room('dashboard.html')
  await desk.look(SIZE)
  for (const name of ['members', 'metrics']) {
    await desk.run((hash) => {
      location.hash = hash
    }, `#/${name}`)
    await desk.see({ role: 'heading', name: /./ })
    await desk.picture(join(shots, `room-${name}.png`))
  }
  await desk.close()
}

/** A line of text above one or two shots, on the product's own blue. */
async function compose(tab: Tab, title: string, files: string[], to: string): Promise<void> {
  await tab.look(SIZE)
  await tab.open('about:blank')
  const images = files.map(
    (file) => `data:image/png;base64,${readFileSync(file).toString('base64')}`,
  )
  await tab.run(
    async ({ title, images }) => {
      const style = document.createElement('style')
      style.textContent = `
        body { margin: 0; height: 100vh; display: grid; grid-template-rows: 120px 1fr; overflow: hidden;
          background: linear-gradient(160deg, #16324f, #1f5f8b); font-family: system-ui, sans-serif; }
        h1 { margin: 0; align-self: center; text-align: center; color: #fff; font-size: 38px; font-weight: 650; }
        div { display: flex; justify-content: center; align-items: flex-start; gap: 48px; }
        img { height: 640px; border-radius: 12px; box-shadow: 0 18px 50px rgb(0 0 0 / 45%); }
      `
      const heading = document.createElement('h1')
      heading.textContent = title
      const row = document.createElement('div')
      for (const source of images) {
        const image = document.createElement('img')
        image.src = source
        row.append(image)
        await image.decode()
      }
      document.head.append(style)
      document.body.replaceChildren(heading, row)
    },
    { title, images },
  )
  await tab.picture(to)
}
