import type { Language } from '../../../domain/member'

/** The rules of absence as they are, and as they have been. */
export type RulesTexts = {
  title: string
  lead: string
  readOnly: string
  now: {
    title: string
    since: (day: string) => string
    always: string
    planned: (day: string) => string
    kind: string
    nurse: string
    manager: string
    yes: string
    no: string
    wait: (hours: string | null) => string
    escalate: (count: number) => string
    quiet: string
  }
  history: {
    title: string
    none: string
    from: (day: string) => string
    start: string
    by: (name: string, when: string) => string
    ahead: string
    inForce: string
    rule: string
    before: string
    after: string
    nurse: string
    manager: string
    wait: string
    escalate: string
    nothing: string
    atOnce: string
    never: string
    inARow: (count: number) => string
    somebody: string
  }
}

export const rulesTexts: Record<Language, RulesTexts> = {
  nb: {
    title: 'Regler',
    lead: 'Slik følger nettverket opp fravær, og slik sendes meldinger.',
    readOnly: 'Bare arbeidsgruppa kan endre reglene. Ta kontakt med dem hvis noe bør bli annerledes.',
    now: {
      title: 'Regler for fravær',
      since: (day) => `Disse gjelder samlinger fra og med ${day}.`,
      always: 'Disse har vært slik fra starten.',
      planned: (day) => `Nye regler er bestemt fra ${day}. Se historikken.`,
      kind: 'Fravær',
      nurse: 'Ressurssykepleieren får beskjed',
      manager: 'Nærmeste leder varsles',
      yes: 'Ja',
      no: 'Nei',
      wait: (hours) =>
        hours === null
          ? 'Lederen varsles så snart ressurssykepleieren har fått beskjed.'
          : `Lederen varsles tidligst ${hours} etter at oppmøtelista er fullført, og alltid etter ressurssykepleieren.`,
      escalate: (count) =>
        count === 0
          ? 'Områdelederen får ingen beskjed om flere fravær på rad.'
          : `Områdelederen får beskjed når noen har vært borte ${count} ganger på rad.`,
      quiet: 'Ingenting av dette sendes om natta, i helgene eller på helligdager.',
    },
    history: {
      title: 'Historikk',
      none: 'Reglene er ikke endret.',
      from: (day) => `Fra ${day}`,
      start: 'Fra starten',
      by: (name, when) => `Endret av ${name} ${when}`,
      ahead: 'Kommer',
      inForce: 'Gjelder nå',
      rule: 'Regel',
      before: 'Før',
      after: 'Etter',
      nurse: 'Ressurssykepleieren får beskjed om',
      manager: 'Nærmeste leder varsles om',
      wait: 'Ventetid for lederen',
      escalate: 'Beskjed til områdelederen',
      nothing: 'ingenting',
      atOnce: 'ingen',
      never: 'aldri',
      inARow: (count) => `etter ${count} fravær på rad`,
      somebody: 'en som ikke lenger står på navnelista',
    },
  },
  nn: {
    title: 'Reglar',
    lead: 'Slik følgjer nettverket opp fråvær, og slik blir meldingar sende.',
    readOnly: 'Berre arbeidsgruppa kan endre reglane. Ta kontakt med dei dersom noko bør bli annleis.',
    now: {
      title: 'Reglar for fråvær',
      since: (day) => `Desse gjeld samlingar frå og med ${day}.`,
      always: 'Desse har vore slik frå starten.',
      planned: (day) => `Nye reglar er bestemte frå ${day}. Sjå historikken.`,
      kind: 'Fråvær',
      nurse: 'Ressurssjukepleiaren får beskjed',
      manager: 'Næraste leiar blir varsla',
      yes: 'Ja',
      no: 'Nei',
      wait: (hours) =>
        hours === null
          ? 'Leiaren blir varsla så snart ressurssjukepleiaren har fått beskjed.'
          : `Leiaren blir varsla tidlegast ${hours} etter at oppmøtelista er fullført, og alltid etter ressurssjukepleiaren.`,
      escalate: (count) =>
        count === 0
          ? 'Områdeleiaren får ingen beskjed om fleire fråvær på rad.'
          : `Områdeleiaren får beskjed når nokon har vore borte ${count} gonger på rad.`,
      quiet: 'Ingenting av dette blir sendt om natta, i helgene eller på heilagdagar.',
    },
    history: {
      title: 'Historikk',
      none: 'Reglane er ikkje endra.',
      from: (day) => `Frå ${day}`,
      start: 'Frå starten',
      by: (name, when) => `Endra av ${name} ${when}`,
      ahead: 'Kjem',
      inForce: 'Gjeld no',
      rule: 'Regel',
      before: 'Før',
      after: 'Etter',
      nurse: 'Ressurssjukepleiaren får beskjed om',
      manager: 'Næraste leiar blir varsla om',
      wait: 'Ventetid for leiaren',
      escalate: 'Beskjed til områdeleiaren',
      nothing: 'ingenting',
      atOnce: 'inga',
      never: 'aldri',
      inARow: (count) => `etter ${count} fråvær på rad`,
      somebody: 'ein som ikkje lenger står på namnelista',
    },
  },
  en: {
    title: 'Rules',
    lead: 'How the network follows up absence, and how messages are sent.',
    readOnly: 'Only the working group can change the rules. Please contact them if something should be different.',
    now: {
      title: 'Rules of absence',
      since: (day) => `These apply to gatherings from ${day} on.`,
      always: 'These have applied from the start.',
      planned: (day) => `New rules are decided from ${day}. See the history.`,
      kind: 'Absence',
      nurse: 'The resource nurse is told',
      manager: 'The line manager is told',
      yes: 'Yes',
      no: 'No',
      wait: (hours) =>
        hours === null
          ? 'The manager is told as soon as the resource nurse has been.'
          : `The manager is told ${hours} after the list is completed at the earliest, and always after the resource nurse.`,
      escalate: (count) =>
        count === 0
          ? 'The area leader is not told of several absences in a row.'
          : `The area leader is told when somebody has been away ${count} times in a row.`,
      quiet: 'None of this is sent at night, at weekends or on public holidays.',
    },
    history: {
      title: 'History',
      none: 'The rules have not been changed.',
      from: (day) => `From ${day}`,
      start: 'From the start',
      by: (name, when) => `Changed by ${name} ${when}`,
      ahead: 'To come',
      inForce: 'In force',
      rule: 'Rule',
      before: 'Before',
      after: 'After',
      nurse: 'The resource nurse is told of',
      manager: 'The line manager is told of',
      wait: 'Waiting time for the manager',
      escalate: 'Message to the area leader',
      nothing: 'nothing',
      atOnce: 'none',
      never: 'never',
      inARow: (count) => `after ${count} absences in a row`,
      somebody: 'somebody who is no longer on the name list',
    },
  },
}
