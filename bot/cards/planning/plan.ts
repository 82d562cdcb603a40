import type { Day } from '../../domain/day'
import type { AnswerCounts } from '../../domain/figures/overview'
import { offersOnSite, type Gathering } from '../../domain/gathering'
import type { Area } from '../../domain/member'
import { clockText, dayText } from '../../texts/dates'
import { planChangeTexts } from '../../texts/tab/topics/planChange'
import { planFieldTexts } from '../../texts/tab/topics/planFields'
import { planningTexts } from '../../texts/tab/topics/planning'
import { tabTextsIn } from '../../texts/tab/texts'
import { textsIn } from '../../texts/texts'
import { planChatTexts } from '../../texts/topics/planChat'
import { button, type Card, type Json } from '../card'
import type { Frame } from '../frame'
import { gatheringFacts, programmeFacts, topicsText, type Fact } from '../gathering/gatheringFacts'
import { plain } from '../plain'
import { firstThatFits } from '../size'
import { drawPlan, type Section } from './planBody'
import { planDifferences } from './planDifferences'

/** What has just been done, said above the gathering as it is now. */
export type PlanDone = keyof (typeof planChatTexts)['nb']['done']

export type PlanView = {
  frame: Frame
  /** As it is planned, also what is not announced yet. */
  gathering: Gathering
  areas: readonly Area[]
  counts: AnswerCounts
  /** Who made the change that is not announced yet; null when the name list does not know. */
  changedBy: string | null
  /** What is in the way on that day, in whole sentences. */
  clashes: readonly string[]
  done: PlanDone | null
  now: Date
  today: Day
}

/** One gathering for whoever plans it: how it stands, and everything that can be done with it. */
export function planCard(view: PlanView): Card {
  return firstThatFits([() => drawView(view, { programme: true }), () => drawView(view, { programme: false })])
}

function drawView(view: PlanView, shows: { programme: boolean }): Card {
  const { frame, gathering, areas, today } = view
  const { language } = frame
  const areaNames = areas.filter(({ id }) => gathering.areas.includes(id)).map(({ name }) => name)
  return drawPlan(frame, textsIn(language).fallback, {
    title: plain(gathering.title),
    notices: noticesOf(view),
    facts: [...stageFacts(view), ...gatheringFacts(language, gathering, areaNames, today), ...seatsFacts(view)],
    sections: [...changeSection(view), ...answerSection(view), ...contentSection(view, shows)],
    fields: [],
    closing: null,
    actions: actionsOf(view),
  })
}

function pendingOf({ gathering, now }: PlanView) {
  const { lastChange } = gathering
  return lastChange !== null && now < lastChange.announceAt ? lastChange : null
}

function noticesOf(view: PlanView): { style: string; lines: string[] }[] {
  const { frame, gathering, done, changedBy, clashes } = view
  const { language } = frame
  const words = planChangeTexts[language].banner
  const doneTexts = planChatTexts[language].done
  const change = pendingOf(view)
  const time = change ? clockText(language, change.announceAt) : ''
  const by = changedBy ?? tabTextsIn(language).role['working-group']
  const kind = gathering.stage === 'cancelled' ? 'cancelled' : 'changed'
  const pending = change ? [`${words[kind](time, plain(by))} ${words.help}`] : []
  const isTold = change !== null && (done === 'changed' || done === 'cancelled')
  return [
    ...(done && !isTold ? [{ style: 'good', lines: [doneText(view, done)] }] : []),
    ...(isTold && done === 'changed' ? [{ style: 'good', lines: [doneTexts.changed(time), words.help] }] : []),
    ...(isTold && done === 'cancelled' ? [{ style: 'good', lines: pending }] : []),
    ...(change && !isTold ? [{ style: 'warning', lines: pending }] : []),
    ...(clashes.length > 0 && gathering.stage === 'draft'
      ? [{ style: 'warning', lines: [planningTexts[language].clashTitle, ...clashes.map(plain)] }]
      : []),
  ]
}

