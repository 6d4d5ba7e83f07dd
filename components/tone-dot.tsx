import type { VNode } from 'preact'
import { common } from '@/lib/locales/pages.ts'
import type { ToneVerdict } from '@/lib/model.ts'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { useWords } from './words.ts'

const LOOKS: Record<ToneVerdict['verdict'], { colour: string; icon: IconName }> = {
  positive: { colour: 'green', icon: 'smile' },
  neutral: { colour: 'grey', icon: 'meh' },
  negative: { colour: 'red', icon: 'frown' },
  uncertain: { colour: 'grey', icon: 'circle-question' },
}

/** The tone of a text: face, colour and word; the words that counted on hover. */
export function ToneDot({ tone }: { tone: ToneVerdict }): VNode {
  const say = useWords(common)
  const { colour, icon } = LOOKS[tone.verdict]
  const why = tone.words.map(({ word }) => word).join(', ')
  return (
    <span class={`tone ${colour}`} title={why ? say('toneWords', { words: why }) : undefined}>
      <Icon name={icon} />
      {say(tone.verdict)}
    </span>
  )
}
