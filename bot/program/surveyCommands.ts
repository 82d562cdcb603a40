import { dayIn, OSLO } from '../domain/day'
import { importYears } from '../flows/surveys/importYears'
import { makeReport } from '../flows/surveys/surveyReport'
import { reviewTexts } from '../flows/surveys/reviewTexts'
import { addImportCommands } from '../http/surveys/importCommands'
import { addReportCommands } from '../http/surveys/reportCommands'
import { addReviewCommands } from '../http/surveys/reviewCommands'
import { addRunCommands, type RunCommands } from '../http/surveys/runCommands'
import type { Feature } from '../http/server'
import type { Core } from './core'

/** What the tab can ask about surveys. */
export function surveyCommands(core: Core, running: Pick<RunCommands, 'run' | 'standing'>): Feature[] {
  const { config, network, records, inTurn, now, afterChange } = core
  const [results, comments, texts] = [network.surveyResults, network.surveyComments, network.surveyTexts]
  const today = () => dayIn(OSLO, now())
  const report = makeReport({ records, results, comments, now })
  const review = reviewTexts({ records, texts, comments, programSecret: config.links.secret, inTurn })
  const bringIn = importYears({ records, surveys: network.surveys, results, inTurn, now })
  return [
    (server, handle) => addRunCommands(server, handle, { ...running, records, today, afterChange }),
    (server, handle) => addImportCommands(server, handle, { bringIn }),
    (server, handle) => addReviewCommands(server, handle, { review }),
    (server, handle) => addReportCommands(server, handle, { report, inTurn }),
  ]
}
