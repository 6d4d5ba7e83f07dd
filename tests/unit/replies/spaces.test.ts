import { expect, test } from 'vitest'
import { DEFAULTS, validSettings } from '@/lib/db/settings.ts'
import type { Settings } from '@/lib/model.ts'
import { hostOfTyped, settingsAt } from '@/lib/replies/spaces.ts'

const settings: Settings = {
  ...DEFAULTS,
  signature: 'L’équipe',
  rulesLink: 'https://example.org/charte',
  spaces: [
    { name: 'Le forum', hosts: ['forum.example'], address: 'tu', footer: 'À bientôt' },
    { name: 'Le bac à sable', hosts: ['test.forum.example:8080', 'test.forum.example'] },
    { name: 'La page', hosts: ['social.example'], signature: '', rulesLink: 'https://s.example/r' },
  ],
}

test('a space says what is its own, and the rest stays as everywhere', () => {
  expect(settingsAt(settings, 'forum.example')).toMatchObject({
    ...{ space: 'Le forum', address: 'tu', signature: 'L’équipe', footer: 'À bientôt' },
    rulesLink: 'https://example.org/charte',
  })
  expect(settingsAt(settings, 'm.social.example')).toMatchObject({
    ...{ space: 'La page', address: 'vous', signature: '', rulesLink: 'https://s.example/r' },
  })
})

test('the space that names a host most precisely is the one; elsewhere nothing changes', () => {
  expect(settingsAt(settings, 'test.forum.example').space).toBe('Le bac à sable')
  expect(settingsAt(settings, 'other.example')).toBe(settings)
  expect(settingsAt(settings, 'notforum.example')).toBe(settings)
})

test('a host is found in what people paste', () => {
  expect(hostOfTyped(' https://www.Forum.example/t/12?x#y ')).toBe('forum.example')
  expect(hostOfTyped('forum.example')).toBe('forum.example')
  expect(hostOfTyped('127.0.0.1:8080/wp')).toBe('127.0.0.1:8080')
  expect(hostOfTyped('   ')).toBeUndefined()
  expect(hostOfTyped('pas une adresse')).toBeUndefined()
})

test('stored spaces that don’t hold fall back to none, and take nothing else along', () => {
  const stored = { spaces: [{ name: 'x', hosts: ['<b>'] }], signature: 'Léa' }
  expect(validSettings(stored)).toMatchObject({ spaces: [], signature: 'Léa' })
  expect(validSettings({ spaces: settings.spaces }).spaces).toEqual(settings.spaces)
})
