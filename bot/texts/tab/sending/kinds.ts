import type { Language } from '../../../domain/member'
import type { Matter } from '../../../domain/messages/messageKey'
import type { MessageState } from '../../../domain/messages/sendings'

/** What the messages and their states are called where somebody who leads looks at them. */
export type SendingKindTexts = {
  kind: Record<Matter['kind'], string>
  state: Record<MessageState, string>
  deadline: (day: string) => string
  gatherings: (count: number) => string
}

export const sendingKindTexts: Record<Language, SendingKindTexts> = {
  nb: {
    kind: {
      invitation: 'Invitasjon',
      series: 'Invitasjon til flere samlinger',
      reminder: 'Påminnelse om å svare',
      'last-call': 'Siste påminnelse om å svare',
      'day-before': 'Påminnelse dagen før',
      moved: 'Endring av samling',
      cancelled: 'Avlysning',
      'place-given': 'Plass fra ventelista',
      'place-lost': 'Mistet plass',
      substitute: 'Spurt om å komme i stedet',
      'list-prompt': 'Oppmøteliste',
      absence: 'Melding om fravær',
      'manager-notice': 'Varsel til nærmeste leder',
      escalation: 'Beskjed til områdeleder',
      roster: 'Før turnusen låses',
      survey: 'Undersøkelse',
      'survey-reminder': 'Påminnelse om undersøkelse',
      hours: 'Timer i året som gikk',
      news: 'Nyhet',
    },
    state: {
      waiting: 'Venter',
      chat: 'Levert i chat',
      mail: 'Sendt på e-post',
      'not-reached': 'Ikke nådd',
      failed: 'Ikke kommet fram',
      withdrawn: 'Trukket tilbake',
    },
    deadline: (day) => `svarfrist ${day}`,
    gatherings: (count) => (count === 1 ? '1 samling' : `${count} samlinger`),
  },
  nn: {
    kind: {
      invitation: 'Invitasjon',
      series: 'Invitasjon til fleire samlingar',
      reminder: 'Påminning om å svare',
      'last-call': 'Siste påminning om å svare',
      'day-before': 'Påminning dagen før',
      moved: 'Endring av samling',
      cancelled: 'Avlysing',
      'place-given': 'Plass frå ventelista',
      'place-lost': 'Mista plass',
      substitute: 'Spurd om å kome i staden',
      'list-prompt': 'Oppmøteliste',
      absence: 'Melding om fråvær',
      'manager-notice': 'Varsel til næraste leiar',
      escalation: 'Beskjed til områdeleiar',
      roster: 'Før turnusen blir låst',
      survey: 'Undersøking',
      'survey-reminder': 'Påminning om undersøking',
      hours: 'Timar i året som gjekk',
      news: 'Nyhende',
    },
    state: {
      waiting: 'Ventar',
      chat: 'Levert i chat',
      mail: 'Sendt på e-post',
      'not-reached': 'Ikkje nådd',
      failed: 'Ikkje kome fram',
      withdrawn: 'Trekt tilbake',
    },
    deadline: (day) => `svarfrist ${day}`,
    gatherings: (count) => (count === 1 ? '1 samling' : `${count} samlingar`),
  },
  en: {
    kind: {
      invitation: 'Invitation',
      series: 'Invitation to several gatherings',
      reminder: 'Reminder to answer',
      'last-call': 'Last reminder to answer',
      'day-before': 'Reminder the day before',
      moved: 'Change of a gathering',
      cancelled: 'Cancellation',
      'place-given': 'Place from the waiting list',
      'place-lost': 'Place lost',
      substitute: 'Asked to come instead',
      'list-prompt': 'Attendance list',
      absence: 'Message about absence',
      'manager-notice': 'Notice to the line manager',
      escalation: 'Message to the area leader',
      roster: 'Before the roster closes',
      survey: 'Survey',
      'survey-reminder': 'Reminder of a survey',
      hours: 'Hours of the year that was',
      news: 'News',
    },
    state: {
      waiting: 'Waiting',
      chat: 'Delivered in chat',
      mail: 'Sent by e-mail',
      'not-reached': 'Not reached',
      failed: 'Not delivered',
      withdrawn: 'Withdrawn',
    },
    deadline: (day) => `answer by ${day}`,
    gatherings: (count) => (count === 1 ? '1 gathering' : `${count} gatherings`),
  },
}
