function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

/**
 * How often the longest line of `text` stands near a box but not in it. Where that grows, an editor
 * put the text somewhere it can't be verified (another block, lines it draws itself): another
 * technique would double it.
 */
export function echoes(box: HTMLElement, around: Node[], text: string): number {
  const near = around.findLast((node) => node.isConnected)
  const probe = squeeze(text.split('\n').reduce((a, b) => (b.length > a.length ? b : a)))
  const count = (node: Node | undefined) => squeeze(node?.textContent ?? '').split(probe).length - 1
  return count(near) - (near?.contains(box) ? count(box) : 0)
}
