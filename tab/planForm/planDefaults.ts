import { daysBetween, isDay } from '../../bot/domain/day'
import { GATHERING_KINDS, type GatheringKind, type Plan } from '../../bot/domain/gathering'
import { leadsNetwork, mayLead, type Area } from '../../bot/domain/member'
import { askedFrom, type AskedPlan } from '../../bot/domain/planning/planCheck'
import { EMPTY_PLAN, USUAL, type ProposalWords } from '../../bot/domain/planning/proposedPlans'
import type { Me } from '../../bot/http/contract'

/** What has been typed in, over what was there. */
export type PlanChanges = Partial<AskedPlan>

/** What suggestions are made from. */
export type Suggesting = { me: Me; areas: readonly Area[]; words: ProposalWords; courseTitle: string }

export function kindIn(text: string): GatheringKind | null {
  return GATHERING_KINDS.find((kind) => kind === text) ?? null
}

/** An empty form; an area leader plans for the own area. */
export function newPlan({ area, role }: Me): AskedPlan {
  return { ...EMPTY_PLAN, areas: role === 'area-leader' && area !== null ? [area] : [] }
}

/** The same gathering once more: the day has to be chosen, and the link belonged to the other meeting. */
export function copiedPlan(plan: Plan, me: Me): AskedPlan {
  const { areas } = plan
  const mayPlanThose = mayLead(me, { areas, host: null })
  return {
    ...askedFrom(plan),
    day: '',
    lastDay: '',
    onlineLink: '',
    areas: mayPlanThose ? areas : newPlan(me).areas,
  }
}

/** A kind brings what is usual for it, wherever nothing else has been chosen. */
export function withKind(plan: AskedPlan, kind: GatheringKind, suggesting: Suggesting): PlanChanges {
  const before = usualFor(plan, suggesting)
  const usual: AskedPlan = { ...EMPTY_PLAN, ...USUAL[kind] }
  const keep = <Field extends keyof AskedPlan>(field: Field): AskedPlan[Field] =>
    isEmpty(plan[field]) || isSame(plan[field], before[field]) ? usual[field] : plan[field]
  const areas = isEmpty(plan.areas) || isSame(plan.areas, before.areas) ? usualAreas(kind, suggesting) : plan.areas
  const leadersUntil = suggesting.words.leadersUntil
  const changed: PlanChanges = {
    kind,
    areas,
    from: keep('from'),
    to: keep('to'),
    hours: keep('hours'),
    mode: keep('mode'),
    audience: keep('audience'),
    leadersUntil:
      kind === 'intro-course' && plan.leadersUntil === ''
        ? leadersUntil
        : kind !== 'intro-course' && plan.leadersUntil === leadersUntil
          ? ''
          : plan.leadersUntil,
  }
  return retitled(plan, changed, suggesting)
}

export function withAreas(plan: AskedPlan, areas: readonly string[], suggesting: Suggesting): PlanChanges {
  return retitled(plan, { areas }, suggesting)
}

/** Two days of a course count twice what one does, as long as nobody has said otherwise. */
export function withLastDay(plan: AskedPlan, lastDay: string): PlanChanges {
  const kind = kindIn(plan.kind)
  if (!kind) return { lastDay }
  const usual = (last: string) => {
    const hours = Number(USUAL[kind].hours)
    return USUAL[kind].hours === '' || hours === 0 ? USUAL[kind].hours : String(hours * dayCount(plan.day, last))
  }
  return plan.hours === usual(plan.lastDay) ? { lastDay, hours: usual(lastDay) } : { lastDay }
}

/** A new first day takes the last one along. */
export function withDay(plan: AskedPlan, day: string): PlanChanges {
  if (!isDay(day) || !isDay(plan.lastDay) || !isDay(plan.day)) return { day }
  const last = new Date(`${day}T00:00:00Z`)
  last.setUTCDate(last.getUTCDate() + Math.max(0, daysBetween(plan.day, plan.lastDay)))
  return { day, lastDay: last.toISOString().slice(0, 10) }
}

function usualFor(plan: AskedPlan, suggesting: Suggesting): AskedPlan {
  const kind = kindIn(plan.kind)
  if (!kind) return newPlan(suggesting.me)
  return { ...EMPTY_PLAN, ...USUAL[kind], areas: usualAreas(kind, suggesting) }
}

/** What most kinds are for: all areas, where the planner may. */
function usualAreas(kind: GatheringKind, { me, areas }: Suggesting): readonly string[] {
  if (kind === 'area-gathering' || !leadsNetwork(me)) return newPlan(me).areas
  return areas.map(({ id }) => id)
}

function retitled(plan: AskedPlan, changes: PlanChanges, suggesting: Suggesting): PlanChanges {
  const hasOwnTitle = plan.title.trim() !== '' && plan.title !== suggestedTitle(plan, suggesting)
  return hasOwnTitle ? changes : { ...changes, title: suggestedTitle({ ...plan, ...changes }, suggesting) }
}

/** «Områdesamling Follo og Kongsvinger», as the whole year's plan calls it too. */
export function suggestedTitle({ kind: text, areas }: AskedPlan, suggesting: Suggesting): string {
  const kind = kindIn(text)
  if (!kind) return ''
  const { title, and } = suggesting.words
  // The form has a field for the last day, so one gathering is the whole course.
  if (kind === 'basic-course') return suggesting.courseTitle
  if (kind !== 'area-gathering') return title[kind]
  const names = suggesting.areas.filter(({ id }) => areas.includes(id)).map(({ name }) => name)
  return title[kind](names.join(` ${and} `)).trim()
}

function dayCount(day: string, lastDay: string): number {
  return isDay(day) && isDay(lastDay) ? Math.max(0, daysBetween(day, lastDay)) + 1 : 1
}

function isEmpty(value: string | readonly unknown[]): boolean {
  return value.length === 0
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
