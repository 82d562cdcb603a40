import type { Gathering, InvitedGathering } from '../../domain/gathering'
import { dayText } from '../../texts/dates'
import { planChangeTexts } from '../../texts/tab/topics/planChange'
import { planFieldTexts } from '../../texts/tab/topics/planFields'
import { tabTextsIn } from '../../texts/tab/texts'
import { textsIn } from '../../texts/texts'
import { planChatTexts } from '../../texts/topics/planChat'
import { button, type Card, type Json } from '../card'
import { gatheringFacts, type Fact } from '../gathering/gatheringFacts'
import { plain, shortened } from '../plain'
import { firstThatFits } from '../size'
import { drawPlan, fewerNames, otherDoorSections, peopleSection, type Look, type NotReached } from './planBody'

export type InviteLook = Look & {
  gathering: InvitedGathering
  reached: readonly string[]
  byMail: readonly string[]
  notReached: readonly NotReached[]
  onLeave: readonly string[]
  clashes: readonly string[]
}

export type CancelLook = Look & {
  gathering: Gathering
  because: string
  isTooLong: boolean
  reached: readonly string[]
  byMail: readonly string[]
  notReached: readonly NotReached[]
  undoMinutes: number
}

export const LONGEST_BECAUSE = 1000

/** Who gets the invitation and who does not, before anything is sent. */
export function inviteLookCard(view: InviteLook): Card {
  return firstThatFits(fewerNames((names) => drawInvite(view, names)))
}

/** Who is told that it is cancelled, and why; an empty reason is fine. */
export function cancelLookCard(view: CancelLook): Card {
  return firstThatFits(fewerNames((names) => drawCancel(view, names)))
}

function drawInvite(view: InviteLook, names: number): Card {
  const { frame, gathering, reached, byMail, onLeave, clashes, today } = view
  const { language } = frame
  const words = planChatTexts[language]
  const { invite } = tabTextsIn(language)
  const send = reached.length + byMail.length === 0 ? invite.send(0) : words.look.send
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
      ...otherDoorSections(language, view, names),
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

function drawCancel(view: CancelLook, names: number): Card {
  const { frame, gathering, reached, undoMinutes } = view
  const { language } = frame
  const words = planChangeTexts[language]
  const data = { gathering: gathering.id }
  const isCalled = gathering.stage === 'invited'
  const people = [
    ...peopleSection(language, words.cancelled, reached, names),
    ...otherDoorSections(language, view, names),
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
