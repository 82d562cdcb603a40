import { type AppManifest, AppManifestUtils } from '@microsoft/app-manifest'
import { strFromU8 } from 'fflate'
import { z } from 'zod'
import type { Contents } from './contents'
import { colourIconProblems, outlineIconProblems } from './iconRules'
import { schema } from './manifest'

const words = z.record(z.string(), z.string())
/** Only what our own rules ask about; Microsoft's schema knows the rest. */
const checked = z.object({
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })) }),
  staticTabs: z.array(z.object({ contentUrl: z.string() })),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
})
type Checked = z.infer<typeof checked>

/** Everything that would make Teams refuse the package, or quietly leave something out. Asks nobody on the network. */
export async function packageProblems(contents: Contents): Promise<string[]> {
  const nested = Object.keys(contents).filter((name) => name.includes('/') || name.includes('\\'))
  const manifest = parse(contents, 'manifest.json')
  const bySchema = await schemaProblems('manifest.json', manifest)
  const read = checked.safeParse(manifest)
  return [
    ...nested.map((name) => `${name}: lies in a folder, but everything belongs at the root`),
    ...bySchema,
    ...(read.success
      ? await ownProblems(contents, manifest, read.data)
      : read.error.issues.map((issue) => `manifest.json: ${issue.path.join('.')} ${issue.message}`)),
  ]
}

async function ownProblems(contents: Contents, manifest: unknown, read: Checked): Promise<string[]> {
  const languages = read.localizationInfo.additionalLanguages
  const files = [read.icons.color, read.icons.outline, ...languages.map((language) => language.file)]
  const byLanguage = await Promise.all(languages.map(({ file }) => languageProblems(contents, manifest, file)))
  return [
    ...files.filter((file) => !contents[file]).map((file) => `${file}: is named in the manifest but not there`),
    ...icon(contents[read.icons.color], colourIconProblems),
    ...icon(contents[read.icons.outline], outlineIconProblems),
    ...byLanguage.flat(),
    ...addressProblems(read),
    ...(read.name.short === read.name.full ? ['manifest.json: the short and the full name are the same'] : []),
    ...(read.description.short === read.description.full
      ? ['manifest.json: the short and the full description are the same']
      : []),
  ]
}

function icon(bytes: Uint8Array | undefined, problems: (bytes: Uint8Array) => string[]): string[] {
  return bytes ? problems(bytes) : []
}

async function languageProblems(contents: Contents, manifest: unknown, file: string): Promise<string[]> {
  if (!contents[file]) return []
  const read = words.safeParse(parse(contents, file))
  if (!read.success) return [`${file}: is not a flat list of words`]
  const paths = new Set(pathsIn(manifest))
  const strays = Object.keys(read.data).filter((key) => key !== '$schema' && !paths.has(key))
  // Microsoft's schema for these files has an expression that no validator takes, so its limits are met by holding
  // the localised manifest against the schema of the manifest.
  return [
    ...strays.map((key) => `${file}: ${key} leads nowhere`),
    ...(await schemaProblems(file, localised(manifest, new Map(Object.entries({ ...read.data, $schema: schema }))))),
  ]
}

function addressProblems({ validDomains, staticTabs, webApplicationInfo }: Checked): string[] {
  const notHosts = validDomains.filter((domain) => !/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))
  const strangers = staticTabs.filter((tab) => !validDomains.includes(hostOf(tab.contentUrl)))
  const [host, id] = webApplicationInfo.resource.replace('api://', '').split('/')
  return [
    ...notHosts.map((domain) => `manifest.json: validDomains has ${domain}, which is not a host name alone`),
    ...strangers.map((tab) => `manifest.json: ${tab.contentUrl} is not under a valid domain`),
    ...(validDomains.includes(host ?? '') && id === webApplicationInfo.id
      ? []
      : ['manifest.json: webApplicationInfo.resource is not api://<host>/<id>']),
  ]
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : ''
}

async function schemaProblems(file: string, value: unknown): Promise<string[]> {
  const named = z.object({ $schema: z.literal(schema) }).safeParse(value)
  if (!named.success) return [`${file}: is missing, is not JSON, or $schema is not ${schema}`]
  // JSON comes in here, and is held against the schema it names.
  const problems = await AppManifestUtils.validateAgainstSchema(value as AppManifest)
  return problems.map((problem) => `${file}: ${problem.trim()}`)
}

function parse(contents: Contents, file: string): unknown {
  const bytes = contents[file]
  if (!bytes) return undefined
  try {
    return JSON.parse(strFromU8(bytes))
  } catch {
    return undefined
  }
}

/** The manifest as somebody with that language gets it. */
function localised(value: unknown, words: ReadonlyMap<string, string>, path = ''): unknown {
  if (typeof value === 'string') return words.get(path) ?? value
  if (Array.isArray(value)) return value.map((item, at) => localised(item, words, `${path}[${at}]`))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, localised(item, words, path === '' ? key : `${path}.${key}`)]),
  )
}

/** Paths such as `bots[0].commandLists[1].commands[0].title` that lead to words. */
function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path]
  if (Array.isArray(value)) return value.flatMap((item, at) => pathsIn(item, `${path}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => pathsIn(item, path === '' ? key : `${path}.${key}`))
}
