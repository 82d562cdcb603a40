import type { HoursGroup } from '../../domain/attendance/hours'
import type { Language } from '../../domain/member'

export type HoursTexts = {
  group: Record<HoursGroup, string>
  groupSum: (group: string, hours: string) => string
  years: string
  year: (total: string, required: string, reached: boolean) => string
  thisYearProof: (year: number) => string
  threeYearsProof: (from: number, to: number) => string
  proof: {
    title: string
    lead: (hours: string, period: string) => string
    code: string
    validUntil: (time: string) => string
    verify: string
    download: string
    back: string
  }
  document: {
    title: string
    lead: (network: string, name: string, workplace: string | null, period: string) => string
    date: string
    what: string
    hours: string
    shadowing: (where: string) => string
    topics: (topics: string) => string
    yearSum: (year: number) => string
    sum: string
    counting: string
    issued: (date: string) => string
    check: (code: string, address: string) => string
    page: (number: number, count: number) => string
    file: string
  }
  page: {
    title: string
    lead: string
    label: string
    help: string
    check: string
    codeWrong: string
    validTitle: string
    valid: string
    network: string
    issued: string
    period: string
    sum: string
    initials: string
    compare: string
    unknownTitle: string
    unknown: (code: string) => string
    again: string
    tooManyTitle: string
    tooMany: string
    expiredTitle: string
    expired: string
    changedTitle: string
    changed: string
    notFoundTitle: string
    notFound: string
    languages: string
    languageName: string
  }
}

