import * as z from 'zod'

const url = z.url().transform((text) => text.replace(/\/$/, ''))
const text = z.string().min(1)
const count = z.coerce.number().int().min(1)
const optional = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value) => (value === '' ? undefined : value), shape.optional())

const shape = {
  PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  PUBLIC_URL: url,
  TENANT_ID: text,
  BOT_APP_ID: text,
  BOT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']),
  BOT_APP_PASSWORD: optional(text),
  API_APP_ID: text,
  GRAPH_URL: url.default('https://graph.microsoft.com'),
  TEAM_SITE_ID: text,
  VAULT_SITE_ID: text,
  LINK_SECRET: z.string().min(32),
  ISSUER: optional(url),
  JWKS_URL: optional(url),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  // What Teams takes from one bot in one tenant; what Exchange takes from one mailbox.
  SEND_PER_SECOND: count.default(50),
  SEND_PARALLEL: count.default(24),
  MAIL_PER_MINUTE: count.default(30),
  TEAMS_APP_ID: optional(text),
  SERVICE_URL: url.default('https://smba.trafficmanager.net/teams'),
  SWEEP_SECONDS: count.default(60),
  LEASE_SECONDS: count.default(30),
}

/** Asked even when other settings are missing, so that all problems are told at once. */
const production = z
  .object(shape)
  .refine((settings) => settings.BOT_APP_TYPE !== 'SingleTenant' || Boolean(settings.BOT_APP_PASSWORD), {
    path: ['BOT_APP_PASSWORD'],
    message: 'is needed with SingleTenant',
    when: () => true,
  })
  .refine((settings) => settings.BOT_APP_TYPE !== 'UserAssignedMSI' || !settings.BOT_APP_PASSWORD, {
    path: ['BOT_APP_PASSWORD'],
    message: 'must be absent with UserAssignedMSI',
    when: () => true,
  })

/** Against the local Microsoft 365 there is no registration of the bot, and so nothing to authenticate it with. */
const local = z.object({
  ...shape,
  LOCAL_M365_URL: url,
  PUBLIC_URL: optional(url),
  TENANT_ID: text.default('local'),
  BOT_APP_ID: z.literal('').default(''),
  BOT_APP_TYPE: z.literal('SingleTenant').default('SingleTenant'),
  API_APP_ID: text.default('ressursnett-api'),
  TEAM_SITE_ID: text.default('team'),
  VAULT_SITE_ID: text.default('vault'),
  LINK_SECRET: text.default('links on this machine are signed with this'),
})

export type Config = {
  port: number
  publicUrl: string
  tenantId: string
  bot: { appId: string; appType: 'SingleTenant' | 'UserAssignedMSI'; password: string | null }
  api: { appId: string; audience: string; issuer: string; jwksUrl: string }
  graphUrl: string
  sites: { team: string; vault: string }
  /** Links and codes are signed with the secret; the address is what people reach the program by. */
  links: { secret: string; publicUrl: string }
  localUrl: string | null
  logLevel: string
  /** The id in the manifest; with it the bot adds itself to members' Teams. */
  teamsAppId: string | null
  /** Where chats are when nobody in them has said anything yet. */
  serviceUrl: string
  sending: { perSecond: number; parallel: number; mailPerMinute: number; sweepSeconds: number; leaseSeconds: number }
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; problems: string[] }

/** The settings that a deployment must or may have; infra/azure is checked against this. */
export const settingNames = Object.entries(shape).map(([name, schema]) => ({
  name,
  required: !schema.safeParse(undefined).success,
}))

/** Every problem at once, by the name of the setting and never with its value. */
export function readConfig(environment: Record<string, string | undefined>): ConfigResult {
  const localUrl = environment['LOCAL_M365_URL']
  const parsed = localUrl ? local.safeParse({ GRAPH_URL: localUrl, ...environment }) : production.safeParse(environment)
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  }
  const settings = parsed.data
  const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`
  const entra = `https://login.microsoftonline.com/${settings.TENANT_ID}`
  return {
    ok: true,
    config: {
      port: settings.PORT,
      publicUrl,
      tenantId: settings.TENANT_ID,
      bot: { appId: settings.BOT_APP_ID, appType: settings.BOT_APP_TYPE, password: settings.BOT_APP_PASSWORD ?? null },
      api: {
        appId: settings.API_APP_ID,
        audience: localUrl ? 'api://local/ressursnett-api' : `api://${new URL(publicUrl).host}/${settings.API_APP_ID}`,
        issuer: settings.ISSUER ?? (localUrl ? `${localUrl}/signin` : `${entra}/v2.0`),
        jwksUrl: settings.JWKS_URL ?? (localUrl ? `${localUrl}/signin/keys` : `${entra}/discovery/v2.0/keys`),
      },
      graphUrl: settings.GRAPH_URL,
      sites: { team: settings.TEAM_SITE_ID, vault: settings.VAULT_SITE_ID },
      links: { secret: settings.LINK_SECRET, publicUrl },
      localUrl: localUrl ?? null,
      logLevel: settings.LOG_LEVEL,
      teamsAppId: settings.TEAMS_APP_ID ?? null,
      serviceUrl: `${settings.SERVICE_URL}/`,
      sending: {
        perSecond: settings.SEND_PER_SECOND,
        parallel: settings.SEND_PARALLEL,
        mailPerMinute: settings.MAIL_PER_MINUTE,
        sweepSeconds: settings.SWEEP_SECONDS,
        leaseSeconds: settings.LEASE_SECONDS,
      },
    },
  }
}

/** The environment of this process; nothing else reads it. */
export function environment(): Record<string, string | undefined> {
  return process.env
}
