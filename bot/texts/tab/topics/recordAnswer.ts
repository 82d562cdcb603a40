import type { RsvpRefusal } from '../../../domain/answers/rsvp'
import type { Language } from '../../../domain/member'

/** What a leader writes down of an answer given by phone or mail. */
export type RecordAnswerTexts = {
  title: (name: string) => string
  lead: string
  answer: string
  missing: string
  option: Record<'on-site' | 'online' | 'cannot-come', string>
  reason: string
  choose: string
  reasonMissing: string
  full: string
  save: string
  saving: string
  leave: string
  saved: (name: string) => string
  failed: string
  refusal: Record<RsvpRefusal | 'not-found' | 'not-your-list', string>
}

export const recordAnswerTexts: Record<Language, RecordAnswerTexts> = {
  nb: {
    title: (name) => `Svar for ${name}`,
    lead: 'Bruk dette når noen har svart deg på telefon eller e-post. Det vises at du førte svaret.',
    answer: 'Hva var svaret?',
    missing: 'Velg et svar.',
    option: { 'on-site': 'Kommer på stedet', online: 'Blir med på nett', 'cannot-come': 'Kan ikke komme' },
    reason: 'Grunn',
    choose: 'Velg',
    reasonMissing: 'Velg en grunn. «Annet» er også helt fint.',
    full: 'Det er fullt på stedet nå, så dette blir en plass på ventelista.',
    save: 'Lagre svaret',
    saving: 'Lagrer …',
    leave: 'Avbryt',
    saved: (name) => `Svaret fra ${name} er lagret.`,
    failed: 'Vi vet ikke om svaret ble lagret. Prøv igjen.',
    refusal: {
      'not-open': 'Denne samlingen tar ikke imot svar nå.',
      'not-invited': 'Personen står ikke på lista for denne samlingen.',
      'already-started': 'Samlingen har begynt. Bruk oppmøtelista i stedet.',
      cancelled: 'Samlingen er avlyst.',
      'not-on-site': 'Denne samlingen er bare på nett.',
      'not-online': 'Denne samlingen er bare på stedet.',
      'reason-missing': 'Velg en grunn. «Annet» er også helt fint.',
      'no-such-colleague': 'Vi finner ikke kollegaen på arbeidsplassen.',
      'not-found': 'Vi finner ikke samlingen eller personen lenger.',
      'not-your-list': 'Bare områdelederen, verten eller arbeidsgruppa kan svare for andre her.',
    },
  },
  nn: {
    title: (name) => `Svar for ${name}`,
    lead: 'Bruk dette når nokon har svart deg på telefon eller e-post. Det kjem fram at du førte svaret.',
    answer: 'Kva var svaret?',
    missing: 'Vel eit svar.',
    option: { 'on-site': 'Kjem på staden', online: 'Blir med på nett', 'cannot-come': 'Kan ikkje kome' },
    reason: 'Grunn',
    choose: 'Vel',
    reasonMissing: 'Vel ein grunn. «Anna» er òg heilt fint.',
    full: 'Det er fullt på staden no, så dette blir ein plass på ventelista.',
    save: 'Lagre svaret',
    saving: 'Lagrar …',
    leave: 'Avbryt',
    saved: (name) => `Svaret frå ${name} er lagra.`,
    failed: 'Vi veit ikkje om svaret vart lagra. Prøv igjen.',
    refusal: {
      'not-open': 'Denne samlinga tek ikkje imot svar no.',
      'not-invited': 'Personen står ikkje på lista for denne samlinga.',
      'already-started': 'Samlinga har byrja. Bruk oppmøtelista i staden.',
      cancelled: 'Samlinga er avlyst.',
      'not-on-site': 'Denne samlinga er berre på nett.',
      'not-online': 'Denne samlinga er berre på staden.',
      'reason-missing': 'Vel ein grunn. «Anna» er òg heilt fint.',
      'no-such-colleague': 'Vi finn ikkje kollegaen på arbeidsplassen.',
      'not-found': 'Vi finn ikkje samlinga eller personen lenger.',
      'not-your-list': 'Berre områdeleiaren, verten eller arbeidsgruppa kan svare for andre her.',
    },
  },
  en: {
    title: (name) => `Answer for ${name}`,
    lead: 'Use this when somebody has answered you by phone or e-mail. It is shown that you recorded it.',
    answer: 'What was the answer?',
    missing: 'Choose an answer.',
    option: { 'on-site': 'Is coming on site', online: 'Joins online', 'cannot-come': 'Cannot come' },
    reason: 'Reason',
    choose: 'Choose',
    reasonMissing: 'Choose a reason. “Other” is fine too.',
    full: 'It is full on site now, so this becomes a place on the waiting list.',
    save: 'Save the answer',
    saving: 'Saving …',
    leave: 'Cancel',
    saved: (name) => `The answer from ${name} is saved.`,
    failed: 'We do not know whether the answer was saved. Please try again.',
    refusal: {
      'not-open': 'This gathering does not take answers now.',
      'not-invited': 'This person is not on the list for the gathering.',
      'already-started': 'The gathering has started. Use the attendance list instead.',
      cancelled: 'The gathering is cancelled.',
      'not-on-site': 'This gathering is online only.',
      'not-online': 'This gathering is on site only.',
      'reason-missing': 'Choose a reason. “Other” is fine too.',
      'no-such-colleague': 'We cannot find that colleague at the workplace.',
      'not-found': 'We cannot find the gathering or the person any longer.',
      'not-your-list': 'Only the area leader, the host or the working group can answer for others here.',
    },
  },
}
