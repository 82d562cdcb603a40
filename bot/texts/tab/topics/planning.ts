import type { Language } from '../../../domain/member'

/** The form in which a gathering is planned. */
export type PlanningTexts = {
  title: { new: string; edit: (title: string) => string; copy: (title: string) => string }
  toGathering: string
  restored: string
  startAgain: string
  part: Record<'what' | 'when' | 'how' | 'who' | 'content', string>
  choose: string
  nobody: string
  ownArea: string
  lastDayHelp: string
  hoursHelp: (duration: string) => string
  hoursHelpLong: string
  venueHelp: string
  onlineLinkHelp: string
  seatsHelp: string
  leadersUntilHelp: string
  hostHelp: string
  answerBy: (day: string) => string
  clashTitle: string
  programme: {
    lead: string
    row: (number: number) => string
    start: string
    end: string
    title: string
    speaker: string
    add: string
    remove: (number: number) => string
    up: (number: number) => string
    down: (number: number) => string
  }
  topics: { label: string; help: string; add: string; chosen: string; remove: (topic: string) => string }
  material: { lead: string; line: (number: number) => string; add: string; remove: (number: number) => string }
  toPutRight: (count: number) => string
  saveDraft: string
  saveCopy: string
  look: string
  saving: string
  leave: string
  failed: string
}

