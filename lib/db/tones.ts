import type { ToneCorrection, ToneVerdict } from '../model.ts'
import { database } from './open.ts'
import { write } from './write.ts'

/** The tones that were corrected, by the id of their text. */
export async function correctedTones(): Promise<Map<string, ToneCorrection['verdict']>> {
  const all = await (await database()).getAll('tones')
  return new Map(all.filter(({ gone }) => !gone).map(({ id, verdict }) => [id, verdict]))
}

/**
 * Gives a mention this tone. With `textId` a corrected verdict is kept for that text, and any other
 * takes back the one that was kept. A mention that is not there is passed over.
 */
export async function setTone(
  mentionId: string,
  textId: string | undefined,
  tone: ToneVerdict,
): Promise<void> {
  await write(['mentions', 'tones'], async (writing) => {
    const mentions = writing.tx.objectStore('mentions')
    const mention = await mentions.get(mentionId)
    if (mention === undefined || mention.gone) return
    await mentions.put({ ...mention, ...writing.again(mention), tone })
    if (textId === undefined) return
    const stamp = writing.again({ id: textId, hlc: '', by: '' })
    // Readers leave tombstones out before they look at any other field.
    const record: unknown = tone.corrected
      ? { ...stamp, verdict: tone.verdict }
      : { ...stamp, gone: true }
    await writing.tx.objectStore('tones').put(record as ToneCorrection)
  })
}
