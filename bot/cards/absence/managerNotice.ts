import type { AbsenceKind } from '../../domain/absence/absence'
import type { AbsenceReply } from '../../domain/absence/absenceReply'
import { dayIn, OSLO } from '../../domain/day'
import type { Plan } from '../../domain/gathering'
import type { Language } from '../../domain/member'
import { dateText, dayText, timeSpan } from '../../texts/dates'
import { namesText } from '../../texts/names'
import { textsIn } from '../../texts/texts'
import { LONGEST_COMMENT } from '../actions'
import { button, type Card, type Json } from '../card'
import { cardFrom, type Frame } from '../frame'
import type { Fact } from '../gathering/gatheringFacts'
import { noticeCard } from '../notice'
import { plain } from '../plain'
import template from './managerNotice.json' with { type: 'json' }

export type ManagerNoticeView = {
  frame: Frame
  gathering: Plan
  nurses: {
    name: string
    workplace: string | null
    kind: AbsenceKind
    /** The start of each gathering missed in a row, when they are so many that the area leader hears of it too. */
    inARow: readonly Date[]
  }[]
  reply: AbsenceReply | undefined
}

type Drawn = {
  title: string
  gathering: string
  when: string
  text: string
  nurses: Fact[]
  isOpen: boolean
  commentLabel: string
  commentPlaceholder: string
  commentError: string
  longestComment: number
  acknowledged: string | null
  youWrote: string
  comment: string | null
  actions: Json[]
}

const draw = cardFrom<Drawn>(template)

/** Date, gathering and kind of absence for each of the manager's nurses; there is no reason in the view to be told. */
export function managerNoticeCard({ frame, gathering, nurses, reply }: ManagerNoticeView): Card {
  const { language } = frame
  const texts = textsIn(language)
  const words = texts.managerNotice
  const acknowledge = button(
    words.acknowledge,
    'notice.acknowledge',
    { gathering: gathering.id },
    { style: 'positive', inputs: 'auto' },
  )
  return draw(frame, texts.fallback, {
    title: words.title,
    gathering: plain(gathering.title),
    when: timeSpan(language, gathering.start, gathering.end),
    text: words.text(nurses.length),
    nurses: nurses.map(({ name, workplace, kind, inARow }) => ({
      title: plain(name),
      value: [
        [...(workplace ? [plain(workplace)] : []), texts.absenceKind[kind]].join(': '),
        ...(inARow.length > 0 ? [words.inARow(datesText(language, inARow))] : []),
      ].join('. '),
    })),
    isOpen: reply === undefined,
    commentLabel: words.comment,
    commentPlaceholder: words.commentPlaceholder,
    commentError: texts.refusal['too-long'],
    longestComment: LONGEST_COMMENT,
    acknowledged: reply ? words.acknowledged(dayText(language, dayIn(OSLO, reply.acknowledgedAt))) : null,
    youWrote: words.youWrote,
    comment: reply?.comment ? plain(reply.comment) : null,
    actions: [reply ? commentLater(language, gathering, reply) : acknowledge],
  })
}

/** Whoever has pressed «seen» may still have something to say. */
function commentLater(language: Language, gathering: Plan, { comment }: AbsenceReply): Json {
  const { managerNotice: words, refusal } = textsIn(language)
  const send = button(words.sendComment, 'notice.acknowledge', { gathering: gathering.id }, { inputs: 'auto' })
  return {
    type: 'Action.ShowCard',
    title: comment === null ? words.addComment : words.changeComment,
    card: {
      type: 'AdaptiveCard',
      body: [
        {
          type: 'Input.Text',
          id: 'comment',
          label: words.commentLater,
          placeholder: words.commentPlaceholder,
          value: comment ?? '',
          isRequired: true,
          errorMessage: refusal['action-incomplete'],
          isMultiline: true,
          maxLength: LONGEST_COMMENT,
        },
      ],
      actions: [send],
    },
  }
}

/** Takes the place of a notice that a corrected list has made untrue. */
export function managerNoticeWithdrawnCard({ frame, gathering }: { frame: Frame; gathering: Plan }): Card {
  const { managerNotice } = textsIn(frame.language)
  const when = timeSpan(frame.language, gathering.start, gathering.end)
  return noticeCard({
    frame,
    title: managerNotice.withdrawnTitle,
    text: managerNotice.withdrawn(gathering.title, when),
    tone: 'plain',
    menu: false,
  })
}

/** More in a row than this says nothing more. */
const MOST_DATES = 6

function datesText(language: Language, starts: readonly Date[]): string {
  const days = starts.slice(-MOST_DATES).map((start) => dateText(language, dayIn(OSLO, start)))
  return namesText(language, days)
}
