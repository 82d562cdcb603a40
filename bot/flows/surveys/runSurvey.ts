import { dayIn, instantAt, OSLO, type Day } from '../../domain/day'
import type { Member } from '../../domain/member'
import type { Reach } from '../../domain/messages/reach'
import type { Records } from '../../domain/records'
import { askedIn } from '../../domain/surveys/asked'
import {
  decideEnding,
  decideExtension,
  decideOpening,
  decideReminding,
  decideSurvey,
  refusalToRemove,
  twinOf,
  type AskedSurvey,
  type Asking,
  type RunDecision,
} from '../../domain/surveys/running'
import type { SurveyRunRefusal } from '../../domain/surveys/runRefusals'
import type { Survey, SurveyContent, SurveyId } from '../../domain/surveys/survey'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'

/** How many are asked, and by which door: never who. */
export type Reached = { asked: number; chat: number; mail: number; none: number }

export type OpeningOutcome =
  ({ ok: true; survey: Survey; changed: boolean } & Reached) | Exclude<RunDecision, { ok: true }>
export type RemovalOutcome = { ok: true; changed: boolean } | { ok: false; refusal: SurveyRunRefusal }

export type RunSurvey = {
  save(caller: Member, id: SurveyId, asked: AskedSurvey): Promise<RunDecision>
  open(caller: Member, id: SurveyId, on: Day | null, options: { dryRun: boolean }): Promise<OpeningOutcome>
  /** Whoever has not answered is reminded today. */
  remind(caller: Member, id: SurveyId): Promise<RunDecision>
  extend(caller: Member, id: SurveyId, closesOn: Day): Promise<RunDecision>
  end(caller: Member, id: SurveyId): Promise<RunDecision>
  remove(caller: Member, id: SurveyId): Promise<RemovalOutcome>
}

/** One write changes a survey; cards, reminders and its closing follow from that. */
export function runSurvey(the: {
  records: () => Records
  surveys: Pick<Mirror<Survey>, 'put' | 'remove'>
  reach: (member: Member) => Reach
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): RunSurvey {
  const decided = <Decision extends { ok: true; survey: Survey; changed: boolean } | { ok: false }>(
    id: SurveyId,
    decide: (survey: Survey | undefined, now: Date) => Decision,
    { dryRun } = { dryRun: false },
  ): Promise<Decision> =>
    the.inTurn(`survey|${id}`, () =>
      decideAgainOnConflict(async () => {
        const decision = decide(the.records().surveys.get(id), the.now())
        if (decision.ok && decision.changed && !dryRun) await the.surveys.put(decision.survey)
        return decision
      }),
    )
  const twin = (survey: Parameters<typeof twinOf>[0]): SurveyContent | null =>
    twinOf(survey, the.records().surveys.values())

  return {
    save: (caller, id, asked) =>
      decided(id, (survey, now) => decideSurvey(id, survey, asked, twin({ id, ...asked }), { caller, now })),
    open: (caller, id, on, options) =>
      decided(id, (survey, now) => openingOf(survey, on, survey ? twin(survey) : null, { caller, now }), options),
    remind: (caller, id) => decided(id, (survey, now) => decideReminding(survey, { caller, now })),
    extend: (caller, id, closesOn) => decided(id, (survey, now) => decideExtension(survey, closesOn, { caller, now })),
    end: (caller, id) => decided(id, (survey, now) => decideEnding(survey, { caller, now })),
    remove: (caller, id) =>
      the.inTurn(`survey|${id}`, () =>
        decideAgainOnConflict(async () => {
          const survey = the.records().surveys.get(id)
          // Gone already: the same press once more.
          if (!survey) return { ok: true, changed: false }
          const refusal = refusalToRemove(survey, { caller, now: the.now() })
          if (refusal) return { ok: false, refusal }
          await the.surveys.remove(id)
          return { ok: true, changed: true }
        }),
      ),
  }

  function openingOf(
    survey: Survey | undefined,
    on: Day | null,
    twins: SurveyContent | null,
    asking: Asking,
  ): OpeningOutcome {
    const decision = decideOpening(survey, on, twins, asking)
    if (!decision.ok) return decision
    const { opensOn } = decision.survey
    const isAhead = opensOn > dayIn(OSLO, asking.now)
    const asked = askedIn(decision.survey, the.records(), isAhead ? instantAt(OSLO, opensOn, '12:00') : asking.now)
    return asked.length === 0 ? { ok: false, refusal: 'nobody' } : { ...decision, ...reachedBy(asked, the.reach) }
  }
}

export function reachedBy(asked: readonly Member[], reach: (member: Member) => Reach): Reached {
  const doors = asked.map((member) => reach(member).door)
  const mail = doors.filter((door) => door === 'mail').length
  const none = doors.filter((door) => door === 'none').length
  return { asked: asked.length, chat: doors.length - mail - none, mail, none }
}
