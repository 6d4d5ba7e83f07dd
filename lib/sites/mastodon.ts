import { site } from './site.ts'

export default site({
  id: 'mastodon',
  name: 'Mastodon',
  recognise: ['#mastodon', 'script#initial-state', 'meta[name="generator"][content^="Mastodon"]'],
  realm: 'page',
  federated: true,
  profile: ['^[^/]+/@([^/?#]+)', '^[^/]+/users/([^/?#]+)'],
  posts: [
    {
      kind: 'post',
      // A boost names its booster outside the status, so the status alone is read.
      each: '.status[data-id], .detailed-status, .status__wrapper:not(:has(.status[data-id])) > .status, .entry > .status:not([data-id])',
      without: ['.status__prepend', '.status__quote', '.status-card', '.reply-indicator'],
      author: [
        { s: 'a.status__display-name', a: 'href' },
        { s: 'a.detailed-status__display-name', a: 'href' },
      ],
      handle: [
        { s: '.display-name__account', re: '@(.+)' },
        { s: 'a.status__display-name[title^="@"]', a: 'title', re: '^@(.+)' },
      ],
      name: [
        { s: '.display-name__html' },
        { s: '.display-name strong' },
        { s: '.display-name bdi' },
        { s: '.display-name' },
      ],
      stableId: [
        { s: '[data-hover-card-account]', a: 'data-hover-card-account' },
        { s: 'a.status__display-name[data-id]', a: 'data-id' },
      ],
      link: [
        { s: 'a.status__relative-time', a: 'href' },
        { s: 'a.detailed-status__datetime', a: 'href' },
      ],
      id: [{ a: 'data-id' }, { s: 'a.detailed-status__datetime', a: 'href', re: '/(\\d+)$' }],
      time: [
        { s: '.status__relative-time time, time[datetime]', a: 'datetime' },
        { s: '.detailed-status__datetime' },
      ],
      text: [{ s: '.status__content__text' }, { s: '.status__content' }, { s: '.e-content' }],
      textWithout: ['.invisible', '.status__content__read-more-button', '.quote-inline'],
      mark: [
        { s: '.display-name bdi', at: 'after' },
        { s: '.display-name__html', at: 'after' },
        { s: '.display-name', at: 'inside' },
      ],
    },
  ],
  composer: {
    box: ['.compose-form textarea', 'textarea.autosuggest-textarea__textarea'],
    open: ['.status__action-bar button'],
    format: 'plain',
    limit: { most: 500, count: 'seen' },
  },
  expects: '/@[^/]+/\\d+',
  about: 'Any instance, also glitch-soc; a boost marks the author, not the booster.',
  checked: { on: '2026-08', sure: 'high' },
})
