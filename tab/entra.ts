import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser'
import { TabProblem } from './problem'
import type { EntraSignIn, Session, TokenAudience } from './signIn'

const GRAPH_SCOPES = ['https://graph.microsoft.com/Sites.Read.All', 'https://graph.microsoft.com/User.Read']

/** Nested app authentication: inside Teams the host brokers the tokens, in a browser it is ordinary sign-in. */
export async function connectEntra(
  { tenantId, clientId, apiScope }: EntraSignIn,
  loginHint: string | null,
  mayOpenWindow: boolean,
): Promise<Session | null> {
  const application = await createNestablePublicClientApplication({
    auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}`, redirectUri: window.location.origin },
    cache: { cacheLocation: 'sessionStorage' },
  })
  const scopesOf: Record<TokenAudience, string[]> = { graph: GRAPH_SCOPES, api: [apiScope] }
  const refused = new Set<TokenAudience>()
  const request = (audience: TokenAudience) => ({
    scopes: scopesOf[audience],
    forceRefresh: refused.delete(audience),
    ...(loginHint === null ? {} : { loginHint }),
  })
  const session: Session = {
    tokenFor: async (audience) => {
      try {
        return (await silently(application, request(audience))).accessToken
      } catch (error) {
        throw new TabProblem('signed-out', error instanceof Error ? error.name : 'sign-in')
      }
    },
    forget: (audience) => refused.add(audience),
    leave: null,
  }
  try {
    await silently(application, request('graph'))
    await silently(application, request('api'))
    return session
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw signInProblem(error)
    if (!mayOpenWindow) return null
    await byWindow(application, request('graph'))
    await silently(application, request('api')).catch(() => byWindow(application, request('api')))
    return session
  }
}

async function silently(
  application: IPublicClientApplication,
  request: { scopes: string[]; forceRefresh: boolean; loginHint?: string },
): Promise<AuthenticationResult> {
  const account = application.getActiveAccount() ?? application.getAllAccounts()[0]
  const result = account
    ? await application.acquireTokenSilent({ ...request, account })
    : await application.ssoSilent(request)
  application.setActiveAccount(result.account)
  return result
}

async function byWindow(
  application: IPublicClientApplication,
  request: { scopes: string[]; loginHint?: string },
): Promise<void> {
  try {
    const result = await application.acquireTokenPopup(request)
    application.setActiveAccount(result.account)
  } catch (error) {
    throw signInProblem(error)
  }
}

function signInProblem(error: unknown): TabProblem {
  return new TabProblem('signed-out', error instanceof Error ? error.name : 'sign-in')
}
