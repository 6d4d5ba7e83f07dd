import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { allOf } from '@/lib/db/config.ts'
import { mentionPage } from '@/lib/db/mention-pages.ts'
import { packs } from '@/lib/locales/pages/packs.ts'
import { watch } from '@/lib/locales/pages/watch.ts'
import type { Alert, Source } from '@/lib/model.ts'
import { type Precision, precisionOf } from '@/lib/watch/exclude.ts'
import { PACKS, type Pack } from '@/lib/watch/packs.ts'
import { act } from '../act.ts'
import { Button } from '../button.tsx'
import { Empty } from '../empty.tsx'
import { useLive } from '../live.ts'
import { Unreadable } from '../trouble.tsx'
import { useWords } from '../words.ts'
import { place } from './address.ts'
import { AlertForm } from './alert-form.tsx'
import { AlertRow } from './alert-row.tsx'
import { OpmlBox } from './opml-box.tsx'
import { PackForm } from './pack-form.tsx'
import { RoundProgress } from './round-progress.tsx'
import { SourceForm } from './source-form.tsx'
import { SourceRow } from './source-row.tsx'

async function read(): Promise<{ alerts: Alert[]; sources: Source[] }> {
  const [alerts, sources] = await Promise.all([allOf('alerts'), allOf('sources')])
  return { alerts, sources }
}

/** Her last verdicts; older ones say how an alert once was. */
const VERDICTS = 2000

async function readPrecision(): Promise<Map<string, Precision>> {
  const { mentions } = await mentionPage({ states: ['done', 'irrelevant'], limit: VERDICTS })
  return precisionOf(mentions)
}

const packNamed = (name: string | undefined): Pack =>
  PACKS.find((pack) => pack === name) ?? 'organisation'

/** What is watched for, and where, with the health of each place. */
export function WatchRoom(): VNode {
  const say = useWords(watch)
  const packWords = useWords(packs)
  const live = useLive(read, ['alerts', 'sources'])
  const judged = useLive(readPrecision, ['mentions'])
  const precision = judged.state === 'ready' ? judged.value : undefined
  const { new: wanted, pack } = place.value.filters
  const [adding, setAdding] = useState<'alert' | 'source' | 'pack' | undefined>(
    wanted ? 'alert' : pack ? 'pack' : undefined,
  )
  if (live.state === 'failed') return <Unreadable {...live} />
  const { alerts, sources } = live.state === 'ready' ? live.value : { alerts: [], sources: [] }
  const ready = live.state === 'ready'
  return (
    <div class="sheet wide">
      <h1>{say('title')}</h1>

      <section class="stack">
        <div class="heading">
          <h2>{say('alerts')}</h2>
          <span class="grow" />
          {adding !== 'pack' && (
            <Button icon="building-2" onClick={() => setAdding('pack')}>
              {packWords('open')}
            </Button>
          )}
          {adding !== 'alert' && (
            <Button look="primary" icon="plus" onClick={() => setAdding('alert')}>
              {say('newAlert')}
            </Button>
          )}
        </div>
        {adding === 'pack' && (
          <PackForm pack={packNamed(pack)} onDone={() => setAdding(undefined)} />
        )}
        {adding === 'alert' && <AlertForm wanted={wanted} onDone={() => setAdding(undefined)} />}
        {ready && alerts.length === 0 && adding !== 'alert' && (
          <Empty icon="bell" title={say('noAlert')}>
            <p>{say('noAlertText')}</p>
          </Empty>
        )}
        {alerts.length > 0 && (
          <ul class="cards">
            {alerts.map((alert) => (
              <AlertRow key={alert.id} alert={alert} precision={precision?.get(alert.id)} />
            ))}
          </ul>
        )}
      </section>

      <section class="stack">
        <div class="heading">
          <h2>{say('sources')}</h2>
          <span class="grow" />
          {sources.length > 0 && (
            <Button icon="refresh" onClick={() => void act('watch.now', {})}>
              {say('readAll')}
            </Button>
          )}
          {adding !== 'source' && (
            <Button look="primary" icon="plus" onClick={() => setAdding('source')}>
              {say('newSource')}
            </Button>
          )}
        </div>
        <RoundProgress />
        {adding === 'source' && <SourceForm onDone={() => setAdding(undefined)} />}
        {ready && sources.length === 0 && adding !== 'source' && (
          <Empty icon="rss" title={say('noSource')}>
            <p>{say('noSourceText')}</p>
          </Empty>
        )}
        {sources.length > 0 && (
          <ul class="cards">
            {sources.map((source) => (
              <SourceRow key={source.id} source={source} />
            ))}
          </ul>
        )}
        {ready && <OpmlBox sources={sources} />}
      </section>
    </div>
  )
}
