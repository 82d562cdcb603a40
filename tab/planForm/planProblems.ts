import { mayLead } from '../../bot/domain/member'
import {
  checkPlan,
  type AskedPlan,
  type CheckedPlan,
  type PlanField,
  type PlanProblem,
} from '../../bot/domain/planning/planCheck'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'

/** `index` is the line as it stands in the form. */
export type FormProblem = { field: PlanField; problem: PlanProblem | 'not-yours'; index?: number }

/** As the bot says it, counted in what was sent. */
export type SentProblem = { field: PlanField; problem: PlanProblem; index?: number | undefined }

export type FormCheck = { ok: true; plan: CheckedPlan } | { ok: false; problems: FormProblem[] }

/** What is sent: fields that the way to meet hides stay in the form, and empty lines are nothing. */
export function asSent(plan: AskedPlan): AskedPlan {
  return {
    ...plan,
    ...(plan.mode === 'digital' ? { seats: '', venue: '' } : {}),
    ...(plan.mode === 'physical' ? { onlineLink: '' } : {}),
    ...(asksLeadersToo(plan) ? {} : { leadersUntil: '' }),
    programme: plan.programme.filter(isFilledItem),
    material: plan.material.filter(isFilledLine),
  }
}

export function asksLeadersToo({ audience }: AskedPlan): boolean {
  return audience.includes('leader') && audience.length > 1
}

/** The domain's own check, and the planner's own areas; `host` is whom the gathering has now. */
export function checkForm(
  plan: AskedPlan,
  { me, records, now, host }: { me: Me; records: Records; now: Date; host: string | null },
): FormCheck {
  const check = checkPlan(asSent(plan), records, now)
  const isOthers = plan.areas.length > 0 && !mayPlanFor(plan, { me, records, host })
  if (check.ok && !isOthers) return check
  const found: FormProblem[] = check.ok ? [] : asInForm(check.problems, plan)
  return { ok: false, problems: isOthers ? [...found, { field: 'areas', problem: 'not-yours' }] : found }
}

/** An area leader plans for the own area, and changes what the working group has made them host of. */
function mayPlanFor(
  { areas }: AskedPlan,
  { me, records, host }: { me: Me; records: Records; host: string | null },
): boolean {
  const chosen = records.areas.filter(({ id }) => areas.includes(id)).map(({ id }) => id)
  return mayLead(me, { areas: chosen, host: host === me.id ? me.id : null })
}

/** Lines that were not sent are counted in again. */
export function asInForm(problems: readonly SentProblem[], plan: AskedPlan): FormProblem[] {
  const kept = { programme: placesOf(plan.programme, isFilledItem), material: placesOf(plan.material, isFilledLine) }
  return problems.map(({ index, ...problem }) => {
    if (index === undefined) return problem
    const { field } = problem
    const places = field === 'programme' || field === 'material' ? kept[field] : null
    return { ...problem, index: places?.[index] ?? index }
  })
}

function placesOf<Line>(lines: readonly Line[], isFilled: (line: Line) => boolean): number[] {
  return lines.flatMap((line, index) => (isFilled(line) ? [index] : []))
}

function isFilledItem(item: AskedPlan['programme'][number]): boolean {
  return `${item.start}${item.end}${item.title}${item.speaker}`.trim() !== ''
}

function isFilledLine(line: string): boolean {
  return line.trim() !== ''
}
