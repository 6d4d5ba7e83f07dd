import type { browser } from 'wxt/browser'

declare const chrome: typeof browser

/** What a made-up community holds. */
export interface Given {
  total: number
  from: number
}

/**
 * Runs in a page of the extension: files `total` people with names, handles and hosts that vary,
 * three entries each (a tag, a drafted reply, and for two in three a note), as the keeper would.
 */
export async function fillPeople({ total, from }: Given): Promise<void> {
  await chrome.runtime.sendMessage({ ask: 'settings.save', input: { language: 'fr' } })
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('vigie')
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
  const pick = <T>(list: readonly T[], seed: number): T =>
    list[Math.abs(Math.imul(seed, 2654435761) >> 7) % list.length] as T
  const first = 'Camille Ada Mehdi Zoé Inès Théo Noé Léa Sacha Aïcha Yanis Élodie Jonas Nora'.split(
    ' ',
  )
  const family =
    'Durand Lefèvre Nguyen Okafor Lindqvist Moreau Haddad Petit Kowalski Silva Renard Girard'.split(
      ' ',
    )
  const said =
    'a signalé le bug|répond souvent aux nouveaux|demande une facture|organise la rencontre|relit la traduction|propose un atelier|connaît la charte|cherche un contact presse'.split(
      '|',
    )
  const now = Date.now()
  const stamp = { hlc: `${now.toString(36).padStart(9, '0')}0000bench`, by: 'bench' }
  const id = (kind: string, i: number) => `01BENCH${kind}${String(i).padStart(18, '0')}`
  for (let start = from; start < from + total; start += 5000) {
    const tx = db.transaction(['members', 'accounts', 'entries'], 'readwrite', {
      durability: 'relaxed',
    })
    for (let i = start; i < Math.min(from + total, start + 5000); i++) {
      const memberId = id('M', i)
      const host = `forum${Math.imul(i, 40503) % 23}.example`.replace('-', '')
      const name = `${pick(first, i)} ${pick(family, i * 3 + 1)}`
      const handle = `${name.normalize('NFD').replace(/\W/g, '').toLowerCase()}${i}`
      const lastAt = now - (i % 700) * 86_400_000 - i
      const tagId = pick(['tag-influencer', 'tag-contributor', 'tag-relay', 'tag-towatch'], i * 7)
      tx.objectStore('members').put({
        ...stamp,
        id: memberId,
        createdAt: lastAt - 1000,
        purpose: 'relation',
        mark: { tags: [tagId], reminders: i % 9 === 0 ? 1 : 0, lastAt },
      })
      tx.objectStore('accounts').put({
        ...stamp,
        id: id('A', i),
        memberId,
        platform: 'discourse',
        host,
        handle,
        name,
        profile: `https://${host}/u/${handle}`,
        strength: 'handle',
        keys: [`discourse:${host}:@${handle}`],
        earlier: [],
      })
      const add = (n: number, entry: object) =>
        tx.objectStore('entries').put({
          ...stamp,
          id: `${id('E', i)}${n}`,
          memberId,
          at: lastAt,
          page: `https://${host}/t/${i % 977}`,
          ...entry,
        })
      add(0, { kind: 'tag-on', tagId })
      add(1, { kind: 'reply-drafted', replyId: 'shouting', variant: 0, text: `Bonjour ${name}, …` })
      if (i % 3) {
        const text = `${pick(said, i)} ${i}, ${pick(said, i * 5)} le ${i % 28} du mois ; à revoir.`
        add(2, { kind: 'note', text })
      }
    }
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve
      tx.onerror = () => reject(tx.error)
    })
  }
  db.close()
}
