import type { Card } from '../cards/card'
import type { Gathering } from '../domain/gathering'
import type { Member } from '../domain/member'
import type { OutcomeOf } from '../domain/messages/delivery'
import { matterFrom, type Matter } from '../domain/messages/messageKey'
import type { Records } from '../domain/records'
import type { Refusal } from '../texts/refusals'
import type { AcknowledgeNotice } from './absence/acknowledgeNotice'
import { channelHandlers } from './channels/channelHandlers'
import { listHandlers } from './attendance/listHandlers'
import type { KeepList } from './attendance/keepList'
import type { IssueProof } from './attendance/issueProof'
import type { ChooseLanguage } from './chooseLanguage'
import type { CalendarLink } from './gatherings/calendarLink'
import { answerHandlers } from './gatherings/answerHandlers'
import { planHandlers } from './gatherings/planHandlers'
import type { Planning } from './gatherings/planSteps'
import type { AnswerInvitation } from './gatherings/answerInvitation'
import type { AnswerSeries } from './gatherings/answerSeries'
import type { ArrangeRoster } from './gatherings/arrangeRoster'
import type { Overviews } from './overviews'
import { pressedAfter, type Handlers, type Presser } from './pressed'
import type { Drawing } from './sending/drawMatter'
import { seenMatter } from './sending/seenMatter'
import type { DrawMatter } from './sending/deliver'
import type { SurveyAnswers } from './surveys/answerSurvey'
import type { DrawSurvey } from './surveys/drawSurvey'
import { surveyHandlers } from './surveys/surveyHandlers'

const NOT_YOURS: Partial<Record<Matter['kind'], Refusal>> = {
  'list-prompt': 'not-your-list',
  absence: 'not-found',
  'manager-notice': 'notice-not-yours',
  escalation: 'notice-not-yours',
  roster: 'notice-not-yours',
  survey: 'survey-not-for-you',
  'survey-reminder': 'survey-not-for-you',
  hours: 'not-found',
}

export function handlers(the: {
  records: () => Records
  now: () => Date
  outcomeOf: OutcomeOf
  draw: Drawing
  drawWithdrawn: DrawMatter
  overviews: Overviews
  answer: AnswerInvitation
  answerSeries: AnswerSeries
  arrangeRoster: ArrangeRoster
  lists: KeepList
  acknowledge: AcknowledgeNotice
  surveys: SurveyAnswers
  drawSurvey: DrawSurvey
  chooseLanguage: ChooseLanguage
  issueProof: IssueProof
  calendar: CalendarLink
  drawChannel: (gathering: Gathering) => { card: Card }
  planning: Planning
  afterChange: () => void
}): Handlers {
  const outcome = pressedAfter(the.afterChange)
  const memberNow = (member: Member): Member => the.records().members.get(member.id) ?? member
  const matter = ({ member, userId }: Presser, about: Matter): Card | null =>
    the.draw.matter(about, memberNow(member), userId)
  const seen = seenMatter(the)

  return {
    ...answerHandlers({ ...the, matter }),
    ...listHandlers(the),
    ...planHandlers({ ...the.planning, afterChange: the.afterChange }),
    ...channelHandlers({ ...the, matter }),
    ...surveyHandlers({ ...the, matter }),
    'card.refresh': (who, { kind, about }) => {
      const asked = matterFrom(kind, about)
      const card = seen(asked, memberNow(who.member), who.userId)
      return card ? { ok: true, card } : { ok: false, refusal: NOT_YOURS[kind] ?? 'not-invited', card: null }
    },
    'notice.acknowledge': async (who, { gathering, comment }) => {
      const result = await the.acknowledge(who.member, gathering, comment || null)
      return outcome(result, () => matter(who, { kind: 'manager-notice', gathering }))
    },
    'gatherings.show': ({ member }) => ({ ok: true, card: the.overviews.gatherings(member) }),
    'hours.show': ({ member }) => ({ ok: true, card: the.overviews.hours(member) }),
    'hours.proof': async ({ member }, { span, year }) => {
      const result = await the.issueProof(member, span, year)
      if (!result.ok) return { ...result, card: the.overviews.hours(member) }
      return { ok: true, card: the.overviews.hoursProof(member, result.proof) }
    },
    'calendar.show': ({ member }) => ({ ok: true, card: the.overviews.calendar(member, { isRenewed: false }) }),
    'calendar.renew': async ({ member }, { number }) => {
      await the.calendar.renew(member, number)
      return { ok: true, card: the.overviews.calendar(member, { isRenewed: true }) }
    },
    'lists.show': ({ member }) => ({ ok: true, card: the.overviews.lists(member) }),
    'menu.show': ({ member }) => ({ ok: true, card: the.overviews.menu(member, { welcome: false }) }),
    'language.show': ({ member }) => ({ ok: true, card: the.overviews.language(member) }),
    'language.choose': async ({ member }, { language }) => {
      await the.chooseLanguage(member, language)
      return outcome({ ok: true }, () => the.overviews.languageChosen({ ...member, language }))
    },
  }
}
