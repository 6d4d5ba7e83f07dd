import type { Page } from '../read.ts'
import type { PostShape, Site } from '../site.ts'
import { accountsOn } from './accounts.ts'
import { choose } from './choose.ts'
import type { Group } from './group.ts'
import { groupsOf, regionGroupsOf, silentGroupsOf } from './groups.ts'
import { PROFILE_LINK, QUOTES } from './words.ts'

/** A page understood without a definition: the shape of its messages, and how sure that is. */
export interface Inferred {
  site: Site
  /** 0 to 1: below 0.5 the popup says "perhaps". */
  sure: number
}

function shapeOf(group: Group, others: readonly string[]): PostShape {
  const s = group.name.picks.flatMap((pick) => pick.s ?? []).join(', ')
  const linked = s ? `a[href]:is(${s}), :is(${s}) a[href], a[href]:has(> :is(${s}))` : PROFILE_LINK
  const number = '[-_:]?\\d+$'
  return {
    kind: 'comment',
    each: group.each,
    without: [...others, ...QUOTES],
    author: [{ s: linked, a: 'href' }],
    name: group.name.picks,
    link: [
      {
        s: 'a:is([rel~="bookmark"], :has(time), [href*="#comment"], [href*="#post"], [href*="#p"], [href*="#c"], [href*="#forum"])',
        a: 'href',
      },
      { a: 'id', re: `^.*${number}`, as: '#$1' },
    ],
    id: [{ a: 'id', re: '(\\d+)$' }, { a: 'data-comment-id' }, { a: 'data-post-id' }],
    time: group.time?.picks ?? [],
    text: [...(group.text?.picks ?? []), {}],
    textWithout: [
      ...(s && !group.text?.picks[0]?.s ? [s] : []),
      'button',
      'form',
      'time',
      '[class*="signature"]',
    ],
    mark: s
      ? [{ s, at: 'after' }]
      : [{ s: `${PROFILE_LINK}:not(:has(img)), [class*="author"], [class*="user"]`, at: 'after' }],
  }
}

/**
 * Finds the messages of any forum, blog or comment section: stated vocabularies, telling classes and
 * ids, then blocks that merely repeat, each with a name, a time and a text. The answer is a
 * definition like any site's, so that what is added to the page later is read by the same engine.
 * Undefined when nothing on the page looks like people talking. It stops after each short piece of
 * work, so that whoever drives it can let the page go first.
 */
export function* infer(document: Document, page: Page): Generator<void, Inferred | undefined> {
  const said = yield* choose(yield* groupsOf(document), document, page.now)
  let groups = said
  for (const groupsOfKind of [regionGroupsOf, silentGroupsOf]) {
    if (groups.length > 0) break
    groups = yield* choose(yield* groupsOfKind(document), document, page.now)
  }
  if (groups.length === 0) return undefined
  const eaches = groups.map(({ each }) => each)
  const posts = groups.map((group) =>
    shapeOf(
      group,
      eaches.filter((each) => each !== group.each),
    ),
  )
  const total = groups.reduce((sum, { elements }) => sum + elements.length, 0)
  const sure = groups.reduce((sum, group) => sum + sureOf(group) * group.elements.length, 0) / total
  return {
    sure: Math.round(sure * (said.length > 0 ? 1 : 0.7) * 100) / 100,
    site: {
      id: 'generic',
      name: page.host,
      realm: 'page',
      ...accountsOn(page.host),
      posts,
      composer: {
        box: [
          'form[id*="comment" i] textarea',
          'form[class*="comment" i] textarea',
          'form[id*="repl" i] textarea',
          'textarea[name*="comment" i], textarea[name*="message" i], textarea[id*="comment" i]',
          '[contenteditable="true"][role="textbox"]',
          'form textarea',
        ],
        open: ['a[class*="reply" i], button[class*="reply" i], a[class*="repond" i]'],
      },
      checked: { on: '2026-01', sure: 'low' },
    },
  }
}

/** One block alone may be anything: those that repeat prove each other. */
function sureOf({ elements, name, time, text }: Group): number {
  const sure =
    0.4 * Math.min(1, name.weight) * name.covers +
    0.3 * (time?.covers ?? 0) +
    0.3 * (text?.covers ?? 0)
  return elements.length > 1 ? sure : sure * 0.7
}
