import { createServer, request, type Server } from 'node:http'
import { connect } from 'node:net'

/**
 * A proxy that leads every host name to loopback: encrypted connections to one port, plain ones to
 * the other. It is how Firefox sees real names served here; Chromium has a flag for it.
 */
export async function startProxy(ports: { http: number; https: number }): Promise<Server> {
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/')
    const onward = request(
      {
        host: '127.0.0.1',
        port: ports.http,
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
    const encrypted = asked.url?.endsWith(':443')
    const onward = connect(encrypted ? ports.https : ports.http, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
