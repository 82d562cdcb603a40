import type { Day } from '../../domain/day'
import type { Gathering, InvitedGathering } from '../../domain/gathering'
import type { Area, Language } from '../../domain/member'
import type { UnreachableCause } from '../../domain/messages/delivery'
import { FORM_PARTS, type FormPart, type PlanForm } from '../../domain/planning/planForm'
import { dayText } from '../../texts/dates'
import { planChangeTexts } from '../../texts/tab/topics/planChange'
import { planFieldTexts } from '../../texts/tab/topics/planFields'
import { tabTextsIn } from '../../texts/tab/texts'
import { textsIn } from '../../texts/texts'
import { planChatTexts } from '../../texts/topics/planChat'
import { button, type Card, type Json } from '../card'
import type { Frame } from '../frame'
import { gatheringFacts, type Fact } from '../gathering/gatheringFacts'
import { plain, shortened } from '../plain'
import { firstThatFits } from '../size'
import { drawPlan, peopleSection, type Section } from './planBody'
import { planDifferences } from './planDifferences'

/** Whom no chat reaches, and why. */
export type NotReached = { name: string; cause: UnreachableCause }

/** A form that a button brings along. */
type Typed = { [name: string]: Json }

type Look = { frame: Frame; areas: readonly Area[]; today: Day }

export type InviteLook = Look & {
  gathering: InvitedGathering
  reached: readonly string[]
  notReached: readonly NotReached[]
  onLeave: readonly string[]
  clashes: readonly string[]
}

export type ChangeLook = Look & {
  before: Gathering
  after: Gathering
  form: PlanForm
  parts: readonly FormPart[]
  /** Null when the day is the same. */
  askedAgain: number | null
  /** Those who mean to come have to know, and get a message. */
  isTold: boolean
  staying: readonly string[]
  joining: readonly string[]
  leaving: readonly string[]
  notReached: readonly NotReached[]
  undoMinutes: number
}

export type CancelLook = Look & {
  gathering: Gathering
  because: string
  isTooLong: boolean
  reached: readonly string[]
  notReached: readonly NotReached[]
  undoMinutes: number
}

/** As many names as a leader looks through; fewer where the card would grow too heavy. */
const MOST_NAMES = { many: 30, some: 12, none: 0 } as const
export const LONGEST_BECAUSE = 1000

/** Who gets the invitation and who does not, before anything is sent. */
export function inviteLookCard(view: InviteLook): Card {
  return firstThatFits(fewerNames((names) => drawInvite(view, names)))
}

/** What changes and who is told or asked again, before anything is stored. */
export function changeLookCard(view: ChangeLook): Card {
  // Going back keeps what was typed in, unless it is so much that the card cannot carry it twice.
  return firstThatFits([
    ...fewerNames((names) => drawChange(view, names, carried(view))),
    () => drawChange(view, MOST_NAMES.none, {}),
  ])
}

/** Who is told that it is cancelled, and why; an empty reason is fine. */
export function cancelLookCard(view: CancelLook): Card {
  return firstThatFits(fewerNames((names) => drawCancel(view, names)))
}

function fewerNames(draw: (names: number) => Card): [() => Card, () => Card, () => Card] {
  return [() => draw(MOST_NAMES.many), () => draw(MOST_NAMES.some), () => draw(MOST_NAMES.none)]
}

function drawInvite(view: InviteLook, names: number): Card {
  const { frame, gathering, reached, notReached, onLeave, clashes, today } = view
  const { language } = frame
  const words = planChatTexts[language]
  const { invite } = tabTextsIn(language)
  const send = reached.length === 0 ? invite.send(0) : words.look.send
  const data = { gathering: gathering.id }
  return drawPlan(frame, textsIn(language).fallback, {
    title: words.look.inviteTitle,
    notices: clashes.length > 0 ? [{ style: 'warning', lines: clashes.map(plain) }] : [],
    facts: factsOf(view, gathering),
    sections: [
      {
        title: invite.answerBy(dayText(language, gathering.answerBy, today)),
        lines: [invite.nothingSentYet],
        factSets: [],
      },
      ...peopleSection(language, invite.byChat, reached, names),
      ...peopleSection(language, invite.notByChat, withCause(language, notReached), names, invite.notByChatHelp),
      ...peopleSection(language, invite.onLeave, onLeave, names, invite.onLeaveHelp),
    ],
    fields: [],
    closing: null,
    actions: [
      button(send, 'plan.invite', { ...data, dryRun: false }, { style: 'positive' }),
      button(words.back, 'plan.open', data),
    ],
  })
}

