import { expect, test } from 'vitest'
import type { Served } from '../../community/server.ts'
import type { Driver, Tab } from '../support/driver.ts'
import { FORUM, forumPage, manyPosts, serveForum } from '../support/forum.ts'
import { waitForMarks } from '../support/marks.ts'
import { until } from '../support/until.ts'

const HOME = `https://${FORUM}/`

/** A thread as Disqus draws it in its own frame, telling the page around it what came into it. */
const disqus = `<!doctype html><html lang="fr"><body><ul id="post-list">${['lea', 'bob']
  .map(
    (who, n) =>
      `<li class="post" id="post-${n + 1}"><div class="post-byline"><span class="author"><a href="https://disqus.com/by/${who}/" data-action="profile" data-username="${who}">${who}</a></span></div><a class="time-ago" title="12 août 2026 10:05">x</a><div class="post-message" data-role="message"><p>Message ${n}</p></div></li>`,
  )
  .join('')}</ul><script>
new MutationObserver(() => parent.postMessage(document.querySelectorAll('.author span:empty').length, '*'))
  .observe(document, { childList: true, subtree: true })
</script></body></html>`

/** Elements that keep their comments in shadow roots, one in the other. */
const SHADOWS = `
const comment = (who, n) => '<shreddit-comment author="' + who + '" thingid="t1_' + n + '" permalink="/r/x/comments/1/_/' + n + '/"><div slot="commentMeta"><a href="/user/' + who + '/">' + who + '</a></div><div slot="comment"><p>Message</p></div></shreddit-comment>'
const outer = document.querySelector('shreddit-app').attachShadow({ mode: 'open' })
outer.innerHTML = '<thread-box></thread-box>'
inner = outer.querySelector('thread-box').attachShadow({ mode: 'open' })
inner.innerHTML = comment('Lea_M', 'a') + comment('bob', 'b')
more = () => inner.firstElementChild.insertAdjacentHTML('afterend', comment('zoe', 'c'))`

const told = (tab: Tab, wanted: number, count: () => number) =>
  until(`${wanted} marks there`, async () => (await tab.run(count, null)) === wanted)

/** Posts that don't stand in the page itself, in the browser of `running`. */
export function postsInPlaces(running: () => { driver: Driver; served: Served }): void {
  test('comments in a frame that the page wrote itself are read, and so are later ones', async () => {
    const { driver, served } = running()
    const inside = JSON.stringify(manyPosts(10, 3, 100))
    serveForum(served, {
      '/': () =>
        forumPage(
          manyPosts(0, 2, 6),
          `const frame = document.createElement('iframe')
          frame.height = 600
          frame.srcdoc = '<!doctype html><html lang="fr"><body><div class="post-stream">' + ${inside} + '</div></body></html>'
          document.body.append(frame)
          later = () => frame.contentDocument.querySelector('.post-stream').insertAdjacentHTML('beforeend', ${JSON.stringify(manyPosts(20, 1, 100))})`,
        ),
    })
    const tab = await driver.open(HOME)
    const count = () =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelectorAll('.names span:empty:not([class])').length ?? -1
    await told(tab, 3, count)
    await tab.run(() => (globalThis as unknown as { later(): void }).later(), null)
    await told(tab, 4, count)
    await tab.close()
  })

  test('a thread of Disqus is read in its own frame, on a page without a reader', async () => {
    const { driver, served } = running()
    served.hosts.set('disqus.com', () => ({
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': '' },
      body: disqus,
    }))
    served.hosts.set('journal.test', () => ({
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': '' },
      body: `<!doctype html><html lang="fr"><body><p>Un article</p><script>marks = 0
addEventListener('message', ({ data }) => { marks = data })</script><iframe src="https://disqus.com/embed/comments/?base=default"></iframe></body></html>`,
    }))
    const tab = await driver.open('https://journal.test/')
    await told(tab, 2, () => (globalThis as unknown as { marks: number }).marks)
    await tab.close()
  })

  test('comments in shadow roots are marked there, and so are later ones', async () => {
    const { driver, served } = running()
    served.hosts.set('www.reddit.com', () => ({
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': '' },
      body: `<!doctype html><html lang="fr"><body><shreddit-app></shreddit-app><script>${SHADOWS}</script></body></html>`,
    }))
    const tab = await driver.open('https://www.reddit.com/r/x/comments/1/titre/')
    const count = () =>
      (globalThis as unknown as { inner: ShadowRoot }).inner.querySelectorAll(
        '[slot="commentMeta"] span:empty',
      ).length
    await told(tab, 2, count)
    await tab.run(() => (globalThis as unknown as { more(): void }).more(), null)
    await told(tab, 3, count)
    expect((await waitForMarks(tab, 3)).map(({ name }) => name)).toEqual(['Lea_M', 'zoe', 'bob'])
    await tab.close()
  })
}
