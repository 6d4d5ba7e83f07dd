import type { VNode } from 'preact'
import { charter as table } from '@/lib/locales/pages/charter.ts'
import { rules as ruleTable } from '@/lib/locales/pages/rules.ts'
import type { CharterRule } from '@/lib/model.ts'
import { Button } from '../../button.tsx'
import { useWords } from '../../words.ts'
import { whole } from './charter-form.tsx'

interface Props {
  rules: readonly CharterRule[]
  onChange: (rules: CharterRule[]) => void
}

/** The rules of a charter: what a breach weighs, how long it counts, and whether a first one does. */
export function RuleRows({ rules, onChange }: Props): VNode {
  const say = useWords(table)
  const name = useWords(ruleTable)
  const set = (at: number, part: Partial<CharterRule>) =>
    onChange(rules.map((rule, index) => (index === at ? { ...rule, ...part } : rule)))
  const flag = (at: number, key: 'grace' | 'severe', on: boolean) =>
    onChange(
      rules.map((rule, index) => {
        if (index !== at) return rule
        const { [key]: _old, ...rest } = rule
        return on ? { ...rest, [key]: true as const } : rest
      }),
    )
  const wordOf = ({ id, name: own }: CharterRule): string => {
    if (own !== undefined) return own
    try {
      return name(id as 'form')
    } catch {
      return id
    }
  }
  return (
    <fieldset class="rows">
      <legend>{say('rules')}</legend>
      <p class="muted small">{say('rulesHint')}</p>
      {rules.map((rule, at) => (
        <div key={rule.id} class="rule-row">
          <input
            class="input"
            aria-label={say('ruleName')}
            maxLength={60}
            value={wordOf(rule)}
            onChange={(event) => {
              const typed = event.currentTarget.value.trim()
              if (typed !== '') set(at, { name: typed })
            }}
          />
          <label>
            {say('points')}
            <input
              class="input"
              type="number"
              min={0}
              max={100}
              value={rule.points}
              onChange={(event) => set(at, { points: whole(event.currentTarget.value, 0, 100) })}
            />
          </label>
          <label>
            {say('days')}
            <input
              class="input"
              type="number"
              min={1}
              max={3650}
              value={rule.days}
              onChange={(event) => set(at, { days: whole(event.currentTarget.value, 1, 3650) })}
            />
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={rule.grace === true}
              onChange={(event) => flag(at, 'grace', event.currentTarget.checked)}
            />
            {say('grace')}
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={rule.severe === true}
              onChange={(event) => flag(at, 'severe', event.currentTarget.checked)}
            />
            {say('severe')}
          </label>
          <Button
            small
            look="quiet"
            icon="trash"
            label={say('dropRule', { name: wordOf(rule) })}
            disabled={rules.length === 1}
            onClick={() => onChange(rules.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <div>
        <Button small icon="plus" onClick={add} disabled={rules.length >= 60}>
          {say('addRule')}
        </Button>
      </div>
    </fieldset>
  )

  function add(): void {
    const taken = new Set(rules.map(({ id }) => id))
    let count = rules.length + 1
    while (taken.has(`own-${count}`)) count += 1
    const fresh = { id: `own-${count}`, name: say('newRule'), points: 1, days: 90 }
    onChange([...rules, { ...fresh, grace: true as const }])
  }
}
