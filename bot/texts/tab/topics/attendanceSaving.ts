import type { Language } from '../../../domain/member'
import type { SentRefusal } from '../../../http/contract/list'

export type AttendanceSavingTexts = {
  undo: string
  saved: string
  saving: string
  waiting: (count: number) => string
  waitingHelp: string
  waitsHere: string
  trying: (count: number) => string
  signedOut: (count: number) => string
  notKept: string
  discard: string
  refusal: Record<SentRefusal, string>
}

/** Whether what was ticked is stored, also without the network. */
export const attendanceSavingTexts: Record<Language, AttendanceSavingTexts> = {
  nb: {
    undo: 'Angre',
    saved: 'Alt er lagret',
    saving: 'Lagrer …',
    waiting: (count) => `${count} venter på nett`,
    waitsHere: 'venter på nett',
    waitingHelp: 'Bare fortsett. Kryssene blir lagret når telefonen er på nett igjen.',
    trying: (count) => `${count} er ikke lagret ennå. Vi prøver igjen.`,
    signedOut: (count) => `${count} er ikke lagret, fordi innloggingen har gått ut. Last siden på nytt.`,
    notKept: 'Telefonen kan ikke ta vare på kryssene. Hold siden åpen til alt er lagret.',
    discard: 'Forkast det som ikke er lagret',
    refusal: {
      'not-found': 'Vi finner ikke samlingen lenger.',
      'not-your-list': 'Denne lista føres av en annen nå. Si fra til nettverkslederen hvis det er feil.',
      'not-started': 'Samlingen er flyttet, og lista åpner ikke før den begynner.',
      'not-open': 'Samlingen er ikke innkalt, så den har ingen liste ennå.',
      cancelled: 'Samlingen er avlyst, så det er ingen liste å føre.',
      'not-on-list': 'Ikke lagret: Personen er ikke aktiv i nettverket den dagen.',
      'list-empty': 'Ingen er krysset av. Kryss av for dem som var der, før du fullfører.',
      'area-missing':
        'Ingen fra det andre området er krysset av ennå. Kryss av dem også, eller be nettverkslederen fullføre lista.',
      'minutes-wrong': 'Ikke lagret: Tiden er lengre enn samlingen varte.',
    },
  },
  nn: {
    undo: 'Angre',
    saved: 'Alt er lagra',
    saving: 'Lagrar …',
    waiting: (count) => `${count} ventar på nett`,
    waitsHere: 'ventar på nett',
    waitingHelp: 'Berre hald fram. Kryssa blir lagra når telefonen er på nett igjen.',
    trying: (count) => `${count} er ikkje lagra enno. Vi prøver igjen.`,
    signedOut: (count) => `${count} er ikkje lagra, fordi innlogginga har gått ut. Last sida på nytt.`,
    notKept: 'Telefonen kan ikkje ta vare på kryssa. Hald sida open til alt er lagra.',
    discard: 'Forkast det som ikkje er lagra',
    refusal: {
      'not-found': 'Vi finn ikkje samlinga lenger.',
      'not-your-list': 'Ein annan fører denne lista no. Sei frå til nettverksleiaren om det er feil.',
      'not-started': 'Samlinga er flytta, og lista opnar ikkje før ho byrjar.',
      'not-open': 'Samlinga er ikkje innkalla, så ho har inga liste enno.',
      cancelled: 'Samlinga er avlyst, så det er inga liste å føre.',
      'not-on-list': 'Ikkje lagra: Personen er ikkje aktiv i nettverket den dagen.',
      'list-empty': 'Ingen er kryssa av. Kryss av for dei som var der, før du fullfører.',
      'area-missing':
        'Ingen frå det andre området er kryssa av enno. Kryss av dei òg, eller be nettverksleiaren fullføre lista.',
      'minutes-wrong': 'Ikkje lagra: Tida er lengre enn samlinga varte.',
    },
  },
  en: {
    undo: 'Undo',
    saved: 'Everything is saved',
    saving: 'Saving …',
    waiting: (count) => `${count} waiting for the network`,
    waitsHere: 'waiting for the network',
    waitingHelp: 'Just carry on. The ticks are saved when the phone is online again.',
    trying: (count) => `${count} not saved yet. We are trying again.`,
    signedOut: (count) => `${count} not saved, because you have been signed out. Please reload the page.`,
    notKept: 'The phone cannot keep the ticks. Keep the page open until everything is saved.',
    discard: 'Discard what is not saved',
    refusal: {
      'not-found': 'We cannot find the gathering any longer.',
      'not-your-list': 'Somebody else keeps this list now. If that is wrong, please tell the network leader.',
      'not-started': 'The gathering has been moved, and the list does not open until it starts.',
      'not-open': 'The gathering has not been called, so it has no list yet.',
      cancelled: 'The gathering is cancelled, so there is no list to keep.',
      'not-on-list': 'Not saved: this person is not active in the network on that day.',
      'list-empty': 'Nobody is ticked. Tick those who were there before you complete the list.',
      'area-missing':
        'Nobody from the other area is ticked yet. Tick them too, or ask the network leader to complete the list.',
      'minutes-wrong': 'Not saved: the time is longer than the gathering lasted.',
    },
  },
}
