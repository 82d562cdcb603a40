import type { Language } from '../domain/member'
import type { Answer } from '../domain/answers/rsvp'

export type PastAnswer = Answer | 'waiting' | 'none'

/** What was answered, told when the gathering is over. It says nothing of who was there: that is the attendance list's. */
export const pastAnswers: Record<Language, Record<PastAnswer, string>> = {
  nb: {
    'on-site': 'Du svarte ja.',
    online: 'Du svarte ja, på nett.',
    'cannot-come': 'Du meldte avbud.',
    waiting: 'Du sto på venteliste.',
    none: 'Du svarte ikke.',
  },
  nn: {
    'on-site': 'Du svarte ja.',
    online: 'Du svarte ja, på nett.',
    'cannot-come': 'Du melde avbod.',
    waiting: 'Du stod på venteliste.',
    none: 'Du svarte ikkje.',
  },
  en: {
    'on-site': 'You said yes.',
    online: 'You said yes, online.',
    'cannot-come': 'You let us know that you could not come.',
    waiting: 'You were on the waiting list.',
    none: 'You did not answer.',
  },
}
