import type { Language } from '../../../domain/member'

/** Changing, moving and cancelling what people have been called to: what it does is shown before it is done. */
export type PlanChangeTexts = {
  edit: string
  change: string
  copy: string
  cancel: string
  title: (title: string) => string
  cancelTitle: (title: string) => string
  checking: string
  nothingYet: string
  differences: string
  before: string
  now: string
  nothingThere: string
  when: string
  message: string
  redrawn: string
  askedAgain: (count: number) => string
  answerBy: (day: string) => string
  told: (count: number) => string
  updated: (count: number) => string
  joining: (count: number) => string
  leaving: (count: number) => string
  leavingHelp: string
  cancelled: (count: number) => string
  nobodyKnows: string
  undoAfter: (minutes: number) => string
  save: string
  saving: string
  because: string
  becauseHelp: string
  tooLong: string
  doCancel: string
  keep: string
  lost: string
  banner: {
    changed: (time: string, by: string) => string
    cancelled: (time: string, by: string) => string
    help: string
    undo: string
    sendNow: string
    undone: string
    sent: string
    failed: string
  }
}

export const planChangeTexts: Record<Language, PlanChangeTexts> = {
  nb: {
    edit: 'Rediger',
    change: 'Flytt eller endre',
    copy: 'Kopier',
    cancel: 'Avlys',
    title: (title) => `Endre ${title}`,
    cancelTitle: (title) => `Avlys ${title}`,
    checking: 'Ser hvem dette gjelder …',
    nothingYet: 'Ingenting er lagret eller sendt ennå.',
    differences: 'Dette endres',
    before: 'Før',
    now: 'Nå',
    nothingThere: 'Ingenting',
    when: 'Når',
    message: 'Hvem får vite det',
    redrawn: 'Kortet blir oppdatert der det ligger. Ingen får en ny melding.',
    askedAgain: (count) =>
      count === 0
        ? 'Datoen er flyttet. Ingen har svart ennå.'
        : count === 1
          ? 'Datoen er flyttet, så den ene som har svart, blir spurt på nytt.'
          : `Datoen er flyttet, så de ${count} som har svart, blir spurt på nytt.`,
    answerBy: (day) => `Ny svarfrist: ${day}.`,
    told: (count) => `Får melding om endringen på chat (${count})`,
    updated: (count) => `Får oppdatert kort på chat (${count})`,
    joining: (count) => `Får invitasjon på chat (${count})`,
    leaving: (count) => `Står ikke lenger på lista (${count})`,
    leavingHelp: 'De får ingen melding. Ta kontakt hvis de har regnet med å komme.',
    cancelled: (count) => `Får melding om avlysningen på chat (${count})`,
    nobodyKnows: 'Ingen er invitert ennå, så ingen får melding.',
    undoAfter: (minutes) =>
      minutes === 0
        ? 'Det sendes ut med en gang, og kan ikke angres.'
        : `Det sendes ut etter ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`}. Fram til da kan du angre.`,
    save: 'Lagre',
    saving: 'Lagrer …',
    because: 'Hvorfor avlyses den?',
    becauseHelp: 'Står i meldingen til de inviterte. Kan stå tomt.',
    tooLong: 'Skriv litt kortere, høyst 1000 tegn.',
    doCancel: 'Avlys samlingen',
    keep: 'Ikke avlys',
    lost: 'Vi vet ikke om det ble lagret. Prøv igjen: Ingen får melding to ganger.',
    banner: {
      changed: (time, by) => `${by} har endret samlingen. Endringen sendes ut kl. ${time}.`,
      cancelled: (time, by) => `${by} har avlyst samlingen. Meldingen sendes ut kl. ${time}.`,
      help: 'Fram til da ser de inviterte samlingen slik den var.',
      undo: 'Angre',
      sendNow: 'Send nå',
      undone: 'Endringen er angret. Ingen har fått melding.',
      sent: 'Endringen sendes ut nå.',
      failed: 'Det gikk ikke nå. Prøv igjen.',
    },
  },
  nn: {
    edit: 'Rediger',
    change: 'Flytt eller endre',
    copy: 'Kopier',
    cancel: 'Avlys',
    title: (title) => `Endre ${title}`,
    cancelTitle: (title) => `Avlys ${title}`,
    checking: 'Ser kven dette gjeld …',
    nothingYet: 'Ingenting er lagra eller sendt enno.',
    differences: 'Dette blir endra',
    before: 'Før',
    now: 'No',
    nothingThere: 'Ingenting',
    when: 'Når',
    message: 'Kven får vite det',
    redrawn: 'Kortet blir oppdatert der det ligg. Ingen får ei ny melding.',
    askedAgain: (count) =>
      count === 0
        ? 'Datoen er flytta. Ingen har svart enno.'
        : count === 1
          ? 'Datoen er flytta, så den eine som har svart, blir spurd på nytt.'
          : `Datoen er flytta, så dei ${count} som har svart, blir spurde på nytt.`,
    answerBy: (day) => `Ny svarfrist: ${day}.`,
    told: (count) => `Får melding om endringa på chat (${count})`,
    updated: (count) => `Får oppdatert kort på chat (${count})`,
    joining: (count) => `Får invitasjon på chat (${count})`,
    leaving: (count) => `Står ikkje lenger på lista (${count})`,
    leavingHelp: 'Dei får inga melding. Ta kontakt om dei har rekna med å kome.',
    cancelled: (count) => `Får melding om avlysinga på chat (${count})`,
    nobodyKnows: 'Ingen er inviterte enno, så ingen får melding.',
    undoAfter: (minutes) =>
      minutes === 0
        ? 'Det blir sendt ut med ein gong, og kan ikkje angrast.'
        : `Det blir sendt ut etter ${minutes === 1 ? 'eitt minutt' : `${minutes} minutt`}. Fram til då kan du angre.`,
    save: 'Lagre',
    saving: 'Lagrar …',
    because: 'Kvifor blir ho avlyst?',
    becauseHelp: 'Står i meldinga til dei inviterte. Kan stå tomt.',
    tooLong: 'Skriv litt kortare, høgst 1000 teikn.',
    doCancel: 'Avlys samlinga',
    keep: 'Ikkje avlys',
    lost: 'Vi veit ikkje om det vart lagra. Prøv igjen: Ingen får melding to gonger.',
    banner: {
      changed: (time, by) => `${by} har endra samlinga. Endringa blir send ut kl. ${time}.`,
      cancelled: (time, by) => `${by} har avlyst samlinga. Meldinga blir send ut kl. ${time}.`,
      help: 'Fram til då ser dei inviterte samlinga slik ho var.',
      undo: 'Angre',
      sendNow: 'Send no',
      undone: 'Endringa er angra. Ingen har fått melding.',
      sent: 'Endringa blir send ut no.',
      failed: 'Det gjekk ikkje no. Prøv igjen.',
    },
  },
  en: {
    edit: 'Edit',
    change: 'Move or change',
    copy: 'Copy',
    cancel: 'Cancel gathering',
    title: (title) => `Change ${title}`,
    cancelTitle: (title) => `Cancel ${title}`,
    checking: 'Looking at who this concerns …',
    nothingYet: 'Nothing has been saved or sent yet.',
    differences: 'What changes',
    before: 'Before',
    now: 'Now',
    nothingThere: 'Nothing',
    when: 'When',
    message: 'Who will know',
    redrawn: 'The card is updated where it is. Nobody gets a new message.',
    askedAgain: (count) =>
      count === 0
        ? 'The date has moved. Nobody has answered yet.'
        : count === 1
          ? 'The date has moved, so the one who has answered is asked again.'
          : `The date has moved, so the ${count} who have answered are asked again.`,
    answerBy: (day) => `New answer deadline: ${day}.`,
    told: (count) => `Told of the change in chat (${count})`,
    updated: (count) => `Get an updated card in chat (${count})`,
    joining: (count) => `Get an invitation in chat (${count})`,
    leaving: (count) => `No longer on the list (${count})`,
    leavingHelp: 'They get no message. Contact them if they were counting on coming.',
    cancelled: (count) => `Told in chat that it is cancelled (${count})`,
    nobodyKnows: 'Nobody has been invited yet, so nobody gets a message.',
    undoAfter: (minutes) =>
      minutes === 0
        ? 'It goes out at once, and cannot be undone.'
        : `It goes out after ${minutes === 1 ? 'one minute' : `${minutes} minutes`}. Until then you can undo it.`,
    save: 'Save',
    saving: 'Saving …',
    because: 'Why is it cancelled?',
    becauseHelp: 'Is part of the message to those invited. May be left empty.',
    tooLong: 'Please write a little less, at most 1000 characters.',
    doCancel: 'Cancel the gathering',
    keep: 'Do not cancel',
    lost: 'We do not know whether it was saved. Try again: nobody gets a message twice.',
    banner: {
      changed: (time, by) => `${by} has changed the gathering. The change goes out at ${time}.`,
      cancelled: (time, by) => `${by} has cancelled the gathering. The message goes out at ${time}.`,
      help: 'Until then those invited see the gathering as it was.',
      undo: 'Undo',
      sendNow: 'Send now',
      undone: 'The change is undone. Nobody has received a message.',
      sent: 'The change is going out now.',
      failed: 'It did not work just now. Please try again.',
    },
  },
}
