import type { Language } from '../../../domain/member'
import type { FlagKind } from '../../../domain/surveys/flags'
import type { TextState } from '../../../domain/surveys/freeText'
import type { ReviewRefusal } from '../../../domain/surveys/runRefusals'

/** Looking through what people wrote, before others get to see it. */
export type ReviewTexts = {
  lead: string
  progress: (done: number, all: number) => string
  all: string
  none: string
  ofQuestion: (place: number, count: number) => string
  state: Record<TextState, string>
  shownAs: string
  flag: Record<FlagKind, string>
  weak: string
  flagged: (count: number) => string
  nothingFlagged: string
  mask: (text: string, kind: string) => string
  unmask: (text: string, kind: string) => string
  maskAll: string
  unmaskAll: string
  words: string
  wordsHelp: string
  coverWith: string
  result: string
  show: string
  withhold: string
  undo: string
  previous: string
  next: string
  keys: string
  key: { show: string; withhold: string; mask: string; undo: string }
  done: { shown: string; withheld: string; undone: string }
  failed: string
  lost: string
  retry: string
  onlyLeader: string
  refusal: Record<ReviewRefusal, string>
}

export const reviewTexts: Record<Language, ReviewTexts> = {
  nb: {
    lead: 'Ingen vet hvem som har skrevet hva. Les hver tekst, dekk over det som kan peke på en person, og velg om gruppa skal få se den.',
    progress: (done, all) => `${done} av ${all} er sett gjennom`,
    all: 'Alle tekstene er sett gjennom. Takk!',
    none: 'Det er ingen tekster å se gjennom. Tekster vises bare når minst fem har skrevet noe til samme spørsmål.',
    ofQuestion: (place, count) => `Tekst ${place} av ${count} til dette spørsmålet`,
    state: { waiting: 'Ikke sett gjennom', shown: 'Vises', withheld: 'Holdes tilbake' },
    shownAs: 'Slik vises den nå:',
    flag: { name: 'navn', address: 'adresse', phone: 'telefon', number: 'nummer', place: 'sted' },
    weak: 'kanskje',
    flagged: (count) =>
      count === 1
        ? 'Én del er markert. Trykk på den for å dekke over.'
        : `${count} deler er markert. Trykk på dem for å dekke over.`,
    nothingFlagged: 'Ingenting er markert. Les likevel: En fortelling kan peke på noen uten å nevne navn.',
    mask: (text, kind) => `Dekk over «${text}» (${kind})`,
    unmask: (text, kind) => `Vis «${text}» (${kind}) igjen`,
    maskAll: 'Dekk over alt som er markert',
    unmaskAll: 'Vis hele teksten igjen',
    words: 'Dekk over andre ord',
    wordsHelp: 'Trykk på ordene som skal bort.',
    coverWith: 'Sett inn',
    result: 'Slik blir den:',
    show: 'Vis for gruppa',
    withhold: 'Hold tilbake',
    undo: 'Angre',
    previous: 'Forrige',
    next: 'Neste',
    keys: 'Tastatur: V viser, H holder tilbake, M dekker over, Z angrer, pil venstre og høyre blar.',
    key: { show: 'v', withhold: 'h', mask: 'm', undo: 'z' },
    done: {
      shown: 'Teksten vises.',
      withheld: 'Teksten holdes tilbake.',
      undone: 'Angret. Teksten holdes tilbake til du velger på nytt.',
    },
    failed: 'Vi fikk ikke hentet tekstene.',
    lost: 'Vi fikk ikke svar, så valget er kanskje ikke lagret. Prøv igjen.',
    retry: 'Prøv igjen',
    onlyLeader: 'Det er nettverkslederen som ser gjennom tekstene. Det som er godkjent, står under resultatene.',
    refusal: {
      'not-found': 'Teksten finnes ikke lenger.',
      'not-yours': 'Det er bare nettverkslederen som kan se gjennom tekstene.',
      'only-taken-away': 'Du kan dekke over eller ta bort ord, men ikke skrive noe nytt.',
      'nothing-left': 'Det er ingenting igjen å vise. Hold teksten tilbake i stedet.',
    },
  },
  nn: {
    lead: 'Ingen veit kven som har skrive kva. Les kvar tekst, dekk over det som kan peike på ein person, og vel om gruppa skal få sjå han.',
    progress: (done, all) => `${done} av ${all} er sette gjennom`,
    all: 'Alle tekstane er sette gjennom. Takk!',
    none: 'Det er ingen tekstar å sjå gjennom. Tekstar blir berre viste når minst fem har skrive noko til same spørsmål.',
    ofQuestion: (place, count) => `Tekst ${place} av ${count} til dette spørsmålet`,
    state: { waiting: 'Ikkje sett gjennom', shown: 'Blir vist', withheld: 'Blir halden tilbake' },
    shownAs: 'Slik blir han vist no:',
    flag: { name: 'namn', address: 'adresse', phone: 'telefon', number: 'nummer', place: 'stad' },
    weak: 'kanskje',
    flagged: (count) =>
      count === 1
        ? 'Éin del er markert. Trykk på han for å dekkje over.'
        : `${count} delar er markerte. Trykk på dei for å dekkje over.`,
    nothingFlagged: 'Ingenting er markert. Les likevel: Ei forteljing kan peike på nokon utan å nemne namn.',
    mask: (text, kind) => `Dekk over «${text}» (${kind})`,
    unmask: (text, kind) => `Vis «${text}» (${kind}) igjen`,
    maskAll: 'Dekk over alt som er markert',
    unmaskAll: 'Vis heile teksten igjen',
    words: 'Dekk over andre ord',
    wordsHelp: 'Trykk på orda som skal bort.',
    coverWith: 'Set inn',
    result: 'Slik blir han:',
    show: 'Vis for gruppa',
    withhold: 'Hald tilbake',
    undo: 'Angre',
    previous: 'Førre',
    next: 'Neste',
    keys: 'Tastatur: V viser, H held tilbake, M dekkjer over, Z angrar, pil venstre og høgre blar.',
    key: { show: 'v', withhold: 'h', mask: 'm', undo: 'z' },
    done: {
      shown: 'Teksten blir vist.',
      withheld: 'Teksten blir halden tilbake.',
      undone: 'Angra. Teksten blir halden tilbake til du vel på nytt.',
    },
    failed: 'Vi fekk ikkje henta tekstane.',
    lost: 'Vi fekk ikkje svar, så valet er kanskje ikkje lagra. Prøv igjen.',
    retry: 'Prøv igjen',
    onlyLeader: 'Det er nettverksleiaren som ser gjennom tekstane. Det som er godkjent, står under resultata.',
    refusal: {
      'not-found': 'Teksten finst ikkje lenger.',
      'not-yours': 'Det er berre nettverksleiaren som kan sjå gjennom tekstane.',
      'only-taken-away': 'Du kan dekkje over eller ta bort ord, men ikkje skrive noko nytt.',
      'nothing-left': 'Det er ingenting igjen å vise. Hald teksten tilbake i staden.',
    },
  },
  en: {
    lead: 'Nobody knows who wrote what. Read each text, cover what could point at a person, and choose whether the group gets to see it.',
    progress: (done, all) => `${done} of ${all} reviewed`,
    all: 'All the texts have been reviewed. Thank you!',
    none: 'There are no texts to review. Texts are shown only when at least five have written something to the same question.',
    ofQuestion: (place, count) => `Text ${place} of ${count} to this question`,
    state: { waiting: 'Not reviewed', shown: 'Shown', withheld: 'Withheld' },
    shownAs: 'It is shown like this now:',
    flag: { name: 'name', address: 'address', phone: 'phone', number: 'number', place: 'place' },
    weak: 'perhaps',
    flagged: (count) =>
      count === 1
        ? 'One part is marked. Press it to cover it.'
        : `${count} parts are marked. Press them to cover them.`,
    nothingFlagged: 'Nothing is marked. Read it all the same: a story can point at somebody without a name.',
    mask: (text, kind) => `Cover “${text}” (${kind})`,
    unmask: (text, kind) => `Show “${text}” (${kind}) again`,
    maskAll: 'Cover all that is marked',
    unmaskAll: 'Show the whole text again',
    words: 'Cover other words',
    wordsHelp: 'Press the words that are to go.',
    coverWith: 'Put in',
    result: 'It will read:',
    show: 'Show to the group',
    withhold: 'Withhold',
    undo: 'Undo',
    previous: 'Previous',
    next: 'Next',
    keys: 'Keyboard: S shows, W withholds, M covers, Z undoes, arrow left and right turn.',
    key: { show: 's', withhold: 'w', mask: 'm', undo: 'z' },
    done: {
      shown: 'The text is shown.',
      withheld: 'The text is withheld.',
      undone: 'Undone. The text is withheld until you choose again.',
    },
    failed: 'The texts could not be fetched.',
    lost: 'We got no answer, so the choice may not be saved. Try again.',
    retry: 'Try again',
    onlyLeader: 'The network leader reviews the texts. What has been approved stands under the results.',
    refusal: {
      'not-found': 'The text is no longer there.',
      'not-yours': 'Only the network leader can review the texts.',
      'only-taken-away': 'You can cover or take away words, but not write anything new.',
      'nothing-left': 'There is nothing left to show. Withhold the text instead.',
    },
  },
}
