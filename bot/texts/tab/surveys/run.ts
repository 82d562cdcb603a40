import type { Language } from '../../../domain/member'

/** One survey: how it stands now, and what can be done with it. */
export type RunSurveyTexts = {
  notFound: string
  draft: (opens: string, closes: string) => string
  planned: (opens: string, closes: string) => string
  open: (closes: string, daysLeft: number) => string
  ending: string
  closed: (day: string) => string
  noRecord: string
  askedWho: (who: string) => string
  ofGathering: string
  standing: string
  answered: (answered: number, asked: number) => string
  begun: (count: number) => string
  privacy: string
  byArea: string
  area: string
  noArea: string
  ofArea: (answered: number, asked: number) => string
  tooFew: string
  reach: (chat: number, mail: number) => string
  notReached: (count: number) => string
  reminders: string
  reminded: (count: number, day: string) => string
  noneReminded: string
  next: (day: string) => string
  noNext: string
  remindersOnlyCounts: string
  failed: string
  retry: string
  actions: string
  action: Record<'open' | 'edit' | 'remind' | 'extend' | 'end' | 'remove' | 'save' | 'copy' | 'texts', string>
  record: string
  keyGone: (when: string) => string
  recordAnswered: (answered: number, asked: number) => string
  recordReminded: (counts: string) => string
  nothingKept: string
  look: string
  lookHelp: string
  page: (page: number, pages: number) => string
  required: string
  onlyIf: (question: string, answers: string) => string
  scale: (low: string, high: string) => string
  number: (min: number, max: number, unit: string) => string
  one: string
  several: string
  text: string
  language: string
}

