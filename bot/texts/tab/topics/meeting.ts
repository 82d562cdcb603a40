import type { ListRefusal } from '../../../domain/attendance/attendance'
import type { MeetingProblem } from '../../../domain/meeting'
import type { Language } from '../../../domain/member'

export type MeetingTabTexts = {
  title: string
  problem: Record<MeetingProblem, string>
  /** When the report was read, as a day and a time. */
  read: (when: string) => string
  unknown: string
  unknownHelp: string
  inMinutes: (minutes: number) => string
  connect: string
  external: string
  ignore: string
  change: string
  cancel: string
  /** Buttons said aloud, where their row cannot be seen. */
  about: (button: string, name: string) => string
  who: (name: string) => string
  choose: string
  likely: string
  onList: string
  others: string
  confirm: string
  chooseFirst: string
  isMember: (name: string) => string
  isExternal: string
  isIgnored: string
  failed: string
  notRead: string
  again: string
  refusal: Record<ListRefusal | 'not-found', string>
}

/** The online meeting in the tab's view of a gathering. */
export const meetingTabTexts: Record<Language, MeetingTabTexts> = {
  nb: {
    title: 'Nettmøtet',
    problem: {
      'no-access':
        'Vi har ikke lov til å lage møter i nettverkets kalender. Lim inn en lenke til nettmøtet i samlingen. Den som styrer Microsoft 365, kan åpne kalenderen.',
      'no-mailbox':
        'Vi finner ikke nettverkets kalender. Lim inn en lenke til nettmøtet i samlingen, og be nettverkslederen se på innstillingene.',
      'no-teams':
        'Kontoen som eier kalenderen, kan ikke holde møter i Teams. Lim inn en lenke til nettmøtet i samlingen.',
      refused:
        'Kalenderen tok ikke imot møtet. Lim inn en lenke til nettmøtet i samlingen. Vi prøver igjen om en time.',
      'no-report-access':
        'Vi har ikke lov til å se hvem som var på nettmøtet. Før dem som var på nett, på lista. Den som styrer Microsoft 365, kan åpne for det.',
    },
    read: (when) => `Oppmøtet på nett ble hentet ${when}.`,
    unknown: 'Hvem var dette?',
    unknownHelp: 'Disse var på nettmøtet, men vi fant dem ikke på navnelista. Bare de som fører lista, ser dem.',
    inMinutes: (minutes) => `${minutes} min`,
    connect: 'Koble til medlem',
    external: 'Ekstern deltaker',
    ignore: 'Se bort fra',
    change: 'Endre',
    cancel: 'Avbryt',
    about: (button, name) => `${button}: ${name}`,
    who: (name) => `Hvem var «${name}»?`,
    choose: 'Velg et navn',
    likely: 'Ligner',
    onList: 'På lista',
    others: 'Andre i nettverket',
    confirm: 'Koble til',
    chooseFirst: 'Velg et navn først.',
    isMember: (name) => `Koblet til ${name}`,
    isExternal: 'Ekstern deltaker',
    isIgnored: 'Ses bort fra',
    failed: 'Det ble ikke lagret. Prøv igjen om litt.',
    notRead: 'Vi får ikke hentet det om nettmøtet akkurat nå.',
    again: 'Prøv igjen',
    refusal: {
      'not-found': 'Vi finner ikke denne deltakeren lenger. Se på lista på nytt.',
      'not-your-list': 'En annen fører denne lista. Er det feil, si fra til nettverkslederen.',
      'not-started': 'Oppmøtelista åpner når samlingen begynner. Prøv igjen da.',
      'not-open': 'Samlingen er ikke innkalt, så den har ingen liste ennå.',
      cancelled: 'Samlingen er avlyst, så det er ingen liste å føre.',
      'not-on-list': 'Den du valgte, var ikke med i nettverket den dagen. Velg en annen.',
      'list-empty': 'Ingen er ført på lista ennå.',
      'area-missing': 'Ingen fra det andre området er ført på lista ennå.',
      'minutes-wrong': 'Tiden i møtet stemmer ikke med samlingen. Før personen på lista i stedet.',
    },
  },
  nn: {
    title: 'Nettmøtet',
    problem: {
      'no-access':
        'Vi har ikkje lov til å lage møte i kalenderen til nettverket. Lim inn ei lenkje til nettmøtet i samlinga. Den som styrer Microsoft 365, kan opne kalenderen.',
      'no-mailbox':
        'Vi finn ikkje kalenderen til nettverket. Lim inn ei lenkje til nettmøtet i samlinga, og be nettverksleiaren sjå på innstillingane.',
      'no-teams':
        'Kontoen som eig kalenderen, kan ikkje halde møte i Teams. Lim inn ei lenkje til nettmøtet i samlinga.',
      refused:
        'Kalenderen tok ikkje imot møtet. Lim inn ei lenkje til nettmøtet i samlinga. Vi prøver igjen om ein time.',
      'no-report-access':
        'Vi har ikkje lov til å sjå kven som var på nettmøtet. Før dei som var på nett, på lista. Den som styrer Microsoft 365, kan opne for det.',
    },
    read: (when) => `Oppmøtet på nett vart henta ${when}.`,
    unknown: 'Kven var dette?',
    unknownHelp: 'Desse var på nettmøtet, men vi fann dei ikkje på namnelista. Berre dei som fører lista, ser dei.',
    inMinutes: (minutes) => `${minutes} min`,
    connect: 'Kople til medlem',
    external: 'Ekstern deltakar',
    ignore: 'Sjå bort frå',
    change: 'Endre',
    cancel: 'Avbryt',
    about: (button, name) => `${button}: ${name}`,
    who: (name) => `Kven var «${name}»?`,
    choose: 'Vel eit namn',
    likely: 'Liknar',
    onList: 'På lista',
    others: 'Andre i nettverket',
    confirm: 'Kople til',
    chooseFirst: 'Vel eit namn først.',
    isMember: (name) => `Kopla til ${name}`,
    isExternal: 'Ekstern deltakar',
    isIgnored: 'Blir sett bort frå',
    failed: 'Det vart ikkje lagra. Prøv igjen om litt.',
    notRead: 'Vi får ikkje henta det om nettmøtet akkurat no.',
    again: 'Prøv igjen',
    refusal: {
      'not-found': 'Vi finn ikkje denne deltakaren lenger. Sjå på lista på nytt.',
      'not-your-list': 'Ein annan fører denne lista. Er det feil, sei frå til nettverksleiaren.',
      'not-started': 'Oppmøtelista opnar når samlinga byrjar. Prøv igjen då.',
      'not-open': 'Samlinga er ikkje innkalla, så ho har inga liste enno.',
      cancelled: 'Samlinga er avlyst, så det er inga liste å føre.',
      'not-on-list': 'Den du valde, var ikkje med i nettverket den dagen. Vel ein annan.',
      'list-empty': 'Ingen er førte på lista enno.',
      'area-missing': 'Ingen frå det andre området er førte på lista enno.',
      'minutes-wrong': 'Tida i møtet stemmer ikkje med samlinga. Før personen på lista i staden.',
    },
  },
  en: {
    title: 'The online meeting',
    problem: {
      'no-access':
        'We are not allowed to make meetings in the network’s calendar. Paste a link to the online meeting into the gathering. Whoever manages Microsoft 365 can open the calendar.',
      'no-mailbox':
        'We cannot find the network’s calendar. Paste a link to the online meeting into the gathering, and ask the network leader to look at the settings.',
      'no-teams':
        'The account that owns the calendar cannot hold meetings in Teams. Paste a link to the online meeting into the gathering.',
      refused:
        'The calendar did not take the meeting. Paste a link to the online meeting into the gathering. We will try again in an hour.',
      'no-report-access':
        'We are not allowed to see who was in the online meeting. Put those who were online on the list. Whoever manages Microsoft 365 can allow it.',
    },
    read: (when) => `Online attendance was fetched ${when}.`,
    unknown: 'Who was this?',
    unknownHelp:
      'They were in the online meeting, but are not on the name list. Only those who keep the list see them.',
    inMinutes: (minutes) => `${minutes} min`,
    connect: 'Connect to a member',
    external: 'Participant from outside',
    ignore: 'Leave out',
    change: 'Change',
    cancel: 'Cancel',
    about: (button, name) => `${button}: ${name}`,
    who: (name) => `Who was “${name}”?`,
    choose: 'Choose a name',
    likely: 'Similar',
    onList: 'On the list',
    others: 'Others in the network',
    confirm: 'Connect',
    chooseFirst: 'Please choose a name first.',
    isMember: (name) => `Connected to ${name}`,
    isExternal: 'Participant from outside',
    isIgnored: 'Left out',
    failed: 'It was not saved. Please try again in a little while.',
    notRead: 'We cannot fetch what there is about the online meeting just now.',
    again: 'Try again',
    refusal: {
      'not-found': 'We cannot find this participant any longer. Look at the list again.',
      'not-your-list': 'Somebody else keeps this list. If that is wrong, please tell the network leader.',
      'not-started': 'The attendance list opens when the gathering starts. Please try again then.',
      'not-open': 'The gathering has not been called, so it has no list yet.',
      cancelled: 'The gathering is cancelled, so there is no list to keep.',
      'not-on-list': 'The person you chose was not in the network that day. Please choose another.',
      'list-empty': 'Nobody is on the list yet.',
      'area-missing': 'Nobody from the other area is on the list yet.',
      'minutes-wrong': 'The time in the meeting does not fit the gathering. Put the person on the list instead.',
    },
  },
}
