import { site } from './site.ts'

// Two stacks are served at once. In the newer one every class is a digest and every label follows
// the language, so only component keys and addresses are read.
const COMMENT = '[componentkey^="replaceableComment_urn:li:comment:"]'
const PERSON = 'a:is([href*="/in/"], [href*="/company/"], [href*="/school/"], [href*="/showcase/"])'
// Who reposted or liked stands in a line of text; the author's own link holds lines of text.
const AUTHOR = `${PERSON}:has(p)`
const FEED = 'https://www.linkedin.com/feed/update/'
const MENTION = 'urn:li:comment:\\((?:urn:li:)?((\\w+):(\\d+)),(\\d+)\\)'

export default site({
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  realm: 'site',
  profile: ['linkedin\\.com/((?:in|company|school|showcase)/[^/?#]+)'],
  address: { handle: 'https://www.linkedin.com/$1/' },
  posts: [
    {
      kind: 'post',
      each: '[componentkey^="expanded"][componentkey*="FeedType"]',
      same: 'componentkey',
      without: [COMMENT, '[componentkey^="commentsSectionContainer"]'],
      author: [
        { s: AUTHOR, a: 'href' },
        { s: PERSON, a: 'href' },
      ],
      name: [{ s: `${AUTHOR} p` }, { s: PERSON }],
      id: [{ a: 'componentkey', re: '^expanded(.+?)FeedType' }],
      link: [{ s: 'a[href*="/feed/update/"]', a: 'href' }],
      time: [{ s: 'p', any: true, re: '^(\\d+\\s?\\p{L}+)\\.?\\s*(?:•.*)?$' }],
      text: [
        { s: '[componentkey^="feed-commentary_"]' },
        { s: '[data-testid="expandable-text-box"]' },
      ],
      mark: [
        { s: `${AUTHOR} p`, at: 'inside' },
        { s: PERSON, at: 'after' },
      ],
    },
    {
      kind: 'comment',
      each: COMMENT,
      same: 'componentkey',
      author: [
        { s: AUTHOR, a: 'href' },
        { s: PERSON, a: 'href' },
      ],
      name: [{ s: `${AUTHOR} p` }, { s: `${PERSON}:not(:has(img))` }],
      id: [{ a: 'componentkey', re: ',(\\d+)\\)$' }],
      link: [
        {
          a: 'componentkey',
          re: MENTION,
          as: `${FEED}urn:li:$1/?commentUrn=urn:li:comment:($1,$4)`,
        },
      ],
      time: [{ s: 'p', any: true, re: '^(\\d+\\s?\\p{L}+)\\.?\\s*(?:•.*)?$' }],
      text: [
        { s: '[componentkey^="comment-commentary_"]' },
        { s: '[data-testid="expandable-text-box"]' },
      ],
      mark: [
        { s: `${AUTHOR} p`, at: 'inside' },
        { s: `${PERSON}:not(:has(img))`, at: 'after' },
      ],
    },
    // The older stack.
    {
      kind: 'comment',
      each: 'article.comments-comment-entity, article.comments-comment-item',
      author: [
        { s: 'a.comments-comment-meta__description-container', a: 'href' },
        { s: 'a.comments-comment-meta__image-link, a.comments-post-meta__actor-link', a: 'href' },
      ],
      name: [
        { s: '.comments-comment-meta__description-title' },
        { s: '.comments-post-meta__name-text' },
      ],
      id: [{ a: 'data-id' }],
      link: [
        { a: 'data-id', re: MENTION, as: `${FEED}urn:li:$1/?commentUrn=urn:li:comment:($1,$4)` },
      ],
      time: [{ s: 'time' }],
      text: [
        { s: '.comments-comment-entity__content .update-components-text' },
        { s: '.comments-comment-item__main-content, .comments-comment-entity__content' },
      ],
      mark: [
        { s: '.comments-comment-meta__description-title', at: 'after' },
        { s: '.comments-post-meta__name-text', at: 'after' },
      ],
    },
    {
      kind: 'post',
      each: '.feed-shared-update-v2:is([data-urn], [data-id])',
      without: [
        'article.comments-comment-entity',
        '.update-components-mini-update-v2',
        '.update-components-header',
      ],
      author: [
        {
          s: 'a[class*="update-components-actor__meta-link"], a[class*="actor__container-link"]',
          a: 'href',
        },
      ],
      stableId: [
        {
          s: 'a[class*="update-components-actor__meta-link"]',
          a: 'href',
          re: 'fsd_profile(?:%3A|:)([\\w-]+)',
        },
      ],
      name: [
        { s: '.update-components-actor__title [aria-hidden="true"]' },
        { s: '.update-components-actor__title, .update-components-actor__name' },
      ],
      id: [{ a: 'data-urn' }, { a: 'data-id' }],
      link: [
        { a: 'data-urn', as: `${FEED}$1` },
        { a: 'data-id', as: `${FEED}$1` },
      ],
      time: [
        { s: '.update-components-actor__sub-description [aria-hidden="true"]' },
        { s: 'time' },
      ],
      text: [
        { s: '.update-components-update-v2__commentary, .feed-shared-update-v2__commentary' },
        { s: '.update-components-text' },
      ],
      mark: [{ s: '.update-components-actor__title', at: 'inside' }],
    },
    // Without an account.
    {
      kind: 'post',
      each: 'article[data-id="main-feed-card"], article.main-feed-activity-card',
      author: [
        { s: 'a[data-tracking-control-name$="feed-actor-name"]', a: 'href' },
        { s: 'a[data-tracking-control-name$="feed-actor-image"]', a: 'href' },
      ],
      name: [{ s: 'a[data-tracking-control-name$="feed-actor-name"]' }],
      id: [{ a: 'data-activity-urn' }],
      link: [{ a: 'data-activity-urn', as: `${FEED}$1` }],
      time: [{ s: 'time' }],
      text: [{ s: '[data-test-id="main-feed-activity-card__commentary"]' }],
      mark: [{ s: 'a[data-tracking-control-name$="feed-actor-name"]', at: 'after' }],
    },
    {
      kind: 'comment',
      each: 'section.comment:has(a[data-tracking-control-name*="comment_actor-name"])',
      author: [{ s: 'a[data-tracking-control-name*="comment_actor-name"]', a: 'href' }],
      name: [{ s: 'a[data-tracking-control-name*="comment_actor-name"]' }],
      time: [{ s: 'time, .comment__duration-since' }],
      text: [
        { s: '.comment__text, .comment__message' },
        { s: '.attributed-text-segment-list__content' },
      ],
      mark: [{ s: 'a[data-tracking-control-name*="comment_actor-name"]', at: 'after' }],
    },
  ],
  composer: {
    box: [
      '[componentkey^="commentBox-"] [contenteditable="true"]',
      '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"]',
      '.comments-comment-box .ql-editor[contenteditable="true"]',
      '[role="textbox"][contenteditable="true"]',
    ],
    open: ['button[class*="reply-action-button"]'],
    format: 'plain',
  },
  expects: '/feed/update/|/posts/',
  about:
    'Posts and comments of both page stacks, and what is shown without an account; a repost marks its author, not who reposted.',
  checked: { on: '2026-08', sure: 'medium' },
})
