import { clock, french, type Theme } from './themes.ts'

/** A story with its comments, a sidebar and teasers of other stories around them. */
const story = (comments: string) =>
  `<main><article class="hentry"><h1 class="entry-title">Une histoire</h1><p class="byline">par <span class="author vcard"><a class="url fn" href="/author/redac">La rédaction</a></span> <time class="published" datetime="2026-01-02T08:00:00Z">2 janvier 2026</time></p><div class="entry-content"><p>${'Le canal est calme ce matin. '.repeat(12)}</p></div></article>
<section id="after">${comments}</section></main><aside><ul><li><a href="/1">Autre histoire</a> <time datetime="2026-01-01">1er janvier</time></li><li><a href="/2">Encore une</a> <time datetime="2026-01-01">1er janvier</time></li></ul></aside>`

/** Comment sections of blogs, publishing software and services. */
export const COMMENTS: Theme[] = [
  {
    name: 'WordPress block theme',
    page: (all) =>
      story(
        `<div class="wp-block-comments"><ol class="wp-block-comment-template">${all.map(({ n, name, at, text }) => `<li id="comment-${n}" class="comment even thread-even depth-1"><div class="wp-block-group"><div class="wp-block-avatar"><img alt="Avatar de ${name}" src="a.png"></div><div class="wp-block-comment-author-name has-small-font-size"><a rel="external nofollow ugc" href="https://site-${n}.example">${name}</a></div><div class="wp-block-comment-date"><time datetime="${at}"><a href="/une-histoire/#comment-${n}">${french(at)}</a></time></div><div class="wp-block-comment-content"><p>${text}</p></div><div class="wp-block-comment-reply-link"><a class="comment-reply-link" href="?replytocom=${n}">Répondre</a></div></div></li>`).join('')}</ol></div>`,
      ),
  },
  {
    name: 'WordPress classic',
    page: (all) =>
      story(
        `<ol class="commentlist">${all.map(({ n, name, at, text }) => `<li class="comment even thread-even depth-1" id="li-comment-${n}"><div id="comment-${n}" class="comment-body"><div class="comment-author vcard"><img class="avatar" src="a.png" alt=""><cite class="fn">${name}</cite> <span class="says">dit :</span></div><div class="comment-meta commentmetadata"><a href="#comment-${n}">${french(at)} à ${clock(at)}</a></div><p>${text}</p><div class="reply"><a class="comment-reply-link" href="#">Répondre</a></div></div></li>`).join('')}</ol>`,
      ),
  },
  {
    name: 'Drupal 7',
    page: (all) =>
      story(
        `<div id="comments" class="comment-wrapper">${all.map(({ n, name, at, text }) => `<a id="comment-${n}"></a><div class="comment clearfix"><h3><a href="/comment/${n}#comment-${n}" class="permalink" rel="bookmark">Sujet ${n}</a></h3><div class="submitted"><span class="username" xml:lang="">${name}</span> <span>${french(at)} - ${clock(at)}</span></div><div class="content"><div class="field field-name-comment-body"><div class="field-items"><div class="field-item even"><p>${text}</p></div></div></div></div><ul class="links inline"><li class="comment-reply"><a href="#">répondre</a></li></ul></div>`).join('')}</div>`,
      ),
  },
  {
    name: 'Drupal 10',
    page: (all) =>
      story(
        `<section class="comments">${all.map(({ n, name, at, text }) => `<article data-comment-user-id="${n}" id="comment-${n}" class="comment js-comment"><footer class="comment__meta"><p class="comment__author"><span class="username">${name}</span></p><p class="comment__time">${french(at)} - ${clock(at)}</p><p class="comment__permalink"><a href="/comment/${n}#comment-${n}">Permalien</a></p></footer><div class="comment__content"><div class="text-formatted field--name-comment-body"><p>${text}</p></div></div></article>`).join('')}</section>`,
      ),
  },
  {
    name: 'Joomla JComments',
    page: (all) =>
      story(
        `<div id="jc"><div id="comments"><div id="comments-list" class="comments-list">${all.map(({ n, name, at, text }) => `<div class="even" id="comment-item-${n}"><div class="rbox"><div class="comment-box"><a class="comment-anchor" href="#comment-${n}" id="comment-${n}">#${n}</a> <span class="comment-author">${name}</span> <span class="comment-date">${french(at)} ${clock(at)}</span><div class="comment-body" id="comment-body-${n}">${text}</div></div></div></div>`).join('')}</div></div></div>`,
      ),
  },
  {
    name: 'Isso',
    page: (all) =>
      story(
        `<section id="isso-thread"><div id="isso-root">${all.map(({ n, name, at, text }) => `<div id="isso-${n}" class="isso-comment"><div class="isso-avatar"></div><div class="isso-text-wrapper"><div class="isso-comment-header"><span class="isso-author">${name}</span><span class="isso-spacer">•</span><a class="isso-permalink" href="#isso-${n}"><time title="${at}" datetime="${at}">${french(at)}</time></a></div><div class="isso-text"><p>${text}</p></div></div></div>`).join('')}</div></section>`,
      ),
  },
  {
    name: 'Commento',
    page: (all) =>
      story(
        `<div id="commento"><div id="commento-main-area">${all.map(({ n, name, at, text }) => `<div id="commento-comment-card-${n}" class="commento-card"><div class="commento-header"><div class="commento-name"><a href="#">${name}</a></div><div class="commento-timeago" title="${at}">${french(at)}</div></div><div class="commento-body"><div id="commento-comment-text-${n}"><p>${text}</p></div></div></div>`).join('')}</div></div>`,
      ),
  },
  {
    name: 'Remark42',
    page: (all) =>
      story(
        `<div class="root__threads">${all.map(({ n, name, at, text }) => `<article class="comment root__thread" id="remark42__comment-${n}"><div class="comment__info"><span class="comment__username" title="u${n}">${name}</span><a class="comment__time" href="#remark42__comment-${n}" title="${at}">${french(at)} à ${clock(at)}</a></div><div class="comment__body"><div class="comment__text raw-content"><p>${text}</p></div><div class="comment__actions"><button>Répondre</button></div></div></article>`).join('')}</div>`,
      ),
  },
  {
    name: 'Substack',
    page: (all) =>
      story(
        `<div class="comment-list"><div class="comment-list-items">${all.map(({ n, name, at, text }) => `<div class="comment"><div id="comment-${n}" class="comment-anchor"></div><div class="comment-content"><div class="comment-meta"><span class="commenter-name"><a href="https://substack.com/profile/${n}-x">${name}</a></span> <a class="comment-timestamp" href="/p/x/comment/${n}" title="${at}">${french(at)}</a></div><div class="comment-body"><p>${text}</p></div></div></div>`).join('')}</div></div>`,
      ),
  },
  {
    name: 'Medium responses, built class names',
    page: (all) =>
      `<h1>Une histoire</h1><div class="ab ac">${all.map(({ n, name, at, text }) => `<div class="kz la"><div class="ae af"><a href="/@u${n}"><img alt="${name}" src="a.png"></a><div><a class="ag ah" href="/@u${n}">${name}</a><p class="bf bg"><time datetime="${at}">${french(at)}</time></p></div></div><div class="pre"><p>${text}</p></div></div>`).join('')}</div>`,
  },
  {
    name: 'schema.org comments with no classes',
    page: (all) =>
      story(
        all
          .map(
            ({ name, at, text, n }) =>
              `<div itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/user/${n}"><span itemprop="name">${name}</span></a></span><time itemprop="dateCreated" datetime="${at}">${french(at)}</time><p itemprop="text">${text}</p></div>`,
          )
          .join(''),
      ),
  },
  {
    name: 'microformats',
    page: (all) =>
      `<h1>Une histoire</h1>${all.map(({ name, at, text, n }) => `<div class="u-comment h-cite"><a class="p-author h-card" href="/people/${n}">${name}</a><a class="u-url" href="#c${n}"><time class="dt-published" datetime="${at}">${french(at)}</time></a><p class="e-content p-name">${text}</p></div>`).join('')}`,
  },
  {
    name: 'Wix comments',
    page: (all) =>
      story(
        `<div data-hook="comments">${all.map(({ name, at, text, n }) => `<div data-hook="comment" id="comment-${n}"><div class="Ko7D"><span data-hook="profile-link" class="user-name"><a href="/profile/u${n}/profile">${name}</a></span><span data-hook="time-ago" class="time-ago" title="${french(at)}">${french(at)}</span></div><div data-hook="rcv-block" class="comment-content"><p>${text}</p></div></div>`).join('')}</div>`,
      ),
  },
]
