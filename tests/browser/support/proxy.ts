import { createServer, request, type Server } from 'node:http'
import { connect } from 'node:net'
import type { Hosts } from './driver.ts'

/**
 * A proxy that leads host names to loopback: encrypted connections to one port, plain ones to the
 * other. It is how Firefox sees real names served here; Chromium has a flag for it.
 */
export async function startProxy(hosts: Hosts): Promise<Server> {
  const ours = (name: string) => !hosts.under || name.endsWith(`.${hosts.under}`)
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/')
    const onward = request(
      {
        ...(ours(url.hostname)
          ? { host: '127.0.0.1', port: hosts.http }
          : { host: url.hostname, port: url.port || 80 }),
        path: url.pathname + url.search,
        method: asked.method,
        headers: asked.headers,
      },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.headers)
        got.pipe(answer)
      },
    )
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  })
  server.on('connect', (asked, socket) => {
    const [host = '', port = '443'] = (asked.url ?? '').split(':')
    const to = ours(host)
      ? { host: '127.0.0.1', port: port === '443' ? hosts.https : hosts.http }
      : { host, port: Number(port) }
    const onward = connect(to, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
