import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** True on a Debian or one of its children, as root, with apt-get at hand. */
export function canInstall(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/**
 * Installs Debian packages without questions. Package lists are fetched only when the first try
 * fails, because most machines have fresh ones. Throws with apt-get's own last lines.
 */
export function installDebian(packages: string[]): void {
  if (apt('install', '--no-install-recommends', ...packages).status === 0) return
  apt('update')
  const second = apt('install', '--no-install-recommends', ...packages)
  if (second.status === 0) return
  const said = second.stderr.trim().split('\n').slice(-4).join('\n')
  throw new Error(`apt-get could not install ${packages.join(' ')}:\n${said}`)
}

function apt(command: string, ...rest: string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync('apt-get', ['-qq', '-y', command, ...rest], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return { status, stderr: stderr ?? '' }
}
