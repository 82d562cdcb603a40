import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'

/** Signs what stands in links and codes, so that nobody can make one up. */
export type Links = {
  publicUrl: string
  sign(purpose: string, ...parts: string[]): string
  check(purpose: string, signature: string, ...parts: string[]): boolean
  /** The text as a token that tells nothing and cannot be altered; no two are the same. */
  seal(purpose: string, text: string): string
  /** The way back; null for whatever was not sealed here for this purpose. */
  unseal(purpose: string, token: string): string | null
}

const CIPHER = 'aes-256-gcm'
const [KEY_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 12, 16]

export function makeLinks({ secret, publicUrl }: { secret: string; publicUrl: string }): Links {
  // As JSON, so that no two lists of parts can read the same.
  const digest = (purpose: string, parts: string[]): Buffer =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, ...parts]))
      .digest()
  const keys = new Map<string, Buffer>()
  const keyFor = (purpose: string): Buffer => {
    const key = keys.get(purpose) ?? Buffer.from(hkdfSync('sha256', secret, '', `seal ${purpose}`, KEY_BYTES))
    keys.set(purpose, key)
    return key
  }

  return {
    publicUrl,
    sign: (purpose, ...parts) => digest(purpose, parts).toString('base64url'),
    check: (purpose, signature, ...parts) => {
      const [given, right] = [Buffer.from(signature, 'base64url'), digest(purpose, parts)]
      return given.length === right.length && timingSafeEqual(given, right)
    },
    seal: (purpose, text) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, keyFor(purpose), nonce)
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, hidden, cipher.getAuthTag()]).toString('base64url')
    },
    unseal: (purpose, token) => {
      const bytes = Buffer.from(token, 'base64url')
      // One token has one spelling; reading it is more patient than that.
      if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== token) return null
      const tagAt = bytes.length - TAG_BYTES
      const decipher = createDecipheriv(CIPHER, keyFor(purpose), bytes.subarray(0, NONCE_BYTES))
      decipher.setAuthTag(bytes.subarray(tagAt))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, tagAt)), decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}
