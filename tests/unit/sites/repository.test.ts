import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { SITES } from '@/lib/sites/index.ts'
import type { Pick, PostShape } from '@/lib/sites/site.ts'
import { sitesDocument } from '@/scripts/lib/sites-doc.ts'
import { countsOf } from '../../recorded/support/counts.ts'

const ids = SITES.map(({ id }) => id)

function picksOf(shape: PostShape): Pick[] {
  const { author, handle, name, stableId, link, id, time, title, text } = shape
  return [author, handle, name, stableId, link, id, time, title, text].flatMap(
    (picks) => picks ?? [],
  )
}

it('knows the platforms where a community lives', () => {
  expect(ids).toEqual(expect.arrayContaining(['x', 'facebook', 'youtube', 'reddit', 'linkedin']))
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(SITES.map((site) => [site.id, site] as const))('%s', (id, site) => {
  it('has a file of its name and a page of our own', () => {
    expect(existsSync(`lib/sites/${id}.ts`)).toBe(true)
    expect(existsSync(`tests/pages/${id}.html`)).toBe(true)
  })

  it('says where it is: hosts, or how its software is recognised', () => {
    expect((site.hosts?.length ?? 0) + (site.recognise?.length ?? 0)).toBeGreaterThan(0)
    if (site.realm === 'site') expect(site.home ?? site.hosts?.[0]).toBeDefined()
  })

  it('is recognised by selectors of one each: a list of several takes a browser twice as long', () => {
    const insides = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\]/g
    for (const selector of site.recognise ?? []) {
      expect(selector.replace(insides, ''), selector).not.toContain(',')
    }
  })

  it('is documented and dated', () => {
    expect(site.about).toMatch(/\.$/)
    expect(site.checked.on).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  })

  it('is plain data, so that it can be sent to a page', () => {
    expect(JSON.parse(JSON.stringify(site))).toEqual(site)
  })

  it('has patterns that compile', () => {
    const patterns = [
      ...(site.profile ?? []),
      ...(site.profileId ?? []),
      ...site.posts.flatMap(picksOf).flatMap(({ re, by }) => [re ?? '', by ?? '']),
    ]
    for (const pattern of patterns) {
      expect(() => new RegExp(pattern.replaceAll('$handle', 'x'), 'iu'), pattern).not.toThrow()
    }
  })
})

it('has no page without a site', () => {
  const pages = readdirSync('tests/pages').map((name) => name.split('.')[0])
  expect([...new Set(pages)].sort()).toEqual([...ids].sort())
})

it('has documentation that is up to date (node scripts/sites-doc.mjs)', () => {
  const manifest = JSON.parse(readFileSync('tests/recorded/manifest.json', 'utf8'))
  expect(readFileSync('docs/sites.md', 'utf8')).toBe(sitesDocument(SITES, countsOf(manifest)))
})
