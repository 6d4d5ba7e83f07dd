import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canInstall, installDebian } from '../../scripts/lib/debian.ts'
import { ROOT } from '../../scripts/lib/root.ts'
import { until } from '../browser/support/until.ts'

/** A classic theme, whose comments PHP prints, and one made of blocks. Both nest replies. */
export const THEMES = ['twentytwentyone', 'twentytwentythree'] as const

/** Debian's own packages; nothing is fetched from anywhere else. */
const PACKAGES = [
  'wordpress',
  'php-cli',
  'php-mysql',
  'mariadb-server',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
]
const NEEDED = [
  '/usr/share/wordpress/wp-load.php',
  ...THEMES.map((theme) => `/usr/share/wordpress/wp-content/themes/${theme}`),
  '/usr/bin/php',
  '/usr/sbin/mariadbd',
]

/** A WordPress that listens on loopback, with its own database and files in a temporary folder. */
export interface WordPress {
  /** Address of the article with threaded comments. */
  article: string
  /** How many comments the database holds. */
  comments(): number
  close(): Promise<void>
}

/** Installs what is missing when this process may; throws with what to install otherwise. */
export function prepare(say: (line: string) => void): void {
  if (NEEDED.every((path) => existsSync(path))) return
  if (!canInstall()) {
    throw new Error(`A real WordPress needs Debian's packages: apt install ${PACKAGES.join(' ')}`)
  }
  say(`Installing Debian's ${PACKAGES.join(' ')} with apt-get…`)
  installDebian(PACKAGES)
}

function run(command: string, args: string[], options: { cwd?: string; env?: object } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    cwd: options.cwd ?? tmpdir(),
    env: { ...process.env, ...options.env },
  })
  if (status !== 0) throw new Error(`${command} failed: ${stderr || stdout}`)
  return stdout
}

/** Starts the database and the site in one theme, and seeds it. */
export async function startWordPress(theme: (typeof THEMES)[number]): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-wordpress-'))
  // MariaDB drops root's rights: its own user must be able to reach its folder.
  chmodSync(folder, 0o755)
  const children: ChildProcess[] = []
  const close = async () => {
    for (const child of children.reverse()) await end(child)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const socket = join(folder, 'data', 'database.sock')
    children.push(await startDatabase(folder, socket))
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const site = join(folder, 'site')
    cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true })
    writeFileSync(join(site, 'wp-config.php'), configuration(socket, origin))
    const article = run('php', [join(ROOT, 'tests/wordpress/seed.php')], {
      cwd: site,
      env: { VIGIE_ORIGIN: origin, VIGIE_THEME: theme },
    }).trim()
    children.push(
      spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], {
        stdio: 'ignore',
        // One request may wait for another: a page asks for its styles while it is made.
        env: { ...process.env, PHP_CLI_SERVER_WORKERS: '3' },
        detached: true,
      }),
    )
    await until('WordPress', async () => (await fetch(article)).ok, 60_000)
    return {
      article,
      comments: () => Number(ask(socket, 'SELECT COUNT(*) FROM vigie.wp_comments')),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function startDatabase(folder: string, socket: string): Promise<ChildProcess> {
  const data = join(folder, 'data')
  const user = process.getuid?.() === 0 ? ['--user=mysql'] : []
  if (user.length > 0) run('install', ['-d', '-o', 'mysql', data])
  run('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--skip-test-db', ...user])
  const child = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(data, 'pid')}`,
      '--skip-networking',
      '--skip-grant-tables',
      ...user,
    ],
    { stdio: 'ignore' },
  )
  await until('the database', () => ask(socket, 'SELECT 1').trim() === '1', 60_000)
  ask(socket, 'CREATE DATABASE vigie CHARACTER SET utf8mb4')
  return child
}

function ask(socket: string, query: string): string {
  return run('mariadb', ['--no-defaults', `--socket=${socket}`, '--skip-column-names', '-e', query])
}

function configuration(socket: string, origin: string): string {
  return `<?php
define('DB_NAME', 'vigie');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || !child.pid) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  // PHP's server has workers of its own; they are in its group.
  if (child.spawnfile === 'php') process.kill(-child.pid, 'SIGTERM')
  else child.kill('SIGTERM')
  await ended
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
