import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root.ts'

/**
 * Runs WXT in a checkout (`build`, `zip`…), always for production: under the test runner's
 * NODE_ENV the JSX would carry this machine's paths. Throws with WXT's own words when it fails.
 */
export function wxt(args: string[], root = ROOT): void {
  const script = join(root, 'node_modules/wxt/bin/wxt.mjs')
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed:\n${stdout}\n${stderr}`)
}
