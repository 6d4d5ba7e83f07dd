import { buildDemo } from '../../../scripts/lib/build.ts'
import { browsersUnderTest } from './launch.ts'

/** Builds the extension once for all test files, which would build it beside each other otherwise. */
export default function built(): void {
  for (const name of browsersUnderTest()) buildDemo(name)
}
