import { parseArgs } from 'node:util'
import { environment, readConfig } from '../../bot/config'
import { systemClock } from '../../bot/clock'
import { reachOf } from '../../bot/domain/messages/reach'
import { openMessages, outcomesIn } from '../../bot/flows/sending/due'
import { makeSeals, submissionsIn } from '../../bot/flows/surveys/seals'
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
const { surveyKeys: keys, sealedAnswers: sealed } = network
const seals = makeSeals({ keys, sealed, programSecret: config.links.secret })
const records = recordsFrom(network, submissionsIn(network.surveys.get, seals))
const now = (): Date => clock.now()
const ways = {
  conversationOf: network.conversations.get,
  installOf: network.installs.get,
  deadAddressOf: network.deadAddresses.get,
  hasMailbox: () => records().settings.mailbox !== '',
}
const messages = openMessages({
  records,
  outcomeOf: outcomesIn(network.deliveries, now),
  deliveries: network.deliveries,
  reach: (member) => reachOf(member, ways, now()),
  now,
})
// Who is reminded has not answered, and that is nobody's business.
const [reminders, others] = [messages.filter(isReminder), messages.filter((message) => !isReminder(message))]
for (const message of others) {
  process.stdout.write(`${message.key}  ${message.reach.door}  due ${message.due.toISOString()}\n`)
}
if (reminders.length > 0) process.stdout.write(`${reminders.length} reminders of surveys\n`)
process.stdout.write(`${messages.length} messages would be tried\n`)
process.exit(0)

function isReminder({ matter }: { matter: { kind: string } }): boolean {
  return matter.kind === 'survey-reminder'
}
