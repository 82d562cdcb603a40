import type { HoursGroup } from '../../domain/attendance/hours'
import type { Language } from '../../domain/member'

export type HoursTexts = {
  group: Record<HoursGroup, string>
  groupSum: (group: string, hours: string) => string
  years: string
  year: (total: string, required: string, reached: boolean) => string
  thisYearProof: (year: number) => string
  threeYearsProof: (from: number, to: number) => string
  /** Of a year that is over, as it is sent in January. */
  over: {
    lead: (year: number) => string
    some: (total: string, required: string) => string
    reached: (total: string, required: string) => string
    none: (year: number) => string
    correct: string
  }
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
}

export const hoursTexts: Record<Language, HoursTexts> = {
  nb: {
    group: { gathering: 'Samlinger', course: 'Kurs', 'job-shadowing': 'Hospitering' },
    groupSum: (group, hours) => `${group}: ${hours}`,
    years: 'År for år',
    year: (total, required, reached) => (reached ? `${total}, kravet er nådd` : `${total} av ${required}`),
    thisYearProof: (year) => `Bekreftelse for ${year}`,
    threeYearsProof: (from, to) => `Bekreftelse for ${from}–${to}`,
    over: {
      lead: (year) =>
        `Takk for innsatsen i ${year}! Her er timene dine, og bekreftelsen kan du hente når du trenger den.`,
      some: (total, required) => `Du fikk ${total} av ${required}.`,
      reached: (total, required) => `Du fikk ${total} og nådde kravet på ${required}. Så bra!`,
      none: (year) => `Du har ingen registrerte timer i ${year}.`,
      correct: 'Stemmer det ikke, si fra til områdelederen din, så blir det rettet her også.',
    },
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
  },
  nn: {
    group: { gathering: 'Samlingar', course: 'Kurs', 'job-shadowing': 'Hospitering' },
    groupSum: (group, hours) => `${group}: ${hours}`,
    years: 'År for år',
    year: (total, required, reached) => (reached ? `${total}, kravet er nådd` : `${total} av ${required}`),
    thisYearProof: (year) => `Stadfesting for ${year}`,
    threeYearsProof: (from, to) => `Stadfesting for ${from}–${to}`,
    over: {
      lead: (year) => `Takk for innsatsen i ${year}! Her er timane dine, og stadfestinga kan du hente når du treng ho.`,
      some: (total, required) => `Du fekk ${total} av ${required}.`,
      reached: (total, required) => `Du fekk ${total} og nådde kravet på ${required}. Så bra!`,
      none: (year) => `Du har ingen registrerte timar i ${year}.`,
      correct: 'Stemmer det ikkje, sei frå til områdeleiaren din, så blir det retta her òg.',
    },
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
      issued: (date) => `Utferda ${date}`,
      check: (code, address) => `Kode: ${code}. Stadfestinga kan kontrollerast på ${address}`,
      page: (number, count) => `Side ${number} av ${count}`,
      file: 'stadfesting',
    },
  },
  en: {
    group: { gathering: 'Gatherings', course: 'Courses', 'job-shadowing': 'Job shadowing' },
    groupSum: (group, hours) => `${group}: ${hours}`,
    years: 'Year by year',
    year: (total, required, reached) => (reached ? `${total}, requirement reached` : `${total} of ${required}`),
    thisYearProof: (year) => `Confirmation for ${year}`,
    threeYearsProof: (from, to) => `Confirmation for ${from}–${to}`,
    over: {
      lead: (year) =>
        `Thank you for your work in ${year}! Here are your hours, and the confirmation is here whenever you need it.`,
      some: (total, required) => `You got ${total} of ${required}.`,
      reached: (total, required) => `You got ${total} and reached the required ${required}. Well done!`,
      none: (year) => `You have no recorded hours in ${year}.`,
      correct: 'If something is not right, tell your area leader, and it will be corrected here as well.',
    },
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
  },
}
