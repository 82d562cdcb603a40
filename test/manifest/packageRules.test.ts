import { strFromU8, strToU8 } from 'fflate'
import { type Contents, packageContents } from '../../manifest/contents'
import { packageProblems } from '../../manifest/packageRules'
import { dummySettings } from '../../manifest/settings'
import { drawPng } from './drawPng'
import { theIcons } from './theIcons'

const good = packageContents(dummySettings, theIcons)

/** The package with some words of one file exchanged. */
function changed(file: string, from: string, to: string): Contents {
  const before = strFromU8(good[file] ?? new Uint8Array())
  expect(before).toContain(from)
  return { ...good, [file]: strToU8(before.replace(from, to)) }
}

describe('the package of the Teams app', () => {
  it('is valid as it stands', async () => {
    expect(await packageProblems(good)).toEqual([])
  })

  it('is refused when Microsoft’s schema refuses the manifest', async () => {
    const problems = await packageProblems(changed('manifest.json', '"accentColor"', '"accentColour"'))
    expect(problems).toContainEqual(expect.stringContaining("must have required property 'accentColor'"))
  })

  it('is refused when the short name is longer than Teams takes, in any language', async () => {
    const long = '"name.short": "Ressursnett for ressurssjukepleiarar"'
    const problems = await packageProblems(changed('nn.json', '"name.short": "Ressursnett"', long))
    expect(problems).toEqual([expect.stringMatching(/^nn\.json: \/name\/short .*30/)])
  })

  it('is refused when the manifest is held against another schema than ours', async () => {
    const problems = await packageProblems(changed('manifest.json', '/v1.25/', '/v1.99/'))
    expect(problems).toContainEqual(expect.stringMatching(/^manifest\.json: .*\$schema is not/))
  })

  it('is refused when a translated word leads nowhere', async () => {
    const problems = await packageProblems(changed('nn.json', 'staticTabs[0].name', 'staticTabs[1].name'))
    expect(problems).toEqual(['nn.json: staticTabs[1].name leads nowhere'])
  })

  it('is refused when a domain comes with a scheme', async () => {
    const problems = await packageProblems(
      changed('manifest.json', '"ressursnett.example.no"', '"https://ressursnett.example.no"'),
    )
    expect(problems).toContain(
      'manifest.json: validDomains has https://ressursnett.example.no, which is not a host name alone',
    )
  })

  it('is refused when the tab lies outside the valid domains', async () => {
    const problems = await packageProblems(
      changed('manifest.json', '"contentUrl": "https://ressursnett.', '"contentUrl": "https://elsewhere.'),
    )
    expect(problems).toEqual(['manifest.json: https://elsewhere.example.no/tab/ is not under a valid domain'])
  })

  it('is refused when the sign-in resource belongs to another app', async () => {
    const resource = `api://ressursnett.example.no/${dummySettings.apiAppId}"`
    const other = `api://ressursnett.example.no/${dummySettings.botAppId}"`
    const problems = await packageProblems(changed('manifest.json', resource, other))
    expect(problems).toEqual(['manifest.json: webApplicationInfo.resource is not api://<host>/<id>'])
  })

  it('is refused when a named file is not there', async () => {
    const { 'nn.json': _left, ...rest } = good
    expect(await packageProblems(rest)).toEqual(['nn.json: is named in the manifest but not there'])
  })

  it('is refused when a file lies in a folder', async () => {
    const problems = await packageProblems({ ...good, 'icons/color.png': theIcons.color })
    expect(problems).toEqual(['icons/color.png: lies in a folder, but everything belongs at the root'])
  })

  it('is refused when an icon breaks the rules for icons', async () => {
    const small = drawPng(96, 96, () => ({ red: 0, green: 0, blue: 0, alpha: 255 }))
    const problems = await packageProblems(packageContents(dummySettings, { ...theIcons, color: small }))
    expect(problems).toEqual(['color.png: is 96×96, should be 192×192'])
  })

  it('is refused, and does not crash, when the manifest is no JSON', async () => {
    const problems = await packageProblems({ ...good, 'manifest.json': strToU8('{') })
    expect(problems.length).toBeGreaterThan(0)
  })
})
