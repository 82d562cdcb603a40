import { DefaultAzureCredential } from '@azure/identity'
import { createGraph } from '../../bot/store/graph'
import { appToken } from '../local/signedIn'
import { changedNothing, provision, type ProvisionReport } from './provision'
import { readProvisionSettings, type ProvisionSettings } from './provisionSettings'

// `npm run provision` makes or upgrades the lists. It is safe to repeat.

const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

function tokens({ graphUrl, signIn }: ProvisionSettings): () => Promise<string> {
  if (signIn.where === 'tenant') {
    // Whoever is signed in with az, or the identity the command runs as.
    const credential = new DefaultAzureCredential({ tenantId: signIn.tenantId })
    return async () => (await credential.getToken(`${graphUrl}/.default`)).token
  }
  return appToken(signIn.url)
}

function sayWhatHappened(report: ProvisionReport): void {
  const { made, added, changed, problems } = report
  if (changedNothing(report)) say('Everything was in place. Nothing was changed.')
  else say(`Lists made: ${made.length}. Columns added: ${added.length}. Columns changed: ${changed.length}.`)
  problems.forEach(complain)
}

const read = readProvisionSettings(process.env)
if (read.ok) {
  const { settings } = read
  const graph = createGraph({ baseUrl: settings.graphUrl, token: tokens(settings) })
  try {
    sayWhatHappened(await provision(graph, settings.sites, say))
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
  }
} else {
  read.problems.forEach(complain)
}
