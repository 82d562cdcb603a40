import { AnswersUnreadable, NotDestroyed } from '../../../bot/flows/surveys/closingParts'
import { sealWith } from '../../../bot/flows/surveys/sealing'
import { makeSeals, WrongSecret } from '../../../bot/flows/surveys/seals'
import { makeLog } from '../../../bot/log'
import { sealedAnswerRow } from '../../../bot/store/rows/surveys/sealedAnswerRow'
import { PROGRAM_SECRET, startClosingScene, turn, type ClosingScene } from './closingScene'

let scene: ClosingScene
beforeAll(async () => {
  scene = await startClosingScene('2026-02-02T08:00:00Z')
})
afterAll(() => scene.local.close())

describe('closing a survey', () => {
  it('destroys nothing while the program has another secret than its answers were sealed with', async () => {
    const survey = await scene.layOver('s-secret')
    const { close, network } = await scene.program(null, ({ surveyKeys: keys, sealedAnswers: sealed }) => ({
      seals: makeSeals({ keys, sealed, programSecret: 'another secret of the program altogether' }),
    }))
    await expect(close(turn)).rejects.toBeInstanceOf(WrongSecret)
    expect(network.sealedAnswers.inGroup(survey.id)).toHaveLength(24)
    expect(network.surveys.get(survey.id)?.stage).toBe('open')
    // Set back, it closes.
    expect(await (await scene.program(null)).close(turn)).toEqual([survey.id])
  })

  it('destroys nothing while its key cannot be read, and closes the others all the same', async () => {
    const survey = await scene.layOver('s-no-key')
    const other = await scene.layOver('s-other')
    const { close, network } = await scene.program(null, ({ surveyKeys: keys, sealedAnswers: sealed }) => {
      const seals = makeSeals({ keys, sealed, programSecret: PROGRAM_SECRET })
      return { seals: { of: (each) => (each.id === survey.id ? null : seals.of(each)) } }
    })
    await expect(close(turn)).rejects.toBeInstanceOf(AnswersUnreadable)
    expect(network.sealedAnswers.inGroup(survey.id)).toHaveLength(24)
    expect(network.surveys.get(other.id)?.stage).toBe('closed')
    await (await scene.program(null)).close(turn)
  })

  it('wipes what a slow replica leaves behind afterwards', async () => {
    const survey = await scene.layOver('s-late')
    await (await scene.program(null)).close(turn)
    const seal = sealWith({ survey: survey.id, secret: 'late'.repeat(12), mark: '' }, PROGRAM_SECRET, survey)
    await scene.lay(sealedAnswerRow, seal.close('m1', { answers: { competence: 4 }, submitted: true, area: null }))
    const { close, network } = await scene.program(null)
    await network.sealedAnswers.refresh()
    expect(network.sealedAnswers.inGroup(survey.id)).toHaveLength(1)
    expect(await close(turn)).toEqual([])
    expect(network.sealedAnswers.inGroup(survey.id)).toEqual([])
    expect(await network.sealedAnswers.columnsNow(['Survey'])).toEqual([])
  })

  it('waits when the lease is somebody else’s', async () => {
    const survey = await scene.layOver('s-waits')
    const { close, network } = await scene.program(null)
    expect(await close({ ...turn, lease: { hold: async () => false } })).toEqual([])
    expect(await close({ ...turn, isStopping: () => true })).toEqual([])
    expect(network.surveys.get(survey.id)?.stage).toBe('open')
  })

  it('tells whoever runs the program in the log what is in the way', () => {
    const lines: string[] = []
    const log = makeLog('error', { write: (line: string) => void lines.push(line) })
    const said = 'The survey s-1 is in the way'
    for (const Kind of [AnswersUnreadable, NotDestroyed, WrongSecret]) log.error({ err: new Kind(said) }, 'trouble')
    expect(lines.map((line) => line.includes(said))).toEqual([true, true, true])
  })
})
