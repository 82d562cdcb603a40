import type { Language } from '../../domain/member'

/** What somebody who answers a survey reads around the questions. */
export type AnsweringTexts = {
  intro: (questions: number, minutes: number, closes: string) => string
  introOfOnePage: (closes: string) => string
  introOfPoll: string
  reminder: (closes: string) => string
  begun: (done: number, pages: number) => string
  privacyTitle: string
  stored: string
  seen: string
  /** Only where somebody can write. */
  ownWords: string
  destroyed: string
  savedAsYouGo: string
  start: string
  goOn: string
  page: (page: number, pages: number) => string
  optional: string
  /** In the place of the line above, on a page with a question that must be answered. */
  someRequired: string
  saved: string
  savedAgain: string
  back: string
  next: string
  toSummary: string
  keepPage: string
  leavePage: string
  submit: string
  noNames: string
  chooseOne: string
  chooseNumber: (min: number, max: number) => string
  tooLong: (longest: number) => string
  range: (min: number, max: number) => string
  choice: string
  /** A step between the worded ends of a scale. */
  step: (step: number, steps: number) => string
  summaryTitle: string
  summary: string
  summarySubmitted: string
  nothingYet: string
  notAnswered: string
  answeredOf: (answered: number, questions: number) => string
  changeSection: (section: string) => string
  done: string
  thanksTitle: string
  thanks: (closes: string) => string
  thanksPoll: string
  thanksPrivacy: string
  change: string
  closed: string
}

