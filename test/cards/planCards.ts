import type { Card } from '../../bot/cards/card'
import { changeLookCard } from '../../bot/cards/planning/changeLook'
import { planCard } from '../../bot/cards/planning/plan'
import { planFormCard, type PlanFormView } from '../../bot/cards/planning/planForm'
import { cancelLookCard, inviteLookCard } from '../../bot/cards/planning/planLooks'
import { plansCard, type PlannedItem } from '../../bot/cards/planning/plans'
import type { Gathering, GatheringId } from '../../bot/domain/gathering'
import type { Area, AreaId, Language } from '../../bot/domain/member'
import { askedFrom, PLAN_PROBLEMS } from '../../bot/domain/planning/planCheck'
import { FORM_PARTS, formOf } from '../../bot/domain/planning/planForm'
import { cancelled, day, held, id, invited, plan } from './builders'
import { NAMES, manyNames, notReached, byMail, manyNotReached, clash, textOf, long, longForm } from './planSamples'

const areas: Area[] = ['Follo', 'Ahus', 'Kongsvinger', 'Bydelene', 'Romerike', 'Nordre Follo'].map((name, index) => ({
  id: name.toLowerCase().replace(' ', '-') as AreaId,
  name,
  order: index,
}))

const now = new Date('2026-03-02T10:00:00Z')
const today = day('2026-03-02')
const draft: Gathering = { ...plan, stage: 'draft' }
const counts = { onSite: 14, online: 3, cannot: 2, waiting: 1, noAnswer: 5, invited: 25 }
const earlier = invited({ start: new Date('2026-03-05T11:00:00Z'), end: new Date('2026-03-05T14:00:00Z'), venue: null })
const announceAt = new Date('2026-03-02T10:02:00Z')
const moved = invited({ lastChange: { at: now, by: id('m1'), announceAt, before: earlier } })
const called = invited()
const off: Gathering = { ...cancelled('Snø'), lastChange: { at: now, by: id('m1'), announceAt, before: called } }

