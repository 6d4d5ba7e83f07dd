import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import { Readable } from 'node:stream'
import { selfSigned } from './certificate.ts'
import { Community } from './community.ts'
import { type Answer, type Asked, route } from './routes.ts'

/** A community that listens on loopback. */
export interface Served {
  community: Community
  /** `http://127.0.0.1:port` */
  origin: string
  /** Both ports, for browsers that are told to lead every host name here. */
  ports: { http: number; https: number }
  /** Pages of other hosts, by host name: what a test wants `www.youtube.com` to answer. */
  hosts: Map<string, (asked: Asked) => Answer>
  close(): Promise<void>
}

/** Largest form that is read. */
const MOST_SENT = 1024 * 1024

async function sent(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const piece of request) {
    text += piece
    if (text.length > MOST_SENT) throw new Error('too long')
  }
  return new URLSearchParams(text)
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status ?? 200, {
    // The pages forbid everything foreign, as careful sites do: Vigie must not need an exception.
    'Content-Security-Policy': "default-src 'self'; frame-ancestors 'none'; form-action 'self'",
    ...answer.headers,
  })
  if (answer.body === undefined || typeof answer.body === 'string') response.end(answer.body)
  else
    Readable.from(answer.body)
      .on('error', () => response.destroy())
      .pipe(response)
}

/** Starts a community on free ports of loopback, or on the given one. The caller closes it. */
export async function serveCommunity(port = 0): Promise<Served> {
  const community = new Community()
  const hosts: Served['hosts'] = new Map()
  const waiting = new Set<NodeJS.Timeout>()
  const listener =
    (scheme: string): RequestListener =>
    async (request, response) => {
      try {
        const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`)
        const form = await sent(request)
        const asked: Asked = {
          method: request.method ?? 'GET',
          url,
          headers: request.headers as Asked['headers'],
          form,
        }
        community.asked.push(url.pathname)
        community.hostsAsked.push(url.hostname)
        const answer = (hosts.get(url.hostname) ?? ((one) => route(community, one)))(asked)
        if (!answer.delay) return send(response, answer)
        const timer = setTimeout(() => {
          waiting.delete(timer)
          send(response, answer)
        }, answer.delay)
        waiting.add(timer)
      } catch (error) {
        response.writeHead(400, { 'Content-Type': 'text/plain' }).end(String(error))
      }
    }
  const plain = createServer(listener('http'))
  const secure = createSecureServer(selfSigned(['localhost']), listener('https'))
  const ports = { http: await listen(plain, port), https: await listen(secure, 0) }
  return {
    community,
    origin: `http://127.0.0.1:${ports.http}`,
    ports,
    hosts,
    async close() {
      for (const timer of waiting) clearTimeout(timer)
      await Promise.all(
        [plain, secure].map((server) => {
          server.closeAllConnections()
          return new Promise((resolve) => server.close(resolve))
        }),
      )
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
