import type { Payload, Verb } from '../cards/actions'
import type { Card } from '../cards/card'
import { maySee } from '../domain/audience'
import type { OutcomeOf } from '../domain/messages/delivery'
import type { GatheringId } from '../domain/gathering'
import type { Member, MemberId } from '../domain/member'
import { messageKey, type Matter } from '../domain/messages/messageKey'
import type { Records } from '../domain/records'
import type { SurveyId } from '../domain/survey'
import type { Refusal } from '../texts/refusals'
import type { AcknowledgeNotice } from './absence/acknowledgeNotice'
import type { AnswerInvitation } from './gatherings/answerInvitation'
import type { SurveyAnswers } from './surveys/answerSurvey'
import type { ChooseLanguage } from './chooseLanguage'
import type { Drawing, Lead } from './sending/drawMatter'
import type { KeepList } from './attendance/keepList'
import type { Overviews } from './overviews'
import type { DrawMatter } from './sending/sweep'

/** What a press comes to: a card to show, or a refusal with the card that it leaves standing, if there is one. */
export type Pressed = { ok: true; card: Card } | { ok: false; refusal: Refusal; card: Card | 'as-filled-in' | null }

export type Presser = { member: Member; userId: string }

const NOT_YOURS: Record<Matter['kind'], Refusal> = {
  invitation: 'not-invited',
  reminder: 'not-invited',
  'day-before': 'not-invited',
  cancelled: 'not-invited',
  'list-prompt': 'not-your-list',
  absence: 'not-found',
  'manager-notice': 'notice-not-yours',
  survey: 'survey-not-for-you',
}

export type Handlers = { [V in Verb]: (who: Presser, data: Payload<V>) => Pressed | Promise<Pressed> }

export function handlers(the: {
  records: () => Records
  outcomeOf: OutcomeOf
  draw: Drawing
  drawWithdrawn: DrawMatter
  overviews: Overviews
  answer: AnswerInvitation
  lists: KeepList
  acknowledge: AcknowledgeNotice
  surveys: SurveyAnswers
  chooseLanguage: ChooseLanguage
  afterChange: () => void
}): Handlers {
  const matter = ({ member, userId }: Presser, about: Matter): Card | null =>
    the.draw.matter(about, memberNow(member), userId)
  /** A message that has turned out wrong says so, also when it is looked at before the sweep has come to it. */
  const takenBack = ({ member, userId }: Presser, about: Matter): Card | null => {
    const outcome = the.outcomeOf(messageKey(about, member.id))
    if (outcome !== 'sent' && outcome !== 'withdrawn') return null
    return the.drawWithdrawn(about, memberNow(member), userId)?.card ?? null
  }
  const memberNow = (member: Member): Member => the.records().members.get(member.id) ?? member

  const withGathering = (id: GatheringId, use: (gathering: Parameters<Drawing['list']>[0]) => Pressed): Pressed => {
    const gathering = the.records().gatherings.get(id)
    return gathering ? use(gathering) : { ok: false, refusal: 'not-found', card: null }
  }

  /** Whoever opens it from the list of gatherings may not have answered yet, and then has nothing to change. */
  const leadOf = (gathering: GatheringId, member: Member): Lead =>
    the.records().rsvpsOf(gathering).has(member.id) ? 'change' : 'invitation'

  /** After a change: the card as it is now, or why nothing changed with the card as it was. */
  const outcome = (result: { ok: true } | { ok: false; refusal: Refusal }, card: () => Card | null): Pressed => {
    if (!result.ok) return { ...result, card: card() }
    the.afterChange()
    const drawn = card()
    return drawn ? { ok: true, card: drawn } : { ok: false, refusal: 'not-found', card: null }
  }

  return {
    'rsvp.answer': async (who, { gathering, answer, reason }) => {
      const result = await the.answer(who.member, gathering, { answer, reason: reason ?? null })
      return outcome(result, () => matter(who, { kind: 'invitation', gathering }))
    },
    'rsvp.change': ({ member, userId }, { gathering }) =>
      withGathering(gathering, (found) =>
        maySee(found, member, the.outcomeOf)
          ? { ok: true, card: the.draw.invitation(found, member, userId, leadOf(found.id, member)) }
          : { ok: false, refusal: 'not-invited', card: null },
      ),
    'card.refresh': (who, { kind, about }) => {
      const asked: Matter =
        kind === 'survey' ? { kind, survey: about as SurveyId } : { kind, gathering: about as GatheringId }
      const card = matter(who, asked) ?? takenBack(who, asked)
      return card ? { ok: true, card } : { ok: false, refusal: NOT_YOURS[kind], card: null }
    },
    'list.open': ({ member }, { gathering }) =>
      withGathering(gathering, (found) => {
        const refusal = the.overviews.refusalToKeep(found, member)
        return refusal ? { ok: false, refusal, card: null } : { ok: true, card: the.draw.list(found, member, null) }
      }),
    'list.save': async ({ member }, { gathering, onSite, online, shown }) => {
      const result = await the.lists.save(member, gathering, onSite, online, shown)
      // The ticks of a whole room stay on the card, whatever is wrong with one of them.
      if (!result.ok && result.refusal === 'not-on-list') return { ...result, card: 'as-filled-in' }
      return outcome(result, () => cardOf(gathering, (found) => (result.ok ? the.draw.summary(found, member) : null)))
    },
    'list.complete': async ({ member }, { gathering, excused }: { gathering: GatheringId; excused: MemberId[] }) => {
      const result = await the.lists.complete(member, gathering, excused)
      return outcome(result, () => cardOf(gathering, (found) => (result.ok ? the.draw.summary(found, member) : null)))
    },
    'notice.acknowledge': async (who, { gathering, comment }) => {
      const result = await the.acknowledge(who.member, gathering, comment || null)
      return outcome(result, () => matter(who, { kind: 'manager-notice', gathering }))
    },
    'survey.submit': async (who, { survey, scores }) => {
      const result = await the.surveys.submit(who.member, survey, scores)
      return outcome(result, () => (result.ok ? matter(who, { kind: 'survey', survey }) : null))
    },
    'gatherings.show': ({ member }) => ({ ok: true, card: the.overviews.gatherings(member) }),
    'hours.show': ({ member }) => ({ ok: true, card: the.overviews.hours(member) }),
    'lists.show': ({ member }) => ({ ok: true, card: the.overviews.lists(member) }),
    'menu.show': ({ member }) => ({ ok: true, card: the.overviews.menu(member, { welcome: false }) }),
    'language.show': ({ member }) => ({ ok: true, card: the.overviews.language(member) }),
    'language.choose': async ({ member }, { language }) => {
      await the.chooseLanguage(member, language)
      return outcome({ ok: true }, () => the.overviews.languageChosen({ ...member, language }))
    },
  }

  function cardOf(id: GatheringId, use: (gathering: Parameters<Drawing['list']>[0]) => Card | null): Card | null {
    const gathering = the.records().gatherings.get(id)
    return gathering ? use(gathering) : null
  }
}