/** Planning in chat: the list, the form, what is looked over before it is done, and the gathering afterwards. */
export function planCards(language: Language): Record<string, Card> {
  const frame = { language, refresh: null }
  const shared = { frame, areas, today }
  const view = { ...shared, gathering: draft, counts, changedBy: 'Liv Lunde', clashes: [], done: null, now }
  const form: PlanFormView = {
    frame,
    gathering: plan.id,
    isNew: true,
    copied: null,
    changed: null,
    isCalled: false,
    refused: null,
    form: formOf(askedFrom(plan)),
    parts: ['kind', 'content'],
    problems: [],
    areas,
    isAreaLeader: true,
  }
  const empty = {
    ...form.form,
    title: '',
    day: '',
    venue: '',
    onlineLink: '',
    seats: '',
    programme: '',
    topics: '',
    material: '',
  }
  const change = {
    ...shared,
    before: earlier,
    after: moved,
    form: form.form,
    parts: form.parts,
    askedAgain: 12,
    isTold: true,
    staying: NAMES,
    joining: [],
    leaving: [],
    stayingByMail: [],
    joiningByMail: [],
    notReached: [],
    undoMinutes: 2,
  }
  const cancel = {
    ...shared,
    gathering: called,
    because: '',
    isTooLong: false,
    reached: NAMES,
    byMail: [],
    notReached,
    undoMinutes: 2,
  }
  const invite = { ...shared, gathering: called, reached: NAMES, byMail: [], notReached: [], onLeave: [], clashes: [] }
  const items: PlannedItem[] = [
    { gathering: moved, state: { kind: 'changing', announceAt } },
    { gathering: { ...called, id: 'g2' as GatheringId, start: earlier.start }, state: { kind: 'awaiting-list' } },
    { gathering: { ...called, title: 'Fagdag' }, state: { kind: 'called', answered: 20, invited: 25 } },
    { gathering: { ...draft, title: 'Grunnkurs' }, state: { kind: 'draft' } },
  ]
  const everyProblem = PLAN_PROBLEMS.flatMap((problem) =>
    (['title', 'programme', 'hours'] as const).map((field) => ({ field, problem, index: 1 })),
  )
  return {
    'plans none': plansCard({ frame, today, items: [] }),
    plans: plansCard({ frame, today, items }),
    'plans cancelling': plansCard({
      frame,
      today,
      items: [
        { gathering: off, state: { kind: 'cancelling', announceAt } },
        { gathering: { ...called, title: 'Fagdag' }, state: { kind: 'running' } },
      ],
    }),
    'plan draft': planCard({ ...view, done: 'created' }),
    'plan draft clashing': planCard({ ...view, clashes: [clash[language]] }),
    'plan called': planCard({ ...view, gathering: called }),
    'plan called just now': planCard({ ...view, gathering: called, done: 'called' }),
    'plan moved': planCard({ ...view, gathering: moved, done: 'changed' }),
    'plan moving': planCard({ ...view, gathering: moved, changedBy: null }),
    'plan sent at once': planCard({ ...view, gathering: called, done: 'changed' }),
    'plan undone': planCard({ ...view, gathering: called, done: 'undone' }),
    'plan cancelled': planCard({ ...view, gathering: off, done: 'cancelled' }),
    'plan cancelled and told': planCard({ ...view, gathering: cancelled('') }),
    'plan running': planCard({ ...view, gathering: called, now: new Date('2026-03-12T12:00:00Z') }),
    'plan held': planCard({ ...view, gathering: held() }),
    'plan form new': planFormCard({ ...form, form: empty }),
    'plan form for all': planFormCard({ ...form, isAreaLeader: false, parts: FORM_PARTS }),
    'plan form wrong': planFormCard({
      ...form,
      form: { ...form.form, day: '2026-02-30', from: '', seats: 'mange', onlineLink: 'teams', programme: 'ESAS-r' },
      problems: [
        { field: 'day', problem: 'not-a-day' },
        { field: 'from', problem: 'missing' },
        { field: 'areas', problem: 'not-yours' },
        { field: 'onlineLink', problem: 'not-a-link' },
        { field: 'seats', problem: 'not-a-number' },
        { field: 'programme', problem: 'not-a-time', index: 0 },
        { field: 'topics', problem: 'cut' },
      ],
    }),
    'plan form short': planFormCard({
      ...form,
      form: { ...form.form, day: '', seats: 'mange' },
      changed: plan.title,
      isNew: false,
      isCalled: true,
      parts: [],
      problems: [
        { field: 'day', problem: 'missing' },
        { field: 'seats', problem: 'not-a-number' },
      ],
    }),
    'plan form all wrong': planFormCard({ ...form, problems: everyProblem }),
    'plan form copy': planFormCard({ ...form, copied: { id: plan.id, title: plan.title } }),
    'plan form called': planFormCard({ ...form, isNew: false, changed: plan.title, isCalled: true, parts: [] }),
    'plan invite': inviteLookCard({
      ...invite,
      byMail,
      notReached: notReached.slice(0, 3),
      onLeave: ['Ida Jansen'],
      clashes: [clash[language]],
    }),
    'plan invite nobody reached': inviteLookCard({ ...invite, reached: [], notReached }),
    'plan change moved': changeLookCard({ ...change, stayingByMail: byMail, notReached }),
    'plan change told': changeLookCard({ ...change, askedAgain: null }),
    'plan change redrawn': changeLookCard({
      ...change,
      before: called,
      after: { ...called, topics: [], material: ['Artikkel om forhåndssamtaler'] },
      askedAgain: null,
      isTold: false,
      joining: ['Dina Eng'],
      leaving: ['Eva Foss'],
      stayingByMail: byMail,
      joiningByMail: ['Liv Nes'],
    }),
    'plan cancel': cancelLookCard({ ...cancel, byMail }),
    'plan cancel draft': cancelLookCard({ ...cancel, gathering: draft, reached: [], byMail: [], notReached: [] }),
    'plan cancel too long': cancelLookCard({ ...cancel, because: textOf(1001), isTooLong: true }),
    'longest plans': plansCard({
      frame,
      today,
      items: Array.from({ length: 30 }, (_, index) => ({
        gathering: {
          ...called,
          ...long,
          id: `g${index}` as GatheringId,
          start: new Date(Date.UTC(2026, 2, 3 + index)),
        } as Gathering,
        state: { kind: 'called', answered: 20, invited: 25 },
      })),
    }),
    'longest plan': planCard({ ...view, gathering: { ...moved, ...long } as Gathering, done: 'changed' }),
    'longest plan form': planFormCard({
      ...form,
      form: longForm,
      parts: FORM_PARTS,
      problems: everyProblem,
      copied: { id: plan.id, title: textOf(120) },
    }),
    'longest plan invite': inviteLookCard({
      ...invite,
      gathering: { ...called, title: textOf(120), venue: textOf(200) },
      reached: manyNames,
      byMail: manyNames,
      notReached: manyNotReached,
      onLeave: manyNames,
    }),
    'longest plan change': changeLookCard({
      ...change,
      before: { ...earlier, ...long } as Gathering,
      form: longForm,
      parts: FORM_PARTS,
      staying: manyNames,
      joining: manyNames,
      leaving: manyNames,
      stayingByMail: manyNames,
      joiningByMail: manyNames,
      notReached: manyNotReached,
    }),
    'longest plan cancel': cancelLookCard({
      ...cancel,
      gathering: { ...called, title: textOf(120), venue: textOf(200) },
      because: textOf(1000),
      reached: manyNames,
      byMail: manyNames,
      notReached: manyNotReached,
    }),
  }
}
