import type { GatheringKind, Plan } from '../gathering'
import { leadsNetwork, mayLead, type AreaId, type Member } from '../member'
import { askedFrom, type AskedPlan } from './planCheck'
import { programmeFrom, programmeText } from './programmeText'
import { EMPTY_PLAN, USUAL } from './proposedPlans'

/** The fields of a plan that a short form has, as they are typed in; what has several lines has one for each item. */
export type PlanForm = {
  title: string
  kind: string
  areas: readonly string[]
  day: string
  from: string
  to: string
  lastDay: string
  mode: string
  venue: string
  onlineLink: string
  seats: string
  programme: string
  topics: string
  material: string
}

/** What a form can leave out, and then leaves as it was. */
export const FORM_PARTS = ['kind', 'lastDay', 'content'] as const
export type FormPart = (typeof FORM_PARTS)[number]

/** As much as there is room for in a form. */
export const LONGEST_TYPED = {
  title: 120,
  venue: 200,
  onlineLink: 1000,
  seats: 6,
  programme: 1400,
  topics: 500,
  material: 800,
} as const

export function formOf(asked: AskedPlan): PlanForm {
  const { title, kind, areas, day, from, to, lastDay, mode, venue, onlineLink, seats } = asked
  return {
    ...{ title, kind, areas, day, from, to, lastDay, mode, venue, onlineLink, seats },
    programme: programmeText(asked.programme),
    topics: asked.topics.join('\n'),
    material: asked.material.join('\n'),
  }
}

/** What was typed in over what the form does not show. */
export function askedIn(form: PlanForm, parts: readonly FormPart[], base: AskedPlan): AskedPlan {
  const { title, kind, areas, day, from, to, lastDay, mode, venue, onlineLink, seats } = form
  return {
    ...base,
    ...{ title, day, from, to, mode, venue, onlineLink, seats },
    ...(parts.includes('kind') ? { kind, areas } : {}),
    ...(parts.includes('lastDay') ? { lastDay } : {}),
    ...(parts.includes('content')
      ? {
          programme: programmeFrom(form.programme, base.programme),
          topics: linesOf(form.topics),
          material: linesOf(form.material),
        }
      : {}),
  }
}

/** What is called already is for whom it is for, one day needs no last day, and long texts are for a larger screen. */
export function partsOf(asked: AskedPlan, isCalled: boolean): FormPart[] {
  const { programme, topics, material } = formOf(asked)
  const isShort =
    programme.length <= LONGEST_TYPED.programme &&
    topics.length <= LONGEST_TYPED.topics &&
    material.length <= LONGEST_TYPED.material
  return FORM_PARTS.filter((part) => {
    switch (part) {
      case 'kind':
        return !isCalled
      case 'lastDay':
        return asked.lastDay !== ''
      case 'content':
        return isShort
    }
  })
}

/** A new plan with what is usual for its kind; an area leader plans for the own area. */
export function newPlan(kind: GatheringKind, planner: Member, leadersUntil: string): AskedPlan {
  const areas = ownAreas(planner)
  return { ...EMPTY_PLAN, ...USUAL[kind], kind, areas, leadersUntil: kind === 'intro-course' ? leadersUntil : '' }
}

/** The same once more: the day has to be chosen, and the link belonged to the other meeting. */
export function copyOf(plan: Plan, planner: Member): AskedPlan {
  const areas = mayLead(planner, { areas: plan.areas, host: null }) ? plan.areas : ownAreas(planner)
  return { ...askedFrom(plan), day: '', lastDay: '', onlineLink: '', channel: '', areas }
}

/** Whoever leads an area, or the whole network, plans gatherings. */
export function plansGatherings(member: Pick<Member, 'role'>): boolean {
  return leadsNetwork(member) || member.role === 'area-leader'
}

function ownAreas({ role, area }: Member): AreaId[] {
  return role === 'area-leader' && area !== null ? [area] : []
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
