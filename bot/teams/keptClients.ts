import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'

type Base = ConfigurationBotFrameworkAuthentication
type Identity = Parameters<Base['createConnectorFactory']>[0]
type Factory = ReturnType<Base['createConnectorFactory']>
type Client = ReturnType<Factory['create']>
type TokenClient = ReturnType<Base['createUserTokenClient']>

/** Teams has one address for each part of the world; more than this is somebody's mischief. */
const MOST_KEPT = 20

/**
 * The library makes two HTTP clients for every turn, which takes longer than all else it does with a pressed button.
 * They hold nothing of the turn, so they are kept: one for each address. What goes out by itself has its own, for its
 * sender takes the repeating out of them.
 */
export class KeptClients extends ConfigurationBotFrameworkAuthentication {
  private readonly inTurn = new Map<string, Client>()
  private readonly outOfTurn = new Map<string, Client>()
  private readonly tokens = new Map<string, TokenClient>()

  override async authenticateRequest(...asked: Parameters<Base['authenticateRequest']>) {
    const result = await super.authenticateRequest(...asked)
    const { connectorFactory, claimsIdentity } = result
    if (!connectorFactory) return result
    return { ...result, connectorFactory: keeping(connectorFactory, claimsIdentity, this.inTurn) }
  }

  override createConnectorFactory(identity: Identity): Factory {
    return keeping(super.createConnectorFactory(identity), identity, this.outOfTurn)
  }

  override createUserTokenClient(identity: Identity): TokenClient {
    return kept(this.tokens, appOf(identity), () => super.createUserTokenClient(identity))
  }
}

function keeping(factory: Factory, identity: Identity, clients: Map<string, Client>): Factory {
  return {
    create: (serviceUrl, audience) =>
      kept(clients, `${serviceUrl} ${audience ?? ''} ${appOf(identity)}`, () => factory.create(serviceUrl, audience)),
  }
}

function kept<Made>(known: Map<string, Promise<Made>>, name: string, make: () => Promise<Made>): Promise<Made> {
  const before = known.get(name)
  if (before) return before
  if (known.size >= MOST_KEPT) known.clear()
  const made = make()
  known.set(name, made)
  made.catch(() => known.delete(name))
  return made
}

/** As the library reads it: from Teams it is the audience, from tools at a developer's the caller. */
function appOf(identity: Identity): string {
  return identity.getClaimValue('aud') ?? identity.getClaimValue('appid') ?? ''
}
