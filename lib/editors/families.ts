import { isField, PROXIED } from './box.ts'
import { announced, replacement } from './techniques/beforeinput.ts'
import { command, commandHtml, engine, lines, stepped, typed } from './techniques/command.ts'
import { pasteHtml, pasteHtmlOnly, pasteText } from './techniques/paste.ts'
import { apart } from './techniques/slate.ts'
import { value } from './techniques/value.ts'

/** Tries to put text at the caret of a focused box. True when something took it. */
export type Technique = (box: HTMLElement, text: string) => boolean

export interface Family {
  name: string
  /** A selector the box matches; or, with `around`, something it stands in. */
  sign: string
  around?: true
  /** Milliseconds within which the editor's history joins what is typed to what comes next. */
  grouping?: number
  /** Milliseconds until its history has recorded a change: an undo before that takes more. */
  recording?: number
  chromium: Technique[]
  firefox: Technique[]
}

function both(name: string, sign: string, order: Technique[]): Family {
  return { name, sign, chromium: order, firefox: order }
}

const FIELD = both('field', 'textarea, input', [typed, value])
const CODE = both('code', PROXIED, [pasteText, command])
/** Many editors take a snapshot for their history up to a second after the last key. */
const UNKNOWN = {
  ...both('unknown', '*', [pasteHtml, pasteText, stepped]),
  grouping: 1000,
  recording: 700,
}

/**
 * Editors known by a sign on their box, and the order of techniques each needs (measured, see
 * tests/editors). Never execCommand first on Draft.js (unmounts), Lexical (drops lines) or Slate
 * (its model and the page part); no HTML for Slate and Trix, which then ignore the paste.
 */
const FAMILIES: Family[] = [
  { ...both('draft', '.DraftEditor-root', [pasteText]), around: true },
  both('lexical', '[data-lexical-editor]', [pasteText, replacement]),
  both('slate', '[data-slate-editor]', [apart, pasteText, announced]),
  both('ckeditor', '.ck-editor__editable', [pasteHtml]),
  { ...both('blocknote', '.bn-editor', [pasteHtmlOnly]), grouping: 500 },
  {
    name: 'toast',
    sign: '.toastui-editor-defaultUI',
    around: true,
    grouping: 500,
    chromium: [command],
    firefox: [lines],
  },
  { ...both('prosemirror', '.ProseMirror', [pasteHtml, command]), grouping: 500 },
  { ...both('sceditor', '.sceditor-container', [command]), around: true },
  {
    ...both('suneditor', '.sun-editor-editable', [command, pasteHtml]),
    grouping: 1000,
    recording: 500,
  },
  { name: 'quill', sign: '.ql-editor', grouping: 1000, chromium: [command], firefox: [lines] },
  both('codemirror', '.cm-content', [pasteText, command]),
  both('tinymce', '.mce-content-body', [stepped]),
  both('medium', '[data-medium-editor-element]', [command]),
  both('editorjs', '.codex-editor [contenteditable]', [commandHtml]),
  both('trix', 'trix-editor', [pasteText, command]),
]

/** Whether a box, or the frame that is all box, stands in something. */
function isInside(box: HTMLElement, sign: string): boolean {
  const frame = box.nodeName === 'BODY' ? box.ownerDocument.defaultView?.frameElement : null
  return (frame ?? box).closest(sign) !== null
}

/** The family of a box, by the first sign that fits. */
export function familyOf(box: HTMLElement): Family {
  if (box.closest(PROXIED)) return CODE
  if (isField(box)) return FIELD
  return (
    FAMILIES.find(({ sign, around }) => (around ? isInside(box, sign) : box.matches(sign))) ??
    UNKNOWN
  )
}

/** The techniques to try on a box, best first. */
export function orderFor(box: HTMLElement): Technique[] {
  return familyOf(box)[engine(box)]
}
