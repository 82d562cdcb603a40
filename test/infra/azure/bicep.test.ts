import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingNames } from '../../../bot/config'

const read = (file: string) => readFileSync(join(process.cwd(), 'infra', 'azure', file), 'utf8')
const template = read('main.bicep')
const example = read('main.bicepparam')

const required = settingNames.flatMap(({ name, required: isRequired }) => (isRequired ? [name] : []))
/** What App Service and Node themselves read. */
const platform = ['NODE_ENV', 'SCM_DO_BUILD_DURING_DEPLOYMENT']

const settings = [...blockOf("resource settings 'Microsoft.Web/sites/config").matchAll(/^ {4}([A-Z_]+): /gm)].map(
  (match) => match[1],
)

/** The text from where something begins to the line that closes it. */
function blockOf(start: string): string {
  const from = template.indexOf(start)
  expect(from).toBeGreaterThanOrEqual(0)
  return template.slice(from, template.indexOf('\n}', from))
}

/** Without comments and quoted words: what is left has to balance. A quote left open stays, and shows. */
function withoutWords(text: string): string {
  const lines = text.split('\n')
  return lines.map((line) => line.replace(/'(?:\\.|[^'\\])*'|\/\/.*$/g, '')).join('\n')
}

function parameters(): { name: string; hasDefault: boolean; before: string }[] {
  return template.split(/\n\n+/).flatMap((paragraph) => {
    const match = /^param (\w+) \w+( =)?/m.exec(paragraph)
    return match
      ? [{ name: match[1] ?? '', hasDefault: Boolean(match[2]), before: paragraph.slice(0, match.index) }]
      : []
  })
}

describe('the Azure template', () => {
  it('sets everything the program requires in production', () => {
    expect(settings).toEqual(expect.arrayContaining(required))
  })

  it('sets nothing that nobody reads', () => {
    const known = [...settingNames.map(({ name }) => name), ...platform]
    expect(settings.filter((name) => !known.includes(name ?? ''))).toEqual([])
  })

  it('has no password, since the managed identity has none, and asks for the one secret there is', () => {
    expect(template).toContain("BOT_APP_TYPE: 'UserAssignedMSI'")
    expect(template).not.toMatch(/PASSWORD:|listKeys/)
    expect(template.match(/@secure\(\)\nparam (\w+) string$/gm)).toEqual(['@secure()\nparam linkSecret string'])
    expect(example).toContain("param linkSecret = readEnvironmentVariable('LINK_SECRET')")
  })

  it('registers the bot as the same identity that the web app runs as', () => {
    const bot = blockOf("resource bot '")
    expect(bot).toContain("msaAppType: 'UserAssignedMSI'")
    expect(bot).toContain('msaAppId: identity.properties.clientId')
    expect(bot).toContain('msaAppMSIResourceId: identity.id')
    expect(bot).toContain("endpoint: 'https://${host}/api/messages'")
    expect(bot).toContain("channelName: 'MsTeamsChannel'")
    expect(blockOf("resource webApp '")).toContain("'${identity.id}': {}")
    expect(template).toContain('BOT_APP_ID: identity.properties.clientId')
  })

  it.each([
    'httpsOnly: true',
    "minTlsVersion: '1.2'",
    "ftpsState: 'Disabled'",
    'alwaysOn: true',
    "healthCheckPath: '/healthz'",
    "linuxFxVersion: 'NODE|22-lts'",
    "appCommandLine: 'node .build/main.js'",
  ])('runs the web app with %s', (property) => {
    expect(blockOf("resource webApp '")).toContain(property)
  })

  it('keeps no log of the addresses people call', () => {
    const categories = [...template.matchAll(/category: '(\w+)'/g)].map((match) => match[1])
    expect(categories).toEqual(['AppServiceConsoleLogs', 'AppServicePlatformLogs', 'AllMetrics'])
  })

  it('says what every parameter and every output is', () => {
    expect(parameters().length).toBe(template.match(/^param /gm)?.length)
    expect(parameters().filter((parameter) => !parameter.before.includes('@description('))).toEqual([])
    const outputs = template.match(/^output /gm)?.length
    expect(template.match(/^@description\(.+\)\noutput /gm)?.length).toBe(outputs)
  })

  it('uses every parameter it asks for', () => {
    const used = (name: string) => template.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0
    expect(parameters().filter(({ name }) => used(name) < 2)).toEqual([])
  })

  it('names a version for every kind of resource', () => {
    const kinds = [...template.matchAll(/^resource \w+ '([^']+)'/gm)].map((match) => match[1])
    expect(kinds.length).toBeGreaterThan(5)
    expect(kinds.filter((kind) => !/^Microsoft\.[\w/]+@\d{4}-\d{2}-\d{2}(-preview)?$/.test(kind ?? ''))).toEqual([])
  })

  it('gets every parameter without a default from the example, and none it does not know', () => {
    const given = [...example.matchAll(/^param (\w+) = /gm)].map((match) => match[1] ?? '')
    const names = parameters().map((parameter) => parameter.name)
    expect(given.filter((name) => !names.includes(name))).toEqual([])
    expect(given).toEqual(
      expect.arrayContaining(parameters().flatMap(({ name, hasDefault }) => (hasDefault ? [] : [name]))),
    )
  })

  it.each([
    ['main.bicep', template],
    ['main.bicepparam', example],
  ])('closes every bracket and every quote in %s', (_file, text) => {
    const open: string[] = []
    const pairs = new Map([
      ['}', '{'],
      [']', '['],
      [')', '('],
    ])
    for (const sign of withoutWords(text).match(/[{}[\]()']/g) ?? []) {
      const opening = pairs.get(sign)
      if (opening === undefined) open.push(sign)
      else expect(open.pop()).toBe(opening)
    }
    expect(open).toEqual([])
  })
})
