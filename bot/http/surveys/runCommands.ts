import type { Request, Server } from 'restify'
import type { Records } from '../../domain/records'
import type { RunDecision } from '../../domain/surveys/running'
import type { SurveyId } from '../../domain/surveys/survey'
import { checkSurvey } from '../../domain/surveys/checkSurvey'
import { changedWordings } from '../../domain/surveys/wordings'
import type { RunSurvey } from '../../flows/surveys/runSurvey'
import type { CommandHandler } from '../commandHandler'
import {
  checkRequest,
  extensionRequest,
  newSurveyId,
  openingRequest,
  surveyId,
  surveyRequest,
  type CheckAnswer,
  type OpeningAnswer,
  type ReminderAnswer,
  type SurveyAnswered,
  type SurveyStanding,
} from '../contract/surveys'

export type RunCommands = {
  records: () => Records
  run: RunSurvey
  standing: (survey: SurveyId) => SurveyStanding | null
  today: () => string
  afterChange: () => void
}

/** Surveys: write, check, open, remind, prolong and close, and see how it goes without seeing who. */
export function addRunCommands(server: Server, handle: CommandHandler, the: RunCommands): void {
  const about = (request: Request) => surveyId.safeParse(request.params['survey'])

  const stored = (decision: RunDecision): SurveyAnswered => {
    if (!decision.ok) return decision
    if (decision.changed) the.afterChange()
    return { ok: true, changed: decision.changed }
  }

  server.get(
    '/api/surveys/:survey/standing',
    handle(async (_viewer, request) => {
      const id = about(request)
      if (!id.success) return 'bad-request'
      return the.standing(id.data) ?? 'not-found'
    }),
  )

  server.post(
    '/api/surveys/checks',
    handle(async (_writer, request) => {
      const asked = checkRequest.safeParse(request.body)
      if (!asked.success) return 'bad-request'
      const { content, audience, twin, earlier } = asked.data
      return {
        problems: checkSurvey(content, audience, twin),
        changedWordings: changedWordings(content, comparedWith(earlier, the.records())),
      } satisfies CheckAnswer
    }),
  )

  server.put(
    '/api/surveys/:survey',
    handle(async (writer, request) => {
      const [asked, id] = [surveyRequest.safeParse(request.body), about(request)]
      if (!asked.success || !id.success) return 'bad-request'
      const isKnown = the.records().surveys.has(id.data)
      if (!isKnown && !newSurveyId.safeParse(id.data).success) return 'bad-request'
      return stored(await the.run.save(writer, id.data, asked.data))
    }),
  )

  server.post(
    '/api/surveys/:survey/opening',
    handle(async (leader, request) => {
      const [asked, id] = [openingRequest.safeParse(request.body), about(request)]
      if (!asked.success || !id.success) return 'bad-request'
      const { dryRun, on } = asked.data
      const outcome = await the.run.open(leader, id.data, on, { dryRun })
      if (!outcome.ok) return outcome satisfies OpeningAnswer
      if (outcome.changed && !dryRun) the.afterChange()
      const { survey, asked: people, chat, mail, none } = outcome
      const { opensOn, closesOn, remindOn } = survey
      return {
        ...{ ok: true, asked: people, chat, mail, none },
        ...{ opensOn, closesOn, remindOn: [...remindOn] },
      } satisfies OpeningAnswer
    }),
  )

  server.post(
    '/api/surveys/:survey/reminders',
    handle(async (leader, request) => {
      const id = about(request)
      if (!id.success) return 'bad-request'
      const decision = stored(await the.run.remind(leader, id.data))
      if (decision.ok) return { ok: true, on: the.today() } satisfies ReminderAnswer
      return decision
    }),
  )

  server.post(
    '/api/surveys/:survey/extension',
    handle(async (leader, request) => {
      const [asked, id] = [extensionRequest.safeParse(request.body), about(request)]
      if (!asked.success || !id.success) return 'bad-request'
      return stored(await the.run.extend(leader, id.data, asked.data.closesOn))
    }),
  )

  server.post(
    '/api/surveys/:survey/ending',
    handle(async (leader, request) => {
      const id = about(request)
      return id.success ? stored(await the.run.end(leader, id.data)) : 'bad-request'
    }),
  )

  server.del(
    '/api/surveys/:survey',
    handle(async (leader, request) => {
      const id = about(request)
      return id.success ? ((await the.run.remove(leader, id.data)) satisfies SurveyAnswered) : 'bad-request'
    }),
  )
}

/** Every run of the same series to the same people that somebody has been asked in, and the one that was named. */
function comparedWith(earlier: SurveyId | null, { surveys }: Records) {
  const named = earlier === null ? undefined : surveys.get(earlier)
  if (!named) return []
  const { series, audience } = named
  const others = [...surveys.values()].filter(
    (each) =>
      each.id !== named.id &&
      each.stage !== 'draft' &&
      series !== null &&
      each.series === series &&
      each.audience === audience,
  )
  return [named, ...others]
}
