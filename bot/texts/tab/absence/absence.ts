import type { ToldKind } from '../../../domain/absence/told'
import type { Language } from '../../../domain/member'

export type AbsenceTexts = {
  title: (year: number) => string
  lead: string
  ownArea: (area: string) => string
  back: string
  loadingBefore: string
  followUp: {
    lead: string
    told: string
    inARow: (count: number, dates: string) => string
    search: string
    noneFound: string
  }
  told: {
    failed: string
    retry: string
    who: Record<ToldKind, string>
    sent: (when: string) => string
    byMail: (when: string) => string
    withdrawn: (when: string) => string
    unreachable: (cause: string) => string
    trying: string
    nobody: string
    unasked: string
    managerWaits: string
  }
  log: {
    title: string
    lead: string
    none: string
    messages: (count: number) => string
    kind: Record<ToldKind, string>
    somebody: string
  }
}

export const absenceTexts: Record<Language, AbsenceTexts> = {
  nb: {
    title: (year) => `Fravær ${year}`,
    lead: 'Her ser du hvem som har vært borte, hvem som har fått beskjed, og hvem som kan trenge en håndsrekning.',
    ownArea: (area) => `Du ser ditt eget område: ${area}.`,
    back: 'Tilbake til fravær',
    loadingBefore: 'Henter årene før …',
    followUp: {
      lead: 'Fravær som nærmeste leder får varsel om. De som var i permisjon, ikke hadde begynt eller hadde sluttet, er ikke med.',
      told: 'Varslet',
      inARow: (count, dates) => `${count} ganger på rad: ${dates}`,
      search: 'Søk etter navn',
      noneFound: 'Ingen passer til søket.',
    },
    told: {
      failed: 'Vi får ikke hentet hvem som er varslet. Resten av siden stemmer.',
      retry: 'Prøv igjen',
      who: { absence: 'Ressurssykepleier', 'manager-notice': 'Leder', escalation: 'Områdeleder' },
      sent: (when) => when,
      byMail: (when) => `${when}, på e-post`,
      withdrawn: (when) => `sendt ${when}, senere rettet`,
      unreachable: (cause) => `ikke nådd, ${cause}`,
      trying: 'ikke kommet fram, vi prøver igjen',
      nobody: 'Ingen varsler er registrert.',
      unasked: 'Vi vet ikke om invitasjonen kom fram, så ingen blir varslet.',
      managerWaits: 'Leder varsles ikke før ressurssykepleieren er nådd.',
    },
    log: {
      title: 'Hvem fikk vite hva, og når',
      lead: 'Varslene om fravær etter hver samling. De forteller aldri hvorfor noen var borte.',
      none: 'Ingen varsler om fravær er sendt dette året.',
      messages: (count) => (count === 1 ? '1 varsel' : `${count} varsler`),
      kind: {
        absence: 'melding til ressurssykepleieren',
        'manager-notice': 'varsel til nærmeste leder',
        escalation: 'beskjed til områdelederen',
      },
      somebody: 'En som ikke lenger står på navnelista',
    },
  },
  nn: {
    title: (year) => `Fråvær ${year}`,
    lead: 'Her ser du kven som har vore borte, kven som har fått beskjed, og kven som kan trenge ei handsrekning.',
    ownArea: (area) => `Du ser ditt eige område: ${area}.`,
    back: 'Tilbake til fråvær',
    loadingBefore: 'Hentar åra før …',
    followUp: {
      lead: 'Fråvær som næraste leiar får varsel om. Dei som var i permisjon, ikkje hadde byrja eller hadde slutta, er ikkje med.',
      told: 'Varsla',
      inARow: (count, dates) => `${count} gonger på rad: ${dates}`,
      search: 'Søk etter namn',
      noneFound: 'Ingen passar til søket.',
    },
    told: {
      failed: 'Vi får ikkje henta kven som er varsla. Resten av sida stemmer.',
      retry: 'Prøv igjen',
      who: { absence: 'Ressurssjukepleiar', 'manager-notice': 'Leiar', escalation: 'Områdeleiar' },
      sent: (when) => when,
      byMail: (when) => `${when}, på e-post`,
      withdrawn: (when) => `sendt ${when}, seinare retta`,
      unreachable: (cause) => `ikkje nådd, ${cause}`,
      trying: 'ikkje kome fram, vi prøver igjen',
      nobody: 'Ingen varsel er registrerte.',
      unasked: 'Vi veit ikkje om invitasjonen kom fram, så ingen blir varsla.',
      managerWaits: 'Leiaren blir ikkje varsla før ressurssjukepleiaren er nådd.',
    },
    log: {
      title: 'Kven fekk vite kva, og når',
      lead: 'Varsla om fråvær etter kvar samling. Dei fortel aldri kvifor nokon var borte.',
      none: 'Ingen varsel om fråvær er sende dette året.',
      messages: (count) => `${count} varsel`,
      kind: {
        absence: 'melding til ressurssjukepleiaren',
        'manager-notice': 'varsel til næraste leiar',
        escalation: 'beskjed til områdeleiaren',
      },
      somebody: 'Ein som ikkje lenger står på namnelista',
    },
  },
  en: {
    title: (year) => `Absence ${year}`,
    lead: 'Here you see who has been away, who has been told, and who may need a hand.',
    ownArea: (area) => `You see your own area: ${area}.`,
    back: 'Back to absence',
    loadingBefore: 'Loading the years before …',
    followUp: {
      lead: 'Absence that the line manager is told of. Those who were on leave, had not joined or had left are not included.',
      told: 'Told',
      inARow: (count, dates) => `${count} times in a row: ${dates}`,
      search: 'Search for a name',
      noneFound: 'Nobody matches the search.',
    },
    told: {
      failed: 'We cannot load who has been told. The rest of the page is right.',
      retry: 'Try again',
      who: { absence: 'Resource nurse', 'manager-notice': 'Manager', escalation: 'Area leader' },
      sent: (when) => when,
      byMail: (when) => `${when}, by e-mail`,
      withdrawn: (when) => `sent ${when}, corrected later`,
      unreachable: (cause) => `not reached, ${cause}`,
      trying: 'not delivered, we are trying again',
      nobody: 'No messages are on record.',
      unasked: 'We do not know that the invitation arrived, so nobody is told.',
      managerWaits: 'The manager is not told until the nurse has been reached.',
    },
    log: {
      title: 'Who was told what, and when',
      lead: 'The messages about absence after each gathering. They never say why somebody was away.',
      none: 'No messages about absence were sent this year.',
      messages: (count) => (count === 1 ? '1 message' : `${count} messages`),
      kind: {
        absence: 'message to the resource nurse',
        'manager-notice': 'notice to the line manager',
        escalation: 'message to the area leader',
      },
      somebody: 'Somebody who is no longer on the name list',
    },
  },
}
