import * as v from 'valibot'
import { browser } from 'wxt/browser'
import type { Handlers } from '../bus/listen.ts'
import { BusError } from '../bus/message.ts'
import { oneMention, setMentionState } from '../db/mentions.ts'
import { setTone } from '../db/tones.ts'
import type { Mention } from '../model.ts'
import { Address } from '../parse.ts'
import { toneOf } from '../text/index.ts'
import { wakeAnalyst } from './analyst.ts'
import { drawBadge } from './badge.ts'
import { fileEntry, tagEntry } from './card.ts'
import { correctionId } from './corrections.ts'
import { pushTo } from './pages.ts'

/** Tabs opened to reply in, kept over a restart of the worker until their reader has read them. */
const KEY = 'reply-in'

/** Handlers of what is done with one mention. */
export const mentions: Pick<Handlers, 'mention.open' | 'mention.tag' | 'mention.tone'> = {
  async 'mention.open'({ id, reply }) {
    const mention = await found(id)
    // A feed may give any address; only web pages are opened.
    if (!v.is(Address, mention.link)) throw new BusError('refused', mention.link)
    const tab = await browser.tabs.create({ url: mention.link })
    if (reply && tab.id !== undefined) await browser.storage.session.set({ [KEY]: tab.id })
    if (mention.state === 'new') {
      await setMentionState([id], 'seen')
      await drawBadge()
    }
    return null
  },

  async 'mention.tag'({ id, tagId, on }) {
    const { author, link, text } = await found(id)
    if (author === undefined) throw new BusError('gone', id)
    const { entry, purpose } = await tagEntry(tagId, on)
    const post = { author, page: link, excerpt: text.slice(0, 500) }
    return { entryId: await fileEntry(post, { ...entry, mentionId: id }, purpose) }
  },

  async 'mention.tone'({ id, verdict }) {
    const { text, language } = await found(id)
    await wakeAnalyst()
    await setTone(
      id,
      correctionId(text),
      toneOf(text, language, () => verdict),
    )
    return null
  },
}

/** Opens the palette in a tab that was opened to reply in, once its reader has found posts. */
export async function paletteIfWanted(tabId: number): Promise<void> {
  const wanted = (await browser.storage.session.get(KEY))[KEY]
  if (wanted !== tabId) return
  await browser.storage.session.remove(KEY)
  await pushTo(tabId, 'palette-post')
}

async function found(id: string): Promise<Mention> {
  const mention = await oneMention(id)
  if (mention === undefined || mention.gone) throw new BusError('gone', id)
  return mention
}