export const hoursTexts: Record<Language, HoursTexts> = {
  nb: {
    group: { gathering: 'Samlinger', course: 'Kurs', 'job-shadowing': 'Hospitering' },
    groupSum: (group, hours) => `${group}: ${hours}`,
    years: 'År for år',
    year: (total, required, reached) => (reached ? `${total}, kravet er nådd` : `${total} av ${required}`),
    thisYearProof: (year) => `Bekreftelse for ${year}`,
    threeYearsProof: (from, to) => `Bekreftelse for ${from}–${to}`,
    proof: {
      title: 'Bekreftelsen er klar',
      lead: (hours, period) => `Den viser ${hours} i perioden ${period}.`,
      code: 'Kode',
      validUntil: (time) => `Lenken virker til ${time}. Etter det skriver du «timer» og lager en ny.`,
      verify: 'Den som får bekreftelsen, kan sjekke koden på nettsiden som står på den.',
      download: 'Last ned bekreftelse (PDF)',
      back: 'Timene mine',
    },
    document: {
      title: 'Bekreftelse på timer',
      lead: (network, name, workplace, period) =>
        `${network} bekrefter at ${name}${workplace === null ? '' : `, ${workplace},`} har disse timene som ressurssykepleier i perioden ${period}.`,
      date: 'Dato',
      what: 'Samling, kurs eller hospitering',
      hours: 'Timer',
      shadowing: (where) => `Hospitering: ${where}`,
      topics: (topics) => `Temaer: ${topics}`,
      yearSum: (year) => `Sum for ${year}`,
      sum: 'Sum',
      counting: 'Timene er hentet fra fullførte oppmøtelister. En dag med hospitering teller som 4 timer.',
      issued: (date) => `Utstedt ${date}`,
      check: (code, address) => `Kode: ${code}. Bekreftelsen kan kontrolleres på ${address}`,
      page: (number, count) => `Side ${number} av ${count}`,
      file: 'bekreftelse',
    },
    page: {
      title: 'Kontroller en bekreftelse',
      lead: 'Har du fått en bekreftelse på timer fra en ressurssykepleier, kan du se her om den er ekte.',
      label: 'Koden på bekreftelsen',
      help: 'Åtte tegn, for eksempel K7QF-29DM.',
      check: 'Kontroller',
      codeWrong: 'Koden har åtte tegn. Se over den, og prøv igjen.',
      validTitle: 'Bekreftelsen er ekte',
      valid: 'Dette står i den:',
      network: 'Nettverk',
      issued: 'Utstedt',
      period: 'Periode',
      sum: 'Sum',
      initials: 'Initialer',
      compare: 'Stemmer ikke dette med bekreftelsen du har fått, er den endret.',
      unknownTitle: 'Vi kjenner ikke koden',
      unknown: (code) => `Ingen bekreftelse har koden ${code}. Se over at alle tegnene er riktige.`,
      again: 'Prøv en kode til',
      tooManyTitle: 'Vent litt',
      tooMany: 'Det er prøvd mange koder på kort tid. Vent ti minutter, og prøv igjen.',
      expiredTitle: 'Lenken er gått ut',
      expired: 'Skriv «timer» til Ressursnett i Teams, og lag en ny bekreftelse der.',
      changedTitle: 'Timene er endret',
      changed: 'Timene dine er rettet etter at bekreftelsen ble laget. Skriv «timer» i Teams, og lag en ny.',
      notFoundTitle: 'Vi finner ikke bekreftelsen',
      notFound: 'Lenken er kanskje ikke kopiert helt. Skriv «timer» til Ressursnett i Teams, og lag en ny.',
      languages: 'Språk',
      languageName: 'Bokmål',
    },
  },
  nn: {
    group: { gathering: 'Samlingar', course: 'Kurs', 'job-shadowing': 'Hospitering' },
    groupSum: (group, hours) => `${group}: ${hours}`,
    years: 'År for år',
    year: (total, required, reached) => (reached ? `${total}, kravet er nådd` : `${total} av ${required}`),
    thisYearProof: (year) => `Stadfesting for ${year}`,
    threeYearsProof: (from, to) => `Stadfesting for ${from}–${to}`,
    proof: {
      title: 'Stadfestinga er klar',
      lead: (hours, period) => `Ho viser ${hours} i perioden ${period}.`,
      code: 'Kode',
      validUntil: (time) => `Lenkja verkar til ${time}. Etter det skriv du «timar» og lagar ei ny.`,
      verify: 'Den som får stadfestinga, kan sjekke koden på nettsida som står der.',
      download: 'Last ned stadfesting (PDF)',
      back: 'Timane mine',
    },
    document: {
      title: 'Stadfesting på timar',
      lead: (network, name, workplace, period) =>
        `${network} stadfestar at ${name}${workplace === null ? '' : `, ${workplace},`} har desse timane som ressurssjukepleiar i perioden ${period}.`,
      date: 'Dato',
      what: 'Samling, kurs eller hospitering',
      hours: 'Timar',
      shadowing: (where) => `Hospitering: ${where}`,
      topics: (topics) => `Tema: ${topics}`,
      yearSum: (year) => `Sum for ${year}`,
      sum: 'Sum',
      counting: 'Timane er henta frå fullførte oppmøtelister. Ein dag med hospitering tel som 4 timar.',
      issued: (date) => `Skriven ut ${date}`,
      check: (code, address) => `Kode: ${code}. Stadfestinga kan kontrollerast på ${address}`,
      page: (number, count) => `Side ${number} av ${count}`,
      file: 'stadfesting',
    },
    page: {
      title: 'Kontroller ei stadfesting',
      lead: 'Har du fått ei stadfesting på timar frå ein ressurssjukepleiar, kan du sjå her om ho er ekte.',
      label: 'Koden på stadfestinga',
      help: 'Åtte teikn, til dømes K7QF-29DM.',
      check: 'Kontroller',
      codeWrong: 'Koden har åtte teikn. Sjå over han, og prøv igjen.',
      validTitle: 'Stadfestinga er ekte',
      valid: 'Dette står der:',
      network: 'Nettverk',
      issued: 'Skriven ut',
      period: 'Periode',
      sum: 'Sum',
      initials: 'Initialar',
      compare: 'Stemmer ikkje dette med stadfestinga du har fått, er ho endra.',
      unknownTitle: 'Vi kjenner ikkje koden',
      unknown: (code) => `Inga stadfesting har koden ${code}. Sjå over at alle teikna er rette.`,
      again: 'Prøv ein kode til',
      tooManyTitle: 'Vent litt',
      tooMany: 'Det er prøvd mange kodar på kort tid. Vent ti minutt, og prøv igjen.',
      expiredTitle: 'Lenkja er gått ut',
      expired: 'Skriv «timar» til Ressursnett i Teams, og lag ei ny stadfesting der.',
      changedTitle: 'Timane er endra',
      changed: 'Timane dine er retta etter at stadfestinga vart laga. Skriv «timar» i Teams, og lag ei ny.',
      notFoundTitle: 'Vi finn ikkje stadfestinga',
      notFound: 'Lenkja er kanskje ikkje kopiert heilt. Skriv «timar» til Ressursnett i Teams, og lag ei ny.',
      languages: 'Språk',
      languageName: 'Nynorsk',
    },
  },
  en: {
    group: { gathering: 'Gatherings', course: 'Courses', 'job-shadowing': 'Job shadowing' },
    groupSum: (group, hours) => `${group}: ${hours}`,
    years: 'Year by year',
    year: (total, required, reached) => (reached ? `${total}, requirement reached` : `${total} of ${required}`),
    thisYearProof: (year) => `Confirmation for ${year}`,
    threeYearsProof: (from, to) => `Confirmation for ${from}–${to}`,
    proof: {
      title: 'The confirmation is ready',
      lead: (hours, period) => `It shows ${hours} in the period ${period}.`,
      code: 'Code',
      validUntil: (time) => `The link works until ${time}. After that, write “hours” and make a new one.`,
      verify: 'Whoever gets the confirmation can check the code on the web page it names.',
      download: 'Download confirmation (PDF)',
      back: 'My hours',
    },
    document: {
      title: 'Confirmation of hours',
      lead: (network, name, workplace, period) =>
        `${network} confirms that ${name}${workplace === null ? '' : `, ${workplace},`} has these hours as a resource nurse in the period ${period}.`,
      date: 'Date',
      what: 'Gathering, course or job shadowing',
      hours: 'Hours',
      shadowing: (where) => `Job shadowing: ${where}`,
      topics: (topics) => `Topics: ${topics}`,
      yearSum: (year) => `Total for ${year}`,
      sum: 'Total',
      counting: 'The hours come from completed attendance lists. A day of job shadowing counts as 4 hours.',
      issued: (date) => `Issued ${date}`,
      check: (code, address) => `Code: ${code}. The confirmation can be checked at ${address}`,
      page: (number, count) => `Page ${number} of ${count}`,
      file: 'confirmation',
    },
    page: {
      title: 'Check a confirmation',
      lead: 'If a resource nurse has given you a confirmation of hours, you can see here whether it is genuine.',
      label: 'The code on the confirmation',
      help: 'Eight signs, for example K7QF-29DM.',
      check: 'Check',
      codeWrong: 'The code has eight signs. Please look it over, and try again.',
      validTitle: 'The confirmation is genuine',
      valid: 'This is what it says:',
      network: 'Network',
      issued: 'Issued',
      period: 'Period',
      sum: 'Total',
      initials: 'Initials',
      compare: 'If this is not what your confirmation says, it has been altered.',
      unknownTitle: 'We do not know this code',
      unknown: (code) => `No confirmation has the code ${code}. Please check that every sign is right.`,
      again: 'Try another code',
      tooManyTitle: 'Please wait a little',
      tooMany: 'Many codes have been tried in a short time. Wait ten minutes, and try again.',
      expiredTitle: 'The link has expired',
      expired: 'Write “hours” to Ressursnett in Teams, and make a new confirmation there.',
      changedTitle: 'The hours have changed',
      changed: 'Your hours were corrected after the confirmation was made. Write “hours” in Teams, and make a new one.',
      notFoundTitle: 'We cannot find the confirmation',
      notFound: 'Perhaps the link was not copied in full. Write “hours” to Ressursnett in Teams, and make a new one.',
      languages: 'Language',
      languageName: 'English',
    },
  },
}
