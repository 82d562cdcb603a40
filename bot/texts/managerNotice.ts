import type { Language } from '../domain/member'

export type ManagerNoticeTexts = {
  title: string
  text: (nurses: number) => string
  comment: string
  commentPlaceholder: string
  acknowledge: string
  inARow: (dates: string) => string
  acknowledged: (day: string) => string
  youWrote: string
  addComment: string
  changeComment: string
  commentLater: string
  sendComment: string
  withdrawnTitle: string
  withdrawn: (title: string, when: string) => string
}

/** The notice to a line manager whose nurses were not at a gathering. */
export const managerNoticeTexts: Record<Language, ManagerNoticeTexts> = {
  nb: {
    title: 'Ikke til stede på samling',
    text: (nurses) =>
      `${nurses === 1 ? 'Ressurssykepleieren' : 'Ressurssykepleierne'} har fått beskjed først. Du får vite om det ble meldt fra, men aldri hvorfor.`,
    comment: 'Melding til områdelederen (valgfritt)',
    commentPlaceholder: 'Skriv kort, og ikke noe om helse',
    acknowledge: 'Jeg har sett dette',
    inARow: (dates) => `Flere ganger på rad: ${dates}`,
    acknowledged: (day) => `Takk! Du bekreftet ${day} at du har sett dette.`,
    youWrote: 'Du skrev til områdelederen:',
    addComment: 'Skriv til områdelederen',
    changeComment: 'Endre meldingen',
    commentLater: 'Melding til områdelederen',
    sendComment: 'Send meldingen',
    withdrawnTitle: 'Dette er rettet',
    withdrawn: (title, when) =>
      `Du fikk beskjed om noen som ikke var på ${title} ${when}. Det var feil, så se bort fra den. Beklager!`,
  },
  nn: {
    title: 'Ikkje til stades på samling',
    text: (nurses) =>
      `${nurses === 1 ? 'Ressurssjukepleiaren' : 'Ressurssjukepleiarane'} har fått beskjed først. Du får vite om det vart meldt frå, men aldri kvifor.`,
    comment: 'Melding til områdeleiaren (valfritt)',
    commentPlaceholder: 'Skriv kort, og ikkje noko om helse',
    acknowledge: 'Eg har sett dette',
    inARow: (dates) => `Fleire gonger på rad: ${dates}`,
    acknowledged: (day) => `Takk! Du stadfesta ${day} at du har sett dette.`,
    youWrote: 'Du skreiv til områdeleiaren:',
    addComment: 'Skriv til områdeleiaren',
    changeComment: 'Endre meldinga',
    commentLater: 'Melding til områdeleiaren',
    sendComment: 'Send meldinga',
    withdrawnTitle: 'Dette er retta',
    withdrawn: (title, when) =>
      `Du fekk beskjed om nokon som ikkje var på ${title} ${when}. Det var feil, så sjå bort frå han. Beklagar!`,
  },
  en: {
    title: 'Not present at a gathering',
    text: (nurses) =>
      `${nurses === 1 ? 'The resource nurse' : 'The resource nurses'} heard from us first. We tell you whether they let us know, but never why.`,
    comment: 'Message to the area leader (optional)',
    commentPlaceholder: 'Keep it short, and nothing about health',
    acknowledge: 'I have seen this',
    inARow: (dates) => `Several times in a row: ${dates}`,
    acknowledged: (day) => `Thank you! You confirmed on ${day} that you have seen this.`,
    youWrote: 'You wrote to the area leader:',
    addComment: 'Write to the area leader',
    changeComment: 'Change the message',
    commentLater: 'Message to the area leader',
    sendComment: 'Send the message',
    withdrawnTitle: 'This has been corrected',
    withdrawn: (title, when) =>
      `You were told of somebody who was not at ${title}, ${when}. That was wrong, so please disregard it. Sorry!`,
  },
}
