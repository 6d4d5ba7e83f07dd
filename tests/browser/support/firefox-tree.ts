import { type Bidi, callInPage, shadowRoots } from './bidi.ts'
import { fits, type Seen, type Target } from './driver.ts'

/**
 * Firefox tells no accessibility tree over its protocol and doesn't look for roles in closed roots,
 * so roles and names are worked out in the page, from handles on the roots that it does give. Runs
 * in the page: it may name nothing outside itself. Answers in JSON.
 */
function survey(given: string, roots: ParentNode[]): string {
  const { role: wanted, bring } = JSON.parse(given) as { role: string; bring: number | null }
  const IMPLICIT: Record<string, string> = {
    'a[href]': 'link',
    'button, summary, input[type=button], input[type=submit]': 'button',
    'textarea, input:not([type]), input[type=text], input[type=url], input[type=email]': 'textbox',
    'input[type=search]': 'searchbox',
    'input[type=checkbox]': 'checkbox',
    'input[type=radio]': 'radio',
    'select:not([multiple])': 'combobox',
    option: 'option',
    'h1, h2, h3, h4, h5, h6': 'heading',
    'ul, ol': 'list',
    li: 'listitem',
    dialog: 'dialog',
    table: 'table',
    tr: 'row',
    article: 'article',
    nav: 'navigation',
    main: 'main',
    output: 'status',
    img: 'image',
    mark: 'mark',
  }
  const roleOf = (element: Element): string => {
    const own = element.getAttribute('role')?.trim().split(/\s+/)[0]
    if (own) return own
    for (const [selector, role] of Object.entries(IMPLICIT)) {
      if (element.matches(selector)) {
        return role === 'textbox' && element.hasAttribute('list') ? 'combobox' : role
      }
    }
    return ''
  }
  const textIn = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
    if (!(node instanceof Element)) return ''
    if (node.getAttribute('aria-hidden') === 'true' || /^(style|script)$/.test(node.localName)) {
      return ''
    }
    const label = node.getAttribute('aria-label') ?? node.getAttribute('alt')
    if (label) return label
    const style = getComputedStyle(node)
    if (style.display === 'none' || style.visibility === 'hidden') return ''
    const inside = [...node.childNodes].map(textIn).join('')
    return style.display.startsWith('inline') ? inside : ` ${inside} `
  }
  const named = (element: Element, role: string): string => {
    const root = element.getRootNode() as Document | ShadowRoot
    const by = (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => id && root.getElementById(id))
      .filter((one): one is HTMLElement => Boolean(one))
    if (by.length > 0) return by.map(textIn).join(' ')
    const label = element.getAttribute('aria-label')
    if (label) return label
    const field = element as HTMLInputElement
    if (field.labels?.[0]) return [...field.labels].map(textIn).join(' ')
    if (/^(textbox|searchbox|combobox|dialog|list|table|main|navigation|article)$/.test(role)) {
      return element.getAttribute('title') ?? element.getAttribute('placeholder') ?? ''
    }
    return (
      textIn(element).trim() ||
      (field.type ? field.value : '') ||
      (element.getAttribute('title') ?? '')
    )
  }
  const found: unknown[] = []
  let at = 0
  for (const root of [document, ...roots]) {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const role = roleOf(element)
      if (role !== wanted) continue
      if (bring === at) element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      at += 1
      const { x, y, width, height } = element.getBoundingClientRect()
      if (width === 0 || getComputedStyle(element).visibility === 'hidden') continue
      const within = element.getRootNode() as Document | ShadowRoot
      const state =
        ('value' in element &&
          /^(textbox|searchbox|combobox)$/.test(role) &&
          String(element.value)) ||
        element.getAttribute('aria-checked') ||
        element.getAttribute('aria-pressed') ||
        element.getAttribute('aria-selected') ||
        ('checked' in element && /^(checkbox|radio)$/.test(role)
          ? String(element.checked)
          : undefined)
      found.push({
        node: at - 1,
        role,
        name: named(element, role).replace(/\s+/g, ' ').trim(),
        focused: within.activeElement === element,
        box: { x, y, width, height },
        ...(state ? { value: state } : {}),
      })
    }
  }
  return JSON.stringify(found)
}

/** Every text of the page and of its roots. Runs in the page. */
function reading(_: string, roots: ParentNode[]): string {
  const inside = roots.map((root) => {
    const text = [...root.children]
      .filter((child) => child.localName !== 'style')
      .map((child) => (child as HTMLElement).innerText ?? '')
    // Words that a style draws from an attribute are read all the same.
    const drawn = [...root.querySelectorAll<HTMLElement>('[data-w]')].map((one) => one.dataset.w)
    return [...text, ...drawn].join('\n')
  })
  return [document.body?.innerText ?? '', ...inside].join('\n')
}

export interface Found extends Seen {
  /** Its rank among the elements of its role. */
  node: number
}

/** All elements that fit a target; `bring` scrolls the one of that rank into view first. */
export async function find(
  bidi: Bidi,
  context: string,
  target: Target,
  bring: number | null = null,
): Promise<Found[]> {
  const roots = await shadowRoots(bidi, context)
  const given = JSON.stringify({ role: target.role, bring })
  const all = JSON.parse(await callInPage(bidi, context, String(survey), given, roots)) as Found[]
  return all.filter((one) => fits(target, one.role, one.name))
}

/** Everything readable on the page and in its closed roots. */
export async function words(bidi: Bidi, context: string): Promise<string> {
  return callInPage(bidi, context, String(reading), '', await shadowRoots(bidi, context))
}

/** Runs in the page: it may name nothing outside itself. */
const openDialog = (_: string, roots: ParentNode[]): string =>
  roots.map((root) => root.querySelector('dialog[open]')?.outerHTML ?? '').join('')

/** The HTML of the dialog that is open in a closed root. */
export async function surface(bidi: Bidi, context: string): Promise<string> {
  const html = await callInPage(
    bidi,
    context,
    String(openDialog),
    '',
    await shadowRoots(bidi, context),
  )
  if (html === '') throw new Error('no surface is open')
  return html
}
