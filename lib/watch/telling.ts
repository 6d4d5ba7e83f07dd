import type { Alert, Mention } from '../model.ts'

/** Which of her alerts want what. */
export interface Loudness {
  /** Whether a mention is to be told as soon as it is found. */
  now(mention: Mention): boolean
  /** Whether it is to be told in quiet hours too, and turns the badge red. */
  urgent(mention: Mention): boolean
  /** Whether it belongs in the day's digest. */
  digest(mention: Mention): boolean
}

/** How loud each mention is under the rules of its alerts; the loudest of them wins. */
export function loudnessOf(alerts: readonly Alert[]): Loudness {
  const byId = new Map(alerts.filter(({ gone }) => !gone).map((alert) => [alert.id, alert]))
  const some = (mention: Mention, holds: (alert: Alert) => boolean) =>
    mention.alertIds.some((id) => {
      const alert = byId.get(id)
      return alert !== undefined && holds(alert)
    })
  const urgent = (mention: Mention) => some(mention, (alert) => alert.urgent === true)
  const now = (mention: Mention) =>
    // A reply in a thread that she follows needs no alert to be heard.
    mention.alertIds.length === 0 ||
    urgent(mention) ||
    some(
      mention,
      ({ notify }) =>
        notify === 'always' || (notify === 'negative' && mention.tone.verdict === 'negative'),
    )
  return {
    now,
    urgent,
    digest: (mention) =>
      !now(mention) && some(mention, ({ notify }) => notify === 'digest' || notify === 'negative'),
  }
}
