import type { SurveyResult } from '../../../bot/domain/surveys/figures'
import type { Survey } from '../../../bot/domain/surveys/survey'
import type { Network } from '../../../bot/store/network'
import { startClosingScene, turn, type ClosingScene, type Death } from './closingScene'

let scene: ClosingScene
beforeAll(async () => {
  scene = await startClosingScene('2026-02-02T08:00:00Z')
})
afterAll(() => scene.local.close())

const textsOf = (network: Network, survey: Survey) =>
  network.surveyTexts
    .inGroup(survey.id)
    .map(({ question, text }) => `${question}: ${text}`)
    .sort()

/** Everything that lies in the lists and the recycle bin about a survey, as text. */
const leftOf = async (survey: Survey): Promise<{ rows: string[]; bin: string[] }> => {
  const rows: string[] = []
  for (const list of ['Answers', 'SurveyKeys', 'Deliveries']) {
    const path = `/sites/vault/lists/${list}/items?$expand=fields&$top=5000`
    const { value } = (await scene.graph.send({ method: 'GET', path })).body as { value: unknown[] }
    const texts = value.map((item) => JSON.stringify(item)).filter((item) => item.includes(`"${survey.id}"`))
    rows.push(...texts.map((item) => `${list} ${/"Kind":"([^"]+)"/.exec(item)?.[1] ?? ''}`))
  }
  const bin = scene.local.recycleBin().map((item) => JSON.stringify(item))
  return { rows, bin: bin.filter((item) => item.includes(survey.id)) }
}

describe('a program that is killed while it closes a survey', () => {
  let whole: SurveyResult | undefined
  let wishes: string[]

  it('closes it in one go when it is not', async () => {
    const survey = await scene.layOver('s-whole')
    const { close, network } = await scene.program(null)
    expect(await close(turn)).toEqual([survey.id])
    whole = network.surveyResults.get(survey.id)
    wishes = textsOf(network, survey)
    expect(whole?.figures?.questions[0]?.all).toMatchObject({ n: 22 })
    expect(whole?.figures?.texts).toEqual({ wish: 6, few: null })
    expect(wishes).toHaveLength(6)
  })

  it('leaves the same figures and nothing of anybody, at whichever request it was', async () => {
    const deaths: Death[] = []
    for (let at = 1, [isOver, when] = [false, 'before' as Death['when']]; !isOver;) {
      const survey = await scene.layOver(`s-${when}-${at}`)
      const killed = await scene.program({ at, when })
      await killed.close(turn).catch(() => undefined)
      isOver = !killed.isDead()
      deaths.push({ at, when })
      const next = await scene.program(null)
      await next.close(turn)
      const { network } = next
      await Promise.all([network.surveys, network.surveyResults, network.surveyTexts].map((list) => list.refresh()))
      const result = network.surveyResults.get(survey.id)
      expect({ ...deaths.at(-1), result }).toEqual({ ...deaths.at(-1), result: { ...whole, survey: survey.id } })
      expect(textsOf(network, survey)).toEqual(wishes)
      expect(network.surveys.get(survey.id)).toMatchObject({
        stage: 'closed',
        record: { answered: 22, asked: 24, reminded: [{ on: '2026-01-20', count: 10 }] },
      })
      const { rows, bin } = await leftOf(survey)
      expect([...new Set(rows)]).toEqual(['Deliveries survey'])
      expect(bin.join('\n')).not.toMatch(/"m\d+"|\/m\d+"|@example|Sealed":"[^-]|Secret":"[^-]/)
      if (isOver && when === 'before') [isOver, when, at] = [false, 'after', 1]
      else at++
    }
    process.stdout.write(`Closing was killed in ${deaths.length} places, and each time finished by the next.\n`)
    expect(deaths.length).toBeGreaterThan(30)
  }, 300_000)
})
