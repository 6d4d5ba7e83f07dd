import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { watch } from '@/lib/locales/pages/watch.ts'
import type { TagColour } from '@/lib/model.ts'
import { useWords } from '../words.ts'

const COLOURS: readonly TagColour[] = [
  'blue',
  'green',
  'amber',
  'red',
  'violet',
  'teal',
  'grey',
  'pink',
]

interface Props {
  colour: TagColour
  onChoose: (colour: TagColour) => void
}

/** The eight colours, each with its name. */
export function ColourChoice({ colour, onChoose }: Props): VNode {
  const say = useWords(watch)
  const name = useId()
  return (
    <fieldset class="colours">
      <legend>{say('colour')}</legend>
      {COLOURS.map((one) => (
        <label key={one} class={`colour ${one}`}>
          <input type="radio" name={name} checked={one === colour} onChange={() => onChoose(one)} />
          <span class="pill">{say(`colour-${one}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
