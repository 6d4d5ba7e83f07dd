import { fileURLToPath } from 'node:url'

/** The repository's folder, ending with a separator. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