function drawChange(view: ChangeLook, names: number, back: Typed): Card {
  const { frame, before, after, askedAgain, isTold, undoMinutes } = view
  const { language } = frame
  const words = planChangeTexts[language]
  const data = { gathering: after.id }
  return drawPlan(frame, textsIn(language).fallback, {
    title: words.title(plain(before.title)),
    notices: [{ style: 'emphasis', lines: [words.nothingYet] }],
    facts: [],
    sections: [
      { title: words.differences, lines: planDifferences(language, before, after, view), factSets: [] },
      {
        title: words.message,
        lines: [
          ...(askedAgain === null ? [] : [words.askedAgain(askedAgain)]),
          ...(isTold ? [] : [words.redrawn]),
          ...newDeadline(view),
        ],
        factSets: [],
      },
      ...peopleSection(language, isTold ? words.told : words.updated, view.staying, names),
      ...peopleSection(language, words.joining, view.joining, names),
      ...peopleSection(language, words.notByChat, withCause(language, view.notReached), names, words.notByChatHelp),
      ...peopleSection(language, words.leaving, view.leaving, names, words.leavingHelp),
    ],
    fields: [],
    closing: words.undoAfter(undoMinutes),
    actions: [
      button(words.save, 'plan.save', { ...data, ...carried(view), dryRun: false }, { style: 'positive' }),
      button(planChatTexts[language].back, 'plan.edit', { ...data, ...back }),
    ],
  })
}

function drawCancel(view: CancelLook, names: number): Card {
  const { frame, gathering, reached, notReached, undoMinutes } = view
  const { language } = frame
  const words = planChangeTexts[language]
  const data = { gathering: gathering.id }
  const isCalled = gathering.stage === 'invited'
  const people = [
    ...peopleSection(language, words.cancelled, reached, names),
    ...peopleSection(language, words.notByChat, withCause(language, notReached), names, words.notByChatHelp),
  ]
  return drawPlan(frame, textsIn(language).fallback, {
    title: words.cancelTitle(plain(gathering.title)),
    notices: [{ style: 'emphasis', lines: [words.nothingYet] }],
    facts: factsOf(view, gathering),
    sections: isCalled ? people : [{ title: words.message, lines: [words.nobodyKnows], factSets: [] }],
    fields: [{ items: becauseField(view) }],
    closing: isCalled ? words.undoAfter(undoMinutes) : null,
    actions: [
      button(words.doCancel, 'plan.cancel', { ...data, dryRun: false }, { style: 'destructive', inputs: 'auto' }),
      button(words.keep, 'plan.open', data),
    ],
  })
}

function becauseField({ frame, because, isTooLong }: CancelLook): Json[] {
  const words = planChangeTexts[frame.language]
  const value = shortened(because, LONGEST_BECAUSE)
  return [
    ...(isTooLong
      ? [{ type: 'TextBlock', text: words.tooLong, wrap: true, color: 'Attention', weight: 'Bolder' }]
      : []),
    {
      type: 'Input.Text',
      id: 'because',
      label: words.because,
      placeholder: words.becauseHelp,
      errorMessage: words.tooLong,
      isMultiline: true,
      maxLength: LONGEST_BECAUSE,
      ...(value === '' ? {} : { value }),
    },
  ]
}

function factsOf({ frame, areas, today }: Look, gathering: Gathering): Fact[] {
  const names = areas.filter(({ id }) => gathering.areas.includes(id)).map(({ name }) => name)
  const { title } = planFieldTexts[frame.language].field
  return [{ title, value: plain(gathering.title) }, ...gatheringFacts(frame.language, gathering, names, today)]
}

function newDeadline({ frame, before, after, today }: ChangeLook): string[] {
  if (before.stage !== 'invited' || after.stage !== 'invited' || before.answerBy === after.answerBy) return []
  return [planChangeTexts[frame.language].answerBy(dayText(frame.language, after.answerBy, today))]
}

function withCause(language: Language, people: readonly NotReached[]): string[] {
  const { cause } = tabTextsIn(language).invite
  return people.map(({ name, cause: why }) => `${name} (${cause[why].charAt(0).toLowerCase()}${cause[why].slice(1)})`)
}

/** What was looked over is what is stored, so the form comes along. */
function carried({ form, parts }: ChangeLook): Typed {
  const { areas, kind, lastDay, programme, topics, material, ...rest } = form
  const shows = (part: FormPart): boolean => parts.includes(part)
  return {
    ...rest,
    ...(shows('kind') ? { kind, areas: areas.join(',') } : {}),
    ...(shows('lastDay') ? { lastDay } : {}),
    ...(shows('content') ? { programme, topics, material } : {}),
    parts: FORM_PARTS.filter(shows).join(','),
  }
}
