/** What passed, an editor a line and a scenario a column. */
export class Table {
  private readonly lines = new Map<string, Map<string, boolean>>()

  constructor(
    private readonly title: string,
    private readonly columns: string[],
  ) {}

  mark(line: string, column: string, passed: boolean): void {
    const marks = this.lines.get(line) ?? new Map<string, boolean>()
    this.lines.set(line, marks.set(column, passed))
  }

  print(): string {
    const wide = Math.max(...[...this.lines.keys()].map((name) => name.length), 0)
    const all = [...this.lines.values()].flatMap((marks) => [...marks.values()])
    const rows = [...this.lines].map(([name, marks]) => {
      const cells = this.columns.map((column) => {
        const passed = marks.get(column)
        return (passed === undefined ? '–' : passed ? '✓' : '✗').padEnd(column.length)
      })
      return `${name.padEnd(wide)}  ${cells.join('  ')}`
    })
    return [
      `${this.title}: ${all.filter(Boolean).length} of ${all.length} as wanted`,
      `${''.padEnd(wide)}  ${this.columns.join('  ')}`,
      ...rows,
    ].join('\n')
  }
}
