import type { ExternalMailKind } from '../../domain/messages/externalMails'
import type { Language } from '../../domain/member'

/** `before` is the time that the receiver knows of. */
export type MailFacts = { title: string; network: string; before: string; because: string }

type MailText = { subject: (title: string) => string; paragraphs: (facts: MailFacts) => string[]; button: string }

/** Mail to participants from outside the network. Nothing that the form was filled in with stands in a mail that is not confirmed. */
export type ExternalMailTexts = {
  mail: Record<ExternalMailKind, MailText>
  notYou: string
  why: (days: number) => string
}

const nb: ExternalMailTexts = {
  mail: {
    confirm: {
      subject: (title) => `Bekreft påmeldingen: ${title}`,
      paragraphs: ({ network }) => [
        `Denne adressen er meldt på en samling hos ${network}. Bekreft innen to døgn, så er du påmeldt.`,
      ],
      button: 'Se og bekreft',
    },
    already: {
      subject: (title) => `Du er alt påmeldt: ${title}`,
      paragraphs: () => [
        'Vi fikk en påmelding til fra denne adressen, men du har alt meldt deg på. Du trenger ikke gjøre noe. Vil du endre noe, bruk knappen.',
      ],
      button: 'Se eller endre påmeldingen',
    },
    moved: {
      subject: (title) => `Ny dato: ${title}`,
      paragraphs: ({ before }) => [
        `Samlingen skulle ha vært ${before}, men er flyttet. Blir du med den nye dagen? Den gamle påmeldingen gjelder ikke lenger, så bekreft på nytt.`,
      ],
      button: 'Svar for den nye dagen',
    },
    'other-way': {
      subject: (title) => `Endret møteform: ${title}`,
      paragraphs: () => [
        'Samlingen holdes ikke lenger slik du meldte deg på. Se hvordan det er blitt, og bekreft på nytt hvis det passer.',
      ],
      button: 'Se og bekreft',
    },
    changed: {
      subject: (title) => `Endret: ${title}`,
      paragraphs: () => [
        'Noe er endret, og slik er det nå. Påmeldingen din gjelder fortsatt, så passer det, trenger du ikke gjøre noe.',
      ],
      button: 'Se eller endre påmeldingen',
    },
    cancelled: {
      subject: (title) => `Avlyst: ${title}`,
      paragraphs: ({ because }) => [
        'Samlingen er dessverre avlyst. Du trenger ikke gjøre noe.',
        ...(because === '' ? [] : [because]),
      ],
      button: '',
    },
    'seat-given': {
      subject: (title) => `Du har fått plass: ${title}`,
      paragraphs: () => [
        'Det ble en ledig plass på stedet, og den er din. Kan du ikke komme likevel, meld deg av, så går plassen til den neste i køen.',
      ],
      button: 'Se eller endre påmeldingen',
    },
    'seat-lost': {
      subject: (title) => `På venteliste: ${title}`,
      paragraphs: () => [
        'Det er blitt færre plasser på stedet, og derfor står du nå på venteliste. Beklager! Vi skriver til deg når det blir en plass.',
      ],
      button: 'Se eller endre påmeldingen',
    },
    'day-before': {
      subject: (title) => `Påminnelse: ${title}`,
      paragraphs: () => ['Samlingen er snart, og du er påmeldt. Velkommen! Kan du ikke likevel, meld deg av.'],
      button: 'Se eller endre påmeldingen',
    },
  },
  notYou: 'Var det ikke deg, trenger du ikke gjøre noe. Da slettes adressen av seg selv.',
  why: (days) =>
    `Du får e-posten fordi adressen er meldt på samlingen. Opplysningene slettes ${days} dager etterpå. E-posten kan ikke besvares.`,
}

