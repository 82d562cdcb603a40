import type { Language } from '../../domain/member'

/** Planning in chat; what the tab says about the same, it says there in the same words. */
export type PlanChatTexts = {
  menu: string
  title: string
  none: string
  more: (count: number) => string
  create: string
  open: (gathering: string) => string
  keepList: (gathering: string) => string
  state: {
    draft: string
    called: (answered: number, invited: number) => string
    running: string
    awaitingList: string
    changing: (time: string) => string
    cancelling: (time: string) => string
  }
  form: {
    leadDraft: string
    leadCalled: string
    kept: string
    areasFor: string
    content: string
    tooLongForChat: string
    timetable: string
    line: (number: number) => string
    programme: { 'not-a-time': string; missing: string }
    onePerLine: string
    materialLine: string
    elsewhere: (field: string, problem: string) => string
  }
  status: string
  stage: { draft: string; called: (day: string) => string; cancelled: string; held: string }
  answers: string
  invite: string
  look: { inviteTitle: string; send: string }
  back: string
  done: {
    created: string
    saved: string
    called: string
    calledNobody: string
    changed: (time: string) => string
    undone: string
    announced: string
    cancelled: string
  }
}

const nb: PlanChatTexts = {
  menu: 'Planlegg samlinger',
  title: 'Samlingene mine',
  none: 'Du har ingen samlinger på gang. Lag gjerne en ny.',
  more: (count) => `Og ${count} til. Dem finner du i fanen Oversikt.`,
  create: 'Ny samling',
  open: (gathering) => `Åpne: ${gathering}`,
  keepList: (gathering) => `Oppmøteliste: ${gathering}`,
  state: {
    draft: 'Utkast. Ingen er invitert ennå.',
    called: (answered, invited) => `${answered} av ${invited} har svart.`,
    running: 'Samlingen er i gang.',
    awaitingList: 'Oppmøtelista venter på deg.',
    changing: (time) => `En endring sendes ut kl. ${time}.`,
    cancelling: (time) => `Avlysningen sendes ut kl. ${time}.`,
  },
  form: {
    leadDraft: 'Ingen får vite om samlingen før du inviterer.',
    leadCalled: 'Du får se hva som endres og hvem som får vite det, før noe blir lagret.',
    kept: 'Det du har skrevet, er tatt vare på.',
    areasFor: 'Områder (eget område, alene eller sammen med ett til)',
    content: 'Program, temaer og fagstoff er for langt til å endres her. Det gjør du i fanen Oversikt.',
    tooLongForChat: 'Det er ikke plass til så mye her. Resten er kuttet. Bruk fanen Oversikt for lange tekster.',
    timetable: '12.00–12.45 Tittel (foredragsholder)',
    line: (number) => `Linje ${number}`,
    programme: {
      'not-a-time': 'Skriv den slik: 12.00–12.45 Tittel (foredragsholder).',
      missing: 'Skriv hva som skjer, etter klokkeslettet.',
    },
    onePerLine: 'Ett tema på hver linje',
    materialLine: 'Én tittel eller lenke på hver linje',
    elsewhere: (field, problem) => `${field}: ${problem} Det rettes i fanen Oversikt.`,
  },
  status: 'Status',
  stage: {
    draft: 'Utkast',
    called: (day) => `Invitert, svarfrist ${day}`,
    cancelled: 'Avlyst',
    held: 'Gjennomført',
  },
  answers: 'Svar så langt',
  invite: 'Inviter',
  look: { inviteTitle: 'Se over før du inviterer', send: 'Send invitasjonen' },
  back: 'Tilbake',
  done: {
    created: 'Utkastet er lagret. Ingen har fått vite om det ennå.',
    saved: 'Endringen er lagret.',
    called: 'Invitasjonen er på vei. Svarene vises her etter hvert.',
    calledNobody: 'Samlingen er åpen for svar, men ingen kan nås.',
    changed: (time) => `Endringen er lagret. Den sendes ut kl. ${time}.`,
    undone: 'Endringen er angret. Ingen har fått melding.',
    announced: 'Endringen sendes ut nå.',
    cancelled: 'Samlingen er avlyst.',
  },
}

