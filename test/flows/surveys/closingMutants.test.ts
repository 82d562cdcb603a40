import { sealWith } from '../../../bot/flows/surveys/sealing'
import { mostTelling, openedWith, secretsIn, seenRow } from './attacker'
import { PROGRAM_SECRET, startClosingScene, turn, type ClosingScene } from './closingScene'

let scene: ClosingScene
beforeAll(async () => {
  scene = await startClosingScene('2026-02-02T08:00:00Z')
})
afterAll(() => scene.local.close())

const binOf = (survey: string) =>
  scene.local.recycleBin().filter(({ fields }) => JSON.stringify(fields).includes(survey))

describe('what the tests of closing would see', () => {
  it('is an answer in the recycle bin, if rows were only deleted', async () => {
    const opened = async (id: string, isWiped: boolean): Promise<number> => {
      const survey = await scene.layOver(id)
      const { close } = await scene.program(null, (network) => {
        if (isWiped) return {}
        const onlyDeleted =
          (list: { remove(key: string): Promise<void> }) => async (rows: readonly { key: string }[]) => {
            for (const { key } of rows) await list.remove(key)
          }
        const [answers, keys] = [network.sealedAnswers, network.surveyKeys]
        return {
          answers: { ...answers, destroy: onlyDeleted(answers) },
          keys: { ...keys, destroy: onlyDeleted(keys) },
        }
      })
      expect(await close(turn)).toEqual([survey.id])
      const bin = binOf(id)
      const rows = bin.flatMap(({ fields }) => {
        const { Key, Sealed } = fields as { Key: string; Sealed?: string }
        return Sealed === undefined ? [] : [{ key: Key, survey: survey.id, sealed: Sealed }]
      })
      expect(rows).toHaveLength(24)
      return openedWith(rows, survey, secretsIn(bin), [PROGRAM_SECRET]).length
    }
    expect(await opened('s-deleted', false)).toBe(24)
    expect(await opened('s-wiped', true)).toBe(0)
  }, 60_000)

  it('is the order in which the texts were written, if they were not shuffled', async () => {
    const told = async (id: string, isShuffled: boolean): Promise<number> => {
      const survey = await scene.layOver(id, 40)
      const { close } = await scene.program(null, (network) => {
        if (isShuffled) return {}
        const texts = network.surveyTexts
        const putMany: typeof texts.putMany = (rows) =>
          texts.putMany([...rows].sort((one, other) => numberIn(one.text) - numberIn(other.text)))
        return { texts: { get: texts.get, refresh: texts.refresh, putMany } }
      })
      expect(await close(turn)).toEqual([survey.id])
      const path = `/sites/vault/lists/SurveyTexts/items?$expand=fields&$top=5000`
      const { value } = (await scene.graph.send({ method: 'GET', path })).body as {
        value: Parameters<typeof seenRow>[1][]
      }
      const rows = value.map((item) => seenRow('SurveyTexts', item)).filter(({ fields }) => fields['Survey'] === id)
      expect(rows).toHaveLength(40)
      const authors = rows.map(({ fields }) => numberIn(String(fields['Text'])))
      return mostTelling(rows, authors, ['beginning of Text', 'length of Text'])?.z ?? 0
    }
    expect(await told('s-in-order', false)).toBeGreaterThan(6)
    expect(await told('s-shuffled', true)).toBeLessThan(5)
  }, 60_000)

  it('orders the texts anew for every survey, so that over many the first to write is first no more often than the last', () => {
    // The place of the first writer among twenty, over 400 keys: by chance 9.5 in the middle, within 0.29.
    const surveys = Array.from({ length: 400 }, (_, index) => scene.surveyCalled(`s-${index}`))
    const places = surveys.map((survey, index) => {
      const seal = sealWith({ survey: survey.id, secret: `secret ${index}`, mark: '' }, PROGRAM_SECRET, survey)
      const keys = Array.from({ length: 20 }, (_, who) => seal.keyOf(`text|wish|${seal.keyOf(`m${who}`)}`))
      return keys.toSorted().indexOf(keys[0] ?? '')
    })
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length
    expect(Math.abs(mean - 9.5)).toBeLessThan(5 * 0.29)
  })
})

function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0])
}
