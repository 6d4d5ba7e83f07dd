import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { newestMentions } from '@/lib/db/recent.ts'
import { common } from '@/lib/locales/pages/common.ts'
import { exclude as table } from '@/lib/locales/pages/exclude.ts'
import type { Alert, Mention } from '@/lib/model.ts'
import type { Exclusion } from '@/lib/watch/exclude.ts'
import { act } from './act.ts'
import { alertInput } from './alert-input.ts'
import { Button } from './button.tsx'
import { Chip } from './chip.tsx'
import { toast } from './toasts.ts'
import { useWords } from './words.ts'

/** Mentions that a change of an alert is tried on. */
const TRIED = 2000

interface Props {
  mention: Mention
  alert: Alert
  onClose: () => void
}

/** The part of the query language that this needs is only loaded here: popups open without it. */
const load = () => import('@/lib/watch/exclude.ts')
type Tools = Awaited<ReturnType<typeof load>>

/** After "not relevant": words, the author or the site to take out of the alert, with what would go. */
export function ExcludeStrip({ mention, alert, onClose }: Props): VNode | null {
  const say = useWords(table)
  const shared = useWords(common)
  const [known, setKnown] = useState<{ tools: Tools; others: Mention[]; offers: Exclusion[] }>()
  const [chosen, setChosen] = useState<readonly Exclusion[]>([])

  useEffect(() => {
    let here = true
    void Promise.all([load(), newestMentions(TRIED)]).then(([tools, all]) => {
      const others = all.filter(({ alertIds }) => alertIds.includes(alert.id))
      const offers = tools.exclusionsFor(mention, alert.query, others)
      if (here) setKnown({ tools, others, offers })
    }, onClose)
    return () => {
      here = false
    }
  }, [mention.id, alert.id])
  if (known === undefined || known.offers.length === 0) return null

  const { tools, others, offers } = known
  const query = tools.excluding(alert.query, chosen)
  const gone = chosen.length === 0 ? [] : tools.vanishing(alert.query, query, others)
  const kept = gone.filter(({ state }) => state === 'done').length
  const wordsOf = ({ kind, shown }: Exclusion) =>
    kind === 'word'
      ? say('word', { word: shown })
      : kind === 'author'
        ? say('author', { name: shown })
        : say('site', { host: shown })

  async function apply(): Promise<void> {
    const waiting = gone.filter(
      ({ state, alertIds }) => (state === 'new' || state === 'seen') && alertIds.length === 1,
    )
    const input = alertInput(alert)
    await act('alert.save', { ...input, query }, () => {
      onClose()
      void setAside(waiting, true)
      const values = {
        alert: alert.name,
        what: chosen.map(wordsOf).join(', '),
        count: waiting.length,
      }
      toast(say('applied', values), () => {
        void act('alert.save', input)
        void setAside(waiting, false)
      })
    })
  }

  return (
    <section class="exclude" aria-label={say('title', { alert: alert.name })}>
      <p class="small row">
        <span class="grow">{say('title', { alert: alert.name })}</span>
        <Button small look="quiet" icon="x" label={shared('close')} onClick={onClose} />
      </p>
      <div class="chips">
        {offers.map((offer) => (
          <Chip
            key={offer.term}
            label={wordsOf(offer)}
            on={chosen.includes(offer)}
            onToggle={() =>
              setChosen(
                chosen.includes(offer) ? chosen.filter((one) => one !== offer) : [...chosen, offer],
              )
            }
          />
        ))}
      </div>
      {chosen.length > 0 && (
        <p class="small row" aria-live="polite">
          <span class={kept > 0 ? 'grow warn' : 'grow'}>
            {say('preview', { count: gone.length, of: others.length })}
            {kept > 0 && say('kept', { count: kept })}
          </span>
          <Button small look="primary" onClick={() => void apply()}>
            {say('apply')}
          </Button>
        </p>
      )}
    </section>
  )
}

/** Puts mentions that no longer match aside, or back to what each was. */
async function setAside(mentions: readonly Mention[], aside: boolean): Promise<void> {
  for (const state of ['new', 'seen'] as const) {
    const ids = mentions.filter((mention) => mention.state === state).map(({ id }) => id)
    if (ids.length > 0) await act('mention.state', { ids, state: aside ? 'irrelevant' : state })
  }
}
