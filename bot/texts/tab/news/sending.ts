import type { Language } from '../../../domain/member'
import type { NewsRefusal } from '../../../domain/newsDecisions'

/** What is asked before news is sent, corrected, withdrawn or deleted, and what came of it. */
export type NewsSendingTexts = {
  title: (news: string) => string
  checking: string
  nothingYet: string
  when: string
  now: string
  nowHelp: string
  later: string
  day: string
  time: string
  timeMissing: string
  goesOut: (when: string) => string
  heldBack: string
  inChat: (count: number) => string
  send: (count: number) => string
  schedule: string
  sending: string
  cancel: string
  correctTitle: string
  correctHelp: string
  correct: string
  withdrawTitle: string
  withdrawHelp: string
  withdraw: string
  takeBackTitle: string
  takeBackHelp: string
  removeTitle: string
  removeHelp: string
  remove: string
  working: string
  lost: string
  done: { sent: string; scheduled: (when: string) => string; corrected: string; withdrawn: string; draft: string }
  preview: { chat: string; mail: string; 'no-door': string; 'not-delivered': string }
  refusal: Record<NewsRefusal, string>
}

export const newsSendingTexts: Record<Language, NewsSendingTexts> = {
  nb: {
    title: (news) => `Send «${news}»`,
    checking: 'Sjekker hvem som får den …',
    nothingYet: 'Ingenting er sendt ennå.',
    when: 'Når skal den sendes?',
    now: 'Nå',
    nowHelp: 'Den går ut med en gang, også på kvelden og i helga.',
    later: 'På et bestemt tidspunkt',
    day: 'Dag',
    time: 'Klokkeslett',
    timeMissing: 'Velg dag og klokkeslett.',
    goesOut: (when) => `Den går ut ${when}.`,
    heldBack: 'Da er det stilletid, så den venter til stilletida er over.',
    inChat: (count) => `Får den i chat (${count})`,
    send: (count) => (count === 1 ? 'Send til 1 person' : `Send til ${count} personer`),
    schedule: 'Planlegg utsending',
    sending: 'Sender …',
    cancel: 'Avbryt',
    correctTitle: 'Rett nyheten',
    correctHelp:
      'Kortet endres hos alle som har fått nyheten i chat. De som fikk den på e-post, får en ny e-post med rettelsen.',
    correct: 'Send rettelsen',
    withdrawTitle: 'Trekk nyheten tilbake',
    withdrawHelp:
      'Kortet hos dem som har fått nyheten, sier at den er trukket tilbake. De som fikk den på e-post, får beskjed på e-post. Det kan ikke gjøres om.',
    withdraw: 'Trekk tilbake',
    takeBackTitle: 'Ta nyheten tilbake til utkast',
    takeBackHelp: 'Da blir den ikke sendt, og du kan skrive videre på den.',
    removeTitle: 'Slett utkastet',
    removeHelp: 'Utkastet blir borte. Det er ikke sendt til noen.',
    remove: 'Slett',
    working: 'Et øyeblikk …',
    lost: 'Vi vet ikke om det ble gjort. Prøv igjen; ingenting blir gjort to ganger.',
    done: {
      sent: 'Nyheten er på vei ut.',
      scheduled: (when) => `Nyheten sendes ${when}.`,
      corrected: 'Rettelsen er på vei ut.',
      withdrawn: 'Nyheten er trukket tilbake.',
      draft: 'Nyheten er et utkast igjen.',
    },
    preview: {
      chat: 'Forhåndsvisningen ligger i chatten din med Ressursnett.',
      mail: 'Forhåndsvisningen er sendt til deg på e-post.',
      'no-door': 'Vi når deg verken i chat eller på e-post. Legg til Ressursnett i Teams, og prøv igjen.',
      'not-delivered': 'Forhåndsvisningen kom ikke fram. Prøv igjen om litt.',
    },
    refusal: {
      'not-found': 'Nyheten finnes ikke lenger.',
      'not-yours': 'Den er skrevet til andre enn ditt eget område.',
      scheduled: 'Den venter på å bli sendt. Ta den tilbake til utkast først.',
      'already-sent': 'Den er allerede sendt.',
      'not-sent': 'Den er ikke sendt ennå.',
      withdrawn: 'Den er trukket tilbake.',
      'in-the-past': 'Tidspunktet er passert. Velg et senere.',
      'too-far': 'Velg et tidspunkt innen et år.',
      nobody: 'Ingen på lista passer til det du har valgt.',
      'changed-meanwhile': 'En annen har rettet den i mellomtida. Se på den igjen før du retter.',
      'too-old': 'Den er for gammel til å endres.',
    },
  },
  nn: {
    title: (news) => `Send «${news}»`,
    checking: 'Sjekkar kven som får det …',
    nothingYet: 'Ingenting er sendt enno.',
    when: 'Når skal det sendast?',
    now: 'No',
    nowHelp: 'Det går ut med ein gong, også om kvelden og i helga.',
    later: 'På eit bestemt tidspunkt',
    day: 'Dag',
    time: 'Klokkeslett',
    timeMissing: 'Vel dag og klokkeslett.',
    goesOut: (when) => `Det går ut ${when}.`,
    heldBack: 'Då er det stilletid, så det ventar til stilletida er over.',
    inChat: (count) => `Får det i chat (${count})`,
    send: (count) => (count === 1 ? 'Send til 1 person' : `Send til ${count} personar`),
    schedule: 'Planlegg utsending',
    sending: 'Sender …',
    cancel: 'Avbryt',
    correctTitle: 'Rett nyhendet',
    correctHelp:
      'Kortet blir endra hos alle som har fått nyhendet i chat. Dei som fekk det på e-post, får ein ny e-post med rettinga.',
    correct: 'Send rettinga',
    withdrawTitle: 'Trekk nyhendet tilbake',
    withdrawHelp:
      'Kortet hos dei som har fått nyhendet, seier at det er trekt tilbake. Dei som fekk det på e-post, får beskjed på e-post. Det kan ikkje gjerast om.',
    withdraw: 'Trekk tilbake',
    takeBackTitle: 'Ta nyhendet tilbake til utkast',
    takeBackHelp: 'Då blir det ikkje sendt, og du kan skrive vidare på det.',
    removeTitle: 'Slett utkastet',
    removeHelp: 'Utkastet blir borte. Det er ikkje sendt til nokon.',
    remove: 'Slett',
    working: 'Eit augeblikk …',
    lost: 'Vi veit ikkje om det vart gjort. Prøv igjen; ingenting blir gjort to gonger.',
    done: {
      sent: 'Nyhendet er på veg ut.',
      scheduled: (when) => `Nyhendet blir sendt ${when}.`,
      corrected: 'Rettinga er på veg ut.',
      withdrawn: 'Nyhendet er trekt tilbake.',
      draft: 'Nyhendet er eit utkast igjen.',
    },
    preview: {
      chat: 'Førehandsvisinga ligg i chatten din med Ressursnett.',
      mail: 'Førehandsvisinga er send til deg på e-post.',
      'no-door': 'Vi når deg korkje i chat eller på e-post. Legg til Ressursnett i Teams, og prøv igjen.',
      'not-delivered': 'Førehandsvisinga kom ikkje fram. Prøv igjen om litt.',
    },
    refusal: {
      'not-found': 'Nyhendet finst ikkje lenger.',
      'not-yours': 'Det er skrive til andre enn ditt eige område.',
      scheduled: 'Det ventar på å bli sendt. Ta det tilbake til utkast først.',
      'already-sent': 'Det er alt sendt.',
      'not-sent': 'Det er ikkje sendt enno.',
      withdrawn: 'Det er trekt tilbake.',
      'in-the-past': 'Tidspunktet er passert. Vel eit seinare.',
      'too-far': 'Vel eit tidspunkt innan eit år.',
      nobody: 'Ingen på lista passar til det du har valt.',
      'changed-meanwhile': 'Ein annan har retta det i mellomtida. Sjå på det igjen før du rettar.',
      'too-old': 'Det er for gammalt til å endrast.',
    },
  },
  en: {
    title: (news) => `Send “${news}”`,
    checking: 'Looking at who gets it …',
    nothingYet: 'Nothing has been sent yet.',
    when: 'When should it go out?',
    now: 'Now',
    nowHelp: 'It goes out at once, also in the evening and at the weekend.',
    later: 'At a certain time',
    day: 'Day',
    time: 'Time',
    timeMissing: 'Choose a day and a time.',
    goesOut: (when) => `It goes out ${when}.`,
    heldBack: 'That time is in the quiet hours, so it waits until they are over.',
    inChat: (count) => `Get it in chat (${count})`,
    send: (count) => (count === 1 ? 'Send to 1 person' : `Send to ${count} people`),
    schedule: 'Schedule it',
    sending: 'Sending …',
    cancel: 'Cancel',
    correctTitle: 'Correct the news',
    correctHelp:
      'The card changes for everybody who has got it in chat. Those who got it by e-mail get a new e-mail with the correction.',
    correct: 'Send the correction',
    withdrawTitle: 'Withdraw the news',
    withdrawHelp:
      'The card of those who have got it says that it has been withdrawn. Those who got it by e-mail are told by e-mail. This cannot be undone.',
    withdraw: 'Withdraw',
    takeBackTitle: 'Make it a draft again',
    takeBackHelp: 'It will not be sent, and you can go on writing.',
    removeTitle: 'Delete the draft',
    removeHelp: 'The draft will be gone. Nobody has got it.',
    remove: 'Delete',
    working: 'One moment …',
    lost: 'We do not know whether it was done. Try again; nothing is done twice.',
    done: {
      sent: 'The news is on its way.',
      scheduled: (when) => `The news goes out ${when}.`,
      corrected: 'The correction is on its way.',
      withdrawn: 'The news has been withdrawn.',
      draft: 'The news is a draft again.',
    },
    preview: {
      chat: 'The preview is in your chat with Ressursnett.',
      mail: 'The preview has been sent to you by e-mail.',
      'no-door': 'We reach you neither in chat nor by e-mail. Add Ressursnett in Teams and try again.',
      'not-delivered': 'The preview did not arrive. Try again in a while.',
    },
    refusal: {
      'not-found': 'The news is no longer there.',
      'not-yours': 'It is written for others than your own area.',
      scheduled: 'It is waiting to be sent. Make it a draft again first.',
      'already-sent': 'It has already been sent.',
      'not-sent': 'It has not been sent yet.',
      withdrawn: 'It has been withdrawn.',
      'in-the-past': 'That time has passed. Choose a later one.',
      'too-far': 'Choose a time within a year.',
      nobody: 'Nobody on the list fits what you have chosen.',
      'changed-meanwhile': 'Somebody else has corrected it meanwhile. Look at it again before you correct it.',
      'too-old': 'It is too old to be changed.',
    },
  },
}
