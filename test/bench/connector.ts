import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { asked, says } from './processes'

// Where the bot sends to: it answers as slowly as Teams does, and counts by the second as Teams does.

const [shortest = '0', longest = '0', perSecond = '50'] = process.argv.slice(2)
const WINDOW_MS = 1000
const arrivals: number[] = []
let refused = 0
let count = 0

const server = createServer((request, response) => {
  request.resume()
  request.once('end', () => {
    const now = performance.now()
    const inWindow = arrivals.slice(-Number(perSecond)).filter((at) => now - at < WINDOW_MS).length
    response.setHeader('Content-Type', 'application/json')
    if (inWindow >= Number(perSecond)) {
      refused++
      response.statusCode = 429
      return void response.end('{"error":{"code":"TooManyRequests","message":"Too many"}}')
    }
    arrivals.push(now)
    const id = `activity-${++count}`
    response.statusCode = 201
    const latency = Number(shortest) + Math.random() * (Number(longest) - Number(shortest))
    setTimeout(() => response.end(JSON.stringify({ id })), latency)
  })
})
server.keepAliveTimeout = 65_000

asked(async () => ({ arrivals, refused }))
server.listen(0, '127.0.0.1', () => says({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }))
