import { createHmac, timingSafeEqual } from 'node:crypto'

/** Signs what stands in links and codes, so that nobody can make one up. */
export type Links = {
  publicUrl: string
  sign(purpose: string, ...parts: string[]): string
  check(purpose: string, signature: string, ...parts: string[]): boolean
}

export function makeLinks({ secret, publicUrl }: { secret: string; publicUrl: string }): Links {
  // As JSON, so that no two lists of parts can read the same.
  const digest = (purpose: string, parts: string[]): Buffer =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, ...parts]))
      .digest()

  return {
    publicUrl,
    sign: (purpose, ...parts) => digest(purpose, parts).toString('base64url'),
    check: (purpose, signature, ...parts) => {
      const [given, right] = [Buffer.from(signature, 'base64url'), digest(purpose, parts)]
      return given.length === right.length && timingSafeEqual(given, right)
    },
  }
}
