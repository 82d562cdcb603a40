import type { Server } from 'restify'
import type { ImportYears } from '../../flows/surveys/importYears'
import type { CommandHandler } from '../commandHandler'
import { importRequest, type ImportAnswer } from '../contract/surveys'

/** Earlier years, so that the development does not start at zero. */
export function addImportCommands(server: Server, handle: CommandHandler, the: { bringIn: ImportYears }): void {
  server.post(
    '/api/surveys/imports',
    handle(async (caller, request) => {
      const asked = importRequest.safeParse(request.body)
      if (!asked.success) return 'bad-request'
      const { dryRun, series, rows } = asked.data
      const outcome = await the.bringIn(caller, series, rows, { dryRun })
      if (!outcome.ok) return outcome satisfies ImportAnswer
      const surveys = outcome.surveys.map(({ survey, figures, withheld, is }) => ({
        ...{ id: survey.id, year: Number(survey.opensOn.slice(0, 4)), title: survey.title },
        ...{ audience: survey.audience === 'leader' ? ('leader' as const) : ('nurse' as const) },
        ...{ is, figures, withheld },
      }))
      return { ok: true, dryRun, surveys }
    }),
  )
}
