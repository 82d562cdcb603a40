import type { PersonalPageTexts } from './personalPage'

export const personalPageNn: PersonalPageTexts = {
  languageName: 'Nynorsk',
  languages: 'Språk',
  loading: 'Hentar sida di …',
  working: 'Eit augeblikk …',
  updated: 'Motteke. Sida viser korleis det er no.',
  yours: (name) => `Til ${name}`,
  private: 'Denne sida er berre for deg. Ikkje send lenkja vidare: Den som har ho, kan svare for deg.',
  closed: {
    forged: {
      title: 'Vi kjenner ikkje att lenkja',
      text: 'Kanskje kom ikkje heile adressa med. Opne lenkja frå e-posten éin gong til, eller kopier heile adressa.',
    },
    expired: {
      title: 'Lenkja har gått ut på dato',
      text: 'Det er ikkje din feil: Lenkjer varer berre ei stund. Du kan få ei ny på e-post.',
    },
    revoked: {
      title: 'Denne lenkja er ikkje i bruk lenger',
      text: 'Anten er ho stoppa, eller så har du fått ny e-postadresse på namnelista. Du kan få ei ny lenkje på e-post.',
    },
    over: {
      title: 'Dette er avslutta',
      text: 'Det lenkja gjaldt, er over, så du treng ikkje gjere noko. Takk for at du såg innom!',
    },
    left: {
      title: 'Denne lenkja er ikkje i bruk lenger',
      text: 'Ho høyrer til ein som ikkje står på namnelista no. Er det feil, sei frå til områdeleiaren din.',
    },
    'too-often': { title: 'Vent litt', text: 'Det vart mange forsøk på kort tid. Prøv igjen om ti minutt.' },
  },
  notReady: { title: 'Vi er straks klare', text: 'Sida kan ikkje visast akkurat no. Prøv igjen om litt.' },
  notLoaded: { title: 'Vi fekk ikkje henta sida', text: 'Sjå etter at du er på nett, og prøv igjen.' },
  notSaved: 'Ikkje lagra. Sjå etter at du er på nett, og prøv igjen. Det du har fylt ut, står her framleis.',
  notSent: 'Det gjekk ikkje. Sjå etter at du er på nett, og prøv igjen.',
  tryAgain: 'Prøv igjen',
  newLink: {
    ask: 'Send meg ei ny lenkje',
    asked: {
      title: 'Sjå i e-posten din',
      text: 'Står e-postadressa di på namnelista, kjem det ei ny lenkje dit om eit par minutt. Finn du ho ikkje, sjå i søppelposten, eller spør områdeleiaren din.',
    },
  },
  revoke: {
    open: 'Dette er ikkje meg, eller eg vil stoppe lenkjene',
    title: 'Vil du stoppe alle lenkjene?',
    text: 'Då verkar ingen av lenkjene vi har sendt på e-post til no, heller ikkje denne. Nye e-postar får nye lenkjer.',
    yes: 'Ja, stopp lenkjene',
    no: 'Nei, behald dei',
    done: {
      title: 'Lenkjene er stoppa',
      text: 'Takk for at du sa frå. Ingen av lenkjene verkar lenger. Var dei ikkje til deg, kan du berre slette e-posten.',
    },
  },
  notYourButton: 'Denne knappen verkar ikkje lenger. Last sida på nytt, og prøv igjen.',
}
