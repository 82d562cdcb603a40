import type { Answer } from '../../domain/answers/rsvp'
import type { Language } from '../../domain/member'

export type RosterTexts = {
  title: string
  text: (nurses: number, gatherings: number) => string
  answers: Record<Answer | 'waiting' | 'none', string>
  moreGatherings: (count: number) => string
  ask: string
  arranged: string
  thanks: (day: string) => string
  nobody: string
}

/** To the line manager, before the roster closes: who is invited to what. */
export const rosterTexts: Record<Language, RosterTexts> = {
  nb: {
    title: 'Før du låser turnusen',
    text: (nurses, gatherings) =>
      `${nurses === 1 ? 'En av ressurssykepleierne dine' : `${nurses} av ressurssykepleierne dine`} er invitert til ${gatherings === 1 ? 'denne samlingen' : 'disse samlingene'}. Det er til stor hjelp at tiden er satt av i turnus.`,
    answers: {
      'on-site': 'Kommer',
      online: 'På nett',
      waiting: 'På venteliste',
      'cannot-come': 'Kan ikke',
      none: 'Har ikke svart',
    },
    moreGatherings: (count) => `${count === 1 ? 'Én samling' : `${count} samlinger`} til kommer senere.`,
    ask: 'Har noen ikke svart? Spør dem gjerne om tiden passer.',
    arranged: 'Tilrettelagt i turnus',
    thanks: (day) => `Takk, notert ${day}. Ressurssykepleierne setter stor pris på det.`,
    nobody: 'Ingen av ressurssykepleierne dine er invitert til noe i denne perioden. Du trenger ikke gjøre noe.',
  },
  nn: {
    title: 'Før du låser turnusen',
    text: (nurses, gatherings) =>
      `${nurses === 1 ? 'Ein av ressurssjukepleiarane dine' : `${nurses} av ressurssjukepleiarane dine`} er ${nurses === 1 ? 'invitert' : 'inviterte'} til ${gatherings === 1 ? 'denne samlinga' : 'desse samlingane'}. Det er til stor hjelp at tida er sett av i turnus.`,
    answers: {
      'on-site': 'Kjem',
      online: 'På nett',
      waiting: 'På venteliste',
      'cannot-come': 'Kan ikkje',
      none: 'Har ikkje svart',
    },
    moreGatherings: (count) => `${count === 1 ? 'Éi samling' : `${count} samlingar`} til kjem seinare.`,
    ask: 'Har nokon ikkje svart? Spør dei gjerne om tida passar.',
    arranged: 'Lagt til rette i turnus',
    thanks: (day) => `Takk, notert ${day}. Ressurssjukepleiarane set stor pris på det.`,
    nobody: 'Ingen av ressurssjukepleiarane dine er inviterte til noko i denne perioden. Du treng ikkje gjere noko.',
  },
  en: {
    title: 'Before you close the roster',
    text: (nurses, gatherings) =>
      `${nurses === 1 ? 'One of your resource nurses is' : `${nurses} of your resource nurses are`} invited to ${gatherings === 1 ? 'this gathering' : 'these gatherings'}. It is a great help when the time is set aside in the roster.`,
    answers: {
      'on-site': 'Will come',
      online: 'Online',
      waiting: 'On the waiting list',
      'cannot-come': 'Cannot come',
      none: 'Not answered',
    },
    moreGatherings: (count) => `${count === 1 ? 'One more gathering comes' : `${count} more gatherings come`} later.`,
    ask: 'Has somebody not answered? Please ask them whether the time suits.',
    arranged: 'Arranged in the roster',
    thanks: (day) => `Thank you, noted on ${day}. It means a lot to the resource nurses.`,
    nobody: 'None of your resource nurses is invited to anything in this period. There is nothing you need to do.',
  },
}
