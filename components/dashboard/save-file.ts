/** Gives a text, whole or in parts, or a file kept inside, to the person as a file. */
export function saveFile(
  name: string,
  text: string | Blob | readonly string[],
  type: string,
): void {
  const link = document.createElement('a')
  const parts = typeof text === 'string' || text instanceof Blob ? [text] : [...text]
  link.href = URL.createObjectURL(new Blob(parts, { type }))
  link.download = name
  link.click()
  // Revoked at once, a big file would be cut in Firefox, which reads it later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
