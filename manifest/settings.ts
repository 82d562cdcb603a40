import { z } from 'zod'
import type { ManifestSettings } from './manifest'

const id = z.string('is missing').regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'is not a GUID')

const environment = z.object({
  BOT_APP_ID: id,
  API_APP_ID: id,
  TEAMS_APP_ID: id,
  PUBLIC_HOST: z
    .string('is missing')
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'is a host name alone: no https://, no port, no path, lower case'),
})

export type ReadSettings = { ok: true; settings: ManifestSettings } | { ok: false; problems: string[] }

/** Reads the settings of the Teams app package and names everything that is wrong at once. */
export function readManifestSettings(variables: Record<string, string | undefined>, version: string): ReadSettings {
  const read = environment.safeParse(variables)
  if (!read.success) {
    return { ok: false, problems: read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) }
  }
  const { BOT_APP_ID: botAppId, API_APP_ID: apiAppId, TEAMS_APP_ID: teamsAppId, PUBLIC_HOST: publicHost } = read.data
  return { ok: true, settings: { botAppId, apiAppId, teamsAppId, publicHost, version } }
}

/** Well-formed and nobody's: enough to check the package without a tenant. */
export const dummySettings: ManifestSettings = {
  botAppId: '00000000-0000-4000-8000-000000000001',
  apiAppId: '00000000-0000-4000-8000-000000000002',
  teamsAppId: '00000000-0000-4000-8000-000000000003',
  publicHost: 'ressursnett.example.no',
  version: '1.0.0',
}
