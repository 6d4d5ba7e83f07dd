import type { CDPSession } from 'puppeteer-core'

/**
 * Microseconds between two looks at the stack. Each look costs the script some 50 itself: at one every
 * 100 a page's script took 47 ms that took 32 here and 31 by the browser's own `ScriptDuration`.
 */
const INTERVAL = 1000

interface Node {
  id: number
  children?: number[]
  callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number }
}
interface Profile {
  nodes: Node[]
  samples: number[]
  timeDeltas: number[]
}

/** Milliseconds of script, in all and by function (its own time, without what it called). */
export interface Script {
  ms: number
  own: Map<string, number>
}

export async function startProfile(cdp: CDPSession): Promise<void> {
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL })
  await cdp.send('Profiler.start')
}

/**
 * Ends a profile and sums the time in which a function of `prefix` was on the stack, whatever it
 * called. An empty prefix counts all script: right for a background, where all of it is ours.
 */
export async function endProfile(cdp: CDPSession, prefix: string): Promise<Script> {
  const { profile } = (await cdp.send('Profiler.stop')) as { profile: Profile }
  const ours = new Map<number, string>()
  const byId = new Map(profile.nodes.map((node) => [node.id, node]))
  const walk = (node: Node, inside: boolean) => {
    const { functionName, url, lineNumber, columnNumber } = node.callFrame
    const idle = /^\((idle|root|program)\)$/.test(functionName)
    const now = inside || (prefix === '' ? !idle : url.startsWith(prefix))
    if (now) ours.set(node.id, `${functionName || '(anonymous)'} ${lineNumber}:${columnNumber}`)
    for (const child of node.children ?? []) {
      const found = byId.get(child)
      if (found) walk(found, now)
    }
  }
  const [root] = profile.nodes
  if (root) walk(root, false)
  const own = new Map<string, number>()
  let ms = 0
  profile.samples.forEach((sample, i) => {
    const name = ours.get(sample)
    if (name === undefined) return
    const took = (profile.timeDeltas[i] ?? 0) / 1000
    ms += took
    own.set(name, (own.get(name) ?? 0) + took)
  })
  return { ms, own }
}
