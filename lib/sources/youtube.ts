import { hostOf } from './answer.ts'
import { feedReading } from './feed/read.ts'
import { SourceError, source } from './source.ts'

/** The channel's id in what she typed: the id itself, or an address that holds it. */
function channelOf(typed: string): string {
  return /\bUC[\w-]{22}\b/.exec(typed)?.[0] ?? typed.trim()
}

/**
 * A YouTube channel's videos. The platform's feeds answer 404 or 500 for hours and come back: that
 * is said as such, and never taken for the end of a channel.
 */
export default source({
  id: 'youtube',
  name: 'YouTube',
  fields: [{ name: 'channel', kind: 'word', example: 'UCBR8-60-B28hp2BmDPdntcQ' }],
  pace: 15 * 60_000,
  hosts: () => ['www.youtube.com'],
  requests: ({ channel = '' }) => [
    {
      url: `https://www.youtube.com/feeds/videos.xml?channel_id=${encodeURIComponent(channelOf(channel))}`,
    },
  ],
  read(answer) {
    if (answer.status === 404 || answer.status >= 500) {
      throw new SourceError('awayForNow', { host: hostOf(answer.url) ?? '' })
    }
    return feedReading(answer)
  },
})
