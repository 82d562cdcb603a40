import type { Card } from '../../cards/card'
import type { Frame } from '../../cards/frame'
import { changeLookCard } from '../../cards/planning/changeLook'
import { planCard, type PlanDone } from '../../cards/planning/plan'
import type { FormProblem } from '../../cards/planning/planFields'
import { planFormCard } from '../../cards/planning/planForm'
import { cancelLookCard, inviteLookCard, LONGEST_BECAUSE } from '../../cards/planning/planLooks'
import { plansCard, type PlannedItem, type PlanState } from '../../cards/planning/plans'
import { invitedTo } from '../../domain/audience'
import { dayIn, OSLO } from '../../domain/day'
import { answerCounts } from '../../domain/figures/overview'
import { asAnnounced, phaseOf, type Gathering, type GatheringId, type InvitedGathering } from '../../domain/gathering'
import { mayLead, type Language, type Member } from '../../domain/member'
import { changesTheWay } from '../../domain/messages/beforeStart'
import { clashesOf, clashRulesFrom } from '../../domain/planning/clashes'
import type { FormPart, PlanForm } from '../../domain/planning/planForm'
import type { Records } from '../../domain/records'
import { yearWheelTexts } from '../../texts/tab/topics/yearWheel'
import type { PlanOutcome } from './planGathering'
import { byName, changeReach, reachedAmong, type ReachOf } from './planReach'

/** A form as it stands on the card: which gathering it is about, and what is typed in. */
export type FilledForm = {
  gathering: GatheringId
  isNew: boolean
  copied: Gathering | null
  parts: readonly FormPart[]
  form: PlanForm
}

type Planned = Extract<PlanOutcome, { ok: true }>

export type PlanDrawing = {
  list(planner: Member): Card
  plan(gathering: Gathering, planner: Member, done: PlanDone | null): Card
  form(filled: FilledForm, planner: Member, wrong?: { problems?: FormProblem[]; refused?: string }): Card
  inviteLook(
    decided: { gathering: InvitedGathering; people: readonly Member[]; onLeave: readonly Member[] },
    planner: Member,
  ): Card
  changeLook(before: Gathering, outcome: Planned, filled: FilledForm, planner: Member): Card
  cancelLook(gathering: Gathering, because: string, planner: Member): Card
}

/** Draws what whoever plans sees; `records` are with what is not announced yet. */
export function planDrawing(the: { records: () => Records; reach: ReachOf; now: () => Date }): PlanDrawing {
  const frameOf = ({ language }: Member): Frame => ({ language, refresh: null })
  const today = () => dayIn(OSLO, the.now())
  const everybody = (): Member[] => [...the.records().members.values()]
  const shared = (planner: Member) => ({ frame: frameOf(planner), areas: the.records().areas, today: today() })

  return {
    list(planner) {
      const records = the.records()
      const items = [...records.gatherings.values()]
        .filter((gathering) => mayLead(planner, gathering))
        .flatMap((gathering): PlannedItem[] => {
          const state = stateOf(gathering, records, the.now())
          return state === null ? [] : [{ gathering, state }]
        })
      return plansCard({ frame: frameOf(planner), today: today(), items: items.sort(byUrgency) })
    },

    plan(gathering, planner, done) {
      const records = the.records()
      const changedBy = gathering.lastChange === null ? undefined : records.members.get(gathering.lastChange.by)
      return planCard({
        ...shared(planner),
        gathering,
        counts: answerCounts(gathering, records),
        changedBy: changedBy?.name ?? null,
        clashes: clashTexts(gathering, records, planner.language),
        done,
        now: the.now(),
      })
    },

    form({ gathering, isNew, copied, parts, form }, planner, { problems = [], refused } = {}) {
      const { areas, gatherings } = the.records()
      const stored = gatherings.get(gathering)
      return planFormCard({
        frame: frameOf(planner),
        gathering,
        isNew,
        copied: copied && { id: copied.id, title: copied.title },
        changed: stored?.title ?? null,
        isCalled: stored?.stage === 'invited',
        refused: refused ?? null,
        form,
        parts,
        problems,
        areas,
        isAreaLeader: planner.role === 'area-leader',
      })
    },

    inviteLook: ({ gathering, people, onLeave }, planner) =>
      inviteLookCard({
        ...shared(planner),
        gathering,
        ...reachedAmong(people, the.reach),
        onLeave: byName(onLeave).map(({ name }) => name),
        clashes: clashTexts(gathering, the.records(), planner.language),
      }),

    changeLook(stored, { gathering, effect, people, askedAgain }, { form, parts }, planner) {
      // Several changes before the first is announced are one change, from what members know.
      const before = asAnnounced(stored, the.now())
      return changeLookCard({
        ...shared(planner),
        before,
        after: gathering,
        form,
        parts,
        askedAgain: effect === 'moved' ? askedAgain.length : null,
        isTold: changesTheWay(before, gathering),
        ...changeReach(people, before, gathering, the.reach),
        undoMinutes: the.records().settings.undoMinutes,
      })
    },

    cancelLook(gathering, because, planner) {
      const people = gathering.stage === 'invited' ? invitedTo(asAnnounced(gathering, the.now()), everybody()) : []
      return cancelLookCard({
        ...shared(planner),
        gathering,
        because,
        isTooLong: because.length > LONGEST_BECAUSE,
        ...reachedAmong(people, the.reach),
        undoMinutes: the.records().settings.undoMinutes,
      })
    },
  }
}

/** Null for what is over and done with. */
function stateOf(gathering: Gathering, records: Records, now: Date): PlanState | null {
  const { lastChange } = gathering
  if (lastChange !== null && now < lastChange.announceAt) {
    return { kind: gathering.stage === 'cancelled' ? 'cancelling' : 'changing', announceAt: lastChange.announceAt }
  }
  switch (phaseOf(gathering, dayIn(OSLO, now), now)) {
    case 'draft':
      // Nothing more can come of a draft whose day is over.
      return gathering.start > now ? { kind: 'draft' } : null
    case 'open':
    case 'deadline-passed': {
      const { invited, noAnswer } = answerCounts(gathering, records)
      return { kind: 'called', answered: invited - noAnswer, invited }
    }
    case 'running':
      return { kind: 'running' }
    case 'awaiting-list':
      return { kind: 'awaiting-list' }
    case 'followed-up':
    case 'cancelled':
      return null
  }
}

const URGENCY: readonly PlanState['kind'][][] = [
  ['cancelling', 'changing'],
  ['running', 'awaiting-list'],
  ['called'],
  ['draft'],
]

/** What can still be undone, what waits, what people are called to, drafts; each in the order of their days. */
function byUrgency(one: PlannedItem, other: PlannedItem): number {
  const urgency = ({ state }: PlannedItem): number => URGENCY.findIndex((kinds) => kinds.includes(state.kind))
  return urgency(one) - urgency(other) || one.gathering.start.getTime() - other.gathering.start.getTime()
}

function clashTexts(gathering: Gathering, records: Records, language: Language): string[] {
  const { settings, areas, gatherings } = records
  const others = [...gatherings.values()].filter(({ stage }) => stage !== 'cancelled')
  return clashesOf(gathering, others, clashRulesFrom(settings, areas)).map(yearWheelTexts[language].clash)
}
