import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { welcome } from '@/lib/locales/pages/welcome.ts'
import { SITES } from '@/lib/sites/index.ts'
import type { Site } from '@/lib/sites/site.ts'
import { Icon } from '../icon.tsx'
import { useWords } from '../words.ts'
import { allowSite } from './allow-site.ts'

type Network = Site & { hosts: string[] }

/** Networks with hosts of their own, by name. Software that anybody hosts is asked by its address. */
const NETWORKS = SITES.filter((site): site is Network => site.hosts !== undefined).sort((a, b) =>
  a.name.localeCompare(b.name),
)

/** One tile a network; a press asks the browser for that network alone. */
export function Platforms(): VNode {
  const say = useWords(welcome)
  const [on, setOn] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const look = () => void allowed().then(setOn)
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  return (
    <ul class="tiles">
      {NETWORKS.map(({ id, name, hosts }) => (
        <li key={id}>
          {on.has(id) ? (
            <div class="tile on">
              <span class="name">{name}</span>
              <span class="state">
                <Icon name="check" />
                {say('siteOn')}
              </span>
            </div>
          ) : (
            <button
              type="button"
              class="tile"
              aria-label={say('allow', { name })}
              onClick={() => void allowSite(patternsOf(hosts), name)}
            >
              <span class="name">{name}</span>
              <span class="state">{hosts[0]}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

const patternsOf = (hosts: readonly string[]): string[] => hosts.map((host) => `*://*.${host}/*`)

/** Ids of the networks whose hosts are all granted. */
async function allowed(): Promise<ReadonlySet<string>> {
  const answers = await Promise.all(
    NETWORKS.map(({ hosts }) => browser.permissions.contains({ origins: patternsOf(hosts) })),
  )
  return new Set(NETWORKS.filter((_, index) => answers[index]).map(({ id }) => id))
}
