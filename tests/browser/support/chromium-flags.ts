import { createHash } from 'node:crypto'
import type { Hosts } from './driver.ts'

/** Chromium names an unpacked extension after the digest of its folder's path. */
export function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}

/** Flags that lead host names to loopback; the certificate there is made at each start. */
export function led({ http, https, under }: Hosts): string[] {
  const names = under ? `*.${under}` : '*'
  return [
    `--host-resolver-rules=MAP ${names}:443 127.0.0.1:${https},MAP ${names}:80 127.0.0.1:${http}`,
    '--ignore-certificate-errors',
  ]
}
