import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Everything comes from this server, nothing is written into the page, and nobody may put it in a frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Neither kept, nor framed, nor found by searching; and whatever is opened from it is not told where it was. */
export const PRIVATE_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
} as const

/** The built page, read once; it is the same for every link. Null when nothing has been built. */
export function builtPage(folder: string): () => Promise<Buffer | null> {
  let kept: Buffer | null = null
  return async () => {
    kept ??= await readFile(join(folder, 'personal', 'index.html')).catch(() => null)
    return kept
  }
}
