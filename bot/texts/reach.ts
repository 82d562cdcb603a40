import type { Language } from '../domain/member'
import type { ChatCause, MailCause } from '../domain/messages/reach'

type ReachTexts = {
  /** Why not in chat; a clause without a subject, to stand after a name or a number. */
  chat: Record<ChatCause, string>
  /** Why not by e-mail either. */
  mail: Record<MailCause, string>
  /** What somebody who leads can do about it. */
  toDo: Record<ChatCause, string>
  toDoMail: Record<MailCause, string>
  /** Both together: why a person is not reached at all. */
  neither: (chat: ChatCause, mail: MailCause) => string
}

const nb: Omit<ReachTexts, 'neither'> = {
  chat: {
    'no-account': 'har ingen konto i Teams hos oss',
    'never-installed': 'har ikke lagt til Ressursnett i Teams',
    uninstalled: 'har fjernet Ressursnett fra Teams',
    blocked: 'har blokkert Ressursnett i Teams',
    'left-tenant': 'har ikke lenger konto i Teams hos oss',
  },
  mail: {
    'no-address': 'ingen e-postadresse på lista',
    'bad-address': 'e-postadressen ser feil ut',
    bounced: 'e-posten kom i retur',
    'no-mailbox': 'nettverket har ingen postkasse å sende fra',
  },
  toDo: {
    'no-account': 'Be om en gjestekonto, eller la meldingene gå på e-post.',
    'never-installed': 'Be personen legge til Ressursnett i Teams, eller la meldingene gå på e-post.',
    uninstalled: 'Be personen legge til Ressursnett igjen, hvis meldingene skal komme i Teams.',
    blocked: 'Be personen oppheve blokkeringen i Teams, hvis meldingene skal komme der.',
    'left-tenant': 'Rett kontoen på navnelista, hvis personen har fått en ny.',
  },
  toDoMail: {
    'no-address': 'Før opp e-postadressen på navnelista.',
    'bad-address': 'Rett e-postadressen på navnelista.',
    bounced: 'Finn riktig adresse, og rett den på navnelista. Er adressen riktig, kan du prøve igjen.',
    'no-mailbox': 'Oppgi en felles postkasse i innstillingen «mailbox».',
  },
}

const nn: Omit<ReachTexts, 'neither'> = {
  chat: {
    'no-account': 'har ingen konto i Teams hos oss',
    'never-installed': 'har ikkje lagt til Ressursnett i Teams',
    uninstalled: 'har fjerna Ressursnett frå Teams',
    blocked: 'har blokkert Ressursnett i Teams',
    'left-tenant': 'har ikkje lenger konto i Teams hos oss',
  },
  mail: {
    'no-address': 'inga e-postadresse på lista',
    'bad-address': 'e-postadressa ser feil ut',
    bounced: 'e-posten kom i retur',
    'no-mailbox': 'nettverket har inga postkasse å sende frå',
  },
  toDo: {
    'no-account': 'Be om ein gjestekonto, eller lat meldingane gå på e-post.',
    'never-installed': 'Be personen leggje til Ressursnett i Teams, eller lat meldingane gå på e-post.',
    uninstalled: 'Be personen leggje til Ressursnett att, om meldingane skal kome i Teams.',
    blocked: 'Be personen oppheve blokkeringa i Teams, om meldingane skal kome der.',
    'left-tenant': 'Rett kontoen på namnelista, om personen har fått ein ny.',
  },
  toDoMail: {
    'no-address': 'Før opp e-postadressa på namnelista.',
    'bad-address': 'Rett e-postadressa på namnelista.',
    bounced: 'Finn rett adresse, og rett namnelista. Er adressa rett, kan du prøve igjen.',
    'no-mailbox': 'Oppgi ei felles postkasse i innstillinga «mailbox».',
  },
}

const en: Omit<ReachTexts, 'neither'> = {
  chat: {
    'no-account': 'has no account in our Teams',
    'never-installed': 'has not added Ressursnett in Teams',
    uninstalled: 'has removed Ressursnett from Teams',
    blocked: 'has blocked Ressursnett in Teams',
    'left-tenant': 'no longer has an account in our Teams',
  },
  mail: {
    'no-address': 'no e-mail address on the list',
    'bad-address': 'the e-mail address looks wrong',
    bounced: 'the e-mail was returned',
    'no-mailbox': 'the network has no mailbox to send from',
  },
  toDo: {
    'no-account': 'Ask for a guest account, or leave it to e-mail.',
    'never-installed': 'Ask the person to add Ressursnett in Teams, or leave it to e-mail.',
    uninstalled: 'Ask the person to add Ressursnett again if the messages should come in Teams.',
    blocked: 'Ask the person to unblock Ressursnett in Teams if the messages should come there.',
    'left-tenant': 'Correct the account on the name list, if the person has a new one.',
  },
  toDoMail: {
    'no-address': 'Write the e-mail address on the name list.',
    'bad-address': 'Correct the e-mail address on the name list.',
    bounced: 'Find the right address and correct the name list. If the address is right, you can try again.',
    'no-mailbox': 'Set a shared mailbox in the setting “mailbox”.',
  },
}

export const reachTexts: Record<Language, ReachTexts> = {
  nb: { ...nb, neither: (chat, mail) => `${nb.chat[chat]}; ${nb.mail[mail]}` },
  nn: { ...nn, neither: (chat, mail) => `${nn.chat[chat]}; ${nn.mail[mail]}` },
  en: { ...en, neither: (chat, mail) => `${en.chat[chat]}; ${en.mail[mail]}` },
}

/** As the first words of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
