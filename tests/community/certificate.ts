import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'

// Node makes keys and signatures but no certificates, and asking every machine for OpenSSL's
// program would be one more thing to install. A certificate is a short DER structure (RFC 5280).

function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const { length } = body
  const size =
    length < 128
      ? Buffer.from([length])
      : length < 256
        ? Buffer.from([0x81, length])
        : Buffer.from([0x82, length >> 8, length & 0xff])
  return Buffer.concat([Buffer.from([tag]), size, body])
}
const sequence = (...parts: Buffer[]) => der(0x30, ...parts)
const set = (...parts: Buffer[]) => der(0x31, ...parts)
const bits = (value: Buffer) => der(0x03, Buffer.from([0]), value)
/** Object identifiers, already encoded: their text form is in the comment. */
const ECDSA_SHA256 = sequence(der(0x06, Buffer.from('2a8648ce3d040302', 'hex'))) // 1.2.840.10045.4.3.2
const COMMON_NAME = der(0x06, Buffer.from('550403', 'hex')) // 2.5.4.3
const ALT_NAME = der(0x06, Buffer.from('551d11', 'hex')) // 2.5.29.17

function time(date: Date): Buffer {
  const text = `${date.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`
  return der(0x17, Buffer.from(text, 'ascii'))
}

/**
 * A key and a self-signed certificate for these host names, valid for a week around now, both in
 * PEM. For test servers on loopback only.
 */
export function selfSigned(names: readonly string[]): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const name = sequence(
    set(sequence(COMMON_NAME, der(0x0c, Buffer.from(names[0] ?? 'localhost', 'utf8')))),
  )
  const day = 86_400_000
  const alternatives = sequence(...names.map((one) => der(0x82, Buffer.from(one, 'ascii'))))
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    ECDSA_SHA256,
    name,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + 6 * day))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(ALT_NAME, der(0x04, alternatives)))),
  )
  const whole = sequence(body, ECDSA_SHA256, bits(sign('sha256', body, privateKey)))
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}
