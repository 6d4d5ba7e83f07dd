import type { VNode } from 'preact'
import { common, mention as table } from '@/lib/locales/pages/common.ts'
import type { ToneCorrection, ToneVerdict } from '@/lib/model.ts'
import { Icon } from './icon.tsx'
import { Choice, Picker } from './picker.tsx'
import { TONE_LOOKS } from './tone-dot.tsx'
import { useWords } from './words.ts'

type Side = ToneCorrection['verdict']
const SIDES: readonly Side[] = ['positive', 'neutral', 'negative']

interface Props {
  tone: ToneVerdict
  /** Called without a side to take a correction back. */
  onChoose: (side?: Side) => void
  onClose: () => void
}

/** The tones to choose from in place of the computed one, and the way back to it. */
export function TonePicker({ tone, onChoose, onClose }: Props): VNode {
  const say = useWords(table)
  const named = useWords(common)
  const digit = (pressed: number) => {
    const side = SIDES[pressed - 1]
    if (side) onChoose(side)
  }
  return (
    <Picker title={say('toneTitle')} onDigit={digit} onClose={onClose}>
      {SIDES.map((side, index) => (
        <Choice
          key={side}
          name={named(side)}
          colour={TONE_LOOKS[side].colour}
          icon={<Icon name={TONE_LOOKS[side].icon} />}
          on={tone.verdict === side}
          digit={index + 1}
          onChoose={() => onChoose(side)}
        />
      ))}
      {tone.corrected && (
        <Choice
          name={say('toneComputed')}
          colour="grey"
          icon={<Icon name="undo" />}
          on={false}
          onChoose={() => onChoose()}
        />
      )}
    </Picker>
  )
}
