import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describeInBrowser, launchChromium } from '../../support/chromium'
import { openCardPage, pictureOf } from './cardPage'
import { fileOf, GALLERY } from '../../cards/galleryList'
import { sampleCards } from '../../cards/sampleCards'

const ROOT = resolve(__dirname, '../../..')
const FOLDER = 'manifest/pictures/gallery'
const PHONE_WIDTH = 360
const files = GALLERY.map(fileOf)

// `npm run gallery` draws the pictures anew; otherwise it is only checked that they are there.
if (process.env.PICTURES !== undefined) {
  describeInBrowser()('the gallery', () => {
    it('is drawn', async () => {
      const browser = await launchChromium()
      try {
        const page = await openCardPage(browser, 1.5)
        rmSync(join(ROOT, FOLDER), { recursive: true, force: true })
        mkdirSync(join(ROOT, FOLDER), { recursive: true })
        for (const picture of GALLERY) {
          const card = sampleCards(picture.language)[picture.sample]
          if (!card) throw new Error(`There is no sample card called ${picture.sample}`)
          writeFileSync(join(ROOT, FOLDER, fileOf(picture)), await pictureOf(page, card, PHONE_WIDTH))
        }
      } finally {
        await browser.close()
      }
    })
  })
}

describe('the gallery', () => {
  it('has a picture of every card there is', () => {
    const templates = readdirSync(join(ROOT, 'bot/cards'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => basename(file, '.json'))
    expect([...new Set(GALLERY.map(({ template }) => template))].toSorted()).toEqual(templates.toSorted())
    expect(new Set(files).size).toBe(files.length)
    expect(readdirSync(join(ROOT, FOLDER)).toSorted()).toEqual(files.toSorted())
  })

  it('is light enough to lie beside the code', () => {
    const sizes = files.map((file) => ({ file, bytes: statSync(join(ROOT, FOLDER, file)).size }))
    expect(sizes.filter(({ bytes }) => bytes > 40_000)).toEqual([])
    expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1_500_000)
  })

  it('is shown in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
    expect(files.filter((file) => !readme.includes(`${FOLDER}/${file}`))).toEqual([])
  })
})
