import type { Language } from '../../domain/member'

export type EscalationTexts = {
  title: string
  text: (nurses: number) => string
  manager: (name: string) => string
  noManager: string
  help: string
  toldFirst: string
  withdrawnTitle: string
  withdrawn: string
}

/** To the area leader of nurses who have been away several times in a row: an offer of help. */
export const escalationTexts: Record<Language, EscalationTexts> = {
  nb: {
    title: 'Kan vi hjelpe noen med å komme?',
    text: (nurses) =>
      `${nurses === 1 ? 'Denne ressurssykepleieren' : 'Disse ressurssykepleierne'} har vært borte fra flere samlinger på rad.`,
    manager: (name) => `Leder: ${name}`,
    noManager: 'Ingen leder står på navnelista.',
    help: 'Kanskje hjelper en hyggelig telefon, eller en samling i et annet område. Nærmeste leder får den samme beskjeden.',
    toldFirst: 'Dette er ikke en klage, og vi sier aldri hvorfor. Den det gjelder, har fått beskjed først hver gang.',
    withdrawnTitle: 'Dette er rettet',
    withdrawn:
      'Du fikk beskjed om noen som hadde vært borte fra flere samlinger på rad. Det stemmer ikke lenger, så se bort fra den. Beklager!',
  },
  nn: {
    title: 'Kan vi hjelpe nokon med å kome?',
    text: (nurses) =>
      `${nurses === 1 ? 'Denne ressurssjukepleiaren' : 'Desse ressurssjukepleiarane'} har vore borte frå fleire samlingar på rad.`,
    manager: (name) => `Leiar: ${name}`,
    noManager: 'Ingen leiar står på namnelista.',
    help: 'Kanskje hjelper ein hyggjeleg telefon, eller ei samling i eit anna område. Næraste leiar får den same beskjeden.',
    toldFirst: 'Dette er ikkje ei klage, og vi seier aldri kvifor. Den det gjeld, har fått beskjed først kvar gong.',
    withdrawnTitle: 'Dette er retta',
    withdrawn:
      'Du fekk beskjed om nokon som hadde vore borte frå fleire samlingar på rad. Det stemmer ikkje lenger, så sjå bort frå han. Beklagar!',
  },
  en: {
    title: 'Can we help somebody to come?',
    text: (nurses) =>
      `${nurses === 1 ? 'This resource nurse has' : 'These resource nurses have'} been away from several gatherings in a row.`,
    manager: (name) => `Manager: ${name}`,
    noManager: 'There is no manager on the name list.',
    help: 'Perhaps a friendly call helps, or a gathering in another area. The line manager gets the same message.',
    toldFirst: 'This is not a complaint, and we never say why. Each time the nurse has been told first.',
    withdrawnTitle: 'This has been corrected',
    withdrawn:
      'You were told of somebody who had been away from several gatherings in a row. That is no longer so, so please disregard it. Sorry!',
  },
}
