import type { Language } from '../../../domain/member'
import type { Clash } from '../../../domain/planning/clashes'
import type { ProposalWords } from '../../../domain/planning/proposedPlans'
import type { SchoolHolidayProblem } from '../../../domain/planning/schoolHolidays'
import type { NetworkGap } from '../../../domain/planning/yearWheel'
import { dateText } from '../../dates'
import { holidayTexts } from '../../topics/holidays'

export type YearWheelTexts = {
  years: string
  area: string
  everyArea: string
  plan: string
  importFile: string
  create: string
  print: string
  months: string
  nothing: string
  schoolHoliday: (name: string, until: string) => string
  /** What is missing, such as "Follo has 3 of 4 area gatherings". */
  gaps: {
    title: string
    none: string
    ofArea: (area: string, have: number, need: number) => string
    ofNetwork: Record<NetworkGap['kind'], (have: number, need: number) => string>
  }
  /** What is in the way, each a sentence of its own. */
  clashTitle: string
  clash: (clash: Clash) => string
  schoolProblems: (count: number) => string
  schoolProblem: (line: number, text: string, problem: SchoolHolidayProblem) => string
  proposal: ProposalWords
}

const nb: YearWheelTexts = {
  years: 'Andre år',
  area: 'Område',
  everyArea: 'Alle områder',
  plan: 'Planlegg året',
  importFile: 'Importer',
  create: 'Ny samling',
  print: 'Skriv ut',
  months: 'Måned for måned',
  nothing: 'Ingenting planlagt',
  schoolHoliday: (name, until) => `${name}, til og med ${until}`,
  gaps: {
    title: 'Dette mangler',
    none: 'Ingenting mangler. Året er fullt planlagt.',
    ofArea: (area, have, need) => `${area} har ${have} av ${need} områdesamlinger`,
    ofNetwork: {
      'theme-day': () => 'Fagdagen er ikke planlagt',
      'leader-meeting': () => 'Dialogmøtet for ledere er ikke planlagt',
      'working-group-meeting': (have, need) => `Arbeidsgruppa har ${have} av ${need} møter`,
    },
  },
  clashTitle: 'Se over',
  clash: (clash) => {
    switch (clash.kind) {
      case 'weekend':
        return 'Det er helg.'
      case 'squeezed':
        return 'Inneklemt dag: Mange tar fri.'
      case 'public-holiday':
        return `Det er rød dag: ${holidayTexts.nb[clash.holiday]}.`
      case 'before-holiday':
        return `Dagen etter er rød dag: ${holidayTexts.nb[clash.holiday]}.`
      case 'school-holiday':
        return `Skolene har fri: ${clash.name}.`
      case 'same-day':
        return `Samme dag som «${clash.title}», for noen av de samme.`
      case 'near':
        return `${clash.days === 1 ? 'Én dag' : `${clash.days} dager`} fra «${clash.title}» ${dateText('nb', clash.day)}, for noen av de samme.`
      case 'same-host':
        return `Verten har «${clash.title}» samtidig.`
      case 'same-venue':
        return `Lokalet brukes til «${clash.title}» samtidig.`
    }
  },
  schoolProblems: (count) =>
    `Skoleferiene i innstillingene har ${count === 1 ? 'én linje' : `${count} linjer`} vi ikke kan lese:`,
  schoolProblem: (line, text, problem) => {
    const why = {
      'not-a-day': 'Skriv datoene slik: 2026-10-05..2026-10-09 Høstferie',
      'before-start': 'Ferien slutter før den begynner',
      'no-name': 'Ferien mangler navn',
    }
    return `Linje ${line}, «${text}»: ${why[problem]}.`
  },
  proposal: {
    title: {
      'area-gathering': (areas) => `Områdesamling ${areas}`,
      'theme-day': 'Fagdag',
      'intro-course': 'Introduksjonskurs',
      'basic-course': (day) => `Grunnkurs, dag ${day}`,
      'leader-meeting': 'Dialogmøte for ledere',
      'working-group-meeting': 'Arbeidsgruppemøte',
    },
    and: 'og',
    leadersUntil: 'lunsj',
  },
}

