import type { Session } from './session.ts'

export const REPLY =
  'Bonjour Camille,\n\nMerci d’écrire sans majuscules : c’est plus lisible.\n– L’équipe 👩‍🔧'
export const LONG = Array.from({ length: 24 }, (_, index) =>
  index % 5 === 4 ? '' : `${index + 1}. https://forum.example/t/${index}?a=1&b=<2> 🙂 été`,
).join('\n')

/** A scenario puts a text somewhere and says what the model must hold then. */
export interface Scenario {
  name: string
  /** Lines the editor begins with. */
  lines: string[]
  text: string
  /** What a person does before; the caret is in the box. */
  before(session: Session): Promise<void>
  /** Everything the model must hold, `text` as it should have been put. */
  after(text: string): string
  /** True where the palette has the focus when the text is put. */
  stolen?: true
  /** True where the editor has one line only and the scenario needs more. */
  lined?: true
  undo?: 'keys' | 'call'
}

const MIDDLE = { lines: ['Avant la suite'], text: REPLY }
/** Keys that get lost: editors put the caret back where they had it last, on a busy machine. */
async function toMiddle(session: Session): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await session.press('Control+Home', 'ArrowRight*6')
    const front = await session.ask<string | undefined>('front')
    if (front === undefined || front === 'Avant ') return
  }
}
const inMiddle = (text: string) => `Avant ${text}la suite`

export const SCENARIOS: Scenario[] = [
  { name: 'middle', ...MIDDLE, before: toMiddle, after: inMiddle },
  {
    name: 'selection',
    ...MIDDLE,
    before: async (session) => {
      await toMiddle(session)
      await session.press('Shift+ArrowRight*2')
    },
    after: (text) => `Avant ${text} suite`,
  },
  { name: 'empty', lines: [], text: REPLY, before: async () => {}, after: (text) => text },
  { name: 'stolen', ...MIDDLE, before: toMiddle, after: inMiddle, stolen: true },
  {
    name: 'paragraph',
    lines: ['Un', 'Deux', 'Trois'],
    text: REPLY,
    lined: true,
    before: (session) => session.press('Control+Home', 'ArrowDown', 'Home', 'ArrowRight*2'),
    after: (text) => `Un\nDe${text}ux\nTrois`,
  },
  { name: 'long', ...MIDDLE, text: LONG, before: toMiddle, after: inMiddle },
  {
    name: 'undo keys',
    ...MIDDLE,
    undo: 'keys',
    before: async (session) => {
      await toMiddle(session)
      await session.type('xyz')
    },
    after: (text) => `Avant xyz${text}la suite`,
  },
  { name: 'undo call', ...MIDDLE, before: toMiddle, after: inMiddle, stolen: true, undo: 'call' },
  {
    name: 'right to left',
    lines: ['مرحبا بكم هنا'],
    text: 'شكرا جزيلا\nVigie 12',
    before: (session) => session.press('Control+End'),
    after: (text) => `مرحبا بكم هنا${text}`,
    stolen: true,
  },
]

/** Plays a scenario; answers what went wrong, or nothing. */
export async function play(
  session: Session,
  scenario: Scenario,
  oneLine: boolean,
): Promise<string[]> {
  const wrong: string[] = []
  const expect = (what: string, got: unknown, wanted: unknown) => {
    if (got !== wanted) wrong.push(`${what}: ${JSON.stringify(got)} not ${JSON.stringify(wanted)}`)
  }
  const text = oneLine ? scenario.text.replace(/\n+/g, ' ') : scenario.text
  const empty = scenario.after('').trimEnd()
  await scenario.before(session)
  await session.page('still')
  await session.ask('remember')
  const earlier = await session.model()
  expect(
    'before',
    earlier.trimEnd(),
    scenario.name === 'selection' ? scenario.lines.join('\n') : empty,
  )
  if (scenario.stolen) await session.ask('steal')
  const answer = await session.ask('insert', scenario.text)
  expect('outcome', `${answer.kind} ${answer.why ?? ''}`.trim(), 'inserted')
  expect('model', await session.settles(scenario.after(text)), scenario.after(text))
  if (scenario.undo === 'keys') await session.press('Control+z')
  if (scenario.undo === 'call') expect('undo', await session.ask<unknown>('undo'), true)
  if (scenario.undo) expect('undone', await session.settles(earlier), earlier)
  else {
    await session.type('!')
    expect('caret', await session.settles(scenario.after(`${text}!`)), scenario.after(`${text}!`))
  }
  expect('submitted', await session.submitted(), 0)
  return wrong
}
