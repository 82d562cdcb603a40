import { z } from 'zod'

const text = z.string('is missing').min(1, 'is missing')
const url = z.url('is missing or not an address').transform((address) => address.replace(/\/$/, ''))

const inTenant = z.object({
  GRAPH_URL: url.default('https://graph.microsoft.com'),
  TENANT_ID: text,
  TEAM_SITE_ID: text,
  VAULT_SITE_ID: text,
})

const onThisMachine = z.object({
  LOCAL_M365_URL: url,
  TEAM_SITE_ID: text.default('team'),
  VAULT_SITE_ID: text.default('vault'),
})

export type ProvisionSettings = {
  graphUrl: string
  sites: { team: string; vault: string }
  signIn: { where: 'tenant'; tenantId: string } | { where: 'local'; url: string }
}

type ReadProvisionSettings = { ok: true; settings: ProvisionSettings } | { ok: false; problems: string[] }

/** Everything that is missing is named at once. With LOCAL_M365_URL set nothing else is needed. */
export function readProvisionSettings(variables: Record<string, string | undefined>): ReadProvisionSettings {
  const isLocal = Boolean(variables['LOCAL_M365_URL'])
  const read = isLocal ? onThisMachine.safeParse(variables) : inTenant.safeParse(variables)
  if (!read.success) {
    return { ok: false, problems: read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) }
  }
  const sites = { team: read.data.TEAM_SITE_ID, vault: read.data.VAULT_SITE_ID }
  if ('LOCAL_M365_URL' in read.data) {
    const address = read.data.LOCAL_M365_URL
    return { ok: true, settings: { graphUrl: address, sites, signIn: { where: 'local', url: address } } }
  }
  const { GRAPH_URL: graphUrl, TENANT_ID: tenantId } = read.data
  return { ok: true, settings: { graphUrl, sites, signIn: { where: 'tenant', tenantId } } }
}
