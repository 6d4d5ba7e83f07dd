import { describe, expect, it } from 'vitest'
import { identity, identityOf, type Seen } from '@/lib/sites/identity.ts'
import { SITES, sitesFor } from '@/lib/sites/index.ts'

function known(id: string) {
  const site = SITES.find((one) => one.id === id)
  if (!site) throw new Error(`No site ${id}`)
  return site
}
function author(id: string, host: string, seen: Seen) {
  return identity(known(id), seen, host, `https://${host}/page`)
}

describe('the fediverse', () => {
  it('knows a person at home and elsewhere under one key', () => {
    const home = author('mastodon', 'piaille.fr', { handle: 'Camille', name: 'Camille' })
    const away = author('mastodon', 'mastodon.social', { profile: '/@camille@piaille.fr' })
    expect(home?.keys).toEqual(['mastodon:piaille.fr:@camille'])
    expect(away?.keys).toEqual(home?.keys)
    expect(away?.handle).toBe('camille@piaille.fr')
    expect(away?.host).toBe('piaille.fr')
  })

  it('takes the bare name of a link to another instance for somebody of that one', () => {
    const away = author('mastodon', 'mastodon.social', { profile: 'https://piaille.fr/@camille' })
    expect(away?.keys).toEqual(['mastodon:piaille.fr:@camille'])
    const home = author('mastodon', 'mastodon.social', { profile: '/users/camille' })
    expect(home?.keys).toEqual(['mastodon:mastodon.social:@camille'])
  })

  it('gives an instance’s number to that instance', () => {
    const seen = author('mastodon', 'mastodon.social', { handle: 'a@piaille.fr', stableId: '109' })
    expect(seen?.keys).toEqual(['mastodon:mastodon.social:#109', 'mastodon:piaille.fr:@a'])
  })
})

describe('forums and blogs', () => {
  it('separates one handle on two forums', () => {
    const one = author('discourse', 'a.example', { handle: 'bob' })
    const two = author('discourse', 'b.example', { handle: 'bob' })
    expect(one?.keys[0]).not.toBe(two?.keys[0])
  })

  it('is honest about a commenter who only has a name', () => {
    const seen = author('wordpress', 'blog.example', { name: '  Élodie \n B. ' })
    expect(seen).toMatchObject({ strength: 'name', name: 'Élodie B.', host: 'blog.example' })
    expect(seen?.keys).toEqual(['wordpress:blog.example:~élodie b.'])
  })

  it('never files an account under its displayed name', () => {
    const seen = author('discourse', 'a.example', { handle: 'bob', stableId: '8', name: 'Alice' })
    expect(seen?.keys).toEqual(['discourse:a.example:#8', 'discourse:a.example:@bob'])
  })
})

it('cleans a profile address of what names the visit', () => {
  const seen = author('discourse', 'a.example', { profile: '/u/bob?utm_source=x#top' })
  expect(seen).toMatchObject({ handle: 'bob', profile: 'https://a.example/u/bob' })
})

it('does not take a script for a profile', () => {
  expect(author('discourse', 'a.example', { profile: 'javascript:alert(1)' })).toBeUndefined()
})

it('keeps people apart whose handles differ by case where the platform does', () => {
  expect(author('hackernews', 'news.ycombinator.com', { handle: 'PG' })?.keys).toEqual([
    'hackernews:news.ycombinator.com:@PG',
  ])
})

it('finds the account that a pasted address names', () => {
  expect(identityOf(known('mastodon'), 'https://piaille.fr/@camille')?.keys).toEqual([
    'mastodon:piaille.fr:@camille',
  ])
  expect(identityOf(known('mastodon'), 'not an address')).toBeUndefined()
})

describe('one person under several addresses', () => {
  it.each([
    [
      'facebook',
      'www.facebook.com',
      '/groups/77/user/1234/?__cft__[0]=x&__tn__=R',
      '/profile.php?id=1234&__tn__=R&comment_id=9',
    ],
    [
      'facebook',
      'www.facebook.com',
      '/lea.martin?__cft__[0]=a',
      'https://m.facebook.com/lea.martin/',
    ],
    ['facebook', 'www.facebook.com', '/lea.martin', '/LeaMartin?comment_id=3'],
    ['reddit', 'www.reddit.com', '/u/Lea_M/', 'https://old.reddit.com/user/lea_m'],
    ['youtube', 'www.youtube.com', '/@LeaM', 'https://m.youtube.com/@leam/videos?si=x'],
    [
      'youtube',
      'www.youtube.com',
      '/channel/UCabcdefghijklmnopqrstuv',
      '/channel/UCabcdefghijklmnopqrstuv/about',
    ],
    ['x', 'x.com', '/LeaM', 'https://mobile.x.com/leam?s=20'],
    ['x', 'x.com', '/i/user/42', 'https://twitter.com/intent/user?user_id=42&ref_src=a'],
    ['facebook', 'www.facebook.com', '/people/Lea-Martin/61550001/', '/61550001/'],
    ['linkedin', 'www.linkedin.com', '/in/lea-m/?trk=x', 'https://fr.linkedin.com/in/lea-m/fr'],
    ['threads', 'www.threads.com', '/@lea.m?xmt=q', 'https://www.threads.net/@lea.m'],
    ['bluesky', 'bsky.app', '/profile/did:plc:abc123', '/profile/did:plc:abc123/'],
    ['xenforo', 'forum.example', '/members/lea.7/', '/index.php?members/renommee.7/#about'],
    ['vbulletin', 'forum.example', '/member.php?42-Mia&s=f', '/members/42-mia-schmidt.html'],
    [
      'phpbb',
      'forum.example',
      '/memberlist.php?mode=viewprofile&u=2&sid=f',
      './memberlist.php?u=2&mode=viewprofile',
    ],
    [
      'stackexchange',
      'german.stackexchange.com',
      '/users/12/lea',
      '/users/12/autre-nom?tab=profile',
    ],
    ['tiktok', 'www.tiktok.com', '/@lea.m?lang=fr', '/@lea.m'],
    ['instagram', 'www.instagram.com', '/lea.m/', '/Lea.m?igsh=x'],
  ])('%s: %s%s is %s', (id, host, one, other) => {
    const first = author(id, host, { profile: one })
    expect(first?.strength).not.toBe('name')
    expect(author(id, host, { profile: other })?.keys[0]).toBe(first?.keys[0])
  })

  it('keeps an X account whose handle changed, once its id was seen', () => {
    const before = author('x', 'x.com', { handle: 'before', stableId: '42' })
    const after = author('x', 'x.com', { handle: 'after', stableId: '42' })
    expect(after?.keys[0]).toBe(before?.keys[0])
    expect(after?.keys[1]).not.toBe(before?.keys[1])
  })

  it('ties a YouTube channel to its handle where both are shown', () => {
    const both = author('youtube', 'www.youtube.com', { handle: '@LeaM', stableId: 'UCabc' })
    expect(both?.keys).toEqual(['youtube:youtube.com:#UCabc', 'youtube:youtube.com:@leam'])
  })
})

describe('which sites a host may be', () => {
  it('is the platform itself on its hosts and below', () => {
    expect(sitesFor('news.ycombinator.com').map(({ id }) => id)).toEqual(['hackernews'])
  })

  it('is any self-hosted software elsewhere', () => {
    const ids = sitesFor('forum.example').map(({ id }) => id)
    expect(ids).toContain('discourse')
    expect(ids).not.toContain('hackernews')
  })
})
