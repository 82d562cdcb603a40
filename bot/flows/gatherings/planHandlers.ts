import type { Payload } from '../../cards/actions'
import type { PlanDone } from '../../cards/planning/plan'
import type { FormProblem } from '../../cards/planning/planFields'
import { LONGEST_BECAUSE } from '../../cards/planning/planLooks'
import { GATHERING_KINDS, type Gathering, type GatheringId } from '../../domain/gathering'
import { mayLead, type Member } from '../../domain/member'
import { refusalToChange, type ChangeRefusal } from '../../domain/planning/changeGathering'
import type { InvitationRefusal } from '../../domain/planning/invitation'
import { askedFrom, type AskedPlan } from '../../domain/planning/planCheck'
import {
  askedIn,
  copyOf,
  formOf,
  LONGEST_TYPED,
  newPlan,
  partsOf,
  plansGatherings,
  type PlanForm,
} from '../../domain/planning/planForm'
import type { Records } from '../../domain/records'
import { planRefusals } from '../../texts/topics/planRefusals'
import { yearWheelTexts } from '../../texts/tab/topics/yearWheel'
import type { Handlers, Pressed, Presser } from '../pressed'
import type { FilledForm, PlanDrawing } from './drawPlan'
import type { InviteToGathering } from './inviteToGathering'
import type { PlanGathering, PlanOutcome } from './planGathering'

type Verbs =
  | 'plan.list'
  | 'plan.new'
  | 'plan.open'
  | 'plan.edit'
  | 'plan.copy'
  | 'plan.save'
  | 'plan.invite'
  | 'plan.cancel'
  | 'plan.undo'
  | 'plan.announce'

type Refusal = ChangeRefusal | InvitationRefusal | 'not-found'

/** The names that the bot gives: a form with another one was not made here. */
const OWN_NAME = /^g-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

export type Planning = {
  /** With what is not announced yet: whoever plans sees what has been planned. */
  records: () => Records
  plans: PlanGathering
  invite: InviteToGathering
  draw: PlanDrawing
  newId: () => GatheringId
  now: () => Date
}

