// Works out every figure of a period anew from an export, with nothing of Vigie's own code: what
// the extension says can be checked by anybody. `docs/metrics.md` has the definitions.
//
//   node scripts/recompute.mjs vigie-2026-11-22.json --first 2026-11-01 --last 2026-11-30
//     [--zone Europe/Paris] [--now 2026-12-01T09:00:00Z] [--alert ID] [--space HOST] [--platform ID]
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const LADDER = ['reminder', 'warning', 'sanction']

/** What a clock on the wall of a zone shows at a time, as if it were UTC (ms). */
function wallClock(zone) {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const known = new Map()
  return (at) => {
    // Offsets of zones change at whole quarters of an hour.
    const quarter = Math.floor(at / 900_000)
    let offset = known.get(quarter)
    if (offset === undefined) {
      const start = quarter * 900_000
      const part = Object.fromEntries(
        format.formatToParts(start).map(({ type, value }) => [type, Number(value)]),
      )
      const { year, month, day, hour, minute, second } = part
      offset = Date.UTC(year, month - 1, day, hour, minute, second) - start
      known.set(quarter, offset)
    }
    return at + offset
  }
}

const middle = (values, rank) => {
  if (values.length === 0) return undefined
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * rank
  const below = Math.floor(place)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below)
}
const part = (some, all) => (all === 0 ? undefined : some / all)
const bare = (address) => address.replace(/#.*$/s, '')
const host = (address) => {
  const found = /^https?:\/\/([^/?#]*)/i.exec(address ?? '')
  if (!found) return ''
  return found[1]
    .replace(/^.*@/, '')
    .replace(/:.*$/, '')
    .toLowerCase()
    .replace(/^www\./, '')
}
const grouped = (items, keyOf) => {
  const groups = new Map()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}
const counted = (keys) =>
  Object.fromEntries([...grouped(keys, (key) => key)].map(([key, all]) => [key, all.length]))

/** The entries of one member that still hold: later ones may take the place of earlier ones. */
function standing(journal) {
  const byId = new Map()
  for (const entry of journal) {
    if (!byId.has(entry.id) || byId.get(entry.id).hlc < entry.hlc) byId.set(entry.id, entry)
  }
  const live = [...byId.values()].filter((entry) => !entry.gone)
  const later = (a, b) => (a.hlc === b.hlc ? a.id > b.id : a.hlc > b.hlc)
  const holds = new Map()
  const isHeld = (entry) => {
    if (!holds.has(entry.id)) {
      holds.set(entry.id, false)
      const overruled = live.some(
        (other) =>
          other.supersedes === entry.id && other !== entry && later(other, entry) && isHeld(other),
      )
      holds.set(entry.id, !overruled)
    }
    return holds.get(entry.id)
  }
  return live.filter((entry) => isHeld(entry) && !entry.undo)
}

/** Working time between two moments, by the clock on the wall. */
function worked(from, to, hours, wall) {
  const [start, end] = [wall(from), wall(to)]
  if (hours.to <= hours.from) return 0
  let sum = 0
  const firstDay = Math.floor(start / DAY)
  const lastDay = Math.floor(end / DAY)
  for (let day = firstDay; day <= lastDay; day++) {
    const weekday = new Date(day * DAY).getUTCDay() || 7
    if (!hours.days.includes(weekday)) continue
    const opens = day * DAY + hours.from * 60_000
    const closes = day * DAY + hours.to * 60_000
    sum += Math.min(Math.max(end, opens), closes) - Math.min(Math.max(start, opens), closes)
  }
  return Math.max(0, sum)
}

/**
 * Every figure of a period.
 * @param {any} file an export, parsed
 * @param {{first: string, last: string, now: number, zone: string, alert?: string, space?: string, platform?: string, hours?: {days: number[], from: number, to: number}}} asked
 */
export function recompute(file, asked) {
  const { first, last, now, zone } = asked
  const { records, settings } = file
  const hours = asked.hours ?? {
    days: settings.workDays,
    from: settings.workFrom,
    to: settings.workTo,
  }
  const wall = wallClock(zone)
  const dayOf = (at) => new Date(wall(at)).toISOString().slice(0, 10)
  const inPeriod = (at) => dayOf(at) >= first && dayOf(at) <= last
  const platformOf = (mention) => mention.author?.platform ?? mention.sourceKind
  const wanted = (mention) =>
    (asked.alert === undefined || mention.alertIds.includes(asked.alert)) &&
    (asked.space === undefined || host(mention.link) === asked.space) &&
    (asked.platform === undefined || platformOf(mention) === asked.platform)

  const mentions = records.mentions.filter((one) => !one.gone)
  const relevant = mentions.filter((one) => one.state !== 'irrelevant')
  const found = relevant.filter((one) => inPeriod(one.at) && wanted(one))
  const toned = (verdict) => found.filter((one) => one.tone.verdict === verdict)
  const [positive, negative] = [toned('positive').length, toned('negative').length]

  const authors = new Set(found.filter((one) => one.author).map((one) => one.author.keys[0]))
  const earlier = new Set(
    relevant.filter((one) => one.author && dayOf(one.at) < first).map((one) => one.author.keys[0]),
  )
  const back = [...authors].filter((key) => earlier.has(key)).length

  // Replies, by what they may answer.
  const entries = records.entries.filter((one) => !one.gone)
  const replies = []
  const acts = []
  for (const journal of grouped(entries, (one) => one.memberId).values()) {
    const held = standing(journal)
    for (const entry of held) {
      if (entry.kind !== 'reply-drafted' && entry.kind !== 'reply-sent') continue
      const line = []
      for (let one = entry; one && !line.includes(one); ) {
        line.push(one)
        const { supersedes } = one
        one = journal.find(({ id }) => id === supersedes)
      }
      replies.push({
        at: entry.at,
        mention: line.map((one) => one.mentionId).find((id) => id !== undefined),
        pages: line.filter((one) => one.page !== undefined).map((one) => bare(one.page)),
      })
    }
    const reversed = held
      .filter((one) => one.kind === 'appeal' && one.outcome === 'reversed')
      .map((one) => one.about)
    const inOrder = held.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    inOrder.forEach((entry, index) => {
      const past = inOrder
        .slice(0, index)
        .filter((one) => LADDER.includes(one.kind) && !reversed.includes(one.id))
      const counts = past.filter((one) => one.expires === undefined || one.expires > entry.at)
      const highest = Math.max(-1, ...counts.map((one) => LADDER.indexOf(one.kind)))
      acts.push({
        entry,
        from: LADDER[highest] ?? 'none',
        again: past.some((one) => one.ruleId === entry.ruleId && entry.at - one.at <= 365 * DAY),
      })
    })
  }
  const byPage = new Map()
  for (const reply of replies) {
    for (const page of new Set(reply.pages)) byPage.set(page, [...(byPage.get(page) ?? []), reply])
  }
  const byMention = grouped(replies, (reply) => reply.mention)
  const answeredAt = (mention) => {
    const times = [
      ...(byPage.get(bare(mention.link)) ?? []).filter((reply) => reply.mention === undefined),
      ...(byMention.get(mention.id) ?? []),
    ]
      .map((reply) => reply.at)
      .filter((at) => at >= mention.at)
    return times.length === 0 ? undefined : Math.min(...times)
  }
  const answered = found
    .map((mention) => ({ mention, from: mention.at, to: answeredAt(mention) }))
    .filter(({ to }) => to !== undefined)
  const done = found
    .filter((one) => one.state === 'done' && one.doneAt)
    .map((mention) => ({ mention, from: mention.at, to: mention.doneAt }))
  const length = ({ from, to }) => to - from
  const business = ({ from, to }) => worked(from, to, hours, wall)

  const isWaiting = (one) => one.state === 'new' || one.state === 'seen'
  const waiting = mentions.filter((one) => isWaiting(one) && wanted(one))
  // A day counts when the one after it, and 24 hours more, are over: found by trying each hour.
  const isDue = (at) => {
    let end = at
    while (dayOf(end) === dayOf(at)) end += 900_000
    return Math.floor(end / 900_000) * 900_000 + DAY <= now
  }
  const due = found.filter((one) => isDue(one.at))
  const dueAnswered = answered.filter(({ mention }) => due.includes(mention))
  const called = new Set([...due.filter(isWaiting), ...dueAnswered.map(({ mention }) => mention)])
  const soon = dueAnswered.filter((one) => length(one) <= DAY)

  const made = acts.filter(
    ({ entry }) =>
      inPeriod(entry.at) && (asked.space === undefined || host(entry.page) === asked.space),
  )
  const kind = (...kinds) => made.filter(({ entry }) => kinds.includes(entry.kind)).length
  const breaches = made.filter(({ entry }) => LADDER.includes(entry.kind))
  const appeals = (outcome) =>
    made.filter(({ entry }) => entry.kind === 'appeal' && entry.outcome === outcome).length
  const [upheld, kept] = [appeals('reversed'), appeals('upheld')]

  const perAlert = counted(found.flatMap((one) => [...new Set(one.alertIds)]))
  const perAlertAll = Object.values(perAlert).reduce((sum, one) => sum + one, 0)
  const seen = records.coverage.filter(
    (one) => !one.gone && one.day >= first && one.day <= last && one.day <= dayOf(now),
  )

  return {
    figures: {
      mentions: found.length,
      places: new Set(found.map((one) => host(one.link)).filter(Boolean)).size,
      tellings: found.reduce((sum, one) => sum + one.also.length, 0),
      satisfaction: part(positive, positive + negative),
      negative: part(negative, found.length),
      corrected: found.filter((one) => one.tone.corrected).length,
      contributors: authors.size,
      newcomers: authors.size - back,
      returning: back,
      waiting: waiting.length,
      oldest:
        waiting.length === 0
          ? undefined
          : Math.max(0, now - Math.min(...waiting.map((one) => one.at))),
      'answer-median': middle(answered.map(length), 0.5),
      'answer-90': middle(answered.map(length), 0.9),
      'answer-worked': middle(answered.map(business), 0.5),
      'answer-worked-90': middle(answered.map(business), 0.9),
      'answered-24': part(soon.length, called.size),
      'done-median': middle(done.map(length), 0.5),
      'done-90': middle(done.map(length), 0.9),
      'done-worked': middle(done.map(business), 0.5),
      'done-worked-90': middle(done.map(business), 0.9),
      reminders: kind('reminder'),
      warnings: kind('warning'),
      sanctions: kind('sanction'),
      repeats: part(breaches.filter(({ again }) => again).length, breaches.length),
      appeals: kind('appeal'),
      'appeals-upheld': part(upheld, upheld + kept),
      replies: kind('reply-drafted', 'reply-sent'),
      relays: kind('relay'),
      tagged: kind('tag-on'),
    },
    tones: counted(found.map((one) => `${dayOf(one.at)} ${one.tone.verdict}`)),
    alerts: perAlert,
    voice: Object.fromEntries(
      Object.entries(perAlert).map(([id, many]) => [id, many / perAlertAll]),
    ),
    sources: counted(found.map((one) => one.sourceId)),
    platforms: counted(found.map(platformOf)),
    spaces: counted(found.map((one) => host(one.link))),
    authors: counted(found.filter((one) => one.author).map((one) => one.author.keys[0])),
    delays: [1, 4, 24, 72, Infinity].map(
      (step, i, steps) =>
        answered.filter(
          (one) => length(one) / HOUR <= step && length(one) / HOUR > (steps[i - 1] ?? -1),
        ).length,
    ),
    rules: counted(breaches.map(({ entry }) => `${entry.ruleId ?? ''} ${entry.kind}`)),
    flow: counted(breaches.map(({ entry, from }) => `${from} ${entry.kind}`)),
    worn: counted(
      records.members
        .filter((one) => !one.gone && one.into === undefined)
        .flatMap((one) => one.mark.tags),
    ),
    seen: {
      mentions: new Set(seen.filter((one) => one.sources.length > 0).map((one) => one.day)).size,
      acts: new Set(
        seen
          .filter((one) =>
            asked.space === undefined ? one.spaces.length > 0 : one.spaces.includes(asked.space),
          )
          .map((one) => one.day),
      ).size,
    },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [path, ...rest] = process.argv.slice(2)
  const options = Object.fromEntries(
    rest.flatMap((name, i) => (name.startsWith('--') ? [[name.slice(2), rest[i + 1]]] : [])),
  )
  if (path === undefined || !options.first || !options.last) {
    console.error(
      'node scripts/recompute.mjs EXPORT.json --first DAY --last DAY [--zone ZONE] [--now TIME]',
    )
    process.exit(2)
  }
  const result = recompute(JSON.parse(readFileSync(path, 'utf8')), {
    ...options,
    now: options.now ? Date.parse(options.now) : Date.now(),
    zone: options.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  console.log(JSON.stringify(result, null, 2))
}
