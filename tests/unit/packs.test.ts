import { expect, test } from 'vitest'
import { sourceKind } from '@/lib/sources/index.ts'
import { ASKED_PLACES, askOf, hostsOf, OPENED_PLACES } from '@/lib/watch/everywhere.ts'
import { namesIn, PACKS, packOf } from '@/lib/watch/packs.ts'
import { compile, parseQuery } from '@/lib/watch/query.ts'

const NAMES = ['Ville de Saint-Malo', 'L’Oréal', 'C++', '東京 "Tower"']

test('names are read as people type them, each once', () => {
  expect(namesIn(' Vélo « Rivemont » \n\nÉcole, Port ;Port; !! ')).toEqual([
    'Vélo Rivemont',
    'École',
    'Port',
  ])
})

test.each(PACKS)('the alerts of %s can be read, find their names, and have sources', (pack) => {
  const names = namesIn(NAMES.join('\n'))
  const { alerts, sources } = packOf(pack, names, 'fr', 'problème')
  for (const { query } of alerts) expect(parseQuery(query)).toHaveProperty('ok')
  const found = compile(alerts.map(({ query }, i) => ({ id: String(i), query })))
  for (const name of names) {
    expect(found.match({ text: `On parle de ${name} ici` }).length).toBeGreaterThan(0)
  }
  expect(found.match({ text: 'On parle d’autre chose' })).toEqual([])
  for (const { kind, fields } of sources) {
    expect(sourceKind(kind)?.requests(fields, {}, 0).length).toBe(1)
  }
  expect(packOf(pack, [], 'fr', 'problème')).toEqual({ alerts: [], sources: [] })
})

test('trouble of an organisation is urgent, praise of it is not', () => {
  const { alerts } = packOf('organisation', ['Velours'], 'fr', 'problème')
  const index = compile(alerts.map(({ name, query }) => ({ id: name, query })))
  const urgent = alerts.find((alert) => alert.urgent)?.name
  const ids = (text: string) => index.match({ text }).map(({ id }) => id)
  expect(ids('Velours, c’est une arnaque !')).toContain(urgent)
  expect(ids('Velours, merci beaucoup')).toEqual(['Velours'])
})

test.each(ASKED_PLACES.map(({ id }) => id))(
  '%s is asked for words and phrases at its hosts',
  (id) => {
    for (const query of ['vigie', '"ville de saint-malo" port & co', 'l’été']) {
      const asked = askOf(id, query, 'fr')
      const [request] = asked?.kind.requests(asked.fields, {}, 0) ?? []
      expect(hostsOf([id], 'fr')).toContain(new URL(request?.url ?? '').host)
    }
  },
)

test('places without an answer for us open their own search', () => {
  for (const { url } of OPENED_PLACES) {
    const address = new URL(url('a & b #c'))
    expect([...address.searchParams.values()]).toContain('a & b #c')
  }
  expect(askOf('facebook', 'x', 'fr')).toBeUndefined()
})
