import { postHtml } from './forum-page.ts'
import { page } from './html.ts'
import type { Person } from './people.ts'

/** A poster among very many. */
function poster(index: number): Person {
  return {
    id: 100_000 + index,
    handle: `member${index}`,
    name: `Membre ${index}`,
    hue: (index * 37) % 360,
  }
}

/** Posts of many people, as HTML: `from` is the first number, authors turn among `authors`. */
export function manyPosts(from: number, count: number, authors: number): string {
  const posts: string[] = []
  for (let index = from; index < from + count; index += 1) {
    const text = [`Message ${index} : rien de bien neuf, la station est pleine et il fait beau.`]
    posts.push(
      postHtml(
        poster(index % authors),
        index + 1,
        { ago: index, text },
        {
          id: 5_000_000 + index,
          link: `/t/bench/1/${index + 1}`,
          language: 'fr',
        },
      ),
    )
  }
  return posts.join('\n')
}

/**
 * A long thread. It starts with `posts`; its script's `burst(count)` asks for that many more and
 * adds them at once, as endless pages do.
 */
export function benchPage(posts: number, authors: number): string {
  return page({
    title: 'Un très long sujet',
    language: 'fr',
    head: '<meta name="generator" content="Discourse (demo)">',
    bodyClass: 'forum topic bench',
    body: `<h1>Un très long sujet</h1><div class="post-stream" data-authors="${authors}">${manyPosts(0, posts, authors)}</div><script src="/bench.js"></script>`,
  })
}

export const BENCH_SCRIPT = `window.burst = async (count) => {
  const stream = document.querySelector('.post-stream')
  const from = stream.childElementCount
  const answer = await fetch('/bench/posts?from=' + from + '&count=' + count + '&authors=' + stream.dataset.authors)
  stream.insertAdjacentHTML('beforeend', await answer.text())
}
`
