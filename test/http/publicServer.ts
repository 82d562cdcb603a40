import { createServer, plugins, type Server } from 'restify'

export type PublicServer = { url: string; close(): Promise<void> }

/** A server with nothing on it but the pages under test. */
export async function servePages(add: (server: Server) => void): Promise<PublicServer> {
  const server = createServer({ name: 'pages' })
  server.use(plugins.bodyParser({ maxBodySize: 100_000, mapParams: false }))
  add(server)
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(server.address().port)),
  )
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
