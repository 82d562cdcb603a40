import type { Language } from '../../../domain/member'
import type { InvitationRefusal } from '../../../domain/planning/invitation'

/** Calling several gatherings in one card. */
export type InviteTogetherTexts = {
  title: string
  lead: string
  area: string
  everyArea: string
  gatherings: string
  all: string
  none: string
  tooFew: string
  tooMany: string
  chosen: (count: number) => string
  next: string
  back: string
  checking: string
  nothingYet: string
  oneCard: string
  answerBy: (day: string) => string
  byChat: (count: number) => string
  send: (count: number) => string
  sending: string
  leave: string
  done: (count: number) => string
  failed: string
  refusal: Record<InvitationRefusal | 'not-found' | 'too-few', string>
  about: (title: string, refusal: string) => string
}

const people = (count: number, one: string, many: string) => (count === 1 ? one : `${count} ${many}`)

export const inviteTogetherTexts: Record<Language, InviteTogetherTexts> = {
  nb: {
    title: 'Inviter samlet',
    lead: 'Velg samlingene. Hver person får ett kort og kan svare på alle på én gang.',
    area: 'Område',
    everyArea: 'Alle områder',
    gatherings: 'Samlinger som ikke er sendt ut',
    all: 'Velg alle',
    none: 'Ingen samlinger venter på å bli sendt ut her.',
    tooFew: 'Velg minst to samlinger.',
    tooMany: 'Velg høyst ti samlinger om gangen.',
    chosen: (count) => `${count} valgt`,
    next: 'Se hvem som får kortet',
    back: 'Tilbake',
    checking: 'Ser hvem som får kortet …',
    nothingYet: 'Ingenting er sendt ennå.',
    oneCard: 'Dette står i kortet',
    answerBy: (day) => `Svarfrist ${day}`,
    byChat: (count) => `Får kortet på chat i Teams (${count})`,
    send: (count) => (count === 0 ? 'Åpne for svar' : `Send til ${people(count, '1 person', 'personer')}`),
    sending: 'Sender …',
    leave: 'Avbryt',
    done: (count) => `${people(count, '1 person', 'personer')} får kortet nå.`,
    failed: 'Vi vet ikke om invitasjonen kom fram. Prøv igjen: Ingen får den to ganger.',
    refusal: {
      'not-found': 'Vi finner den ikke lenger.',
      'not-yours': 'Bare områdelederen eller arbeidsgruppa kan invitere til den.',
      'already-invited': 'Invitasjonene er allerede sendt.',
      cancelled: 'Den er avlyst.',
      'already-started': 'Den har begynt, så det er for sent å invitere.',
      nobody: 'Ingen står på lista for den.',
      'too-few': 'Velg fra to til ti samlinger.',
    },
    about: (title, refusal) => `${title}: ${refusal}`,
  },
  nn: {
    title: 'Inviter samla',
    lead: 'Vel samlingane. Kvar person får eitt kort og kan svare på alle på éin gong.',
    area: 'Område',
    everyArea: 'Alle område',
    gatherings: 'Samlingar som ikkje er sende ut',
    all: 'Vel alle',
    none: 'Ingen samlingar ventar på å bli sende ut her.',
    tooFew: 'Vel minst to samlingar.',
    tooMany: 'Vel høgst ti samlingar om gongen.',
    chosen: (count) => `${count} valde`,
    next: 'Sjå kven som får kortet',
    back: 'Tilbake',
    checking: 'Ser kven som får kortet …',
    nothingYet: 'Ingenting er sendt enno.',
    oneCard: 'Dette står i kortet',
    answerBy: (day) => `Svarfrist ${day}`,
    byChat: (count) => `Får kortet på chat i Teams (${count})`,
    send: (count) => (count === 0 ? 'Opne for svar' : `Send til ${people(count, '1 person', 'personar')}`),
    sending: 'Sender …',
    leave: 'Avbryt',
    done: (count) => `${people(count, '1 person', 'personar')} får kortet no.`,
    failed: 'Vi veit ikkje om invitasjonen kom fram. Prøv igjen: Ingen får han to gonger.',
    refusal: {
      'not-found': 'Vi finn ho ikkje lenger.',
      'not-yours': 'Berre områdeleiaren eller arbeidsgruppa kan invitere.',
      'already-invited': 'Invitasjonane er alt sende.',
      cancelled: 'Ho er avlyst.',
      'already-started': 'Ho har byrja, så det er for seint å invitere.',
      nobody: 'Ingen står på lista.',
      'too-few': 'Vel frå to til ti samlingar.',
    },
    about: (title, refusal) => `${title}: ${refusal}`,
  },
  en: {
    title: 'Invite to several at once',
    lead: 'Choose the gatherings. Each person gets one card and can answer them all at once.',
    area: 'Area',
    everyArea: 'All areas',
    gatherings: 'Gatherings not sent out',
    all: 'Choose all',
    none: 'No gatherings wait to be sent out here.',
    tooFew: 'Choose at least two gatherings.',
    tooMany: 'Choose at most ten gatherings at a time.',
    chosen: (count) => `${count} chosen`,
    next: 'See who gets the card',
    back: 'Back',
    checking: 'Looking at who gets the card …',
    nothingYet: 'Nothing has been sent yet.',
    oneCard: 'What the card says',
    answerBy: (day) => `Answer by ${day}`,
    byChat: (count) => `Get the card in Teams chat (${count})`,
    send: (count) => (count === 0 ? 'Open for answers' : `Send to ${people(count, '1 person', 'people')}`),
    sending: 'Sending …',
    leave: 'Cancel',
    done: (count) => `${people(count, '1 person gets', 'people get')} the card now.`,
    failed: 'We do not know whether the invitation arrived. Try again: nobody gets it twice.',
    refusal: {
      'not-found': 'We cannot find it any longer.',
      'not-yours': 'Only the area leader or the working group can invite to it.',
      'already-invited': 'The invitations have been sent already.',
      cancelled: 'It is cancelled.',
      'already-started': 'It has started, so it is too late to invite.',
      nobody: 'Nobody is on the list for it.',
      'too-few': 'Choose from two to ten gatherings.',
    },
    about: (title, refusal) => `${title}: ${refusal}`,
  },
}
