import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request as the server saw it; times in milliseconds. */
export interface Asked {
  url: string
  headers: IncomingMessage['headers']
  from: number
  to: number
}

export interface LocalServer {
  /** `http://127.0.0.1:port` */
  origin: string
  host: string
  log: Asked[]
  /** Most requests that were being answered at one moment. */
  busiest(): number
  close(): Promise<void>
}

/** A real HTTP server on loopback that keeps a log of what it was asked. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LocalServer> {
  const log: Asked[] = []
  let open = 0
  let most = 0
  const server = createServer((request, response) => {
    const asked: Asked = {
      url: request.url ?? '',
      headers: request.headers,
      from: Date.now(),
      to: Number.NaN,
    }
    log.push(asked)
    most = Math.max(most, ++open)
    response.on('close', () => {
      asked.to = Date.now()
      open--
    })
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin: `http://${host}`,
    host,
    log,
    busiest: () => most,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
