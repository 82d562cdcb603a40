import { z } from 'zod'

const answer = z.object({ access_token: z.string() })

/** A token from the local issuer, for a person or for the app. */
export async function tokenFor(localUrl: string, user: string, audience: 'graph' | 'api'): Promise<string> {
  const response = await fetch(`${localUrl}/signin/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ user, audience }),
  })
  if (!response.ok) throw new Error(`The local Microsoft 365 gave no token: ${response.status}`)
  return answer.parse(await response.json()).access_token
}

/** The app's own token for the local Graph, asked for once. */
export function appToken(localUrl: string): () => Promise<string> {
  let kept: Promise<string> | null = null
  return () => (kept ??= tokenFor(localUrl, 'app', 'graph'))
}