const nn: ExternalMailTexts = {
  mail: {
    confirm: {
      subject: (title) => `Stadfest påmeldinga: ${title}`,
      paragraphs: ({ network }) => [
        `Denne adressa er meld på ei samling hos ${network}. Stadfest innan to døgn, så er du påmeld.`,
      ],
      button: 'Sjå og stadfest',
    },
    already: {
      subject: (title) => `Du er alt påmeld: ${title}`,
      paragraphs: () => [
        'Vi fekk ei påmelding til frå denne adressa, men du har alt meldt deg på. Du treng ikkje gjere noko. Vil du endre noko, bruk knappen.',
      ],
      button: 'Sjå eller endre påmeldinga',
    },
    moved: {
      subject: (title) => `Ny dato: ${title}`,
      paragraphs: ({ before }) => [
        `Samlinga skulle ha vore ${before}, men er flytta. Blir du med den nye dagen? Den gamle påmeldinga gjeld ikkje lenger, så stadfest på nytt.`,
      ],
      button: 'Svar for den nye dagen',
    },
    'other-way': {
      subject: (title) => `Endra møteform: ${title}`,
      paragraphs: () => [
        'Samlinga blir ikkje lenger halden slik du melde deg på. Sjå korleis det er blitt, og stadfest på nytt om det passar.',
      ],
      button: 'Sjå og stadfest',
    },
    changed: {
      subject: (title) => `Endra: ${title}`,
      paragraphs: () => [
        'Noko er endra, og slik er det no. Påmeldinga di gjeld framleis, så passar det, treng du ikkje gjere noko.',
      ],
      button: 'Sjå eller endre påmeldinga',
    },
    cancelled: {
      subject: (title) => `Avlyst: ${title}`,
      paragraphs: ({ because }) => [
        'Samlinga er dessverre avlyst. Du treng ikkje gjere noko.',
        ...(because === '' ? [] : [because]),
      ],
      button: '',
    },
    'seat-given': {
      subject: (title) => `Du har fått plass: ${title}`,
      paragraphs: () => [
        'Det vart ein ledig plass på staden, og han er din. Kan du ikkje kome likevel, meld deg av, så går plassen til den neste i køen.',
      ],
      button: 'Sjå eller endre påmeldinga',
    },
    'seat-lost': {
      subject: (title) => `På venteliste: ${title}`,
      paragraphs: () => [
        'Det er blitt færre plassar på staden, og difor står du no på venteliste. Beklagar! Vi skriv til deg når det blir ein plass.',
      ],
      button: 'Sjå eller endre påmeldinga',
    },
    'day-before': {
      subject: (title) => `Påminning: ${title}`,
      paragraphs: () => ['Samlinga er snart, og du er påmeld. Velkomen! Kan du ikkje likevel, meld deg av.'],
      button: 'Sjå eller endre påmeldinga',
    },
  },
  notYou: 'Var det ikkje deg, treng du ikkje gjere noko. Då blir adressa sletta av seg sjølv.',
  why: (days) =>
    `Du får e-posten fordi adressa er meld på samlinga. Opplysningane blir sletta ${days} dagar etterpå. Det går ikkje an å svare på e-posten.`,
}

const en: ExternalMailTexts = {
  mail: {
    confirm: {
      subject: (title) => `Please confirm: ${title}`,
      paragraphs: ({ network }) => [
        `This address has been signed up for a gathering of ${network}. Confirm within two days, and you are signed up.`,
      ],
      button: 'See and confirm',
    },
    already: {
      subject: (title) => `You are signed up already: ${title}`,
      paragraphs: () => [
        'We got one more sign-up from this address, but you had signed up already. There is nothing you need to do. To change something, use the button.',
      ],
      button: 'See or change it',
    },
    moved: {
      subject: (title) => `New date: ${title}`,
      paragraphs: ({ before }) => [
        `The gathering was planned for ${before}, and has been moved. Will you take part on the new day? Your old sign-up no longer stands, so please confirm again.`,
      ],
      button: 'Answer for the new day',
    },
    'other-way': {
      subject: (title) => `Held in another way: ${title}`,
      paragraphs: () => [
        'The gathering is no longer held the way you signed up for. See how it is now, and confirm again if it suits you.',
      ],
      button: 'See and confirm',
    },
    changed: {
      subject: (title) => `Changed: ${title}`,
      paragraphs: () => [
        'Something has changed, and this is how it is now. You are still signed up, so if it suits you there is nothing you need to do.',
      ],
      button: 'See or change it',
    },
    cancelled: {
      subject: (title) => `Cancelled: ${title}`,
      paragraphs: ({ because }) => [
        'We are sorry: the gathering is cancelled. There is nothing you need to do.',
        ...(because === '' ? [] : [because]),
      ],
      button: '',
    },
    'seat-given': {
      subject: (title) => `You have a seat: ${title}`,
      paragraphs: () => [
        'A seat on site became free, and it is yours. If you cannot come after all, let us know by the link, and the seat goes to the next in line.',
      ],
      button: 'See or change it',
    },
    'seat-lost': {
      subject: (title) => `On the waiting list: ${title}`,
      paragraphs: () => [
        'There are fewer seats on site than planned, so you are now on the waiting list. We are sorry! We write to you when there is a seat.',
      ],
      button: 'See or change it',
    },
    'day-before': {
      subject: (title) => `Reminder: ${title}`,
      paragraphs: () => [
        'The gathering is soon, and you are signed up. Welcome! If you cannot take part after all, let us know by the link.',
      ],
      button: 'See or change it',
    },
  },
  notYou: 'If this was not you, there is nothing you need to do. The address will be deleted by itself.',
  why: (days) =>
    `You get this because the address has been signed up for the gathering. The details are deleted ${days} days afterwards. Nobody reads replies to this e-mail.`,
}

export const externalMailTexts: Record<Language, ExternalMailTexts> = { nb, nn, en }
