import { KeptClients } from '../../bot/teams/keptClients'

type Identity = Parameters<KeptClients['createConnectorFactory']>[0]
const activity = { type: 'message', channelId: 'msteams', serviceUrl: 'https://one', from: { id: '1' }, recipient: {} }

async function identity(clients: KeptClients): Promise<Identity> {
  return (await clients.authenticateRequest(activity as never, '')).claimsIdentity
}

describe('clients of the connector', () => {
  it('are made once for each address, and not for each turn', async () => {
    const clients = new KeptClients({})
    const who = await identity(clients)
    const one = await clients.createConnectorFactory(who).create('https://one', 'audience')
    expect(await clients.createConnectorFactory(who).create('https://one', 'audience')).toBe(one)
    expect(await clients.createConnectorFactory(who).create('https://two', 'audience')).not.toBe(one)
    expect(await clients.createConnectorFactory(who).create('https://one', 'another')).not.toBe(one)
    expect(await clients.createUserTokenClient(who)).toBe(await clients.createUserTokenClient(who))
  })

  it('of what goes out by itself are others than those of what comes in', async () => {
    const clients = new KeptClients({})
    const { connectorFactory, claimsIdentity } = await clients.authenticateRequest(activity as never, '')
    const answering = await connectorFactory?.create('https://one', 'audience')
    expect(answering).toBeDefined()
    expect(await clients.createConnectorFactory(claimsIdentity).create('https://one', 'audience')).not.toBe(answering)
  })

  it('are not kept for ever when there are many addresses', async () => {
    const clients = new KeptClients({})
    const who = await identity(clients)
    const make = (url: string) => clients.createConnectorFactory(who).create(url, 'audience')
    const first = await make('https://one')
    for (let count = 0; count < 20; count++) await make(`https://${count}`)
    expect(await make('https://one')).not.toBe(first)
  })
})
