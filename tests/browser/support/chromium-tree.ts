import type { CDPSession } from 'playwright-core'
import { fits, type Seen, type Target } from './driver.ts'

/** What Chromium's accessibility tree says of a node; it looks inside closed roots. */
interface AxNode {
  nodeId: string
  childIds?: string[]
  ignored: boolean
  role?: { value?: string }
  name?: { value?: string }
  value?: { value?: string | number }
  properties?: { name: string; value: { value?: unknown } }[]
  backendDOMNodeId?: number
}

export interface Found extends Seen {
  node: number
}

/** The tree's nodes in document order, which the protocol doesn't give them in. */
async function nodes(cdp: CDPSession): Promise<AxNode[]> {
  const tree = (await cdp.send('Accessibility.getFullAXTree')).nodes as AxNode[]
  const known = new Map(tree.map((node) => [node.nodeId, node]))
  const ordered: AxNode[] = []
  const visit = (id: string): void => {
    const node = known.get(id)
    if (!node) return
    if (!node.ignored) ordered.push(node)
    node.childIds?.forEach(visit)
  }
  if (tree[0]) visit(tree[0].nodeId)
  return ordered
}

/** All nodes that fit a target, with their boxes, in document order. */
export async function find(cdp: CDPSession, target: Target): Promise<Found[]> {
  const found: Found[] = []
  for (const node of await nodes(cdp)) {
    const role = String(node.role?.value ?? '')
    const name = String(node.name?.value ?? '')
    if (node.backendDOMNodeId === undefined || !fits(target, role, name)) continue
    const box = await boxOf(cdp, node.backendDOMNodeId)
    found.push({
      node: node.backendDOMNodeId,
      role,
      name,
      focused: property(node, 'focused') === true,
      ...stateOf(node),
      ...(box ? { box } : {}),
    })
  }
  return found
}

function stateOf(node: AxNode): { value?: string } {
  const value =
    node.value?.value ??
    property(node, 'checked') ??
    property(node, 'pressed') ??
    property(node, 'selected')
  return value === undefined ? {} : { value: String(value) }
}

function property(node: AxNode, name: string): unknown {
  return node.properties?.find((one) => one.name === name)?.value.value
}

/** The box of a node in the viewport, or undefined when it isn't drawn. */
async function boxOf(cdp: CDPSession, backendNodeId: number): Promise<Seen['box']> {
  try {
    const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId })
    const quad = quads[0]
    if (!quad) return undefined
    const xs = quad.filter((_, at) => at % 2 === 0)
    const ys = quad.filter((_, at) => at % 2 === 1)
    const [x, y] = [Math.min(...xs), Math.min(...ys)]
    return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
  } catch {
    return undefined
  }
}

/** Scrolls a node into view and gives the box it has then. */
export async function bring(cdp: CDPSession, node: number): Promise<Seen['box']> {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node }).catch(() => {})
  return boxOf(cdp, node)
}

/** Every text that is drawn, in order, a line each. */
export async function words(cdp: CDPSession): Promise<string> {
  return (await nodes(cdp))
    .filter((node) => node.role?.value === 'StaticText')
    .map((node) => String(node.name?.value ?? '').trim())
    .filter(Boolean)
    .join('\n')
}

interface DomNode {
  nodeId: number
  nodeName: string
  children?: DomNode[]
  shadowRoots?: DomNode[]
}

/** The HTML of the dialog that is open in a closed root. */
export async function surface(cdp: CDPSession): Promise<string> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  const dialogIn = (node: DomNode): DomNode | undefined =>
    node.nodeName === 'DIALOG'
      ? node
      : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(dialogIn).find(Boolean)
  const dialog = dialogIn(root as DomNode)
  if (!dialog) throw new Error('no surface is open')
  return (await cdp.send('DOM.getOuterHTML', { nodeId: dialog.nodeId })).outerHTML
}
