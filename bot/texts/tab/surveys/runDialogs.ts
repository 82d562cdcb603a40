import type { Language } from '../../../domain/member'

type Asking = { title: string; action: string; done: string }

/** What is asked before something is done with a survey, and what is said when it is done. */
export type RunDialogTexts = {
  working: string
  cancel: string
  lost: string
  open: Asking & {
    when: string
    now: string
    nowHelp: string
    later: string
    laterHelp: string
    day: string
    dayMissing: string
    checking: string
    asked: (count: number) => string
    chat: (count: number) => string
    mail: (count: number) => string
    none: (count: number) => string
    noneHelp: string
    opens: (day: string) => string
    closes: (day: string) => string
    reminders: (days: string) => string
    noReminders: string
    fixed: string
    schedule: string
    scheduled: (day: string) => string
  }
  remind: Asking & { help: string; count: (count: number) => string }
  extend: Asking & { help: string; day: string; wrong: string }
  end: Asking & { help: readonly string[] }
  remove: Asking & { help: string }
}

export const runDialogTexts: Record<Language, RunDialogTexts> = {
  nb: {
    working: 'Et øyeblikk …',
    cancel: 'Avbryt',
    lost: 'Vi fikk ikke svar. Prøv igjen, så blir det ikke gjort dobbelt.',
    open: {
      title: 'Åpne undersøkelsen',
      action: 'Åpne nå',
      done: 'Undersøkelsen er åpen, og er på vei ut.',
      when: 'Når skal den ut?',
      now: 'Nå',
      nowHelp: 'Den går ut med en gang, men ikke om natta.',
      later: 'En bestemt dag',
      laterHelp: 'Den åpner av seg selv om morgenen.',
      day: 'Dag',
      dayMissing: 'Velg en dag.',
      checking: 'Ser hvem som får den …',
      asked: (count) => `${count} blir spurt:`,
      chat: (count) => `${count} i chat`,
      mail: (count) => `${count} på e-post`,
      none: (count) => (count === 1 ? '1 nås ikke' : `${count} nås ikke`),
      noneHelp: 'Se «Hvem når vi» for hvem det er og hva som kan gjøres.',
      opens: (day) => `Åpner ${day}.`,
      closes: (day) => `Siste dag å svare er ${day}.`,
      reminders: (days) => `De som ikke har svart, blir minnet på ${days}.`,
      noReminders: 'Ingen blir minnet på.',
      fixed: 'Når den er åpen, kan ikke spørsmålene endres.',
      schedule: 'Planlegg åpning',
      scheduled: (day) => `Undersøkelsen åpner ${day}.`,
    },
    remind: {
      title: 'Minn på dem som ikke har svart',
      action: 'Minn på nå',
      done: 'Påminnelsene er på vei ut.',
      help: 'Alle som ikke har svart, får én vennlig påminnelse. Du får bare se hvor mange det er.',
      count: (count) => (count === 1 ? 'Én har ikke svart ennå.' : `${count} har ikke svart ennå.`),
    },
    extend: {
      title: 'Gi dem lengre tid',
      action: 'Forleng',
      done: 'Fristen er flyttet.',
      help: 'Svarene som er kommet, blir stående. Kortene viser den nye dagen.',
      day: 'Ny siste dag',
      wrong: 'Velg en dag etter den som gjelder nå.',
    },
    end: {
      title: 'Avslutt undersøkelsen nå',
      action: 'Avslutt nå',
      done: 'Undersøkelsen er lukket. Resultatene kommer om et par minutter.',
      help: [
        'Ingen kan svare eller endre svar etter dette. De som har begynt og ikke sendt inn, blir ikke med.',
        'Svarene telles opp. Så blir nøkkelen slettet, og enkeltsvarene med den. Etterpå kan ingen finne ut hvem som svarte hva, heller ikke vi.',
        'Det kan ikke gjøres om. Resultatene kommer om et par minutter.',
      ],
    },
    remove: {
      title: 'Slett utkastet',
      action: 'Slett',
      done: 'Utkastet er slettet.',
      help: 'Spørsmålene i utkastet blir borte. Last ned fila først hvis du vil ta vare på dem.',
    },
  },
  nn: {
    working: 'Eit augeblikk …',
    cancel: 'Avbryt',
    lost: 'Vi fekk ikkje svar. Prøv igjen, så blir det ikkje gjort dobbelt.',
    open: {
      title: 'Opne undersøkinga',
      action: 'Opne no',
      done: 'Undersøkinga er open, og er på veg ut.',
      when: 'Når skal ho ut?',
      now: 'No',
      nowHelp: 'Ho går ut med ein gong, men ikkje om natta.',
      later: 'Ein bestemt dag',
      laterHelp: 'Ho opnar av seg sjølv om morgonen.',
      day: 'Dag',
      dayMissing: 'Vel ein dag.',
      checking: 'Ser kven som får ho …',
      asked: (count) => `${count} blir spurde:`,
      chat: (count) => `${count} i chat`,
      mail: (count) => `${count} på e-post`,
      none: (count) => (count === 1 ? '1 når vi ikkje' : `${count} når vi ikkje`),
      noneHelp: 'Sjå «Kven når vi» for kven det er og kva som kan gjerast.',
      opens: (day) => `Opnar ${day}.`,
      closes: (day) => `Siste dag å svare er ${day}.`,
      reminders: (days) => `Dei som ikkje har svart, blir minna på ${days}.`,
      noReminders: 'Ingen blir minna på.',
      fixed: 'Når ho er open, kan ikkje spørsmåla endrast.',
      schedule: 'Planlegg opning',
      scheduled: (day) => `Undersøkinga opnar ${day}.`,
    },
    remind: {
      title: 'Minn på dei som ikkje har svart',
      action: 'Minn på no',
      done: 'Påminningane er på veg ut.',
      help: 'Alle som ikkje har svart, får éi vennleg påminning. Du får berre sjå kor mange det er.',
      count: (count) => (count === 1 ? 'Éin har ikkje svart enno.' : `${count} har ikkje svart enno.`),
    },
    extend: {
      title: 'Gi dei lengre tid',
      action: 'Forleng',
      done: 'Fristen er flytta.',
      help: 'Svara som er komne, blir ståande. Korta viser den nye dagen.',
      day: 'Ny siste dag',
      wrong: 'Vel ein dag etter den som gjeld no.',
    },
    end: {
      title: 'Avslutt undersøkinga no',
      action: 'Avslutt no',
      done: 'Undersøkinga er lukka. Resultata kjem om eit par minutt.',
      help: [
        'Ingen kan svare eller endre svar etter dette. Dei som har byrja og ikkje sendt inn, blir ikkje med.',
        'Svara blir talde opp. Så blir nøkkelen sletta, og enkeltsvara med han. Etterpå kan ingen finne ut kven som svarte kva, heller ikkje vi.',
        'Det kan ikkje gjerast om. Resultata kjem om eit par minutt.',
      ],
    },
    remove: {
      title: 'Slett utkastet',
      action: 'Slett',
      done: 'Utkastet er sletta.',
      help: 'Spørsmåla i utkastet blir borte. Last ned fila først om du vil ta vare på dei.',
    },
  },
  en: {
    working: 'One moment …',
    cancel: 'Cancel',
    lost: 'We got no answer. Try again; it will not be done twice.',
    open: {
      title: 'Open the survey',
      action: 'Open now',
      done: 'The survey is open and on its way out.',
      when: 'When should it go out?',
      now: 'Now',
      nowHelp: 'It goes out at once, but not at night.',
      later: 'On a certain day',
      laterHelp: 'It opens by itself in the morning.',
      day: 'Day',
      dayMissing: 'Choose a day.',
      checking: 'Looking at who gets it …',
      asked: (count) => `${count} are asked:`,
      chat: (count) => `${count} in chat`,
      mail: (count) => `${count} by e-mail`,
      none: (count) => `${count} not reached`,
      noneHelp: 'See “Whom we reach” for who it is and what can be done.',
      opens: (day) => `Opens on ${day}.`,
      closes: (day) => `The last day to answer is ${day}.`,
      reminders: (days) => `Those who have not answered are reminded on ${days}.`,
      noReminders: 'Nobody is reminded.',
      fixed: 'Once it is open, the questions cannot be changed.',
      schedule: 'Schedule opening',
      scheduled: (day) => `The survey opens on ${day}.`,
    },
    remind: {
      title: 'Remind those who have not answered',
      action: 'Remind now',
      done: 'The reminders are on their way.',
      help: 'Everybody who has not answered gets one kind reminder. You only see how many they are.',
      count: (count) => (count === 1 ? 'One has not answered yet.' : `${count} have not answered yet.`),
    },
    extend: {
      title: 'Give them more time',
      action: 'Extend',
      done: 'The last day has been moved.',
      help: 'The answers that have come stand. The cards show the new day.',
      day: 'New last day',
      wrong: 'Choose a day after the present one.',
    },
    end: {
      title: 'Close the survey now',
      action: 'Close now',
      done: 'The survey is closed. The results come in a couple of minutes.',
      help: [
        'Nobody can answer or change an answer after this. Those who have begun and not sent it in are left out.',
        'The answers are counted. Then the key is destroyed, and the single answers with it. Afterwards nobody can find out who answered what, not even we.',
        'This cannot be undone. The results come in a couple of minutes.',
      ],
    },
    remove: {
      title: 'Delete the draft',
      action: 'Delete',
      done: 'The draft is deleted.',
      help: 'The questions of the draft will be gone. Download the file first if you want to keep them.',
    },
  },
}
