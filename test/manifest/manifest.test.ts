import { languages, localisation } from '../../manifest/localisation'
import { type TeamsManifest, teamsManifest } from '../../manifest/manifest'
import { dummySettings } from '../../manifest/settings'
import { commands, en, nb, nn } from '../../manifest/texts'

describe('the Teams manifest', () => {
  const manifest = teamsManifest(dummySettings)

  it('reaches bot, tab and sign-in at the public host and nowhere else', () => {
    const addresses = JSON.stringify(manifest).match(/(https|api|brk-multihub):\/\/[^/"]+/g) ?? []
    const hosts = new Set(addresses.map((address) => address.replace(/^.*:\/\//, '')))
    expect([...hosts].sort()).toEqual(['developer.microsoft.com', 'graph.microsoft.com', 'ressursnett.example.no'])
    expect(manifest.webApplicationInfo?.resource).toBe(`api://ressursnett.example.no/${dummySettings.apiAppId}`)
  })

  it('has one tab for persons and channels, without a configuration page', () => {
    expect(manifest.staticTabs?.map((tab) => tab.scopes)).toEqual([['personal', 'team']])
    expect(manifest.configurableTabs).toBeUndefined()
  })

  it('offers every word in a private chat, and in a channel only what all may see', () => {
    expect(titles(manifest)).toEqual([
      ['hjelp', 'samlinger', 'timer', 'oppmøte', 'språk'],
      ['hjelp', 'samlinger'],
    ])
  })

  it('gives the nynorsk and the English app when their words are laid over the bokmål one', () => {
    expect(languages).toEqual({ nn, en })
    for (const texts of [nn, en]) {
      const keys = Object.entries(localisation(texts)).filter(([key]) => key !== '$schema')
      const laidOver = keys.reduce((found, [path, words]) => put(found, path, words), structuredClone(manifest))
      expect(laidOver).toEqual(teamsManifest(dummySettings, texts))
    }
  })

  it.each(Object.entries({ nb, nn, en }))('has no two commands of the same name in %s', (_language, texts) => {
    expect(new Set(commands.map((command) => texts.commands[command].title)).size).toBe(commands.length)
  })
})

function titles(manifest: TeamsManifest): string[][] {
  return (manifest.bots?.[0]?.commandLists ?? []).map((list) => list.commands.map((command) => command.title))
}

function put(manifest: TeamsManifest, path: string, words: string): TeamsManifest {
  const [last = '', ...before] = path.split(/[.[\]]+/).reverse()
  const parent = before.reverse().reduce<unknown>((found, step) => Reflect.get(Object(found), step), manifest)
  Reflect.set(Object(parent), last, words)
  return manifest
}
