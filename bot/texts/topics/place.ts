import type { Language } from '../../domain/member'

export type PlaceTexts = {
  givenTitle: string
  given: string
  giveUpHelp: string
  giveUp: string
  lostTitle: string
  lost: (place: number) => string
  lostHelp: string
  lostHelpOnline: string
}

/** A place on site that somebody on the waiting list has got, or that somebody no longer has. */
export const placeTexts: Record<Language, PlaceTexts> = {
  nb: {
    givenTitle: 'Du har fått plass!',
    given: 'Det ble en ledig plass på stedet, og nå er den din. Du trenger ikke gjøre noe for å beholde den.',
    giveUpHelp: 'Passer det ikke likevel? Gi plassen videre, så går den til neste på ventelista.',
    giveUp: 'Gi plassen videre',
    lostTitle: 'Du har ikke plass på stedet lenger',
    lost: (place) =>
      `Det er blitt færre plasser enn vi trodde, og nå står du på venteliste som nummer ${place}. Vi beklager!`,
    lostHelp: 'Blir det ledig, rykker du opp og får beskjed. Du trenger ikke gjøre noe.',
    lostHelpOnline: 'Blir det ledig, rykker du opp og får beskjed. Du er også velkommen på nett.',
  },
  nn: {
    givenTitle: 'Du har fått plass!',
    given: 'Det vart ein ledig plass på staden, og no er han din. Du treng ikkje gjere noko for å behalde han.',
    giveUpHelp: 'Passar det ikkje likevel? Gi plassen vidare, så går han til neste på ventelista.',
    giveUp: 'Gi plassen vidare',
    lostTitle: 'Du har ikkje plass på staden lenger',
    lost: (place) =>
      `Det er blitt færre plassar enn vi trudde, og no står du på venteliste som nummer ${place}. Vi beklagar!`,
    lostHelp: 'Blir det ledig, rykkjer du opp og får beskjed. Du treng ikkje gjere noko.',
    lostHelpOnline: 'Blir det ledig, rykkjer du opp og får beskjed. Du er òg velkomen på nett.',
  },
  en: {
    givenTitle: 'You have a place!',
    given: 'A place on site became free, and now it is yours. There is nothing you need to do to keep it.',
    giveUpHelp: 'Does it not suit you after all? Pass the place on, and it goes to the next on the waiting list.',
    giveUp: 'Pass the place on',
    lostTitle: 'You no longer have a place on site',
    lost: (place) =>
      `There are fewer places than we thought, and you are now number ${place} on the waiting list. We are sorry!`,
    lostHelp: 'If a place becomes free, you move up and we tell you. There is nothing you need to do.',
    lostHelpOnline: 'If a place becomes free, you move up and we tell you. You are welcome online, too.',
  },
}
