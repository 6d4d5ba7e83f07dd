import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Served } from '../../community/server.ts'
import type { Driver, Tab } from '../support/driver.ts'
import { FORUM, forumPage, manyPosts, serveForum } from '../support/forum.ts'
import { marksOf } from '../support/marks.ts'
import { until } from '../support/until.ts'

/** A post as `manyPosts` makes it, shouting. */
const shout = (n: number, many: number) =>
  manyPosts(n, 1, many).replace(
    /<div class="cooked">.*?<\/div>/s,
    `<div class="cooked"><p>ENCORE LA PANNE NUMÉRO ${n}, PERSONNE NE RÉPOND JAMAIS ICI</p></div>`,
  )

/**
 * The posts in sight with a line beside them, by number, and whether some line stands elsewhere, as a
 * person sees it: lines stand in a closed layer, and no protocol tells where. A line is told by its
 * red, which nothing else here has.
 */
async function seenLines(tab: Tab): Promise<{ posts: number[]; astray: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-lines-'))
  const file = join(folder, 'page.png')
  await tab.picture(file)
  const png = readFileSync(file).toString('base64')
  rmSync(folder, { recursive: true })
  return tab.run(async (png) => {
    const bytes = Uint8Array.from(atob(png), (one) => one.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const scale = image.width / innerWidth
    const canvas = new OffscreenCanvas(image.width, image.height)
    const paper = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
    paper.drawImage(image, 0, 0)
    const isLine = (x: number, y: number) => {
      const [r = 0, g = 0, b = 0] = paper.getImageData(x * scale, y * scale, 1, 1).data
      return r > 200 && g < 100 && b < 100
    }
    const boxes = [...document.querySelectorAll('article')].map((post) => ({
      post,
      box: post.getBoundingClientRect(),
    }))
    const column = (boxes[0]?.box.left ?? 0) - 5
    const red = [...Array(innerHeight).keys()].filter((y) => isLine(column, y))
    const beside = ({ top, bottom }: DOMRect) => red.filter((y) => y > top - 1 && y < bottom + 1)
    /** Posts that are all in sight, with a line from top to end. */
    const lined = boxes.filter(
      ({ box }) =>
        box.top >= 0 && box.bottom <= innerHeight && beside(box).length > box.height * 0.9,
    )
    return {
      posts: lined.map(({ post }) => Number(/\d+/.exec(post.id)?.[0])),
      astray: red.length > lined.reduce((sum, { box }) => sum + beside(box).length, 0),
    }
  }, png)
}

/** Lines beside flagged posts of a page of many screens. */
export function linesBesidePosts(running: () => { driver: Driver; served: Served }): void {
  test('a flagged post has its line where it stands, far down, moved and come back to', async () => {
    const { driver, served } = running()
    const many = 150
    const posts = Array.from({ length: many }, (_, n) =>
      n % 50 === 1 ? shout(n, many) : manyPosts(n, 1, many),
    )
    serveForum(served, { '/': () => forumPage(posts.join('')) })
    const tab = await driver.open(`https://${FORUM}/`)
    await until('the first marks', async () => (await marksOf(tab)).length > 0)
    const seen = (number: number) =>
      until(`the line of ${number} alone`, async () => {
        const { posts, astray } = await seenLines(tab)
        return posts.length === 1 && posts[0] === number && !astray
      })
    const go = (number: number) =>
      tab.run(
        (number) => document.querySelector(`#post_${number}`)?.scrollIntoView({ block: 'center' }),
        number,
      )
    const ids = await tab.run(
      () =>
        [...document.querySelectorAll('article')]
          .filter((post) => /NUMÉRO/.test(post.textContent ?? ''))
          .map((post) => Number(/\d+/.exec(post.id)?.[0])),
      null,
    )
    expect(ids).toHaveLength(3)
    const [first, second, third] = ids as [number, number, number]
    await seen(first)
    await go(second)
    await seen(second)
    await go(third)
    await seen(third)
    // What stands above grows while she is elsewhere, and while she looks.
    await tab.run(() => {
      const [post] = document.querySelectorAll('.topic-post')
      post?.insertAdjacentHTML('beforebegin', '<p style="block-size:333px">…</p>')
    }, null)
    await go(second)
    await seen(second)
    await tab.run((number) => {
      const post = document.querySelector(`#post_${number}`)
      post?.parentElement?.previousElementSibling?.insertAdjacentHTML(
        'afterend',
        '<p style="block-size:77px">…</p>',
      )
    }, second)
    await seen(second)
    await go(first)
    await seen(first)
    // Where a line stood whose post was moved far away, there is none.
    await go(third)
    await seen(third)
    await tab.run((number) => {
      const post = document.querySelector(`#post_${number}`) as Element
      const stood = post.getBoundingClientRect().top + scrollY
      post.insertAdjacentHTML('beforebegin', '<p style="block-size:5000px">…</p>')
      scrollTo(0, stood - innerHeight / 2)
    }, first)
    await until('no line', async () => {
      const { posts, astray } = await seenLines(tab)
      return posts.length === 0 && !astray
    })
    await tab.close()
  })
}
