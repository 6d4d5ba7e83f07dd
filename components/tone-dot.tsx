import type { VNode } from 'preact'
import { common, mention as table } from '@/lib/locales/pages/common.ts'
import type { ToneVerdict } from '@/lib/model.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { useWords } from './words.ts'

/** Colour and face of each tone. */
export const TONE_LOOKS: Record<ToneVerdict['verdict'], { colour: string; icon: IconName }> = {
  positive: { colour: 'green', icon: 'smile' },
  neutral: { colour: 'grey', icon: 'meh' },
  negative: { colour: 'red', icon: 'frown' },
  uncertain: { colour: 'grey', icon: 'circle-question' },
}

interface Props {
  tone: ToneVerdict
  tabIndex: number
  /** True while the tones to choose from are shown. */
  open: boolean
  onCorrect: () => void
}

/**
 * The tone of a text: face, colour and word, and whether she corrected it; the words that counted on
 * hover. Pressed, it offers to correct it.
 */
export function ToneDot({ tone, tabIndex, open, onCorrect }: Props): VNode {
  const say = useWords(common)
  const act = useWords(table)
  const { colour, icon } = TONE_LOOKS[tone.verdict]
  const counted = tone.words.map(({ word }) => word).join(', ')
  const hover = [act('toneTitle'), ...(counted ? [say('toneWords', { words: counted })] : [])]
  return (
    <button
      type="button"
      class={`tone ${colour}`}
      tabIndex={tabIndex}
      aria-expanded={open}
      title={hover.join('\n')}
      onClick={onCorrect}
    >
      <Icon name={icon} />
      {say(tone.verdict)}
      {tone.corrected && <span class="muted">· {act('toneCorrected')}</span>}
    </button>
  )
}