export const answeringTexts: Record<Language, AnsweringTexts> = {
  nb: {
    intro: (questions, minutes, closes) =>
      `${questions} spørsmål, omtrent ${minutes === 1 ? 'ett minutt' : `${minutes} minutter`}. Svar gjerne innen ${closes}.`,
    introOfOnePage: (closes) => `Det tar omtrent ett minutt. Svar gjerne innen ${closes}.`,
    introOfPoll: 'Ett spørsmål, mens vi sitter sammen.',
    reminder: (closes) => `Har du noen minutter? Du kan svare til og med ${closes}.`,
    begun: (done, pages) => `Du har begynt: ${done} av ${pages} sider har svar. Alt er lagret.`,
    privacyTitle: 'Svaret er anonymt',
    stored: 'Vi lagrer svarene kryptert, sammen med området ditt. Navnet ditt lagres ikke.',
    seen: 'De som driver nettverket, ser bare samlede tall, og først når minst fem har svart.',
    ownWords: 'Det du skriver selv, leses først etterpå, stokket om og uten at noen ser hvem som skrev det.',
    destroyed:
      'Når undersøkelsen stenger, sletter vi hvert enkelt svar. Da kan ingen finne ut hva du svarte, heller ikke vi.',
    savedAsYouGo:
      'Svarene lagres for hver side. Du kan ta en pause når som helst og gå videre senere, også på en annen enhet.',
    start: 'Begynn',
    goOn: 'Fortsett',
    page: (page, pages) => `Side ${page} av ${pages}`,
    optional: 'Hopp gjerne over det du ikke vil svare på.',
    someRequired: 'Spørsmål med stjerne må ha et svar. Resten kan du hoppe over.',
    saved: 'Svarene dine er lagret. Du kan gå videre når som helst, også på en annen enhet.',
    savedAgain: 'Endringen er lagret.',
    back: 'Tilbake',
    next: 'Neste',
    toSummary: 'Se over svarene',
    keepPage: 'Lagre',
    leavePage: 'Avbryt',
    submit: 'Send inn',
    noNames: 'Ikke skriv navn eller noe som kan vise hvem en pasient, pårørende eller kollega er.',
    chooseOne: 'Velg ett svar.',
    chooseNumber: (min, max) => `Skriv et helt tall fra ${min} til ${max}.`,
    tooLong: (longest) => `Skriv inntil ${longest} tegn.`,
    range: (min, max) => `Et helt tall fra ${min} til ${max}`,
    choice: 'Velg gjerne flere.',
    step: (step, steps) => `${step} av ${steps}`,
    summaryTitle: 'Se over svarene',
    summary: 'Ser det riktig ut? Svarene teller først når du har sendt dem inn.',
    summarySubmitted: 'Svarene er sendt inn. Det du endrer, gjelder med en gang.',
    nothingYet: 'Du har ikke svart på noe ennå.',
    notAnswered: 'Ikke besvart',
    answeredOf: (answered, questions) => `${answered} av ${questions} besvart`,
    changeSection: (section) => `Endre: ${section}`,
    done: 'Ferdig',
    thanksTitle: 'Takk for svaret!',
    thanks: (closes) => `Svarene er sendt inn. Du kan endre dem til og med ${closes}.`,
    thanksPoll: 'Svaret er sendt inn. Du kan endre det så lenge spørsmålet er åpent.',
    thanksPrivacy: 'Svaret er anonymt. Ingen ser det alene.',
    change: 'Endre svarene',
    closed: 'Undersøkelsen er stengt. Takk til alle som svarte!',
  },
  nn: {
    intro: (questions, minutes, closes) =>
      `${questions} spørsmål, omtrent ${minutes === 1 ? 'eitt minutt' : `${minutes} minutt`}. Svar gjerne innan ${closes}.`,
    introOfOnePage: (closes) => `Det tek omtrent eitt minutt. Svar gjerne innan ${closes}.`,
    introOfPoll: 'Eitt spørsmål, medan vi sit saman.',
    reminder: (closes) => `Har du nokre minutt? Du kan svare til og med ${closes}.`,
    begun: (done, pages) => `Du har byrja: ${done} av ${pages} sider har svar. Alt er lagra.`,
    privacyTitle: 'Svaret er anonymt',
    stored: 'Vi lagrar svara krypterte, saman med området ditt. Namnet ditt blir ikkje lagra.',
    seen: 'Dei som driv nettverket, ser berre samla tal, og først når minst fem har svart.',
    ownWords: 'Det du skriv sjølv, blir først lese etterpå, stokka om og utan at nokon ser kven som skreiv det.',
    destroyed:
      'Når undersøkinga stengjer, slettar vi kvart einskilt svar. Då kan ingen finne ut kva du svarte, ikkje vi heller.',
    savedAsYouGo:
      'Svara blir lagra for kvar side. Du kan ta ein pause når som helst og gå vidare seinare, også på ei anna eining.',
    start: 'Byrj',
    goOn: 'Hald fram',
    page: (page, pages) => `Side ${page} av ${pages}`,
    optional: 'Hopp gjerne over det du ikkje vil svare på.',
    someRequired: 'Spørsmål med stjerne må ha eit svar. Resten kan du hoppe over.',
    saved: 'Svara dine er lagra. Du kan gå vidare når som helst, også på ei anna eining.',
    savedAgain: 'Endringa er lagra.',
    back: 'Tilbake',
    next: 'Neste',
    toSummary: 'Sjå over svara',
    keepPage: 'Lagre',
    leavePage: 'Avbryt',
    submit: 'Send inn',
    noNames: 'Ikkje skriv namn eller noko som kan vise kven ein pasient, pårørande eller kollega er.',
    chooseOne: 'Vel eitt svar.',
    chooseNumber: (min, max) => `Skriv eit heilt tal frå ${min} til ${max}.`,
    tooLong: (longest) => `Skriv inntil ${longest} teikn.`,
    range: (min, max) => `Eit heilt tal frå ${min} til ${max}`,
    choice: 'Vel gjerne fleire.',
    step: (step, steps) => `${step} av ${steps}`,
    summaryTitle: 'Sjå over svara',
    summary: 'Ser det rett ut? Svara tel først når du har sendt dei inn.',
    summarySubmitted: 'Svara er sende inn. Det du endrar, gjeld med ein gong.',
    nothingYet: 'Du har ikkje svart på noko enno.',
    notAnswered: 'Ikkje svart',
    answeredOf: (answered, questions) => `Svar på ${answered} av ${questions}`,
    changeSection: (section) => `Endre: ${section}`,
    done: 'Ferdig',
    thanksTitle: 'Takk for svaret!',
    thanks: (closes) => `Svara er sende inn. Du kan endre dei til og med ${closes}.`,
    thanksPoll: 'Svaret er sendt inn. Du kan endre det så lenge spørsmålet er ope.',
    thanksPrivacy: 'Svaret er anonymt. Ingen ser det åleine.',
    change: 'Endre svara',
    closed: 'Undersøkinga er stengd. Takk til alle som svarte!',
  },
  en: {
    intro: (questions, minutes, closes) =>
      `${questions} questions, about ${minutes === 1 ? 'one minute' : `${minutes} minutes`}. Please answer by ${closes}.`,
    introOfOnePage: (closes) => `It takes about a minute. Please answer by ${closes}.`,
    introOfPoll: 'One question, while we are together.',
    reminder: (closes) => `Do you have a few minutes? You can answer up to and including ${closes}.`,
    begun: (done, pages) => `You have begun: ${done} of ${pages} pages have answers. Everything is saved.`,
    privacyTitle: 'Your answer is anonymous',
    stored: 'We keep the answers encrypted, together with your area. Your name is not stored.',
    seen: 'Those who run the network see combined figures only, and not until at least five have answered.',
    ownWords: 'What you write yourself is read only afterwards, shuffled, and nobody sees who wrote it.',
    destroyed:
      'When the survey closes, we delete every single answer. Then nobody can find out what you answered, not even we.',
    savedAsYouGo:
      'Each page is saved as you go. Take a break whenever you like and go on later, on another device if you wish.',
    start: 'Begin',
    goOn: 'Go on',
    page: (page, pages) => `Page ${page} of ${pages}`,
    optional: 'Feel free to skip what you do not want to answer.',
    someRequired: 'Questions with an asterisk need an answer. You can skip the rest.',
    saved: 'Your answers are saved. You can go on whenever you like, on another device if you wish.',
    savedAgain: 'Your change is saved.',
    back: 'Back',
    next: 'Next',
    toSummary: 'Look over the answers',
    keepPage: 'Save',
    leavePage: 'Cancel',
    submit: 'Submit',
    noNames: 'Please leave out names and anything that could show who a patient, relative or colleague is.',
    chooseOne: 'Choose one answer.',
    chooseNumber: (min, max) => `Write a whole number from ${min} to ${max}.`,
    tooLong: (longest) => `Write up to ${longest} characters.`,
    range: (min, max) => `A whole number from ${min} to ${max}`,
    choice: 'You may choose several.',
    step: (step, steps) => `${step} of ${steps}`,
    summaryTitle: 'Look over your answers',
    summary: 'Does it look right? Your answers count only once you have submitted them.',
    summarySubmitted: 'Your answers are submitted. What you change takes effect at once.',
    nothingYet: 'You have not answered anything yet.',
    notAnswered: 'Not answered',
    answeredOf: (answered, questions) => `${answered} of ${questions} answered`,
    changeSection: (section) => `Change: ${section}`,
    done: 'Done',
    thanksTitle: 'Thank you for answering!',
    thanks: (closes) => `Your answers are submitted. You can change them up to and including ${closes}.`,
    thanksPoll: 'Your answer is submitted. You can change it for as long as the question is open.',
    thanksPrivacy: 'Your answer is anonymous. Nobody sees it on its own.',
    change: 'Change the answers',
    closed: 'The survey is closed. Thank you to everybody who answered!',
  },
}
