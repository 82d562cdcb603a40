import { parseArgs } from 'node:util'
import { environment, readConfig } from '../../bot/config'
import { systemClock } from '../../bot/clock'
import { openMessages, outcomesIn } from '../../bot/flows/sending/sweep'
import { followLocalClock } from '../../bot/localClock'
import { createGraph } from '../../bot/store/graph'
import { graphTokenOf } from '../../bot/store/graphToken'
import { openNetwork, refreshNetwork } from '../../bot/store/network'
import { recordsFrom } from '../../bot/store/recordsFrom'

// `npm run sweep -- --dry`: what the next sweep would send, by kind and door. It names nobody.
const { values } = parseArgs({ options: { dry: { type: 'boolean' } } })
const read = readConfig({ LOCAL_M365_URL: 'http://localhost:4365', ...environment() })
if (!values.dry || !read.ok) {
  process.stderr.write(
    read.ok ? 'Only a dry run can be made by hand: npm run sweep -- --dry\n' : `${read.problems.join('\n')}\n`,
  )
  process.exit(1)
}
const { config } = read
const clock = config.localUrl === null ? systemClock : await followLocalClock(config.localUrl)
const network = openNetwork(createGraph({ baseUrl: config.graphUrl, token: graphTokenOf(config) }), config.sites)
await refreshNetwork(network)
const messages = openMessages({
  records: recordsFrom(network),
  outcomeOf: outcomesIn(network.deliveries),
  deliveries: network.deliveries,
  conversationOf: (entraId) => network.conversations.get(entraId),
  now: () => clock.now(),
})
for (const message of messages) process.stdout.write(`${message.key}  due ${message.due.toISOString()}\n`)
process.stdout.write(`${messages.length} messages would be tried\n`)
process.exit(0)
