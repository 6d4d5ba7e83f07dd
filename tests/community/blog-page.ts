import type { Article, BlogComment } from './articles.ts'
import { agoInWords, momentAgo, page, paragraphs, safe } from './html.ts'

// The markup follows WordPress's own comment list, as its classic themes print it.

export function articleAddress(article: Article): string {
  return `/blog/${article.slug}`
}

function commentHtml(article: Article, comment: BlogComment, depth: number): string {
  const name = comment.site
    ? `<a href="${safe(comment.site)}" rel="external nofollow" class="url">${safe(comment.name)}</a>`
    : safe(comment.name)
  const under = article.comments.filter((one) => one.under === comment.id)
  const children = under.map((one) => commentHtml(article, one, depth + 1)).join('\n')
  return `<li id="comment-${comment.id}" class="comment depth-${depth}">
<article id="div-comment-${comment.id}" class="comment-body">
<footer class="comment-meta">
<div class="comment-author vcard"><img class="avatar" alt="" width="36" height="36" src="/avatar/${encodeURIComponent(comment.name)}.svg"> <b class="fn">${name}</b></div>
<div class="comment-metadata"><a href="${articleAddress(article)}#comment-${comment.id}"><time datetime="${momentAgo(comment.ago).toISOString()}">${agoInWords(comment.ago, 'fr')}</time></a></div>
</footer>
<div class="comment-content">${paragraphs([comment.text])}</div>
<div class="reply"><a class="comment-reply-link" href="${articleAddress(article)}?replytocom=${comment.id}#respond">Répondre</a></div>
</article>
${children ? `<ol class="children">${children}</ol>` : ''}
</li>`
}

/** An article with its comments and the form to add one. */
export function articlePage(article: Article, answering?: number): string {
  const roots = article.comments.filter((one) => one.under === undefined)
  return page({
    title: `${article.title} – Le Petit Rivemontais`,
    language: 'fr',
    head: '<meta name="generator" content="WordPress (demo)">',
    bodyClass: 'blog single',
    body: `<article class="post"><h1 class="entry-title">${safe(article.title)}</h1>
<p class="entry-meta">${safe(article.by)}, ${agoInWords(article.ago, 'fr')}</p>
<div class="entry-content">${paragraphs(article.text)}</div></article>
<section id="comments" class="comments-area"><h2>${article.comments.length} commentaires</h2>
<ol class="comment-list">
${roots.map((one) => commentHtml(article, one, 1)).join('\n')}
</ol>
<div id="respond" class="comment-respond"><h3>Laisser un commentaire</h3>
<form id="commentform" class="comment-form" method="post" action="/wp-comments-post.php">
<input type="hidden" name="slug" value="${article.slug}">
<input type="hidden" name="comment_parent" value="${answering ?? ''}">
<label for="comment">Commentaire</label><textarea id="comment" name="comment" rows="6" required></textarea>
<label for="author">Nom</label><input id="author" name="author" autocomplete="name">
<button id="submit" type="submit">Publier</button>
</form></div></section>`,
  })
}