export const runSurveyTexts: Record<Language, RunSurveyTexts> = {
  nb: {
    notFound: 'Fant ikke undersøkelsen. Den kan være slettet.',
    draft: (opens, closes) => `Utkast. Ingen har fått den. Satt opp til ${opens} – ${closes}.`,
    planned: (opens, closes) => `Åpner av seg selv ${opens} og er åpen til og med ${closes}.`,
    open: (closes, daysLeft) =>
      daysLeft === 0
        ? `Åpen. I dag er siste dag å svare.`
        : `Åpen til og med ${closes}, ${daysLeft === 1 ? 'én dag' : `${daysLeft} dager`} igjen.`,
    ending: 'Avsluttes nå. Ingen kan svare lenger, og resultatene kommer om et par minutter.',
    closed: (day) => `Avsluttet ${day}.`,
    noRecord: 'Hentet inn fra et tidligere år.',
    askedWho: (who) => `Til: ${who}`,
    ofGathering: 'Se samlingen',
    standing: 'Hvordan det går',
    answered: (answered, asked) => `${answered} av ${asked} har svart`,
    begun: (count) =>
      count === 1 ? 'Én har begynt og ikke sendt inn ennå.' : `${count} har begynt og ikke sendt inn ennå.`,
    privacy: 'Vi ser bare hvor mange som har svart, aldri hvem.',
    byArea: 'Svar etter område',
    area: 'Område',
    noArea: 'Uten område',
    ofArea: (answered, asked) => `${answered} av ${asked}`,
    tooFew: 'Vises ikke: Færre enn fem er spurt',
    reach: (chat, mail) => `${chat} får den i chat, ${mail} på e-post.`,
    notReached: (count) => (count === 1 ? 'Én nås ikke.' : `${count} nås ikke.`),
    reminders: 'Påminnelser',
    reminded: (count, day) => (count === 1 ? `Én fikk påminnelse ${day}` : `${count} fikk påminnelse ${day}`),
    noneReminded: 'Ingen er minnet på ennå.',
    next: (day) => `Neste påminnelse: ${day}, til dem som ikke har svart da.`,
    noNext: 'Ingen flere påminnelser er planlagt.',
    remindersOnlyCounts: 'Bare antall vises: Den som får en påminnelse, har jo ikke svart.',
    failed: 'Vi fikk ikke hentet hvordan det går akkurat nå.',
    retry: 'Prøv igjen',
    actions: 'Hva vil du gjøre?',
    action: {
      open: 'Åpne …',
      edit: 'Rediger',
      remind: 'Minn på nå …',
      extend: 'Forleng …',
      end: 'Avslutt nå …',
      remove: 'Slett utkast …',
      save: 'Last ned fil',
      copy: 'Lag kopi for neste år …',
      texts: 'Se gjennom fritekst',
    },
    record: 'Slik ble den avsluttet',
    keyGone: (when) => `Nøkkelen ble slettet ${when}, og det er kontrollert.`,
    recordAnswered: (answered, asked) => `${answered} av ${asked} svarte.`,
    recordReminded: (counts) => `Påminnelser: ${counts}.`,
    nothingKept: 'Ingen enkeltsvar er tatt vare på. Igjen er tallene, og tekster uten spor etter hvem som skrev dem.',
    look: 'Slik ser den ut',
    lookHelp: 'Ingenting du trykker på her, blir lagret.',
    page: (page, pages) => `Side ${page} av ${pages}`,
    required: 'må besvares',
    onlyIf: (question, answers) => `Vises bare for dem som svarer ${answers} på «${question}».`,
    scale: (low, high) => `Fra 1, ${low}, til 5, ${high}`,
    number: (min, max, unit) => `Et tall fra ${min} til ${max}${unit === '' ? '' : ` (${unit})`}`,
    one: 'Velg ett svar',
    several: 'Velg så mange du vil',
    text: 'Svar med egne ord',
    language: 'Språk i visningen',
  },
  nn: {
    notFound: 'Fann ikkje undersøkinga. Ho kan vere sletta.',
    draft: (opens, closes) => `Utkast. Ingen har fått ho. Sett opp til ${opens} – ${closes}.`,
    planned: (opens, closes) => `Opnar av seg sjølv ${opens} og er open til og med ${closes}.`,
    open: (closes, daysLeft) =>
      daysLeft === 0
        ? `Open. I dag er siste dag å svare.`
        : `Open til og med ${closes}, ${daysLeft === 1 ? 'éin dag' : `${daysLeft} dagar`} igjen.`,
    ending: 'Blir avslutta no. Ingen kan svare lenger, og resultata kjem om eit par minutt.',
    closed: (day) => `Avslutta ${day}.`,
    noRecord: 'Henta inn frå eit tidlegare år.',
    askedWho: (who) => `Til: ${who}`,
    ofGathering: 'Sjå samlinga',
    standing: 'Korleis det går',
    answered: (answered, asked) => `${answered} av ${asked} har svart`,
    begun: (count) =>
      count === 1 ? 'Éin har byrja og ikkje sendt inn enno.' : `${count} har byrja og ikkje sendt inn enno.`,
    privacy: 'Vi ser berre kor mange som har svart, aldri kven.',
    byArea: 'Svar etter område',
    area: 'Område',
    noArea: 'Utan område',
    ofArea: (answered, asked) => `${answered} av ${asked}`,
    tooFew: 'Blir ikkje vist: Færre enn fem er spurde',
    reach: (chat, mail) => `${chat} får ho i chat, ${mail} på e-post.`,
    notReached: (count) => (count === 1 ? 'Éin når vi ikkje.' : `${count} når vi ikkje.`),
    reminders: 'Påminningar',
    reminded: (count, day) => (count === 1 ? `Éin fekk påminning ${day}` : `${count} fekk påminning ${day}`),
    noneReminded: 'Ingen er minna på enno.',
    next: (day) => `Neste påminning: ${day}, til dei som ikkje har svart då.`,
    noNext: 'Ingen fleire påminningar er planlagde.',
    remindersOnlyCounts: 'Berre talet blir vist: Den som får ei påminning, har jo ikkje svart.',
    failed: 'Vi fekk ikkje henta korleis det går akkurat no.',
    retry: 'Prøv igjen',
    actions: 'Kva vil du gjere?',
    action: {
      open: 'Opne …',
      edit: 'Rediger',
      remind: 'Minn på no …',
      extend: 'Forleng …',
      end: 'Avslutt no …',
      remove: 'Slett utkast …',
      save: 'Last ned fil',
      copy: 'Lag kopi for neste år …',
      texts: 'Sjå gjennom fritekst',
    },
    record: 'Slik vart ho avslutta',
    keyGone: (when) => `Nøkkelen vart sletta ${when}, og det er kontrollert.`,
    recordAnswered: (answered, asked) => `${answered} av ${asked} svarte.`,
    recordReminded: (counts) => `Påminningar: ${counts}.`,
    nothingKept: 'Ingen enkeltsvar er tekne vare på. Att er tala, og tekstar utan spor etter kven som skreiv dei.',
    look: 'Slik ser ho ut',
    lookHelp: 'Ingenting du trykkjer på her, blir lagra.',
    page: (page, pages) => `Side ${page} av ${pages}`,
    required: 'må svarast på',
    onlyIf: (question, answers) => `Blir berre vist for dei som svarer ${answers} på «${question}».`,
    scale: (low, high) => `Frå 1, ${low}, til 5, ${high}`,
    number: (min, max, unit) => `Eit tal frå ${min} til ${max}${unit === '' ? '' : ` (${unit})`}`,
    one: 'Vel eitt svar',
    several: 'Vel så mange du vil',
    text: 'Svar med eigne ord',
    language: 'Språk i visinga',
  },
  en: {
    notFound: 'The survey was not found. It may have been deleted.',
    draft: (opens, closes) => `Draft. Nobody has got it. Set up for ${opens} – ${closes}.`,
    planned: (opens, closes) => `Opens by itself on ${opens} and stays open through ${closes}.`,
    open: (closes, daysLeft) =>
      daysLeft === 0
        ? `Open. Today is the last day to answer.`
        : `Open through ${closes}, ${daysLeft === 1 ? 'one day' : `${daysLeft} days`} left.`,
    ending: 'Closing now. Nobody can answer any more, and the results come in a couple of minutes.',
    closed: (day) => `Closed ${day}.`,
    noRecord: 'Brought in from an earlier year.',
    askedWho: (who) => `To: ${who}`,
    ofGathering: 'See the gathering',
    standing: 'How it is going',
    answered: (answered, asked) => `${answered} of ${asked} have answered`,
    begun: (count) =>
      count === 1 ? 'One has begun and not sent it in yet.' : `${count} have begun and not sent it in yet.`,
    privacy: 'We only see how many have answered, never who.',
    byArea: 'Answers by area',
    area: 'Area',
    noArea: 'No area',
    ofArea: (answered, asked) => `${answered} of ${asked}`,
    tooFew: 'Not shown: fewer than five are asked',
    reach: (chat, mail) => `${chat} get it in chat, ${mail} by e-mail.`,
    notReached: (count) => (count === 1 ? 'One is not reached.' : `${count} are not reached.`),
    reminders: 'Reminders',
    reminded: (count, day) => (count === 1 ? `One was reminded on ${day}` : `${count} were reminded on ${day}`),
    noneReminded: 'Nobody has been reminded yet.',
    next: (day) => `Next reminder: ${day}, to those who have not answered by then.`,
    noNext: 'No more reminders are planned.',
    remindersOnlyCounts: 'Only counts are shown: whoever is reminded has not answered.',
    failed: 'We could not find out how it is going right now.',
    retry: 'Try again',
    actions: 'What do you want to do?',
    action: {
      open: 'Open …',
      edit: 'Edit',
      remind: 'Remind now …',
      extend: 'Extend …',
      end: 'Close now …',
      remove: 'Delete draft …',
      save: 'Download file',
      copy: 'Make a copy for next year …',
      texts: 'Review comments',
    },
    record: 'How it was closed',
    keyGone: (when) => `The key was deleted on ${when}, and this has been verified.`,
    recordAnswered: (answered, asked) => `${answered} of ${asked} answered.`,
    recordReminded: (counts) => `Reminders: ${counts}.`,
    nothingKept:
      'No single answer has been kept. What is left is the figures, and texts with no trace of who wrote them.',
    look: 'What it looks like',
    lookHelp: 'Nothing you press here is saved.',
    page: (page, pages) => `Page ${page} of ${pages}`,
    required: 'must be answered',
    onlyIf: (question, answers) => `Shown only to those who answer ${answers} to “${question}”.`,
    scale: (low, high) => `From 1, ${low}, to 5, ${high}`,
    number: (min, max, unit) => `A number from ${min} to ${max}${unit === '' ? '' : ` (${unit})`}`,
    one: 'Choose one answer',
    several: 'Choose as many as you like',
    text: 'Answer in your own words',
    language: 'Language shown',
  },
}
