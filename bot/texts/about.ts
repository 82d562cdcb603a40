import type { Language } from '../domain/member'

export type AboutPage = 'about' | 'privacy' | 'terms'

type Section = { title: string; paragraphs: string[] }

/** The public pages that the Teams app points to: what it is, what is stored, and the terms. */
export const aboutTexts: Record<Language, Record<AboutPage, Section>> = {
  nb: {
    about: {
      title: 'Ressursnett',
      paragraphs: [
        'Ressursnett hjelper kompetansenettverk for ressurssykepleiere i palliasjon med invitasjoner, svar, oppmøte og årlige undersøkelser, rett i Microsoft Teams.',
        'Har du spørsmål, ta kontakt med nettverkslederen din.',
      ],
    },
    privacy: {
      title: 'Personvern',
      paragraphs: [
        'Vi lagrer navn, arbeidsplass, kontaktopplysninger, svar på invitasjoner og oppmøte. Det ligger i nettverkets eget Microsoft 365 og brukes bare til å drive nettverket.',
        'Arbeidsgruppa ser hele navnelista, områdelederen ser sitt område, og lederen din får bare vite dato og type fravær, aldri grunnen.',
        'Svar på undersøkelser lagres uten navn og uten tid. Ingen resultater vises for færre enn fem svar.',
        'Kalenderlenken din og bekreftelser på timer er personlige. Du kan lage ny kalenderlenke når som helst, og da slutter den gamle å virke. Den som har koden på en bekreftelse, ser bare summen, perioden og initialene dine.',
        'Nås du ikke i Teams, får du e-post med en personlig lenke. Den som har lenken, kan svare for deg, så ikke send den videre; du kan stoppe lenkene fra siden de åpner. Vi lagrer hva som er sendt til deg, om det kom fram, og om e-posten kom i retur. Det ser bare de som leder nettverket.',
        'Melder du deg på en åpen samling uten å være medlem, lagrer vi navn, e-post og arbeidsplass til samlingen er over og fristen for sletting har gått ut. Det står i påmeldingen.',
        'Du kan be nettverkslederen om å få se, rette eller slette det som er lagret om deg.',
      ],
    },
    terms: {
      title: 'Vilkår',
      paragraphs: [
        'Ressursnett er for medlemmer av nettverket, lederne deres og arbeidsgruppa.',
        'Skriv aldri pasientopplysninger i chatten.',
      ],
    },
  },
  nn: {
    about: {
      title: 'Ressursnett',
      paragraphs: [
        'Ressursnett hjelper kompetansenettverk for ressurssjukepleiarar i palliasjon med invitasjonar, svar, oppmøte og årlege undersøkingar, rett i Microsoft Teams.',
        'Har du spørsmål, ta kontakt med nettverksleiaren din.',
      ],
    },
    privacy: {
      title: 'Personvern',
      paragraphs: [
        'Vi lagrar namn, arbeidsplass, kontaktopplysningar, svar på invitasjonar og oppmøte. Det ligg i nettverket sitt eige Microsoft 365 og blir berre brukt til å drive nettverket.',
        'Arbeidsgruppa ser heile namnelista, områdeleiaren ser sitt område, og leiaren din får berre vite dato og type fråvær, aldri grunnen.',
        'Svar på undersøkingar blir lagra utan namn og utan tid. Ingen resultat blir viste for færre enn fem svar.',
        'Kalenderlenkja di og stadfestingar på timar er personlege. Du kan lage ny kalenderlenkje når som helst, og då sluttar den gamle å verke. Den som har koden på ei stadfesting, ser berre summen, perioden og initialane dine.',
        'Om vi ikkje når deg i Teams, får du e-post med ei personleg lenkje. Den som har lenkja, kan svare for deg, så ikkje send ho vidare; du kan stoppe lenkjene frå sida dei opnar. Vi lagrar kva som er sendt til deg, om det kom fram, og om e-posten kom i retur. Det ser berre dei som leier nettverket.',
        'Melder du deg på ei open samling utan å vere medlem, lagrar vi namn, e-post og arbeidsplass til samlinga er over og fristen for sletting har gått ut. Det står i påmeldinga.',
        'Du kan be nettverksleiaren om å få sjå, rette eller slette det som er lagra om deg.',
      ],
    },
    terms: {
      title: 'Vilkår',
      paragraphs: [
        'Ressursnett er for medlemmer av nettverket, leiarane deira og arbeidsgruppa.',
        'Skriv aldri pasientopplysningar i chatten.',
      ],
    },
  },
  en: {
    about: {
      title: 'Ressursnett',
      paragraphs: [
        'Ressursnett helps competence networks of resource nurses in palliative care with invitations, answers, attendance and annual surveys, right inside Microsoft Teams.',
        'If you have questions, contact the leader of your network.',
      ],
    },
    privacy: {
      title: 'Privacy',
      paragraphs: [
        'We store names, workplaces, contact details, answers to invitations and attendance. They stay in the network’s own Microsoft 365 and are used only to run the network.',
        'The working group sees the whole name list, the area leader sees the area, and your manager is told only the date and kind of an absence, never the reason.',
        'Survey answers are stored without name and time. No result is shown for fewer than five answers.',
        'Your calendar link and the confirmations of your hours are personal. You can make a new calendar link at any time, and the old one then stops working. Whoever has the code of a confirmation sees only the sum, the period and your initials.',
        'If we do not reach you in Teams, you get an e-mail with a personal link. Whoever has the link can answer for you, so do not pass it on; you can stop the links from the page they open. We store what was sent to you, whether it arrived, and whether the e-mail came back. Only those who lead the network see that.',
        'If you sign up for an open gathering without being a member, we store name, e-mail and workplace until the gathering is over and the time for deletion has come. The sign-up page says when.',
        'You can ask the network leader to see, correct or delete what is stored about you.',
      ],
    },
    terms: {
      title: 'Terms',
      paragraphs: [
        'Ressursnett is for members of the network, their managers and the working group.',
        'Never write about patients in the chat.',
      ],
    },
  },
}
