import type { Survey } from '../domain/surveys/survey'
import { closeSurveys } from '../flows/surveys/closeSurvey'
import { openEvaluations } from '../flows/surveys/openEvaluations'
import { runSurvey, type RunSurvey } from '../flows/surveys/runSurvey'
import { surveyStanding } from '../flows/surveys/surveyStanding'
import type { Feature } from '../http/server'
import type { Core } from './core'
import type { Step } from './sending'
import { surveyCommands } from './surveyCommands'

/** Running surveys, evaluations that open by themselves, and closing what is over. */
export function makeSurveys(
  core: Core,
  { finishPoll }: { finishPoll: (poll: Survey) => Promise<void> },
): {
  run: RunSurvey
  standing: ReturnType<typeof surveyStanding>
  commands: Feature[]
  before: Step[]
  tidying: Step[]
} {
  const { network, seals, records, reach, inTurn, now, log } = core
  const { surveys, deliveries } = network
  const [answers, keys] = [network.sealedAnswers, network.surveyKeys]
  const [results, texts] = [network.surveyResults, network.surveyTexts]
  const run = runSurvey({ records, surveys, reach, inTurn, now })
  const standing = surveyStanding({ ...{ records, answers, results, deliveries, seals, reach, now } })
  const evaluate = openEvaluations({ records, surveys, now })
  const close = closeSurveys({
    ...{ records, surveys, results, texts, answers, keys, deliveries, seals, finishPoll, now },
  })
  return {
    run,
    standing,
    commands: surveyCommands(core, { run, standing }),
    before: [
      async (turn) => {
        const opened = await evaluate(turn)
        if (opened > 0) log.info({ opened }, 'evaluations opened')
      },
    ],
    tidying: [
      async (turn) => {
        for (const survey of await close(turn)) log.info({ survey }, 'survey closed, its key and answers destroyed')
      },
    ],
  }
}