/** What is not waited with goes out at once. */
function doneText({ frame }: PlanView, done: PlanDone): string {
  const words = planChatTexts[frame.language].done
  return done === 'changed' ? words.announced : words[done]
}

function stageFacts({ frame, gathering, today }: PlanView): Fact[] {
  const { language } = frame
  const { stage } = planChatTexts[language]
  const { status } = planChatTexts[language]
  switch (gathering.stage) {
    case 'draft':
      return [{ title: status, value: stage.draft }]
    case 'held':
      return [{ title: status, value: stage.held }]
    case 'invited':
      return [{ title: status, value: stage.called(dayText(language, gathering.answerBy, today)) }]
    case 'cancelled': {
      const because = gathering.because === '' ? '' : ` (${plain(gathering.because)})`
      return [{ title: status, value: `${stage.cancelled}${because}` }]
    }
  }
}

function seatsFacts({ frame, gathering }: PlanView): Fact[] {
  if (gathering.seats === 'unlimited' || !offersOnSite(gathering)) return []
  return [{ title: planFieldTexts[frame.language].field.seats, value: String(gathering.seats) }]
}

function changeSection(view: PlanView): Section[] {
  const change = pendingOf(view)
  if (change === null || view.gathering.stage === 'cancelled') return []
  const { language } = view.frame
  const lines = planDifferences(language, change.before, view.gathering, view)
  if (lines.length === 0) return []
  return [{ title: planChangeTexts[language].differences, lines, factSets: [] }]
}

function answerSection({ frame, gathering, counts }: PlanView): Section[] {
  if (gathering.stage !== 'invited') return []
  const { state } = tabTextsIn(frame.language)
  const facts = [
    { title: state['on-site'], value: counts.onSite },
    { title: state.online, value: counts.online },
    { title: state.waiting, value: counts.waiting },
    { title: state['cannot-come'], value: counts.cannot },
    { title: state['no-answer'], value: counts.noAnswer },
  ].filter(({ value }) => value > 0)
  const factSets = [{ facts: facts.map(({ title, value }) => ({ title, value: String(value) })) }]
  return facts.length === 0 ? [] : [{ title: planChatTexts[frame.language].answers, lines: [], factSets }]
}

function contentSection({ frame, gathering }: PlanView, shows: { programme: boolean }): Section[] {
  const { language } = frame
  const words = textsIn(language).gathering
  const topics = topicsText(gathering)
  const facts = shows.programme ? programmeFacts(language, gathering.programme) : []
  return [
    ...(facts.length > 0 ? [{ title: words.programme, lines: [], factSets: [{ facts }] }] : []),
    ...(topics === null ? [] : [{ title: words.topics, lines: [topics], factSets: [] }]),
  ]
}

function actionsOf(view: PlanView): Json[] {
  const { frame, gathering, now } = view
  const { language } = frame
  const words = planChatTexts[language]
  const change = planChangeTexts[language]
  const data = { gathering: gathering.id }
  const hasStarted = now >= gathering.start
  const isOpen = gathering.stage === 'draft' || (gathering.stage === 'invited' && !hasStarted)
  const invite = button(words.invite, 'plan.invite', { ...data, dryRun: true }, { style: 'positive' })
  const edit = button(gathering.stage === 'draft' ? change.edit : change.change, 'plan.edit', data)
  const cancel = button(change.cancel, 'plan.cancel', { ...data, dryRun: true }, { style: 'destructive' })
  const isListed = gathering.stage === 'held' || (gathering.stage === 'invited' && hasStarted)
  return [
    ...(pendingOf(view)
      ? [
          button(change.banner.undo, 'plan.undo', data, { style: 'positive' }),
          button(change.banner.sendNow, 'plan.announce', data),
        ]
      : []),
    ...(gathering.stage === 'draft' && !hasStarted ? [invite] : []),
    ...(isListed ? [button(textsIn(language).attendanceList.title, 'list.open', data)] : []),
    ...(isOpen ? [edit] : []),
    button(change.copy, 'plan.copy', data),
    ...(isOpen ? [cancel] : []),
    button(words.title, 'plan.list', {}),
  ]
}
