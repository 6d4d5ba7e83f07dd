import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../../scripts/lib/root.ts'
import { wxt } from '../../scripts/lib/wxt.ts'

const FLAVOURS = [
  { name: 'Chromium', folder: '.output/chrome-mv3', options: [] },
  { name: 'Firefox', folder: '.output/firefox-mv3', options: ['-b', 'firefox', '--mv3'] },
]

describe.each(FLAVOURS)('the product for $name, as it is installed', ({ folder, options }) => {
  beforeAll(() => wxt(['build', ...options]))

  test('asks for few permissions and for no site', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'manifest.json'), 'utf8'))
    expect(manifest.permissions.sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ])
    expect(manifest.optional_permissions).toEqual([
      'notifications',
      ...(folder.includes('firefox') ? ['downloads'] : []),
    ])
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
  })

  test('gives pages nothing to reach and no way in', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'manifest.json'), 'utf8'))
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self';")
    expect(manifest.content_security_policy.extension_pages).not.toContain('unsafe')
  })

  test('holds no code that turns text into markup or into code', () => {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((path) => path.endsWith('.js'))) {
      const code = readFileSync(join(ROOT, folder, file), 'utf8')
      expect(code, file).not.toMatch(/\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write/)
      expect(code, file).not.toMatch(/\beval\(|new Function\(/)
    }
  })

  test('opens its popup from few files, and its background loads nothing that draws', () => {
    const popup = readFileSync(join(ROOT, folder, 'popup.html'), 'utf8')
    expect(popup.match(/chunks\//g)?.length).toBe(2)
    const background = readFileSync(join(ROOT, folder, 'background.js'), 'utf8')
    const loads = [...background.matchAll(/from"\.\/chunks\/([\w-]+)-/g)].map(([, name]) => name)
    expect(popup).toContain('popup-parts')
    expect(loads).toContain('common')
    expect(loads.filter((name) => name?.endsWith('-parts'))).toEqual([])
  })

  test('carries no path of the machine that built it', () => {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((path) => /\.(js|css|html|json)$/.test(path)))
      expect(readFileSync(join(ROOT, folder, file), 'utf8'), file).not.toContain(ROOT)
  })
})

test('the add-on linter finds no error and nothing to warn of', () => {
  const folder = '.output/firefox-mv3'
  const { stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/web-ext/bin/web-ext.js'), 'lint', '-s', folder, '--output', 'json'],
    { cwd: ROOT, encoding: 'utf8' },
  )
  const { summary, ...found } = JSON.parse(stdout.slice(stdout.indexOf('{')))
  expect(summary, JSON.stringify(found)).toMatchObject({ errors: 0, warnings: 0 })
})
