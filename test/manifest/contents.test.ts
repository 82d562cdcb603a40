import { unzipSync } from 'fflate'
import { packageContents, zip } from '../../manifest/contents'
import { dummySettings } from '../../manifest/settings'
import { theIcons } from './theIcons'

describe('the zip', () => {
  const contents = packageContents(dummySettings, theIcons)

  it('has manifest, icons and languages at the root', () => {
    const names = Object.keys(unzipSync(zip(contents)))
    expect(names.sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'nn.json', 'outline.png'])
  })

  it('gives back what was put in', () => {
    expect(unzipSync(zip(contents))['color.png']).toEqual(new Uint8Array(theIcons.color))
  })

  it('is the same every time', () => {
    expect(zip(contents)).toEqual(zip(packageContents(dummySettings, theIcons)))
  })
})
