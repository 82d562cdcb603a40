import type { Gathering, GatheringId } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import {
  decideAnnouncement,
  decideCancellation,
  decideCreation,
  decideEdit,
  decideUndo,
  isSamePlan,
  touchedBy,
  type ChangeDecision,
  type ChangeEffect,
  type ChangeRefusal,
} from '../../domain/planning/changeGathering'
import type { AskedPlan, FieldProblem } from '../../domain/planning/planCheck'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'

export type PlanOutcome =
  | { ok: true; gathering: Gathering; effect: ChangeEffect; people: Member[]; askedAgain: Member[] }
  | { ok: false; refusal: ChangeRefusal | 'not-found' }
  | { ok: false; problems: FieldProblem[] }

type Options = { dryRun: boolean }

export type PlanGathering = {
  /** With an id of the planner's own, the same one twice is one gathering. */
  create(planner: Member, asked: AskedPlan, options: Options & { id?: GatheringId | null }): Promise<PlanOutcome>
  edit(planner: Member, id: GatheringId, asked: AskedPlan, options: Options): Promise<PlanOutcome>
  cancel(planner: Member, id: GatheringId, because: string, options: Options): Promise<PlanOutcome>
  undo(planner: Member, id: GatheringId): Promise<PlanOutcome>
  announce(planner: Member, id: GatheringId): Promise<PlanOutcome>
}

/** One write changes a gathering; cards, messages and calendars follow from that once it is announced. */
export function planGathering(the: {
  /** With what is not announced yet: whoever plans sees what has been planned. */
  records: () => Records
  put: (gathering: Gathering) => Promise<void>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  newId: () => GatheringId
  now: () => Date
}): PlanGathering {
  /** A form that is sent twice writes once. */
  const store = async (before: Gathering | undefined, after: Gathering): Promise<void> => {
    if (!before || !isSamePlan(before, after)) await the.put(after)
  }

  const changed = (
    id: GatheringId,
    { dryRun }: Options,
    decide: (gathering: Gathering, records: Records) => ChangeDecision,
  ): Promise<PlanOutcome> =>
    the.inTurn(`gathering|${id}`, () =>
      decideAgainOnConflict(async () => {
        const records = the.records()
        const gathering = records.gatherings.get(id)
        if (!gathering) return { ok: false, refusal: 'not-found' }
        const decision = decide(gathering, records)
        if (!decision.ok) return decision
        if (!dryRun) await store(gathering, decision.gathering)
        return outcomeOf(gathering, decision, records)
      }),
    )

  return {
    create: (planner, asked, { dryRun, id }) => {
      const gatheringId = id ?? the.newId()
      return the.inTurn(`gathering|${gatheringId}`, () =>
        decideAgainOnConflict(async () => {
          const records = the.records()
          const known = records.gatherings.get(gatheringId)
          // Called since, it is changed only after a look at whom that touches.
          if (known && known.stage !== 'draft') return { ok: false, refusal: 'no-change' }
          // The answer to an earlier try was lost, and the form may have been changed since.
          const decision = known
            ? decideEdit(known, asked, planner, records, the.now())
            : decideCreation(asked, gatheringId, planner, records, the.now())
          if (!decision.ok) return decision
          if (!dryRun) await store(known, decision.gathering)
          return { ok: true, gathering: decision.gathering, effect: 'draft', people: [], askedAgain: [] }
        }),
      )
    },
    edit: (planner, id, asked, options) =>
      changed(id, options, (gathering, records) => decideEdit(gathering, asked, planner, records, the.now())),
    cancel: (planner, id, because, options) =>
      changed(id, options, (gathering, { settings }) =>
        decideCancellation(gathering, because, planner, settings, the.now()),
      ),
    undo: (planner, id) => changed(id, { dryRun: false }, (gathering) => decideUndo(gathering, planner, the.now())),
    announce: (planner, id) =>
      changed(id, { dryRun: false }, (gathering) => decideAnnouncement(gathering, planner, the.now())),
  }
}

function outcomeOf(
  before: Gathering,
  { gathering, effect }: Extract<ChangeDecision, { ok: true }>,
  records: Records,
): PlanOutcome {
  const isCalled = before.stage === 'invited'
  const people = isCalled ? touchedBy(before, gathering, [...records.members.values()]) : []
  const answered = records.rsvpsOf(before.id)
  const askedAgain = effect === 'moved' ? people.filter(({ id }) => answered.has(id)) : []
  return { ok: true, gathering, effect, people, askedAgain }
}
