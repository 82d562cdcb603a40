import { LONGEST_BECAUSE } from '../../cards/planning/planLooks'
import type { Gathering } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import { refusalToChange } from '../../domain/planning/changeGathering'
import { askedFrom, type AskedPlan } from '../../domain/planning/planCheck'
import { copyOf, formOf, newPlan, partsOf } from '../../domain/planning/planForm'
import { yearWheelTexts } from '../../texts/tab/topics/yearWheel'
import type { Handlers, Pressed } from '../pressed'
import type { FilledForm } from './drawPlan'
import { savePlan, typedIn } from './planSaving'
import { planSteps, type Planning } from './planSteps'

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

/** Planning in chat: what one leads, a form for it, and everything looked over before anybody is told. */
export function planHandlers(the: Planning & { afterChange: () => void }): Pick<Handlers, Verbs> {
  const steps = planSteps(the)
  const { planning, about, standing, refused, settled } = steps
  const save = savePlan(the, steps)

  const form = (planner: Member, filled: FilledForm): Pressed => ({ ok: true, card: the.draw.form(filled, planner) })
  const newForm = (planner: Member, base: AskedPlan, copied: Gathering | null): Pressed =>
    form(planner, { gathering: the.newId(), isNew: true, copied, parts: partsOf(base, false), form: formOf(base) })

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
