import type { Language } from '../../../domain/member'

/** How often nurses come and give notice: in the areas, for each of them, and for one of them over the years. */
export type CommitmentTexts = {
  commitment: {
    areas: string
    nurses: string
    lead: string
    none: string
    area: string
    name: string
    stayedAway: string
    outOf: (part: number, whole: number) => string
    attendance: string
    commitment: string
    inYear: (year: number) => string
    everybody: string
    order: string
    byName: string
    lowestFirst: string
    share: (percent: number) => string
  }
  person: {
    lead: string
    years: string
    gatherings: (year: number) => string
    none: (year: number) => string
    year: string
    gathering: string
    state: string
    came: string
    gaveNotice: string
    stayedAway: string
    hours: string
    notNurse: string
    notFound: string
    otherArea: string
  }
}

export const commitmentTexts: Record<Language, CommitmentTexts> = {
  nb: {
    commitment: {
      areas: 'Oppmøte og beskjed i områdene',
      nurses: 'Oppmøte og beskjed for hver enkelt',
      lead: 'Oppmøte er hvor ofte noen kom når de var ventet. Den som gir beskjed når det ikke går, holder også kontakten, så det vises ved siden av.',
      none: 'Ingen var ventet på noen samling dette året.',
      area: 'Område',
      name: 'Navn',
      stayedAway: 'Uteble',
      outOf: (part, whole) => `${part} av ${whole}`,
      attendance: 'Oppmøte',
      commitment: 'Kom eller ga beskjed',
      inYear: (year) => `Kom eller ga beskjed ${year}`,
      everybody: 'Alle',
      order: 'Rekkefølge',
      byName: 'Etter navn',
      lowestFirst: 'Lavest først',
      share: (percent) => `${percent}\u00a0%`,
    },
    person: {
      lead: 'Samlinger som hun eller han var ventet på. Permisjon og tiden før og etter medlemskapet teller ikke.',
      years: 'År for år',
      gatherings: (year) => `Samlinger i ${year}`,
      none: (year) => `Ikke ventet på noen gjennomført samling i ${year}.`,
      year: 'År',
      gathering: 'Samling',
      state: 'Hvordan det gikk',
      came: 'Kom',
      gaveNotice: 'Ga beskjed',
      stayedAway: 'Uteble',
      hours: 'Se timer og hospitering',
      notNurse: 'Fravær følges bare opp for ressurssykepleiere.',
      notFound: 'Vi finner ikke denne personen på navnelista.',
      otherArea:
        'Denne personen hører til et annet område, så fraværet vises bare for områdelederen der og arbeidsgruppa.',
    },
  },
  nn: {
    commitment: {
      areas: 'Oppmøte og beskjed i områda',
      nurses: 'Oppmøte og beskjed for kvar einskild',
      lead: 'Oppmøte er kor ofte nokon kom når dei var venta. Den som gir beskjed når det ikkje går, held òg kontakten, så det blir vist ved sida av.',
      none: 'Ingen var venta på noka samling dette året.',
      area: 'Område',
      name: 'Namn',
      stayedAway: 'Uteblei',
      outOf: (part, whole) => `${part} av ${whole}`,
      attendance: 'Oppmøte',
      commitment: 'Kom eller gav beskjed',
      inYear: (year) => `Kom eller gav beskjed ${year}`,
      everybody: 'Alle',
      order: 'Rekkjefølgje',
      byName: 'Etter namn',
      lowestFirst: 'Lågast først',
      share: (percent) => `${percent}\u00a0%`,
    },
    person: {
      lead: 'Samlingar som ho eller han var venta på. Permisjon og tida før og etter medlemskapen tel ikkje.',
      years: 'År for år',
      gatherings: (year) => `Samlingar i ${year}`,
      none: (year) => `Ikkje venta på noka gjennomført samling i ${year}.`,
      year: 'År',
      gathering: 'Samling',
      state: 'Korleis det gjekk',
      came: 'Kom',
      gaveNotice: 'Gav beskjed',
      stayedAway: 'Uteblei',
      hours: 'Sjå timar og hospitering',
      notNurse: 'Fråvær blir berre følgt opp for ressurssjukepleiarar.',
      notFound: 'Vi finn ikkje denne personen på namnelista.',
      otherArea:
        'Denne personen høyrer til eit anna område, så fråværet blir berre vist for områdeleiaren der og arbeidsgruppa.',
    },
  },
  en: {
    commitment: {
      areas: 'Attendance and notice in the areas',
      nurses: 'Attendance and notice for each nurse',
      lead: 'Attendance is how often somebody came when expected. Whoever says so when they cannot come keeps in touch too, so that stands beside it.',
      none: 'Nobody was expected at any gathering this year.',
      area: 'Area',
      name: 'Name',
      stayedAway: 'Stayed away',
      outOf: (part, whole) => `${part} of ${whole}`,
      attendance: 'Attendance',
      commitment: 'Came or gave notice',
      inYear: (year) => `Came or gave notice ${year}`,
      everybody: 'Everybody',
      order: 'Order',
      byName: 'By name',
      lowestFirst: 'Lowest first',
      share: (percent) => `${percent}%`,
    },
    person: {
      lead: 'Gatherings where this nurse was expected. Leave, and the time before joining and after leaving, do not count.',
      years: 'Year by year',
      gatherings: (year) => `Gatherings in ${year}`,
      none: (year) => `Not expected at any gathering held in ${year}.`,
      year: 'Year',
      gathering: 'Gathering',
      state: 'How it went',
      came: 'Came',
      gaveNotice: 'Gave notice',
      stayedAway: 'Stayed away',
      hours: 'See hours and job shadowing',
      notNurse: 'Absence is followed up for resource nurses only.',
      notFound: 'We cannot find this person on the name list.',
      otherArea:
        'This person belongs to another area, so the absence is shown only to the area leader there and the working group.',
    },
  },
}
