import { drawnToSend } from '../../../bot/flows/sending/drawMatter'
import { makeSeals } from '../../../bot/flows/surveys/seals'
import { makeLinks } from '../../../bot/links'
import type { Records } from '../../../bot/domain/records'
import { sealedAnswerRow } from '../../../bot/store/rows/surveys/sealedAnswerRow'
import { anna, asDay, bilal, person, recordsOf } from '../../support/people'
import { surveyWith } from '../../support/surveys'
import { startTrial, type Trial } from '../../support/trial'
import { until } from '../../support/until'

const SECRET = 'the secret of surveys that are tried'
const dina = person('dina')
const survey = surveyWith({
  ...{ id: 'menti', opensOn: asDay('2026-02-02'), closesOn: asDay('2026-02-27') },
  remindOn: [asDay('2026-02-10')],
})

describe('whoever has sent it in is not reminded', () => {
  it('also when the reminder was waiting for its turn while she did', () => {
    const draw = (submitted: readonly string[]) => {
      const records = (): Records => ({
        ...recordsOf({ surveys: [survey] }),
        hasSubmitted: (_, member) => submitted.includes(member),
      })
      const now = () => new Date('2026-02-10T09:00:00Z')
      const links = makeLinks({ publicUrl: 'https://bot.example.no', secret: SECRET })
      return drawnToSend({ records, outcomeOf: () => undefined, surveyAnswerOf: () => null, links, now })
    }
    const reminder = { kind: 'survey-reminder', survey: survey.id } as const
    expect(draw([anna.id])(reminder, anna, 'a')).toBeNull()
    expect(draw([anna.id])(reminder, bilal, 'b')).not.toBeNull()
    expect(draw([anna.id])({ kind: 'survey', survey: survey.id }, anna, 'a')).not.toBeNull()
  })

  describe('at another replica', () => {
    let trial: Trial
    beforeAll(async () => {
      const [members, settings] = [[anna, bilal, dina], { LINK_SECRET: SECRET }]
      // The lease lasts from before the reminder is due until after: whoever takes it reads everything.
      trial = await startTrial({ now: '2026-02-10T06:58:00Z', members, surveys: [survey], settings })
      for (const member of members) await trial.install(member)
      await trial.program.sweeps.now()
    })
    afterAll(() => trial.close())

    it('which this one has not heard of before it sends', async () => {
      const { sealedAnswers, surveyKeys, deliveries } = trial.program.network
      await trial.press(anna, 'survey.submit', { survey: 'menti', page: 'page-1', 'q:competence': '4' })
      const seals = makeSeals({ keys: surveyKeys, sealed: sealedAnswers, programSecret: SECRET })
      const answer = { answers: { competence: 2 }, submitted: true, area: bilal.area }
      const elsewhere = seals.of(survey)?.close(bilal.id, answer)
      if (!elsewhere) throw new Error('No key')
      await trial.lay(sealedAnswerRow, elsewhere)
      expect(sealedAnswers.get(elsewhere.key)).toBeUndefined()

      // Without telling the program, which would then read everything.
      trial.local.clock.set(new Date('2026-02-10T07:01:00Z'))
      trial.program.sweeps.soon()
      const reminded = () => deliveries.all().flatMap(({ key, to }) => (key.includes('survey-reminder') ? [to] : []))
      await until(reminded, (members) => members.includes(dina.id))
      await trial.program.sweeps.now()
      expect(reminded()).toEqual([dina.id])
    })
  })
})
