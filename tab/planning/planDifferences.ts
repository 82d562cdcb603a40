import type { Area, Language, Member, MemberId } from '../../bot/domain/member'
import type { Plan } from '../../bot/domain/gathering'
import type { CheckedPlan } from '../../bot/domain/planning/planCheck'
import { clockOnTheWall, hoursText } from '../../bot/texts/dates'
import type { TabTexts } from '../../bot/texts/tab/texts'
import { planChangeTexts } from '../../bot/texts/tab/topics/planChange'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { areaNames } from '../parts/areaNames'
import { spanOf } from '../words'

export type Difference = { name: string; before: string; after: string }

type Reading = {
  language: Language
  texts: TabTexts
  areas: readonly Area[]
  members: ReadonlyMap<MemberId, Member>
  now: Date
}

/** What is not the same any longer, as a person reads it; '' is nothing. */
export function planDifferences(before: CheckedPlan, after: CheckedPlan, reading: Reading): Difference[] {
  const earlier = facts(before, reading)
  return facts(after, reading).flatMap(([name, now], index) => {
    const then = earlier[index]?.[1] ?? ''
    return then === now ? [] : [{ name, before: then, after: now }]
  })
}

/** Always the same facts in the same order. */
function facts(plan: CheckedPlan, { language, texts, areas, members, now }: Reading): [name: string, text: string][] {
  const { field, audience } = planFieldTexts[language]
  return [
    [field.title, plan.title],
    [field.kind, texts.kind[plan.kind]],
    [field.areas, areaNames(plan, areas, texts.allAreas)],
    [planChangeTexts[language].when, spanOf(language, plan, now)],
    [field.hours, hoursText(language, plan.hours)],
    [field.mode, texts.mode[plan.mode]],
    [field.venue, plan.mode !== 'digital' ? (plan.venue ?? '') : ''],
    [texts.gathering.online, plan.mode !== 'physical' ? (plan.onlineLink ?? '') : ''],
    [texts.gathering.seats, seatsText(plan, texts)],
    [field.audience, plan.audience.map((each) => audience[each]).join(', ')],
    [field.leadersUntil, plan.leadersUntil ?? ''],
    [field.host, plan.host === null ? '' : (members.get(plan.host)?.name ?? '')],
    [field.programme, plan.programme.map((item) => itemText(item, language)).join('\n')],
    [field.topics, plan.topics.join(', ')],
    [field.material, plan.material.join('\n')],
  ]
}

function seatsText(plan: CheckedPlan, texts: TabTexts): string {
  if (plan.mode === 'digital') return ''
  return plan.seats === 'unlimited' ? texts.gathering.unlimited : String(plan.seats)
}

function itemText({ start, end, title, speaker }: Plan['programme'][number], language: Language): string {
  const hours = `${clockOnTheWall(language, start)}–${clockOnTheWall(language, end)}`
  return `${hours} ${title}${speaker === null ? '' : ` · ${speaker}`}`
}
