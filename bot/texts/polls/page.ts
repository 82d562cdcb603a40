import type { Language } from '../../domain/member'

type Words = { title: string; text: string }

export type PollPageTexts = {
  title: string
  several: string
  send: string
  change: string
  /** What is stored, in plain words. */
  anonymous: string
  stored: readonly string[]
  thanks: Words
  /** Opened anew by somebody who has answered. */
  answered: string
  wrong: Record<'missing' | 'not-an-answer' | 'not-saved', string>
  ended: Words
  unknown: Words
  tooOften: Words
  toChange: string
  languages: string
}

/** What a phone shows that has scanned the code on the screen. */
export const pollPageTexts: Record<Language, PollPageTexts> = {
  nb: {
    title: 'Spørsmål til salen',
    several: 'Du kan velge flere.',
    send: 'Send svaret',
    change: 'Endre svaret',
    anonymous: 'Svaret er anonymt',
    stored: [
      'Vi lagrer hva du svarer, kryptert og uten navn.',
      'Et tilfeldig tall på telefonen din gjør at du kan endre svaret til spørsmålet lukkes.',
      'Skjermen viser minst fem nye svar om gangen, aldri ett alene.',
      'Når spørsmålet er lukket, slettes hvert enkelt svar.',
    ],
    thanks: { title: 'Takk for svaret', text: 'Det er med. Se opp på skjermen.' },
    answered: 'Du har svart. Du kan endre svaret til spørsmålet lukkes.',
    wrong: {
      missing: 'Velg et svar først.',
      'not-an-answer': 'Det svaret kjenner vi ikke igjen. Velg et av svarene under.',
      'not-saved': 'Svaret ble ikke lagret. Prøv én gang til.',
    },
    ended: { title: 'Spørsmålet er lukket', text: 'Det tar ikke imot flere svar. Takk for at du ville være med.' },
    unknown: {
      title: 'Her er det ikke noe spørsmål nå',
      text: 'Koden gjelder bare mens spørsmålet er åpent. Se på skjermen om den er skrevet riktig.',
    },
    tooOften: { title: 'Litt mange forsøk akkurat nå', text: 'Vent et par minutter, og prøv igjen.' },
    toChange: 'Jeg vil endre svaret',
    languages: 'Språk',
  },
  nn: {
    title: 'Spørsmål til salen',
    several: 'Du kan velje fleire.',
    send: 'Send svaret',
    change: 'Endre svaret',
    anonymous: 'Svaret er anonymt',
    stored: [
      'Vi lagrar kva du svarer, kryptert og utan namn.',
      'Eit tilfeldig tal på telefonen din gjer at du kan endre svaret til spørsmålet blir lukka.',
      'Skjermen viser minst fem nye svar om gongen, aldri eitt åleine.',
      'Når spørsmålet er lukka, blir kvart einskilt svar sletta.',
    ],
    thanks: { title: 'Takk for svaret', text: 'Det er med. Sjå opp på skjermen.' },
    answered: 'Du har svart. Du kan endre svaret til spørsmålet blir lukka.',
    wrong: {
      missing: 'Vel eit svar først.',
      'not-an-answer': 'Det svaret kjenner vi ikkje att. Vel eitt av svara under.',
      'not-saved': 'Svaret vart ikkje lagra. Prøv éin gong til.',
    },
    ended: { title: 'Spørsmålet er lukka', text: 'Det tek ikkje imot fleire svar. Takk for at du ville vere med.' },
    unknown: {
      title: 'Her er det ikkje noko spørsmål no',
      text: 'Koden gjeld berre medan spørsmålet er ope. Sjå på skjermen om han er skriven rett.',
    },
    tooOften: { title: 'Litt mange forsøk akkurat no', text: 'Vent eit par minutt, og prøv igjen.' },
    toChange: 'Eg vil endre svaret',
    languages: 'Språk',
  },
  en: {
    title: 'A question to the room',
    several: 'You can choose more than one.',
    send: 'Send the answer',
    change: 'Change the answer',
    anonymous: 'The answer is anonymous',
    stored: [
      'We store what you answer, encrypted and without a name.',
      'A random number on your phone lets you change the answer until the question closes.',
      'The screen shows at least five new answers at a time, never one alone.',
      'When the question has closed, every single answer is deleted.',
    ],
    thanks: { title: 'Thank you', text: 'Your answer counts. Look up at the screen.' },
    answered: 'You have answered. You can change the answer until the question closes.',
    wrong: {
      missing: 'Choose an answer first.',
      'not-an-answer': 'We do not recognise that answer. Choose one of those below.',
      'not-saved': 'The answer was not saved. Please try once more.',
    },
    ended: { title: 'The question is closed', text: 'It takes no more answers. Thank you for wanting to take part.' },
    unknown: {
      title: 'There is no question here now',
      text: 'The code works only while the question is open. Check it against the screen.',
    },
    tooOften: { title: 'Too many attempts just now', text: 'Wait a couple of minutes and try again.' },
    toChange: 'I want to change the answer',
    languages: 'Language',
  },
}
