import { expect, test } from 'vitest'
import { checkAddress } from '@/lib/net/address.ts'

const HOSTILE = `
http://127.0.0.1/ http://127.1/ http://2130706433/ http://0x7f000001/ http://0177.0.0.1/ http://0/
http://0.0.0.0/ http://10.0.0.1/ http://10.255.255.255/ http://172.16.0.1/ http://172.31.255.254/
http://192.168.1.1/ http://192.168.0.254:8080/ http://169.254.169.254/latest/meta-data/
http://100.64.0.1/ http://100.127.255.255/ http://192.0.0.8/ http://192.0.2.1/ http://198.18.0.1/
http://198.19.255.255/ http://198.51.100.7/ http://203.0.113.9/ http://224.0.0.1/ http://240.0.0.1/
http://255.255.255.255/ http://192.88.99.1/ http://[::1]/ http://[::]/ http://[::ffff:127.0.0.1]/
http://[::ffff:7f00:1]/ http://[::ffff:10.0.0.1]/ http://[::127.0.0.1]/ http://[64:ff9b::7f00:1]/
http://[64:ff9b:1::1]/ http://[2002:7f00:1::]/ http://[2002:c0a8:101::]/ http://[fc00::1]/
http://[fd12:3456::1]/ http://[fe80::1]/ http://[fec0::1]/ http://[ff02::1]/ http://[2001:db8::1]/
http://[2001::1]/ http://[100::1]/ http://localhost/ http://LOCALHOST:3000/ http://localhost./
http://app.localhost/ http://printer.local/ http://router.lan/ http://nas.home/ http://x.home.arpa/
http://db.internal/ http://wiki.intranet/ http://mail.corp/ http://intranet/ http://127.0.0.1.nip.io/
http://10.0.0.1.sslip.io/ http://localtest.me/ http://a.lvh.me/ http://①②⑦.⓪.⓪.①/
http://127。0。0。1/ http://hidden.onion/
http://127.0.0.1./ http://127.0.0.1../ http://localhost../ http://0x7f.1/ http://017700000001/
http://0x7f.0x0.0x0.0x1/ http://127.0x1/ http://3232235777/ http://0xc0a80101/ http://[::ffff:0:127.0.0.1]/
http://[0:0:0:0:0:ffff:c0a8:101]/ http://[3fff::1]/ http://[5f00::1]/ http://x.localdomain/
http://nas.private/ http://%6c%6f%63%61%6c%68%6f%73%74/ http://ⓛocalhost/ http://metadata.google.internal/
http://10.0.0.1.traefik.me/ http://a@127.0.0.1/ http://example.org@127.0.0.1/ http://127.0.0.1:80@example.org/
file:///etc/passwd ftp://example.org/ javascript:alert(1) data:text/xml,<rss/> chrome://settings
http://user:pass@example.org/ http:// not-an-address //example.org/feed
`
  .trim()
  .split(/\s+/)

test.each(HOSTILE)('%s is refused', (address) => {
  expect(() => checkAddress(address, new Set())).toThrow()
})

test.each([
  'https://example.org/feed',
  'http://example.org:8080/feed',
  'https://8.8.8.8/',
  'https://172.32.0.1/',
  'https://[2606:4700::1111]/',
  'https://local.example.org/',
  'https://xn--caf-dma.fr/',
])('%s may be asked', (address) => {
  expect(checkAddress(address, new Set()).protocol).toMatch(/^https?:$/)
})

test('a private host is asked only when the user added that very host and port', () => {
  const own = new Set(['intranet:8080'])
  expect(checkAddress('http://intranet:8080/feed', own).host).toBe('intranet:8080')
  expect(() => checkAddress('http://intranet/feed', own)).toThrow('privateAddress')
})
