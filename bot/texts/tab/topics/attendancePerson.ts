import type { MarkSource } from '../../../domain/attendance/attendance'
import type { Language } from '../../../domain/member'

export type AttendancePersonTexts = {
  close: string
  answered: (answer: string) => string
  choose: string
  part: string
  arrived: string
  left: string
  hours: string
  whole: string
  savePart: string
  problem: Record<'arrived' | 'left' | 'order' | 'hours', string>
  log: string
  logOf: (name: string) => string
  logNone: string
  logShow: string
  when: string
  who: string
  what: string
  whom: string
  source: Record<MarkSource, string>
  unknown: string
}

/** One person on the attendance list: all that can be said of them, and who has said what. */
export const attendancePersonTexts: Record<Language, AttendancePersonTexts> = {
  nb: {
    close: 'Lukk',
    answered: (answer) => `Svar: ${answer}`,
    choose: 'Oppmøte',
    part: 'Kom sent eller gikk tidlig',
    arrived: 'Kom',
    left: 'Gikk',
    hours: 'Timer til stede',
    whole: 'Var med hele tiden',
    savePart: 'Lagre tiden',
    problem: {
      arrived: 'Velg et klokkeslett før samlingen er slutt.',
      left: 'Velg et klokkeslett etter at samlingen begynte.',
      order: 'Tiden da personen gikk, må være etter tiden da personen kom.',
      hours: 'Skriv et tall, for eksempel 7,5. Det kan ikke være mer enn samlingen teller.',
    },
    log: 'Hvem endret dette?',
    logOf: (name) => `Hvem endret dette? ${name}`,
    logNone: 'Ingen har ført noe ennå.',
    logShow: 'Vis alle endringer i lista',
    when: 'Når',
    who: 'Hvem',
    what: 'Hva',
    whom: 'Om',
    source: {
      'list-keeper': 'Oppmøtelista',
      'walk-in': 'Lagt til på lista',
      'self-check-in': 'Innsjekking',
      'meeting-report': 'Møterapporten',
      imported: 'Regneark',
    },
    unknown: 'Ikke på navnelista lenger',
  },
  nn: {
    close: 'Lukk',
    answered: (answer) => `Svar: ${answer}`,
    choose: 'Oppmøte',
    part: 'Kom seint eller gjekk tidleg',
    arrived: 'Kom',
    left: 'Gjekk',
    hours: 'Timar til stades',
    whole: 'Var med heile tida',
    savePart: 'Lagre tida',
    problem: {
      arrived: 'Vel eit klokkeslett før samlinga er slutt.',
      left: 'Vel eit klokkeslett etter at samlinga byrja.',
      order: 'Tida då personen gjekk, må vere etter tida då personen kom.',
      hours: 'Skriv eit tal, til dømes 7,5. Det kan ikkje vere meir enn samlinga tel.',
    },
    log: 'Kven endra dette?',
    logOf: (name) => `Kven endra dette? ${name}`,
    logNone: 'Ingen har ført noko enno.',
    logShow: 'Vis alle endringar i lista',
    when: 'Når',
    who: 'Kven',
    what: 'Kva',
    whom: 'Om',
    source: {
      'list-keeper': 'Oppmøtelista',
      'walk-in': 'Lagd til på lista',
      'self-check-in': 'Innsjekking',
      'meeting-report': 'Møterapporten',
      imported: 'Rekneark',
    },
    unknown: 'Ikkje på namnelista lenger',
  },
  en: {
    close: 'Close',
    answered: (answer) => `Answer: ${answer}`,
    choose: 'Attendance',
    part: 'Came late or left early',
    arrived: 'Came',
    left: 'Left',
    hours: 'Hours present',
    whole: 'Was there the whole time',
    savePart: 'Save the time',
    problem: {
      arrived: 'Choose a time before the gathering ends.',
      left: 'Choose a time after the gathering started.',
      order: 'The time of leaving must be after the time of coming.',
      hours: 'Write a number, such as 7.5. It cannot be more than the gathering counts.',
    },
    log: 'Who changed this?',
    logOf: (name) => `Who changed this? ${name}`,
    logNone: 'Nobody has recorded anything yet.',
    logShow: 'Show all changes to the list',
    when: 'When',
    who: 'Who',
    what: 'What',
    whom: 'About',
    source: {
      'list-keeper': 'The attendance list',
      'walk-in': 'Added to the list',
      'self-check-in': 'Check-in',
      'meeting-report': 'The meeting report',
      imported: 'Spreadsheet',
    },
    unknown: 'No longer on the name list',
  },
}
