import type { Payload } from '../../cards/actions'
import type { FormProblem } from '../../cards/planning/planFields'
import { GATHERING_KINDS, type Gathering } from '../../domain/gathering'
import { mayLead, type Member } from '../../domain/member'
import { askedFrom, type AskedPlan } from '../../domain/planning/planCheck'
import { askedIn, copyOf, LONGEST_TYPED, newPlan, type PlanForm } from '../../domain/planning/planForm'
import { planRefusals } from '../../texts/topics/planRefusals'
import { yearWheelTexts } from '../../texts/tab/topics/yearWheel'
import type { Pressed } from '../pressed'
import type { FilledForm, PlanDrawing } from './drawPlan'
import type { Planning, PlanSteps } from './planSteps'

export type SavePlan = (planner: Member, data: Payload<'plan.save'>) => Promise<Pressed>

/** The names that the bot gives: a form with another one was not made here. */
const OWN_NAME = /^g-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** A filled in form: what is wrong is said on it, what people are to be told is looked over first, the rest is saved. */
export function savePlan(the: Planning, steps: PlanSteps): SavePlan {
  const formAgain = (planner: Member, filled: FilledForm, wrong: Parameters<PlanDrawing['form']>[2]): Pressed => ({
    ok: true,
    card: the.draw.form(filled, planner, wrong),
  })

  return async (planner, data) => {
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
    if (cut.length > 0) return formAgain(planner, filled, { problems: cut })

    const asked = askedIn(filled.form, filled.parts, baseOf(planner, filled, stored))
    // Nobody knows of a draft, and so there is nobody to look over before it is saved.
    const dryRun = data.dryRun && stored?.stage === 'invited'
    const outcome = stored
      ? await the.plans.edit(planner, stored.id, asked, { dryRun })
      : await the.plans.create(planner, asked, { dryRun: false, id: filled.gathering })
    if (!outcome.ok && 'problems' in outcome) return formAgain(planner, filled, { problems: outcome.problems })
    if (!outcome.ok && outcome.refusal === 'not-yours' && filled.parts.includes('kind')) {
      return formAgain(planner, filled, { problems: [{ field: 'areas', problem: 'not-yours' }] })
    }
    if (!outcome.ok && outcome.refusal === 'no-change' && dryRun) {
      return formAgain(planner, filled, { refused: planRefusals[planner.language]['plan-no-change'] })
    }
    if (outcome.ok && dryRun) return { ok: true, card: the.draw.changeLook(stored, outcome, filled, planner) }
    return steps.settled(planner, filled.gathering, outcome, {
      done: ({ stage }) => (stage === 'invited' ? 'changed' : filled.isNew ? 'created' : 'saved'),
      already: () => 'no-change',
    })
  }
}

/** What the form does not show: as it is stored, as in what it is a copy of, or as is usual. */
function baseOf(planner: Member, { copied, form }: FilledForm, stored?: Gathering): AskedPlan {
  if (stored) return askedFrom(stored)
  if (copied) return copyOf(copied, planner)
  const kind = GATHERING_KINDS.find((each) => each === form.kind) ?? 'area-gathering'
  return newPlan(kind, planner, yearWheelTexts[planner.language].proposal.leadersUntil)
}

/** Of what a press brings along, that which stands in the form. */
export function typedIn(data: PlanForm): PlanForm {
  const { title, kind, areas, day, from, to, lastDay, mode, venue, onlineLink, seats, programme, topics, material } =
    data
  return { title, kind, areas, day, from, to, lastDay, mode, venue, onlineLink, seats, programme, topics, material }
}

/** Clients hold people to what there is room for, and not all of them do. */
function cutIn(form: PlanForm): FormProblem[] {
  const fields = ['programme', 'topics', 'material'] as const
  return fields.filter((field) => form[field].length > LONGEST_TYPED[field]).map((field) => ({ field, problem: 'cut' }))
}
