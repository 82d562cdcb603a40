import type { Request, Response, Server } from 'restify'
import type { Picture, PictureId } from '../../domain/news'
import { pictureId } from '../contract/news'

/**
 * Pictures in news. Teams and mail readers fetch them without signing in, so the address is the key: nobody can guess it.
 * The address follows from the content, which therefore never changes.
 */
export function addPicturePages(server: Server, the: { picture: (id: PictureId) => Picture | undefined }): void {
  server.get('/bilde/:id', async (request: Request, response: Response) => {
    const id = pictureId.safeParse(request.params['id'])
    const picture = id.success ? the.picture(id.data) : undefined
    if (!picture) {
      response.writeHead(404, { ...ALWAYS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
      response.end()
      return
    }
    const bytes = Buffer.from(picture.data, 'base64')
    response.writeHead(200, {
      ...ALWAYS,
      'Content-Type': picture.type,
      'Content-Length': String(bytes.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      // The chat client shows it on a page of its own.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    })
    response.end(bytes)
  })
}

const ALWAYS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}
