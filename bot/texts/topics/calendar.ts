import type { Language } from '../../domain/member'

export type CalendarTexts = {
  /** The button on a card about one gathering. */
  add: string
  /** The button on the list of gatherings. */
  subscribe: string
  cancelledTitle: (title: string) => string
  noAnswer: string
  waiting: string
  online: (link: string) => string
  programme: string
  topics: string
  leadersUntil: (until: string) => string
  /** The calendar's own name, as the calendar program shows it. */
  feedName: (network: string) => string
  card: {
    title: string
    text: string
    address: string
    how: { title: string; value: string }[]
    secret: string
    subscribe: string
    renew: string
    renewed: string
  }
  page: {
    title: string
    lead: string
    open: string
    outlook: string
    google: string
    copy: string
    secret: string
    goneTitle: string
    gone: string
    unknownTitle: string
    unknown: string
  }
}

export const calendarTexts: Record<Language, CalendarTexts> = {
  nb: {
    add: 'Legg i kalenderen',
    subscribe: 'Få alle i kalenderen',
    cancelledTitle: (title) => `Avlyst: ${title}`,
    noAnswer: 'Du har ikke svart ennå. Svar på kortet i Teams.',
    waiting: 'Du står på venteliste.',
    online: (link) => `På nett: ${link}`,
    programme: 'Program',
    topics: 'Temaer',
    leadersUntil: (until) => `Ledere er med til ${until}.`,
    feedName: (network) => `Samlinger – ${network}`,
    card: {
      title: 'Samlingene i din egen kalender',
      text: 'Abonner én gang, så kommer alle samlingene dine inn i kalenderen og holder seg oppdatert.',
      address: 'Adressen din',
      how: [
        { title: 'iPhone', value: 'Trykk «Abonner» på telefonen, og velg «Åpne i kalenderen».' },
        { title: 'Outlook', value: 'Trykk «Abonner», og velg «Outlook på nett». Da kommer den også på telefonen.' },
        { title: 'Android', value: 'Trykk «Abonner» på en PC, og velg «Google Kalender». Da kommer den på telefonen.' },
      ],
      secret: 'Lenken er din egen. Har andre fått tak i den, lag en ny. Da slutter den gamle å virke.',
      subscribe: 'Abonner',
      renew: 'Lag ny lenke',
      renewed: 'Du har fått ny lenke. Den gamle virker ikke lenger, så abonner på nytt.',
    },
    page: {
      title: 'Abonner på samlingene dine',
      lead: 'Velg kalenderen du bruker. Samlingene kommer inn av seg selv og flytter seg når noe endres.',
      open: 'Åpne i kalenderen (iPhone, Mac og Outlook)',
      outlook: 'Outlook på nett',
      google: 'Google Kalender',
      copy: 'Bruker du en annen kalender, kopier denne adressen inn der den spør om en kalender fra nettet:',
      secret: 'Lenken er din egen. Ikke del den med andre.',
      goneTitle: 'Denne lenken virker ikke lenger',
      gone: 'Det er laget en ny lenke til kalenderen. Skriv «kalender» til Ressursnett i Teams, så får du den.',
      unknownTitle: 'Vi finner ikke denne kalenderen',
      unknown: 'Lenken er kanskje ikke kopiert helt. Skriv «kalender» til Ressursnett i Teams, så får du den på nytt.',
    },
  },
  nn: {
    add: 'Legg i kalenderen',
    subscribe: 'Få alle i kalenderen',
    cancelledTitle: (title) => `Avlyst: ${title}`,
    noAnswer: 'Du har ikkje svart enno. Svar på kortet i Teams.',
    waiting: 'Du står på venteliste.',
    online: (link) => `På nett: ${link}`,
    programme: 'Program',
    topics: 'Tema',
    leadersUntil: (until) => `Leiarar er med til ${until}.`,
    feedName: (network) => `Samlingar – ${network}`,
    card: {
      title: 'Samlingane i din eigen kalender',
      text: 'Abonner éin gong, så kjem alle samlingane dine inn i kalenderen og held seg oppdaterte.',
      address: 'Adressa di',
      how: [
        { title: 'iPhone', value: 'Trykk «Abonner» på telefonen, og vel «Opne i kalenderen».' },
        { title: 'Outlook', value: 'Trykk «Abonner», og vel «Outlook på nett». Då kjem han òg på telefonen.' },
        { title: 'Android', value: 'Trykk «Abonner» på ein PC, og vel «Google Kalender». Då kjem han på telefonen.' },
      ],
      secret: 'Lenkja er di eiga. Har andre fått tak i ho, lag ei ny. Då sluttar den gamle å verke.',
      subscribe: 'Abonner',
      renew: 'Lag ny lenkje',
      renewed: 'Du har fått ny lenkje. Den gamle verkar ikkje lenger, så abonner på nytt.',
    },
    page: {
      title: 'Abonner på samlingane dine',
      lead: 'Vel kalenderen du bruker. Samlingane kjem inn av seg sjølve og flyttar seg når noko blir endra.',
      open: 'Opne i kalenderen (iPhone, Mac og Outlook)',
      outlook: 'Outlook på nett',
      google: 'Google Kalender',
      copy: 'Bruker du ein annan kalender, kopier denne adressa inn der han spør om ein kalender frå nettet:',
      secret: 'Lenkja er di eiga. Ikkje del ho med andre.',
      goneTitle: 'Denne lenkja verkar ikkje lenger',
      gone: 'Det er laga ei ny lenkje til kalenderen. Skriv «kalender» til Ressursnett i Teams, så får du ho.',
      unknownTitle: 'Vi finn ikkje denne kalenderen',
      unknown: 'Lenkja er kanskje ikkje kopiert heilt. Skriv «kalender» til Ressursnett i Teams, så får du ho på nytt.',
    },
  },
  en: {
    add: 'Add to calendar',
    subscribe: 'Have them all in your calendar',
    cancelledTitle: (title) => `Cancelled: ${title}`,
    noAnswer: 'You have not answered yet. Please answer on the card in Teams.',
    waiting: 'You are on the waiting list.',
    online: (link) => `Online: ${link}`,
    programme: 'Programme',
    topics: 'Topics',
    leadersUntil: (until) => `Managers attend until ${until}.`,
    feedName: (network) => `Gatherings – ${network}`,
    card: {
      title: 'The gatherings in your own calendar',
      text: 'Subscribe once, and all your gatherings come into your calendar and stay up to date.',
      address: 'Your address',
      how: [
        { title: 'iPhone', value: 'Press “Subscribe” on the phone, and choose “Open in the calendar”.' },
        {
          title: 'Outlook',
          value: 'Press “Subscribe”, and choose “Outlook on the web”. It comes to the phone as well.',
        },
        {
          title: 'Android',
          value: 'Press “Subscribe” on a computer, and choose “Google Calendar”. It comes to the phone.',
        },
      ],
      secret: 'The link is yours alone. If somebody else has got it, make a new one. The old one then stops working.',
      subscribe: 'Subscribe',
      renew: 'Make a new link',
      renewed: 'You have a new link. The old one no longer works, so please subscribe again.',
    },
    page: {
      title: 'Subscribe to your gatherings',
      lead: 'Choose the calendar you use. The gatherings come in by themselves, and move when something changes.',
      open: 'Open in the calendar (iPhone, Mac and Outlook)',
      outlook: 'Outlook on the web',
      google: 'Google Calendar',
      copy: 'If you use another calendar, copy this address to where it asks for a calendar from the web:',
      secret: 'The link is yours alone. Do not share it.',
      goneTitle: 'This link no longer works',
      gone: 'A new link to the calendar has been made. Write “calendar” to Ressursnett in Teams to get it.',
      unknownTitle: 'We cannot find this calendar',
      unknown: 'Perhaps the link was not copied in full. Write “calendar” to Ressursnett in Teams to get it again.',
    },
  },
}
