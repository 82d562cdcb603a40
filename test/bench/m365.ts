import { createGraph } from '../../bot/store/graph'
import { startLocalM365 } from '../../infra/local/server'
import { appToken } from '../../infra/local/signedIn'
import { provision } from '../../infra/sharepoint/provision'
import { SITES } from './network'
import { says } from './processes'

// A local Microsoft 365 with empty lists, in a process of its own.

const [now = ''] = process.argv.slice(2)
const local = await startLocalM365({ port: 0, file: ':memory:', now: new Date(now) })
await provision(createGraph({ baseUrl: local.url, token: appToken(local.url) }), SITES, () => undefined)
says({ url: local.url, tenantId: local.tenantId })
