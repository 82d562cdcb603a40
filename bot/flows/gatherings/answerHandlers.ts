import type { Card } from '../../cards/card'
import { maySee } from '../../domain/audience'
import type { GatheringId } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import type { OutcomeOf } from '../../domain/messages/delivery'
import type { Matter } from '../../domain/messages/messageKey'
import type { Records } from '../../domain/records'
import { pressedAfter, type Handlers, type Presser } from '../pressed'
import type { Drawing, Lead } from '../sending/drawMatter'
import type { AnswerInvitation } from './answerInvitation'
import type { AnswerSeries } from './answerSeries'
import type { ArrangeRoster } from './arrangeRoster'

type Verbs = 'rsvp.answer' | 'rsvp.change' | 'series.answer' | 'series.change' | 'roster.arranged'

/** Answers to invitations, one or a year of them, and the manager's word on the roster. */
export function answerHandlers(the: {
  records: () => Records
  outcomeOf: OutcomeOf
  draw: Drawing
  matter: (who: Presser, about: Matter) => Card | null
  answer: AnswerInvitation
  answerSeries: AnswerSeries
  arrangeRoster: ArrangeRoster
  afterChange: () => void
}): Pick<Handlers, Verbs> {
  const outcome = pressedAfter(the.afterChange)

  /** Whoever opens it from the list of gatherings may not have answered yet, and then has nothing to change. */
  const leadOf = (gathering: GatheringId, member: Member): Lead =>
    the.records().rsvpOf(gathering, member.id) !== undefined ? 'change' : 'invitation'

  return {
    'rsvp.answer': async (who, { gathering, answer, reason, substitute }) => {
      const asked = { answer, reason: reason ?? null, substitute: substitute ?? null }
      const result = await the.answer(who.member, gathering, asked)
      return outcome(result, () => the.matter(who, { kind: 'invitation', gathering }))
    },
    'rsvp.change': ({ member, userId }, { gathering }) => {
      const found = the.records().gatherings.get(gathering)
      if (!found) return { ok: false, refusal: 'not-found', card: null }
      return maySee(found, member, the.outcomeOf) || the.records().rsvpOf(gathering, member.id) !== undefined
        ? { ok: true, card: the.draw.invitation(found, member, userId, leadOf(found.id, member)) }
        : { ok: false, refusal: 'not-invited', card: null }
    },
    'series.answer': async (who, { series, answers }) => {
      const result = await the.answerSeries(who.member, series, answers)
      return outcome(result, () => the.matter(who, { kind: 'series', series }))
    },
    'series.change': ({ member, userId }, { series, gathering }) => {
      const card = the.draw.series(series, member, userId, gathering)
      return card ? { ok: true, card } : { ok: false, refusal: 'not-invited', card: null }
    },
    'roster.arranged': async (who, { day }) => {
      const result = await the.arrangeRoster(who.member, day)
      return outcome(result, () => the.matter(who, { kind: 'roster', day }))
    },
  }
}
