import type { ExportFile } from '../../lib/privacy/transfer.ts'
import { HOSTILE } from './strings.ts'

const id = (kind: string, index: number) => `${kind}-${index}`
const stamp = (kind: string, index: number) => ({
  id: id(kind, index),
  hlc: `${(1_700_000_000_000 + index).toString(36).padStart(9, '0')}0000seed`,
  by: 'seed',
})
const clip = (text: string, most: number) => text.slice(0, most).toWellFormed()

/** The number of the member who wears every hostile tag and has every hostile note. */
export const EVERYTHING = 9999

/** An export whose every field that is ever shown holds a hostile string. */
export function hostileExport(now = Date.now()): ExportFile {
  const each = <T>(make: (text: string, index: number) => T) => HOSTILE.map(make)
  const author = (text: string, index: number) => ({
    platform: 'discourse',
    host: 'forum.example',
    handle: clip(text, 200),
    name: clip(text, 200),
    profile: clip(text, 2048),
    strength: 'handle' as const,
    keys: [`discourse:forum.example:@${index}`],
  })
  const entries = each((text, index) => ({
    ...stamp('entry', index),
    memberId: id('member', index),
    kind: 'note' as const,
    at: now - index,
    page: clip(text, 4096),
    excerpt: clip(text, 500),
    text,
    topics: [clip(text, 60)],
  }))
  return {
    format: 'vigie-export',
    version: 1,
    vigie: '0.1.0',
    exportedAt: new Date(now).toISOString(),
    settings: {} as ExportFile['settings'],
    records: {
      tones: [],
      charters: each((text, index) => ({
        ...stamp('charter', index),
        name: clip(text, 60).trim() || 'x',
        hosts: ['forum.example'],
        rules: [{ id: 'form', name: clip(text, 60).trim() || 'x', points: 1, days: 90 }],
        steps: [{ at: 0, kind: 'reminder' as const }],
        quietDays: 0,
        appealDays: 30,
      })),
      forgotten: [],
      coverage: [],
      targets: [],
      annotations: each((text, index) => ({
        ...stamp('annotation', index),
        day: new Date(now - index * 3_600_000).toISOString().slice(0, 10),
        text: clip(text, 200).trim() || 'x',
      })),
      members: [
        ...each((_, index) => ({
          ...stamp('member', index),
          createdAt: now,
          purpose: 'relation' as const,
          mark: { tags: [id('tag', index)], reminders: 1, lastAt: now - index },
        })),
        {
          ...stamp('member', EVERYTHING),
          createdAt: now,
          purpose: 'relation' as const,
          mark: { tags: HOSTILE.map((_, index) => id('tag', index)), reminders: 0, lastAt: now },
        },
      ],
      accounts: [
        ...each((text, index) => ({
          ...stamp('account', index),
          ...author(text, index),
          memberId: id('member', index),
          earlier: [{ name: clip(text, 200), handle: clip(text, 200), until: now }],
        })),
        {
          ...stamp('account', EVERYTHING),
          ...author('everything', EVERYTHING),
          memberId: id('member', EVERYTHING),
          earlier: each((text) => ({ name: clip(text, 200), until: now })).slice(0, 50),
        },
      ],
      entries: [
        ...entries,
        ...each((_, index) => ({
          ...stamp('worn', index),
          memberId: id('member', EVERYTHING),
          kind: 'tag-on' as const,
          tagId: id('tag', index),
          at: now - 5000 - index,
        })),
        ...entries.map((entry) => ({
          ...entry,
          id: `all-${entry.id}`,
          memberId: id('member', EVERYTHING),
        })),
      ],
      tags: each((text, index) => ({
        ...stamp('tag', index),
        name: clip(text, 40).trim() || 'x',
        kind: 'own' as const,
        colour: 'grey' as const,
        icon: clip(text, 40).trim() || 'x',
      })),
      replies: each((text, index) => ({
        ...stamp('reply', index),
        order: index,
        ruleId: 'form',
        tone: 'neutral' as const,
        group: clip(text, 60).trim() || 'x',
        flags: [],
        title: { fr: clip(text, 120), en: clip(text, 120) },
        variants: { fr: [text], en: [text] },
      })),
      alerts: each((text, index) => ({
        ...stamp('alert', index),
        name: clip(text, 80).trim() || 'x',
        query: clip(text, 2000).trim() || 'x',
        colour: 'blue' as const,
        notify: 'never' as const,
      })),
      sources: each((text, index) => ({
        ...stamp('source', index),
        kind: 'feed',
        name: clip(text, 120),
        fields: { address: clip(text, 2048) },
        paused: true,
        cursor: {},
        health: {
          state: 'failing' as const,
          interval: 600_000,
          nextRound: now,
          failures: 1,
          error: { key: 'unreachable', values: { host: clip(text, 500) } },
          gaps: [],
        },
      })),
      mentions: each((text, index) => ({
        ...stamp('mention', index),
        key: `k${index}`,
        state: 'new' as const,
        sourceId: id('source', index),
        sourceKind: 'feed',
        place: clip(text, 300),
        alertIds: [id('alert', index)],
        at: now - index,
        foundAt: now,
        author: author(text, index),
        title: clip(text, 1000),
        text,
        link: clip(text, 4096),
        language: 'fr',
        tone: {
          verdict: 'negative' as const,
          confidence: 1,
          words: [{ word: clip(text, 200), score: -3 }],
        },
        flags: [{ id: 'spam', ruleId: 'ads', tier: 'flagged' as const, excerpt: clip(text, 500) }],
        hits: [[0, 3] as [number, number]],
        also: [{ link: clip(text, 4096), place: clip(text, 300), at: now }],
      })),
    },
  }
}