const nn: PlanChatTexts = {
  menu: 'Planlegg samlingar',
  title: 'Samlingane mine',
  none: 'Du har ingen samlingar på gang. Lag gjerne ei ny.',
  more: (count) => `Og ${count} til. Dei finn du i fana Oversikt.`,
  create: 'Ny samling',
  open: (gathering) => `Opne: ${gathering}`,
  keepList: (gathering) => `Oppmøteliste: ${gathering}`,
  state: {
    draft: 'Utkast. Ingen er inviterte enno.',
    called: (answered, invited) => `${answered} av ${invited} har svart.`,
    running: 'Samlinga er i gang.',
    awaitingList: 'Oppmøtelista ventar på deg.',
    changing: (time) => `Ei endring blir send ut kl. ${time}.`,
    cancelling: (time) => `Avlysinga blir send ut kl. ${time}.`,
  },
  form: {
    leadDraft: 'Ingen får vite om samlinga før du inviterer.',
    leadCalled: 'Du får sjå kva som blir endra og kven som får vite det, før noko blir lagra.',
    kept: 'Det du har skrive, er teke vare på.',
    areasFor: 'Område (eige område, åleine eller saman med eitt til)',
    content: 'Program, tema og fagstoff er for langt til å endrast her. Det gjer du i fana Oversikt.',
    tooLongForChat: 'Det er ikkje plass til så mykje her. Resten er kutta. Bruk fana Oversikt for lange tekstar.',
    timetable: '12.00–12.45 Tittel (føredragshaldar)',
    line: (number) => `Linje ${number}`,
    programme: {
      'not-a-time': 'Skriv ho slik: 12.00–12.45 Tittel (føredragshaldar).',
      missing: 'Skriv kva som skjer, etter klokkeslettet.',
    },
    onePerLine: 'Eitt tema på kvar linje',
    materialLine: 'Éin tittel eller éi lenkje på kvar linje',
    elsewhere: (field, problem) => `${field}: ${problem} Det rettar du i fana Oversikt.`,
  },
  status: 'Status',
  stage: {
    draft: 'Utkast',
    called: (day) => `Invitert, svarfrist ${day}`,
    cancelled: 'Avlyst',
    held: 'Gjennomført',
  },
  answers: 'Svar så langt',
  invite: 'Inviter',
  look: { inviteTitle: 'Sjå over før du inviterer', send: 'Send invitasjonen' },
  back: 'Tilbake',
  done: {
    created: 'Utkastet er lagra. Ingen har fått vite om det enno.',
    saved: 'Endringa er lagra.',
    called: 'Invitasjonen er på veg. Svara kjem fram her etter kvart.',
    calledNobody: 'Samlinga er open for svar, men ingen kan nåast.',
    changed: (time) => `Endringa er lagra. Ho blir send ut kl. ${time}.`,
    undone: 'Endringa er angra. Ingen har fått melding.',
    announced: 'Endringa blir send ut no.',
    cancelled: 'Samlinga er avlyst.',
  },
}

const en: PlanChatTexts = {
  menu: 'Plan gatherings',
  title: 'My gatherings',
  none: 'You have no gatherings in progress. Feel free to make a new one.',
  more: (count) => `And ${count} more. You will find them in the Overview tab.`,
  create: 'New gathering',
  open: (gathering) => `Open: ${gathering}`,
  keepList: (gathering) => `Attendance: ${gathering}`,
  state: {
    draft: 'Draft. Nobody has been invited yet.',
    called: (answered, invited) => `${answered} of ${invited} have answered.`,
    running: 'The gathering is under way.',
    awaitingList: 'The attendance list is waiting for you.',
    changing: (time) => `A change goes out at ${time}.`,
    cancelling: (time) => `The cancellation goes out at ${time}.`,
  },
  form: {
    leadDraft: 'Nobody hears of the gathering until you invite.',
    leadCalled: 'You will see what changes and who will be told before anything is saved.',
    kept: 'What you have written is still here.',
    areasFor: 'Areas (your own, alone or together with one more)',
    content: 'Programme, topics and reading are too long to be changed here. Please use the Overview tab.',
    tooLongForChat: 'There is no room for so much here. The rest is cut. Use the Overview tab for long texts.',
    timetable: '12:00–12:45 Title (speaker)',
    line: (number) => `Line ${number}`,
    programme: {
      'not-a-time': 'Write it like this: 12:00–12:45 Title (speaker).',
      missing: 'Write what happens, after the time.',
    },
    onePerLine: 'One topic on each line',
    materialLine: 'One title or link on each line',
    elsewhere: (field, problem) => `${field}: ${problem} Put it right in the Overview tab.`,
  },
  status: 'Status',
  stage: {
    draft: 'Draft',
    called: (day) => `Invited, please answer by ${day}`,
    cancelled: 'Cancelled',
    held: 'Held',
  },
  answers: 'Answers so far',
  invite: 'Invite',
  look: { inviteTitle: 'Look over before you invite', send: 'Send the invitation' },
  back: 'Back',
  done: {
    created: 'The draft is saved. Nobody has heard of it yet.',
    saved: 'The change is saved.',
    called: 'The invitation is on its way. The answers appear here as they come.',
    calledNobody: 'The gathering is open for answers, but nobody can be reached.',
    changed: (time) => `The change is saved. It goes out at ${time}.`,
    undone: 'The change is undone. Nobody has received a message.',
    announced: 'The change is going out now.',
    cancelled: 'The gathering is cancelled.',
  },
}

/** «Samlingene mine» and the form, for whoever leads an area or the network. */
export const planChatTexts: Record<Language, PlanChatTexts> = { nb, nn, en }
