import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type AdaptiveCardInvokeResponse,
} from 'botbuilder'
import { randomUUID } from 'node:crypto'
import { createServer, plugins, type Request, type Response } from 'restify'
import { appToken } from '../../infra/local/signedIn'
import { says } from './processes'

// The least that answers a pressed button: botbuilder and restify as their samples put them together. With the address
// of a Graph it also stores each answer the simplest way there is.

const [graphUrl] = process.argv.slice(2)
const token = graphUrl === undefined ? null : appToken(graphUrl)

const card = {
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Takk for svaret', size: 'large', weight: 'bolder', wrap: true },
    { type: 'TextBlock', text: 'Du står på lista.', wrap: true },
    {
      type: 'FactSet',
      facts: [
        { title: 'Når', value: '12. mars kl. 12–15' },
        { title: 'Hvor', value: 'Storsalen' },
      ],
    },
  ],
  actions: [{ type: 'Action.Execute', title: 'Endre svaret', verb: 'rsvp.change', data: { gathering: 'g' } }],
}

class Bare extends ActivityHandler {
  protected override async onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    if (graphUrl !== undefined && token !== null) await store(graphUrl, await token())
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
  }
}

async function store(url: string, bearer: string): Promise<void> {
  const response = await fetch(`${url}/v1.0/sites/team/lists/Rsvps/items`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      fields: {
        Key: randomUUID(),
        Year: '2026',
        Gathering: 'g',
        Member: 'm',
        Answer: 'on-site',
        AnsweredAt: new Date().toISOString(),
      },
    }),
  })
  if (response.status !== 201) throw new Error(`Graph answered ${response.status}`)
  await response.text()
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const bot = new Bare()
const server = createServer()
server.use(plugins.bodyParser())
server.post('/api/messages', async (request: Request, response: Response) => {
  await adapter.process({ body: request.body, headers: request.headers, method: 'POST' }, response, (context) =>
    bot.run(context),
  )
})
server.listen(0, '127.0.0.1', () => says({ port: server.address().port }))
