/** Whose page was looked at last: the list that comes after it begins at their row. */
export const left: { id?: string } = {}
