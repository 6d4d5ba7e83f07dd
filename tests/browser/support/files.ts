import type { Tab } from './driver.ts'

/** Gives a file to the page's file field, as a person who chose it. */
export function giveFile(tab: Tab, name: string, text: string): Promise<void> {
  return tab.run(
    (given) => {
      const files = new DataTransfer()
      files.items.add(new File([given.text], given.name))
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      if (input === null) throw new Error('no file field')
      input.files = files.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    { name, text },
  )
}