/** Planning in chat: what one leads, a form for it, and everything looked over before anybody is told. */
export function planHandlers(the: Planning & { afterChange: () => void }): Pick<Handlers, Verbs> {
  type Work = (planner: Member) => Pressed | Promise<Pressed>
  type WorkOn = (planner: Member, gathering: Gathering) => Pressed | Promise<Pressed>

  const planning = ({ member }: Presser, work: Work): Pressed | Promise<Pressed> => {
    const planner = the.records().members.get(member.id) ?? member
    return plansGatherings(planner) ? work(planner) : { ok: false, refusal: 'plan-not-leader', card: null }
  }

  const about = (who: Presser, id: GatheringId, work: WorkOn): Pressed | Promise<Pressed> =>
    planning(who, (planner) => {
      const gathering = the.records().gatherings.get(id)
      if (!gathering) return { ok: false, refusal: 'not-found', card: null }
      if (!mayLead(planner, gathering)) return { ok: false, refusal: 'plan-not-yours', card: null }
      return work(planner, gathering)
    })

  /** The gathering as it stands now, with what has just been done. */
  const standing = (planner: Member, id: GatheringId, done: PlanDone | null): Pressed => {
    const gathering = the.records().gatherings.get(id)
    if (!gathering) return { ok: false, refusal: 'not-found', card: null }
    return { ok: true, card: the.draw.plan(gathering, planner, done) }
  }

  const refused = (planner: Member, id: GatheringId, refusal: Refusal): Pressed => {
    const card = standing(planner, id, null)
    if (refusal === 'not-found' || !card.ok) return { ok: false, refusal: 'not-found', card: null }
    return { ok: false, refusal: `plan-${refusal}`, card: card.card }
  }

  /** After something was done; a second press finds it done, and that is fine too. */
  const settled = (
    planner: Member,
    id: GatheringId,
    outcome: PlanOutcome,
    how: { done: (gathering: Gathering) => PlanDone; already: (gathering: Gathering) => ChangeRefusal | null },
  ): Pressed => {
    const gathering = the.records().gatherings.get(id)
    if (outcome.ok) {
      the.afterChange()
      return standing(planner, id, how.done(outcome.gathering))
    }
    if ('problems' in outcome || !gathering) return refused(planner, id, 'not-found')
    return how.already(gathering) === outcome.refusal
      ? standing(planner, id, null)
      : refused(planner, id, outcome.refusal)
  }

  const form = (planner: Member, filled: FilledForm, wrong?: Parameters<PlanDrawing['form']>[2]): Pressed => ({
    ok: true,
    card: the.draw.form(filled, planner, wrong),
  })

  const newForm = (planner: Member, base: AskedPlan, copied: Gathering | null): Pressed =>
    form(planner, { gathering: the.newId(), isNew: true, copied, parts: partsOf(base, false), form: formOf(base) })

  /** What the form does not show: as it is stored, as in what it is a copy of, or as is usual. */
  const baseOf = (planner: Member, { copied, form: { kind: typed } }: FilledForm, stored?: Gathering): AskedPlan => {
    if (stored) return askedFrom(stored)
    if (copied) return copyOf(copied, planner)
    const kind = GATHERING_KINDS.find((each) => each === typed) ?? 'area-gathering'
    return newPlan(kind, planner, yearWheelTexts[planner.language].proposal.leadersUntil)
  }

  const save = async (planner: Member, data: Payload<'plan.save'>): Promise<Pressed> => {
    const stored = the.records().gatherings.get(data.gathering)
    if (!stored && !(data.isNew && OWN_NAME.test(data.gathering))) {
      return { ok: false, refusal: 'not-found', card: null }
    }
    if (stored && !mayLead(planner, stored)) return { ok: false, refusal: 'plan-not-yours', card: null }
    const copied = data.copyOf === undefined ? undefined : the.records().gatherings.get(data.copyOf)
    const filled: FilledForm = {
      gathering: data.gathering,
      isNew: data.isNew ?? false,
      copied: copied && mayLead(planner, copied) ? copied : null,
      parts: data.parts,
      form: typedIn(data),
    }
    const cut = cutIn(filled.form)
    if (cut.length > 0) return form(planner, filled, { problems: cut })

    const asked = askedIn(filled.form, filled.parts, baseOf(planner, filled, stored))
    // Nobody knows of a draft, and so there is nobody to look over before it is saved.
    const dryRun = data.dryRun && stored?.stage === 'invited'
    const outcome = stored
      ? await the.plans.edit(planner, stored.id, asked, { dryRun })
      : await the.plans.create(planner, asked, { dryRun: false, id: filled.gathering })
    if (!outcome.ok && 'problems' in outcome) return form(planner, filled, { problems: outcome.problems })
    if (!outcome.ok && outcome.refusal === 'not-yours' && filled.parts.includes('kind')) {
      return form(planner, filled, { problems: [{ field: 'areas', problem: 'not-yours' }] })
    }
    if (!outcome.ok && outcome.refusal === 'no-change' && dryRun) {
      return form(planner, filled, { refused: planRefusals[planner.language]['plan-no-change'] })
    }
    if (outcome.ok && dryRun) return { ok: true, card: the.draw.changeLook(stored, outcome, filled, planner) }
    return settled(planner, filled.gathering, outcome, {
      done: ({ stage }) => (stage === 'invited' ? 'changed' : filled.isNew ? 'created' : 'saved'),
      already: () => 'no-change',
    })
  }

  return {
    'plan.list': (who) => planning(who, (planner) => ({ ok: true, card: the.draw.list(planner) })),
    'plan.open': (who, { gathering }) => about(who, gathering, (planner, found) => standing(planner, found.id, null)),
    'plan.new': (who) =>
      planning(who, (planner) => {
        const { proposal } = yearWheelTexts[planner.language]
        const base = newPlan('area-gathering', planner, proposal.leadersUntil)
        const [own] = the.records().areas.filter(({ id }) => base.areas.includes(id))
        const title = own ? proposal.title['area-gathering'](own.name) : ''
        return newForm(planner, { ...base, title }, null)
      }),
    'plan.copy': (who, { gathering }) =>
      about(who, gathering, (planner, found) => newForm(planner, copyOf(found, planner), found)),
    'plan.edit': (who, { gathering, parts, ...typed }) =>
      about(who, gathering, (planner, found) => {
        const refusal = refusalToChange(found, planner, the.now())
        if (refusal) return refused(planner, found.id, refusal)
        const asked = askedFrom(found)
        const filled = parts
          ? { parts, form: typedIn(typed) }
          : { parts: partsOf(asked, found.stage === 'invited'), form: formOf(asked) }
        return form(planner, { gathering, isNew: false, copied: null, ...filled })
      }),
    'plan.save': (who, data) => planning(who, (planner) => save(planner, data)),
    'plan.invite': (who, { gathering, dryRun }) =>
      about(who, gathering, async (planner, found) => {
        const outcome = await the.invite(planner, found.id, { dryRun })
        if (outcome.ok && dryRun) return { ok: true, card: the.draw.inviteLook(outcome, planner) }
        if (outcome.ok) {
          the.afterChange()
          return standing(planner, found.id, 'called')
        }
        // The second press of one who has just sent it.
        if (outcome.refusal === 'already-invited' && !dryRun && found.stage === 'invited') {
          return standing(planner, found.id, 'called')
        }
        return refused(planner, found.id, outcome.refusal)
      }),
    'plan.cancel': (who, { gathering, because, dryRun }) =>
      about(who, gathering, async (planner, found) => {
        if (!dryRun && because.length <= LONGEST_BECAUSE) {
          const outcome = await the.plans.cancel(planner, found.id, because, { dryRun })
          return settled(planner, found.id, outcome, {
            done: () => 'cancelled',
            already: ({ stage }) => (stage === 'cancelled' ? 'cancelled' : null),
          })
        }
        const refusal = refusalToChange(found, planner, the.now())
        if (refusal) return refused(planner, found.id, refusal)
        return { ok: true, card: the.draw.cancelLook(found, because, planner) }
      }),
    'plan.undo': (who, { gathering }) =>
      about(who, gathering, async (planner, found) =>
        settled(planner, found.id, await the.plans.undo(planner, found.id), {
          done: () => 'undone',
          already: ({ lastChange }) => (lastChange === null ? 'nothing-to-undo' : null),
        }),
      ),
    'plan.announce': (who, { gathering }) =>
      about(who, gathering, async (planner, found) =>
        settled(planner, found.id, await the.plans.announce(planner, found.id), {
          done: () => 'announced',
          // Announced already is what was wished for.
          already: () => 'nothing-to-undo',
        }),
      ),
  }
}

function typedIn(data: PlanForm): PlanForm {
  const { title, kind, areas, day, from, to, lastDay, mode, venue, onlineLink, seats, programme, topics, material } =
    data
  return { title, kind, areas, day, from, to, lastDay, mode, venue, onlineLink, seats, programme, topics, material }
}

/** Clients hold people to what there is room for, and not all of them do. */
function cutIn(form: PlanForm): FormProblem[] {
  const fields = ['programme', 'topics', 'material'] as const
  return fields.filter((field) => form[field].length > LONGEST_TYPED[field]).map((field) => ({ field, problem: 'cut' }))
}