export const planningTexts: Record<Language, PlanningTexts> = {
  nb: {
    title: {
      new: 'Ny samling',
      edit: (title) => `Endre ${title}`,
      copy: (title) => `Ny samling, kopiert fra ${title}`,
    },
    toGathering: 'Tilbake til samlingen',
    restored: 'Vi tok vare på det du ikke rakk å lagre.',
    startAgain: 'Begynn på nytt',
    part: { what: 'Hva', when: 'Når', how: 'Hvordan', who: 'Hvem', content: 'Temaer og fagstoff' },
    choose: 'Velg',
    nobody: 'Ingen',
    ownArea: 'Du kan planlegge for ditt eget område, alene eller sammen med ett til.',
    lastDayHelp: 'Bare når det går over flere dager.',
    hoursHelp: (duration) => `Timer som teller for deltakerne. Står det tomt, teller hele tiden: ${duration}.`,
    hoursHelpLong: 'Timer som teller for deltakerne.',
    venueHelp: 'Bygning og rom, slik at alle finner fram.',
    onlineLinkHelp: 'Lim inn lenken til nettmøtet, eller la det stå tomt til du har den.',
    seatsHelp: 'La det stå tomt hvis det ikke er noen grense.',
    leadersUntilHelp: 'Når lederne kan gå, for eksempel «12.00» eller «lunsj».',
    hostHelp: 'Den som tar imot og fører oppmøtelista.',
    answerBy: (day) => `Inviterer du i dag, blir svarfristen ${day}.`,
    clashTitle: 'Se over datoen',
    programme: {
      lead: 'Hva som skjer når. Du kan la det stå tomt.',
      row: (number) => `Programpost ${number}`,
      start: 'Fra',
      end: 'Til',
      title: 'Hva',
      speaker: 'Hvem (kan stå tomt)',
      add: 'Legg til programpost',
      remove: (number) => `Fjern programpost ${number}`,
      up: (number) => `Flytt programpost ${number} opp`,
      down: (number) => `Flytt programpost ${number} ned`,
    },
    topics: {
      label: 'Legg til et tema',
      help: 'Velg fra kompetanseplanen, eller skriv noe eget.',
      add: 'Legg til',
      chosen: 'Valgte temaer',
      remove: (topic) => `Fjern ${topic}`,
    },
    material: {
      lead: 'Lenker til det deltakerne bør lese før samlingen.',
      line: (number) => `Fagstoff ${number}`,
      add: 'Legg til fagstoff',
      remove: (number) => `Fjern fagstoff ${number}`,
    },
    toPutRight: (count) => (count === 1 ? 'Ett felt må rettes.' : `${count} felt må rettes.`),
    saveDraft: 'Lagre utkast',
    saveCopy: 'Lagre som ny samling',
    look: 'Se over endringen',
    saving: 'Lagrer …',
    leave: 'Avbryt',
    failed: 'Vi fikk ikke lagret. Det du har skrevet, står her fortsatt. Prøv igjen om litt.',
  },
  nn: {
    title: {
      new: 'Ny samling',
      edit: (title) => `Endre ${title}`,
      copy: (title) => `Ny samling, kopiert frå ${title}`,
    },
    toGathering: 'Tilbake til samlinga',
    restored: 'Vi tok vare på det du ikkje rakk å lagre.',
    startAgain: 'Byrj på nytt',
    part: { what: 'Kva', when: 'Når', how: 'Korleis', who: 'Kven', content: 'Tema og fagstoff' },
    choose: 'Vel',
    nobody: 'Ingen',
    ownArea: 'Du kan planleggje for ditt eige område, åleine eller saman med eitt til.',
    lastDayHelp: 'Berre når det går over fleire dagar.',
    hoursHelp: (duration) => `Timar som tel for deltakarane. Står det tomt, tel heile tida: ${duration}.`,
    hoursHelpLong: 'Timar som tel for deltakarane.',
    venueHelp: 'Bygning og rom, slik at alle finn fram.',
    onlineLinkHelp: 'Lim inn lenkja til nettmøtet, eller lat det stå tomt inntil vidare.',
    seatsHelp: 'Lat det stå tomt om det ikkje er noka grense.',
    leadersUntilHelp: 'Når leiarane kan gå, til dømes «12.00» eller «lunsj».',
    hostHelp: 'Den som tek imot og fører oppmøtelista.',
    answerBy: (day) => `Inviterer du i dag, blir svarfristen ${day}.`,
    clashTitle: 'Sjå over datoen',
    programme: {
      lead: 'Kva som skjer når. Du kan la det stå tomt.',
      row: (number) => `Programpost ${number}`,
      start: 'Frå',
      end: 'Til',
      title: 'Kva',
      speaker: 'Kven (kan stå tomt)',
      add: 'Legg til programpost',
      remove: (number) => `Fjern programpost ${number}`,
      up: (number) => `Flytt programpost ${number} opp`,
      down: (number) => `Flytt programpost ${number} ned`,
    },
    topics: {
      label: 'Legg til eit tema',
      help: 'Vel frå kompetanseplanen, eller skriv noko eige.',
      add: 'Legg til',
      chosen: 'Valde tema',
      remove: (topic) => `Fjern ${topic}`,
    },
    material: {
      lead: 'Lenkjer til det deltakarane bør lese før samlinga.',
      line: (number) => `Fagstoff ${number}`,
      add: 'Legg til fagstoff',
      remove: (number) => `Fjern fagstoff ${number}`,
    },
    toPutRight: (count) => (count === 1 ? 'Eitt felt må rettast.' : `${count} felt må rettast.`),
    saveDraft: 'Lagre utkast',
    saveCopy: 'Lagre som ny samling',
    look: 'Sjå over endringa',
    saving: 'Lagrar …',
    leave: 'Avbryt',
    failed: 'Vi fekk ikkje lagra. Det du har skrive, står her framleis. Prøv igjen om litt.',
  },
  en: {
    title: {
      new: 'New gathering',
      edit: (title) => `Change ${title}`,
      copy: (title) => `New gathering, copied from ${title}`,
    },
    toGathering: 'Back to the gathering',
    restored: 'We kept what you did not get to save.',
    startAgain: 'Start again',
    part: { what: 'What', when: 'When', how: 'How', who: 'Who', content: 'Topics and reading' },
    choose: 'Choose',
    nobody: 'Nobody',
    ownArea: 'You can plan for your own area, alone or together with one more.',
    lastDayHelp: 'Only when it goes over several days.',
    hoursHelp: (duration) => `Hours that count for those who come. Left empty, the whole time counts: ${duration}.`,
    hoursHelpLong: 'Hours that count for those who come.',
    venueHelp: 'Building and room, so that everybody finds the way.',
    onlineLinkHelp: 'Paste the link to the online meeting, or leave it empty until you have it.',
    seatsHelp: 'Leave it empty if there is no limit.',
    leadersUntilHelp: 'When managers may go, such as “12:00” or “lunch”.',
    hostHelp: 'Who receives people and keeps the attendance list.',
    answerBy: (day) => `If you invite today, answers are wanted by ${day}.`,
    clashTitle: 'Look over the date',
    programme: {
      lead: 'What happens when. You may leave it empty.',
      row: (number) => `Item ${number}`,
      start: 'From',
      end: 'To',
      title: 'What',
      speaker: 'Who (may be empty)',
      add: 'Add an item',
      remove: (number) => `Remove item ${number}`,
      up: (number) => `Move item ${number} up`,
      down: (number) => `Move item ${number} down`,
    },
    topics: {
      label: 'Add a topic',
      help: 'Choose from the competence plan, or write your own.',
      add: 'Add',
      chosen: 'Chosen topics',
      remove: (topic) => `Remove ${topic}`,
    },
    material: {
      lead: 'Links to what people should read before the gathering.',
      line: (number) => `Reading ${number}`,
      add: 'Add reading',
      remove: (number) => `Remove reading ${number}`,
    },
    toPutRight: (count) => (count === 1 ? 'One field must be put right.' : `${count} fields must be put right.`),
    saveDraft: 'Save draft',
    saveCopy: 'Save as a new gathering',
    look: 'Look over the change',
    saving: 'Saving …',
    leave: 'Cancel',
    failed: 'We could not save. What you have written is still here. Please try again in a little while.',
  },
}
