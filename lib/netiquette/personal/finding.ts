/** A personal datum in a text. */
export interface Finding {
  kind: 'mail' | 'phone' | 'address' | 'iban' | 'card' | 'nir'
  /** As it stands in the text. */
  found: string
  /** False when it may well be an organisation's, or incomplete: to check. */
  sure: boolean
}
