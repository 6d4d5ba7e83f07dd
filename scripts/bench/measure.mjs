// Measures shared by the benches: how often a guess is right, and how it is printed.

/** Mean of the F1 of each class, in per cent. */
export function macroF1(truth, guesses, classes) {
  const each = classes.map((one) => {
    const hits = truth.filter((label, k) => label === one && guesses[k] === one).length
    const told = truth.filter((label) => label === one).length
    const said = guesses.filter((guess) => guess === one).length
    return told + said === 0 ? 0 : (2 * hits) / (told + said)
  })
  return (100 * each.reduce((sum, f1) => sum + f1, 0)) / classes.length
}

/** Precision and recall of `guesses` (booleans) against `truth` (booleans), in per cent. */
export function precision(truth, guesses) {
  const hits = truth.filter((is, k) => is && guesses[k]).length
  const said = guesses.filter(Boolean).length
  const told = truth.filter(Boolean).length
  return {
    precision: said ? (100 * hits) / said : 100,
    recall: told ? (100 * hits) / told : 100,
    said,
  }
}

export const percent = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole)

/** Prints rows of cells as a Markdown table under a title. */
export function show(title, head, rows) {
  const cell = (value) => (typeof value === 'number' ? value.toFixed(1) : String(value))
  console.log(`\n${title}\n| ${head.join(' | ')} |\n|${head.map(() => '---').join('|')}|`)
  for (const row of rows) console.log(`| ${row.map(cell).join(' | ')} |`)
}
