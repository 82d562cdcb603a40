import type { HoursGroup } from '../../../domain/attendance/hours'
import type { JobShadowingProblem, JobShadowingRefusal } from '../../../domain/attendance/jobShadowing'
import type { Language } from '../../../domain/member'

export type TabHoursTexts = {
  notFound: string
  otherArea: string
  since: (day: string) => string
  hours: {
    title: string
    lead: (required: string) => string
    year: string
    sum: string
    reached: string
    loading: string
  }
  group: Record<HoursGroup, string>
  shadowing: {
    title: string
    none: string
    day: string
    days: string
    where: string
    by: string
    change: string
    daysText: (days: string, isOne: boolean) => string
    remove: string
    removeDay: (day: string) => string
    removeSure: string
    keep: string
    removed: string
    add: string
    firstDay: string
    wherePlaceholder: string
    send: string
    sending: string
    added: (hours: string) => string
    failed: string
    problem: Record<JobShadowingProblem, string>
    refusal: Record<JobShadowingRefusal, string>
  }
  history: { title: string; none: string; gathering: string; attendance: string; notMarked: string; hours: string }
}

export const tabHoursTexts: Record<Language, TabHoursTexts> = {
  nb: {
    notFound: 'Vi finner ikke denne personen på navnelista.',
    otherArea: 'Denne personen hører til et annet område, så timene vises bare for områdelederen der og arbeidsgruppa.',
    since: (day) => `Med siden ${day}`,
    hours: {
      title: 'Timer',
      lead: (required) => `Kravet er ${required} i året. En dag med hospitering teller som 4 timer.`,
      year: 'År',
      sum: 'Sum',
      reached: 'Kravet er nådd',
      loading: 'Henter årene før …',
    },
    group: { gathering: 'Samlinger', course: 'Kurs', 'job-shadowing': 'Hospitering' },
    shadowing: {
      title: 'Hospitering',
      none: 'Ingen hospitering er registrert.',
      day: 'Dato',
      days: 'Antall dager',
      where: 'Sted',
      by: 'Registrert av',
      change: 'Endre',
      daysText: (days, isOne) => `${days} ${isOne ? 'dag' : 'dager'}`,
      remove: 'Fjern',
      removeDay: (day) => `Fjern hospiteringen ${day}`,
      removeSure: 'Ja, fjern',
      keep: 'Behold',
      removed: 'Hospiteringen er fjernet, og timene er trukket fra.',
      add: 'Registrer hospitering',
      firstDay: 'Første dag',
      wherePlaceholder: 'For eksempel Lindrende enhet',
      send: 'Registrer',
      sending: 'Registrerer …',
      added: (hours) => `Registrert. Det gir ${hours}.`,
      failed: 'Vi fikk ikke lagret det. Prøv igjen: Ingenting blir registrert to ganger.',
      problem: {
        'day-missing': 'Velg en dato.',
        'day-ahead': 'Datoen er fram i tid. Registrer hospiteringen når den er gjennomført.',
        'day-before-member': 'Datoen er før personen ble med i nettverket.',
        'already-there': 'Det er allerede registrert hospitering denne dagen.',
        'days-wrong': 'Velg fra en halv til ti dager.',
        'where-missing': 'Skriv hvor hospiteringen var.',
        'where-too-long': 'Skriv stedet kortere, med høyst 120 tegn.',
      },
      refusal: {
        'not-found': 'Vi finner ikke denne registreringen lenger.',
        'not-yours': 'Bare områdelederen i dette området og arbeidsgruppa kan registrere her.',
        'not-a-nurse': 'Hospitering registreres bare for ressurssykepleiere.',
      },
    },
    history: {
      title: 'Oppmøte',
      none: 'Ingen samlinger er gjennomført i disse årene.',
      gathering: 'Samling',
      attendance: 'Oppmøte',
      notMarked: 'Ikke ført',
      hours: 'Timer',
    },
  },
  nn: {
    notFound: 'Vi finn ikkje denne personen på namnelista.',
    otherArea:
      'Denne personen høyrer til eit anna område, så timane blir berre viste for områdeleiaren der og arbeidsgruppa.',
    since: (day) => `Med sidan ${day}`,
    hours: {
      title: 'Timar',
      lead: (required) => `Kravet er ${required} i året. Ein dag med hospitering tel som 4 timar.`,
      year: 'År',
      sum: 'Sum',
      reached: 'Kravet er nådd',
      loading: 'Hentar åra før …',
    },
    group: { gathering: 'Samlingar', course: 'Kurs', 'job-shadowing': 'Hospitering' },
    shadowing: {
      title: 'Hospitering',
      none: 'Inga hospitering er registrert.',
      day: 'Dato',
      days: 'Tal på dagar',
      where: 'Stad',
      by: 'Registrert av',
      change: 'Endre',
      daysText: (days, isOne) => `${days} ${isOne ? 'dag' : 'dagar'}`,
      remove: 'Fjern',
      removeDay: (day) => `Fjern hospiteringa ${day}`,
      removeSure: 'Ja, fjern',
      keep: 'Behald',
      removed: 'Hospiteringa er fjerna, og timane er trekte frå.',
      add: 'Registrer hospitering',
      firstDay: 'Første dag',
      wherePlaceholder: 'Til dømes Lindrande eining',
      send: 'Registrer',
      sending: 'Registrerer …',
      added: (hours) => `Registrert. Det gir ${hours}.`,
      failed: 'Vi fekk ikkje lagra det. Prøv igjen: Ingenting blir registrert to gonger.',
      problem: {
        'day-missing': 'Vel ein dato.',
        'day-ahead': 'Datoen er fram i tid. Registrer hospiteringa når ho er gjennomført.',
        'day-before-member': 'Datoen er før personen vart med i nettverket.',
        'already-there': 'Det er alt registrert hospitering denne dagen.',
        'days-wrong': 'Vel frå ein halv til ti dagar.',
        'where-missing': 'Skriv kvar hospiteringa var.',
        'where-too-long': 'Skriv staden kortare, med høgst 120 teikn.',
      },
      refusal: {
        'not-found': 'Vi finn ikkje denne registreringa lenger.',
        'not-yours': 'Berre områdeleiaren i dette området og arbeidsgruppa kan registrere her.',
        'not-a-nurse': 'Hospitering blir berre registrert for ressurssjukepleiarar.',
      },
    },
    history: {
      title: 'Oppmøte',
      none: 'Ingen samlingar er gjennomførte i desse åra.',
      gathering: 'Samling',
      attendance: 'Oppmøte',
      notMarked: 'Ikkje ført',
      hours: 'Timar',
    },
  },
  en: {
    notFound: 'We cannot find this person on the name list.',
    otherArea:
      'This person belongs to another area, so the hours are shown only to the area leader there and the working group.',
    since: (day) => `Member since ${day}`,
    hours: {
      title: 'Hours',
      lead: (required) => `The requirement is ${required} a year. A day of job shadowing counts as 4 hours.`,
      year: 'Year',
      sum: 'Total',
      reached: 'Requirement reached',
      loading: 'Loading the years before …',
    },
    group: { gathering: 'Gatherings', course: 'Courses', 'job-shadowing': 'Job shadowing' },
    shadowing: {
      title: 'Job shadowing',
      none: 'No job shadowing is recorded.',
      day: 'Date',
      days: 'Days',
      where: 'Where',
      by: 'Recorded by',
      change: 'Change',
      daysText: (days, isOne) => `${days} ${isOne ? 'day' : 'days'}`,
      remove: 'Remove',
      removeDay: (day) => `Remove the job shadowing on ${day}`,
      removeSure: 'Yes, remove',
      keep: 'Keep',
      removed: 'The job shadowing is removed, and its hours no longer count.',
      add: 'Record job shadowing',
      firstDay: 'First day',
      wherePlaceholder: 'For example a palliative unit',
      send: 'Record',
      sending: 'Recording …',
      added: (hours) => `Recorded. It gives ${hours}.`,
      failed: 'We could not save it. Please try again: nothing is recorded twice.',
      problem: {
        'day-missing': 'Please choose a date.',
        'day-ahead': 'The date is in the future. Please record the job shadowing when it is done.',
        'day-before-member': 'The date is before the person joined the network.',
        'already-there': 'Job shadowing is already recorded on this day.',
        'days-wrong': 'Please choose from half a day to ten days.',
        'where-missing': 'Please write where it was.',
        'where-too-long': 'Please write the place in at most 120 characters.',
      },
      refusal: {
        'not-found': 'We cannot find this record any longer.',
        'not-yours': 'Only the leader of this area and the working group can record here.',
        'not-a-nurse': 'Job shadowing is recorded for resource nurses only.',
      },
    },
    history: {
      title: 'Attendance',
      none: 'No gatherings were held in these years.',
      gathering: 'Gathering',
      attendance: 'Attendance',
      notMarked: 'Not recorded',
      hours: 'Hours',
    },
  },
}
