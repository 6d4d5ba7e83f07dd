import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { metrics as table } from '@/lib/locales/pages/metrics.ts'
import { LANGUAGES } from '@/lib/locales/words.ts'
import { language, useWords } from '../words.ts'

/** The language of the report at hand; the interface is back in hers when she leaves it. */
export function ReportLanguage(): VNode {
  const say = useWords(table)
  useEffect(() => {
    const hers = language.peek()
    return () => {
      language.value = hers
    }
  }, [])
  return (
    <label class="select">
      <span>{say('reportLanguage')}</span>
      <select
        class="input"
        value={language.value}
        onChange={(event) => {
          const chosen = LANGUAGES.find((one) => one === event.currentTarget.value)
          if (chosen) language.value = chosen
        }}
      >
        <option value="fr">{say('french')}</option>
        <option value="en">{say('english')}</option>
      </select>
    </label>
  )
}
