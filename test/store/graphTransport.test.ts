import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { askOver } from '../../bot/store/graphTransport'

let server: Server
let connections = 0
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const look = (path: string, ms = 5000) =>
  askOver({ method: 'GET', url: `${url()}${path}`, headers: {}, body: null, deadline: performance.now() + ms })

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/never') return
    const zips = request.headers['accept-encoding'] === 'gzip'
    response.writeHead(200, { 'Request-Id': 'r-1', ...(zips ? { 'Content-Encoding': 'gzip' } : {}) })
    const text = `{"asked":"${request.method} ${request.url}","name":"Åse"}`
    response.end(zips ? gzipSync(text) : text)
  })
  server.on('connection', () => connections++)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

describe('asking over a kept connection', () => {
  it('reads what came packed, letters with rings too', async () => {
    const { status, headers, text } = await look('/list')
    expect(status).toBe(200)
    expect(headers['request-id']).toBe('r-1')
    expect(JSON.parse(text)).toEqual({ asked: 'GET /list', name: 'Åse' })
  })

  it('opens no new connection for the next request', async () => {
    await look('/one')
    const before = connections
    await look('/two')
    expect(connections).toBe(before)
  })

  it('gives up when the time is over', async () => {
    await expect(look('/never', 50)).rejects.toThrow('No answer in time')
  })
})
