import type { PersonalPageTexts } from './personalPage'

export const personalPageNb: PersonalPageTexts = {
  languageName: 'Bokmål',
  languages: 'Språk',
  loading: 'Henter siden din …',
  working: 'Et øyeblikk …',
  updated: 'Mottatt. Siden viser hvordan det er nå.',
  yours: (name) => `Til ${name}`,
  private: 'Denne siden er bare for deg. Ikke send lenken videre: Den som har den, kan svare for deg.',
  closed: {
    forged: {
      title: 'Vi kjenner ikke igjen lenken',
      text: 'Kanskje kom ikke hele adressen med. Åpne lenken fra e-posten én gang til, eller kopier hele adressen.',
    },
    expired: {
      title: 'Lenken har gått ut på dato',
      text: 'Det er ikke din feil: Lenker varer bare en stund. Du kan få en ny på e-post.',
    },
    revoked: {
      title: 'Denne lenken er ikke i bruk lenger',
      text: 'Enten er den stoppet, eller så har du fått ny e-postadresse på navnelista. Du kan få en ny lenke på e-post.',
    },
    over: {
      title: 'Dette er avsluttet',
      text: 'Det lenken gjaldt, er over, så du trenger ikke gjøre noe. Takk for at du så innom!',
    },
    left: {
      title: 'Denne lenken er ikke i bruk lenger',
      text: 'Den hører til en som ikke står på navnelista nå. Er det feil, si fra til områdelederen din.',
    },
    'too-often': { title: 'Vent litt', text: 'Det ble mange forsøk på kort tid. Prøv igjen om ti minutter.' },
  },
  notReady: { title: 'Vi er straks klare', text: 'Siden kan ikke vises akkurat nå. Prøv igjen om litt.' },
  notLoaded: { title: 'Vi fikk ikke hentet siden', text: 'Se etter at du er på nett, og prøv igjen.' },
  notSaved: 'Ikke lagret. Se etter at du er på nett, og prøv igjen. Det du har fylt ut, står her fortsatt.',
  notSent: 'Det gikk ikke. Se etter at du er på nett, og prøv igjen.',
  tryAgain: 'Prøv igjen',
  newLink: {
    ask: 'Send meg en ny lenke',
    asked: {
      title: 'Se i e-posten din',
      text: 'Står e-postadressen din på navnelista, kommer det en ny lenke dit om et par minutter. Finner du den ikke, se i søppelposten, eller spør områdelederen din.',
    },
  },
  revoke: {
    open: 'Dette er ikke meg, eller jeg vil stoppe lenkene',
    title: 'Vil du stoppe alle lenkene?',
    text: 'Da virker ingen av lenkene vi har sendt på e-post til nå, heller ikke denne. Nye e-poster får nye lenker.',
    yes: 'Ja, stopp lenkene',
    no: 'Nei, behold dem',
    done: {
      title: 'Lenkene er stoppet',
      text: 'Takk for at du sa fra. Ingen av lenkene virker lenger. Var de ikke til deg, kan du bare slette e-posten.',
    },
  },
  notYourButton: 'Denne knappen virker ikke lenger. Last siden på nytt, og prøv igjen.',
}
