import type { Tab } from './driver.ts'
import { until } from './until.ts'

/** Gives a file to the page's file field, as a person who chose it. */
export async function giveFile(tab: Tab, name: string, text: string): Promise<void> {
  await until('a file field', () =>
    tab.run(() => document.querySelector('input[type=file]') !== null, null),
  )
  await tab.run(
    (given) => {
      const files = new DataTransfer()
      files.items.add(new File([given.text], given.name))
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      if (input === null) throw new Error('the file field is gone')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    { name, text },
  )
}
