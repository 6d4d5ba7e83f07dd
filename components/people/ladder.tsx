import type { VNode } from 'preact'
import type { LadderView } from '@/lib/bus/people-views.ts'
import { ladder as table } from '@/lib/locales/pages/ladder.ts'
import { useWords } from '../words.ts'

/** Where a person stands on the ladder: a dot a step, what counts until when, what is advised next. */
export function Ladder({ ladder }: { ladder: LadderView }): VNode {
  const say = useWords(table)
  const { steps, at, standing, rules, ruleId } = ladder
  const rule = rules.find(({ id }) => id === ruleId)
  const advised = rule && steps[rule.step]
  return (
    <section class="ladder" aria-label={say('title')}>
      <p class="ladder-at">
        <span class="ladder-dots" aria-hidden="true" title={ladder.charter}>
          {steps.map(({ kind, word }, index) => (
            <i
              key={index}
              class={`${kind}${index <= at ? ' on' : ''}${index === at ? ' here' : ''}`}
              title={word}
            />
          ))}
        </span>
        <span>{standing}</span>
      </p>
      {rule && advised && (
        <p class="muted small">
          {say('advised', { step: advised.word })}. {rule.why} {rule.warns}
        </p>
      )}
    </section>
  )
}
