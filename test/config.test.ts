import { readConfig, settingNames } from '../bot/config'

const given = {
  PUBLIC_URL: 'https://bot.example/',
  TENANT_ID: 'tenant-1',
  BOT_APP_ID: 'bot-1',
  BOT_APP_TYPE: 'UserAssignedMSI',
  API_APP_ID: 'api-1',
  TEAM_SITE_ID: 'team-1',
  VAULT_SITE_ID: 'vault-1',
  LINK_SECRET: 'a-secret-that-is-long-enough-to-sign-with',
}
const password = 'a-very-secret-password'

function problemsWith(environment: Record<string, string | undefined>): string[] {
  const read = readConfig(environment)
  return read.ok ? [] : read.problems
}
const named = (problems: string[]) => problems.map((problem) => problem.split(':')[0])

describe('the settings in production', () => {
  it('are enough when the required ones are there', () => {
    const read = readConfig(given)
    expect(read).toMatchObject({
      ok: true,
      config: {
        port: 3978,
        publicUrl: 'https://bot.example',
        bot: { appId: 'bot-1', password: null },
        api: {
          audience: 'api://bot.example/api-1',
          issuer: 'https://login.microsoftonline.com/tenant-1/v2.0',
          jwksUrl: 'https://login.microsoftonline.com/tenant-1/discovery/v2.0/keys',
        },
        graphUrl: 'https://graph.microsoft.com',
        links: { secret: given.LINK_SECRET, publicUrl: 'https://bot.example' },
        localUrl: null,
      },
    })
  })

  it('are all named at once when they are missing', () => {
    expect(named(problemsWith({}))).toEqual(Object.keys(given))
  })

  it.each(Object.keys(given))('are not enough when %s is missing or empty', (name) => {
    expect(named(problemsWith({ ...given, [name]: undefined }))).toEqual([name])
    expect(named(problemsWith({ ...given, [name]: '' }))).toEqual([name])
  })

  it('are told wrong by name, and never with what stood there', () => {
    const wrong = {
      ...given,
      PORT: 'port-secret',
      PUBLIC_URL: 'url-secret',
      BOT_APP_TYPE: 'type-secret',
      LOG_LEVEL: 'level-secret',
      SEND_PER_SECOND: '0',
      JWKS_URL: 'jwks-secret',
      LINK_SECRET: 'too-short-secret',
    }
    const problems = problemsWith(wrong)
    expect(named(problems).sort()).toEqual(
      ['BOT_APP_TYPE', 'JWKS_URL', 'LINK_SECRET', 'LOG_LEVEL', 'PORT', 'PUBLIC_URL', 'SEND_PER_SECOND'].sort(),
    )
    expect(problems.join()).not.toContain('secret')
  })

  it('need a password with SingleTenant', () => {
    const single = { ...given, BOT_APP_TYPE: 'SingleTenant' }
    expect(named(problemsWith(single))).toEqual(['BOT_APP_PASSWORD'])
    expect(named(problemsWith({ ...single, BOT_APP_PASSWORD: '' }))).toEqual(['BOT_APP_PASSWORD'])
    expect(readConfig({ ...single, BOT_APP_PASSWORD: password })).toMatchObject({
      ok: true,
      config: { bot: { password } },
    })
  })

  it('refuse a password with a managed identity, and do not print it', () => {
    const problems = problemsWith({ ...given, BOT_APP_PASSWORD: password })
    expect(named(problems)).toEqual(['BOT_APP_PASSWORD'])
    expect(problems.join()).not.toContain(password)
  })

  // A known shortcoming: it turns red the day it is mended, and then loses its "failing".
  it('name the password too when something else is missing as well', () => {
    const problems = problemsWith({ ...given, BOT_APP_TYPE: 'SingleTenant', TENANT_ID: undefined })
    expect(named(problems).sort()).toEqual(['BOT_APP_PASSWORD', 'TENANT_ID'])
  })

  it('never let the bot run without authentication', () => {
    expect(readConfig({ ...given, BOT_APP_ID: '' }).ok).toBe(false)
    expect(readConfig({ ...given, BOT_APP_ID: '', LOCAL_M365_URL: '' }).ok).toBe(false)
  })
})

describe('the settings on the local Microsoft 365', () => {
  const localUrl = 'http://localhost:4365'

  it('are its address alone', () => {
    expect(readConfig({ LOCAL_M365_URL: localUrl })).toMatchObject({
      ok: true,
      config: {
        publicUrl: 'http://localhost:3978',
        bot: { appId: '', password: null },
        api: { issuer: `${localUrl}/signin`, jwksUrl: `${localUrl}/signin/keys` },
        graphUrl: localUrl,
        links: { publicUrl: 'http://localhost:3978' },
        localUrl,
        sites: { team: 'team', vault: 'vault' },
      },
    })
  })

  it('refuse a real bot registration, which nothing would authenticate', () => {
    expect(named(problemsWith({ LOCAL_M365_URL: localUrl, BOT_APP_ID: 'bot-1' }))).toEqual(['BOT_APP_ID'])
  })
})

describe('the names of the settings', () => {
  it('tell which a deployment must have', () => {
    expect(settingNames.filter(({ required }) => required).map(({ name }) => name)).toEqual(Object.keys(given))
    expect(settingNames.find(({ name }) => name === 'BOT_APP_PASSWORD')).toEqual({
      name: 'BOT_APP_PASSWORD',
      required: false,
    })
  })

  it('leave out what only the local Microsoft 365 has', () => {
    expect(settingNames.map(({ name }) => name)).not.toContain('LOCAL_M365_URL')
  })
})
