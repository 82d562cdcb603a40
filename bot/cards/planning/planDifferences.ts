import type { Day } from '../../domain/day'
import { offersOnline, offersOnSite, type Plan } from '../../domain/gathering'
import type { Area, Language } from '../../domain/member'
import { programmeText } from '../../domain/planning/programmeText'
import { hoursText, timeSpan } from '../../texts/dates'
import { planChangeTexts } from '../../texts/tab/topics/planChange'
import { planFieldTexts } from '../../texts/tab/topics/planFields'
import { tabTextsIn } from '../../texts/tab/texts'
import { plain, shortened } from '../plain'

const LONGEST_SHOWN = 120

type Line = { title: string; text: string; isLong?: true }

/**
 * What is not the same any longer, a line each: what it is now, and what it was before. Lines and not a table, for a
 * table does not break a long address.
 */
export function planDifferences(
  language: Language,
  before: Plan,
  after: Plan,
  { areas, today }: { areas: readonly Area[]; today: Day },
): string[] {
  const [earlier, later] = [before, after].map((plan) => linesOf(language, plan, areas, today))
  return (later ?? []).flatMap((line, index) => {
    const then = earlier?.[index]?.text ?? ''
    return then === line.text ? [] : [`**${line.title}:** ${changeText(language, line, then)}`]
  })
}

function changeText(language: Language, { text, isLong }: Line, then: string): string {
  const words = planChangeTexts[language]
  const shown = (value: string): string => (value === '' ? words.nothingThere : plain(shortened(value, LONGEST_SHOWN)))
  const was = then === '' ? words.nothingThere.toLowerCase() : shown(then)
  return isLong ? shown(text) : `${shown(text)} (${words.before.toLowerCase()}: ${was})`
}

/** Always the same lines in the same order; '' is nothing. */
function linesOf(language: Language, plan: Plan, areas: readonly Area[], today: Day): Line[] {
  const { field } = planFieldTexts[language]
  const { mode, kind, gathering } = tabTextsIn(language)
  const seats = plan.seats === 'unlimited' ? gathering.unlimited : String(plan.seats)
  return [
    { title: field.title, text: plan.title },
    { title: field.kind, text: kind[plan.kind] },
    { title: field.areas, text: namesOf(plan, areas) },
    { title: planChangeTexts[language].when, text: timeSpan(language, plan.start, plan.end, today) },
    { title: field.hours, text: hoursText(language, plan.hours) },
    { title: field.mode, text: mode[plan.mode] },
    { title: field.venue, text: offersOnSite(plan) ? (plan.venue ?? '') : '' },
    { title: field.onlineLink, text: offersOnline(plan) ? (plan.onlineLink ?? '') : '' },
    { title: field.seats, text: offersOnSite(plan) ? seats : '' },
    {
      title: field.programme,
      text: programmeText(plan.programme.map((item) => ({ ...item, speaker: item.speaker ?? '' }))).replaceAll(
        '\n',
        ' · ',
      ),
      isLong: true,
    },
    { title: field.topics, text: plan.topics.join(' · '), isLong: true },
    { title: field.material, text: plan.material.join(' · '), isLong: true },
  ]
}

function namesOf(plan: Plan, areas: readonly Area[]): string {
  return areas
    .filter(({ id }) => plan.areas.includes(id))
    .map(({ name }) => name)
    .join(', ')
}
