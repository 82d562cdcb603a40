import { ClientSecretCredential, ManagedIdentityCredential, type TokenCredential } from '@azure/identity'
import * as z from 'zod'
import type { Config } from '../config'
import { TokenRefused } from './graphError'

const SCOPE = 'https://graph.microsoft.com/.default'

/** The program's own token for Graph. In Azure the library keeps and renews it. */
export function graphTokenOf(config: Config): () => Promise<string> {
  if (config.localUrl !== null) return localToken(config.localUrl)
  const credential = credentialOf(config)
  return async () => {
    const token = await credential.getToken(SCOPE).catch((error: unknown) => {
      throw new TokenRefused(error)
    })
    if (!token) throw new TokenRefused(null)
    return token.token
  }
}

function credentialOf({ bot, tenantId }: Config): TokenCredential {
  return bot.password === null
    ? new ManagedIdentityCredential({ clientId: bot.appId })
    : new ClientSecretCredential(tenantId, bot.appId, bot.password)
}

const answer = z.object({ access_token: z.string(), expires_in: z.number() })

/** From the token issuer of the local Microsoft 365, kept until shortly before it runs out. */
function localToken(url: string): () => Promise<string> {
  let kept: { token: Promise<string>; until: number } | null = null
  const fetchToken = async (): Promise<string> => {
    const response = await fetch(`${url}/signin/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ user: 'app', audience: 'graph' }),
    })
    return answer.parse(await response.json()).access_token
  }
  return async () => {
    // Tokens are issued in real time, whatever the local clock shows.
    if (!kept || performance.now() > kept.until) {
      kept = { token: fetchToken(), until: performance.now() + 30 * 60_000 }
      kept.token.catch(() => (kept = null))
    }
    return kept.token
  }
}
