/** What a spreadsheet takes for the beginning of a formula, also in its wide forms, after blanks. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/**
 * A cell that no spreadsheet runs: one that would begin a formula gets an apostrophe before it
 * (OWASP, CSV injection), and NUL, which hides what follows from some readers, is taken out.
 */
export function safeCell(text: string): string {
  const clean = text.replaceAll('\0', '')
  return FORMULA.test(clean) ? `'${clean}` : clean
}

/** What was in a cell before `safeCell`. */
export const rawCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
