/** What an import did. */
export interface Taken {
  id: string
  /** Records added or changed, by store. */
  added: Record<string, number>
  /** Records that were there already, newer or equal. */
  kept: number
}

/** What taking an import back did. */
export interface Untaken {
  restored: number
  /** Records that were changed since, and stay. */
  kept: number
}
