import { agoInWords, momentAgo, page, paragraphs, safe } from './html.ts'
import { PEOPLE, type Person } from './people.ts'
import type { ForumPost, Thread } from './threads.ts'

// The markup follows Discourse's reading view: what a site's reader relies on is there, the rest
// isn't. `data-user-id`, `data-user-card`, `.names`, `.cooked` and `#reply-control` are its names.

const WORDS = {
  fr: { reply: 'Répondre', your: 'Votre réponse', topics: 'Sujets récents', answers: 'réponses' },
  en: { reply: 'Reply', your: 'Your reply', topics: 'Recent topics', answers: 'replies' },
} as const

export function addressOf(thread: Thread, number?: number): string {
  return `/t/${thread.slug}/${thread.id}${number === undefined ? '' : `/${number}`}`
}

/** One post as the forum draws it; also what the bench pours in by hundreds. */
export function postHtml(
  person: Person,
  number: number,
  { ago, text, quotes }: Omit<ForumPost, 'by'>,
  at: { id: number; link: string; language: 'fr' | 'en' },
): string {
  const said = quotes
    ? `<aside class="quote"><div class="title">${safe(PEOPLE[quotes.by].name)} :</div><blockquote><p>${safe(quotes.text)}</p></blockquote></aside>`
    : ''
  const card = `href="/u/${person.handle}" data-user-card="${person.handle}"`
  return `<div class="topic-post" data-post-number="${number}">
<article id="post_${number}" class="boxed" data-post-id="${at.id}" data-user-id="${person.id}">
<div class="topic-avatar"><a ${card} aria-hidden="true" tabindex="-1"><img class="avatar" alt="" width="45" height="45" src="/avatar/${person.handle}.svg"></a></div>
<div class="topic-body">
<div class="topic-meta-data"><div class="names"><span class="first username"><a ${card}>${safe(person.name)}</a></span>${
    person.title ? `<span class="user-title">${safe(person.title)}</span>` : ''
  }</div>
<div class="post-infos"><a class="post-date" href="${at.link}"><span class="relative-date" data-time="${momentAgo(ago).getTime()}">${agoInWords(ago, at.language)}</span></a></div></div>
<div class="cooked">${said}${paragraphs(text)}</div>
<div class="post-controls"><button type="button" class="reply create">${WORDS[at.language].reply}</button></div>
</div>
</article>
</div>`
}

export function threadPage(thread: Thread): string {
  const { language } = thread
  const posts = thread.posts.map((post, index) =>
    postHtml(PEOPLE[post.by], index + 1, post, {
      id: thread.id * 1000 + index + 1,
      link: addressOf(thread, index + 1),
      language,
    }),
  )
  return page({
    title: `${thread.title} – Pédalune`,
    language,
    head: '<meta name="generator" content="Discourse (demo)">',
    bodyClass: 'forum topic',
    body: `<div class="topic-title"><h1>${safe(thread.title)}</h1><span class="category">${safe(thread.category)}</span></div>
<div class="post-stream">
${posts.join('\n')}
</div>
<form id="reply-control" method="post" action="${addressOf(thread)}">
<label for="reply-box">${WORDS[language].your}</label>
<textarea id="reply-box" class="d-editor-input" name="raw" rows="7" required></textarea>
<div class="save-or-cancel"><button class="create" type="submit">${WORDS[language].reply}</button></div>
</form>`,
  })
}

/** The list of threads. */
export function homePage(threads: readonly Thread[]): string {
  const rows = threads.map((thread) => {
    const faces = [...new Set(thread.posts.map((post) => post.by))]
      .slice(0, 5)
      .map(
        (by) =>
          `<img class="avatar" alt="" width="25" height="25" src="/avatar/${PEOPLE[by].handle}.svg">`,
      )
    return `<li lang="${thread.language}"><a class="title" href="${addressOf(thread)}">${safe(thread.title)}</a>
<span class="category">${safe(thread.category)}</span><span class="faces">${faces.join('')}</span>
<span class="count">${thread.posts.length - 1} ${WORDS[thread.language].answers}</span></li>`
  })
  return page({
    title: 'Pédalune, la communauté',
    language: 'fr',
    bodyClass: 'forum home',
    body: `<h1>${WORDS.fr.topics}</h1><ul class="topics">${rows.join('\n')}</ul>`,
  })
}

export function memberPage(person: Person, threads: readonly Thread[]): string {
  const said = threads.flatMap((thread) =>
    thread.posts.flatMap((post, index) =>
      PEOPLE[post.by].id === person.id
        ? [`<li><a href="${addressOf(thread, index + 1)}">${safe(thread.title)}</a></li>`]
        : [],
    ),
  )
  return page({
    title: `${person.name} – Pédalune`,
    language: 'fr',
    bodyClass: 'forum member',
    body: `<h1><img class="avatar" alt="" width="45" height="45" src="/avatar/${person.handle}.svg"> ${safe(person.name)} <small>@${safe(person.handle)}</small></h1><ul class="topics">${said.join('\n')}</ul>`,
  })
}
