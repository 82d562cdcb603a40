import type { Server } from 'restify'
import type * as z from 'zod/mini'
import type { MakeReport } from '../../flows/surveys/surveyReport'
import type { CommandHandler, FileAnswer } from '../commandHandler'
import { reportLanguage, surveyId, type reportRefused } from '../contract/surveys'

/** What is published of a survey, as a file to print or send on. */
export function addReportCommands(
  server: Server,
  handle: CommandHandler,
  the: {
    report: MakeReport
    inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  },
): void {
  server.get(
    '/api/surveys/:survey/report.pdf',
    handle(async (reader, request) => {
      const id = surveyId.safeParse(request.params['survey'])
      const written = new URLSearchParams(request.getQuery()).get('language') ?? reader.language
      const language = reportLanguage.safeParse(written)
      if (!id.success || !language.success) return 'bad-request'
      // One at a time: drawing keeps the whole program busy, and whoever is impatient presses many times.
      const made = await the.inTurn('survey report', () => the.report(id.data, language.data))
      if (made === null) return 'not-found'
      if (!made.ok) return made satisfies z.output<typeof reportRefused>
      return { file: made.file, type: 'application/pdf', name: made.name } satisfies FileAnswer
    }),
  )
}
