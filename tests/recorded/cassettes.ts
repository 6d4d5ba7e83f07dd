/** The bodies of a cassette: YAML's double- or single-quoted `string:` values. */
export function bodiesOf(yaml: string): string[] {
  const quoted = /string: (?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^']|'')*)')/g
  return [...yaml.matchAll(quoted)].map(([, double, single]) => {
    if (single !== undefined) return single.replaceAll("''", "'").replace(/\n\s+/g, ' ')
    const line = (double ?? '')
      .replace(/\\\n\s*\\?/g, '')
      .replace(/\n\s+/g, ' ')
      .replaceAll('\\ ', ' ')
    const json = line
      .replace(/\\x(..)/g, '\\u00$1')
      .replace(/\\U([\dA-Fa-f]{8})/g, (_, hex: string) =>
        String.fromCodePoint(Number.parseInt(hex, 16)),
      )
    return JSON.parse(`"${json}"`) as string
  })
}