const nn: YearWheelTexts = {
  years: 'Andre år',
  area: 'Område',
  everyArea: 'Alle område',
  plan: 'Planlegg året',
  importFile: 'Importer',
  create: 'Ny samling',
  print: 'Skriv ut',
  months: 'Månad for månad',
  nothing: 'Ingenting planlagt',
  schoolHoliday: (name, until) => `${name}, til og med ${until}`,
  gaps: {
    title: 'Dette manglar',
    none: 'Ingenting manglar. Året er fullt planlagt.',
    ofArea: (area, have, need) => `${area} har ${have} av ${need} områdesamlingar`,
    ofNetwork: {
      'theme-day': () => 'Fagdagen er ikkje planlagd',
      'leader-meeting': () => 'Dialogmøtet for leiarar er ikkje planlagt',
      'working-group-meeting': (have, need) => `Arbeidsgruppa har ${have} av ${need} møte`,
    },
  },
  clashTitle: 'Sjå over',
  clash: (clash) => {
    switch (clash.kind) {
      case 'weekend':
        return 'Det er helg.'
      case 'squeezed':
        return 'Inneklemd dag: Mange tek fri.'
      case 'public-holiday':
        return `Det er raud dag: ${holidayTexts.nn[clash.holiday]}.`
      case 'before-holiday':
        return `Dagen etter er raud dag: ${holidayTexts.nn[clash.holiday]}.`
      case 'school-holiday':
        return `Skulane har fri: ${clash.name}.`
      case 'same-day':
        return `Same dag som «${clash.title}», for nokre av dei same.`
      case 'near':
        return `${clash.days === 1 ? 'Éin dag' : `${clash.days} dagar`} frå «${clash.title}» ${dateText('nn', clash.day)}, for nokre av dei same.`
      case 'same-host':
        return `Verten har «${clash.title}» samtidig.`
      case 'same-venue':
        return `Lokalet er i bruk til «${clash.title}» samtidig.`
    }
  },
  schoolProblems: (count) =>
    `Skuleferiane i innstillingane har ${count === 1 ? 'éi linje' : `${count} linjer`} vi ikkje kan lese:`,
  schoolProblem: (line, text, problem) => {
    const why = {
      'not-a-day': 'Skriv datoane slik: 2026-10-05..2026-10-09 Haustferie',
      'before-start': 'Ferien sluttar før han byrjar',
      'no-name': 'Ferien manglar namn',
    }
    return `Linje ${line}, «${text}»: ${why[problem]}.`
  },
  proposal: {
    title: {
      'area-gathering': (areas) => `Områdesamling ${areas}`,
      'theme-day': 'Fagdag',
      'intro-course': 'Introduksjonskurs',
      'basic-course': (day) => `Grunnkurs, dag ${day}`,
      'leader-meeting': 'Dialogmøte for leiarar',
      'working-group-meeting': 'Arbeidsgruppemøte',
    },
    and: 'og',
    leadersUntil: 'lunsj',
  },
}

const en: YearWheelTexts = {
  years: 'Other years',
  area: 'Area',
  everyArea: 'All areas',
  plan: 'Plan the year',
  importFile: 'Import',
  create: 'New gathering',
  print: 'Print',
  months: 'Month by month',
  nothing: 'Nothing planned',
  schoolHoliday: (name, until) => `${name}, until ${until}`,
  gaps: {
    title: 'Still missing',
    none: 'Nothing is missing. The year is fully planned.',
    ofArea: (area, have, need) => `${area} has ${have} of ${need} area gatherings`,
    ofNetwork: {
      'theme-day': () => 'The theme day is not planned',
      'leader-meeting': () => 'The dialogue meeting for managers is not planned',
      'working-group-meeting': (have, need) => `The working group has ${have} of ${need} meetings`,
    },
  },
  clashTitle: 'Look over',
  clash: (clash) => {
    switch (clash.kind) {
      case 'weekend':
        return 'It is a weekend.'
      case 'squeezed':
        return 'A single working day between days off: many take it off.'
      case 'public-holiday':
        return `It is a public holiday: ${holidayTexts.en[clash.holiday]}.`
      case 'before-holiday':
        return `The next day is a public holiday: ${holidayTexts.en[clash.holiday]}.`
      case 'school-holiday':
        return `The schools are closed: ${clash.name}.`
      case 'same-day':
        return `Same day as “${clash.title}”, for some of the same people.`
      case 'near':
        return `${clash.days === 1 ? 'One day' : `${clash.days} days`} from “${clash.title}” on ${dateText('en', clash.day)}, for some of the same people.`
      case 'same-host':
        return `The host has “${clash.title}” at the same time.`
      case 'same-venue':
        return `The venue is used for “${clash.title}” at the same time.`
    }
  },
  schoolProblems: (count) =>
    `The school holidays in the settings have ${count === 1 ? 'one line' : `${count} lines`} we cannot read:`,
  schoolProblem: (line, text, problem) => {
    const why = {
      'not-a-day': 'write the dates like this: 2026-10-05..2026-10-09 Autumn holiday',
      'before-start': 'the holiday ends before it begins',
      'no-name': 'the holiday has no name',
    }
    return `Line ${line}, “${text}”: ${why[problem]}.`
  },
  proposal: {
    title: {
      'area-gathering': (areas) => `Area gathering ${areas}`,
      'theme-day': 'Theme day',
      'intro-course': 'Introductory course',
      'basic-course': (day) => `Basic course, day ${day}`,
      'leader-meeting': 'Dialogue meeting for managers',
      'working-group-meeting': 'Working group meeting',
    },
    and: 'and',
    leadersUntil: 'lunch',
  },
}

export const yearWheelTexts: Record<Language, YearWheelTexts> = { nb, nn, en }
