import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { manifest } from '../../scripts/manifest.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

describe.each(['en', 'fr'])('the store listing in %s', (language) => {
  const listing = read(`docs/store/listing.${language}.md`)
  const words = JSON.parse(read(`lib/locales/manifest/${language}.json`)).manifest

  test('has the summary that the package has, within 132 characters', () => {
    expect(words.description.length).toBeLessThanOrEqual(132)
    expect(listing).toContain(words.description)
  })

  test('has a description that both stores take', () => {
    const description = listing.split('## Description')[1] ?? ''
    expect(description.length).toBeGreaterThan(500)
    expect(description.length).toBeLessThan(16_000)
    expect(description).not.toMatch(/<[a-z]/)
  })
})

test('every permission of the package is justified to the reviewers and to the user', () => {
  const asked = ['chrome', 'firefox'].flatMap((browser) => {
    const made = manifest({ browser, mode: 'production' } as never)
    return [...(made.permissions ?? []), ...(made.optional_permissions ?? [])]
  })
  for (const permission of new Set(asked)) {
    expect(read('docs/store/review.md'), permission).toContain(`\`${permission}\``)
    expect(read('PRIVACY.md'), permission).toContain(`\`${permission}\``)
  }
})
