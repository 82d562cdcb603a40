import { CONVERSATION_STATES, OUTCOMES } from '../../bot/domain/messages/delivery'
import { INSTALL_OUTCOMES } from '../../bot/domain/messages/reach'
import { TEXT_STATES } from '../../bot/domain/surveys/freeText'
import { choice, key, member, needed, note, number, text, type ListSchema } from './listColumns'

/** What only the program reads. */
export const vaultLists: ListSchema[] = [
  {
    name: 'Answers',
    site: 'vault',
    description: 'Forseglede svar på undersøkelser som er åpne; tomt når de er lukket',
    columns: [
      key,
      { name: 'Survey', displayName: 'Undersøkelse', kind: 'text', indexed: true, required: true },
      note('Sealed', 'Forseglet svar'),
    ],
  },
  {
    name: 'SurveyTexts',
    site: 'vault',
    description: 'Fritekst fra lukkede undersøkelser, som nettverkslederen går gjennom',
    columns: [
      key,
      { name: 'Survey', displayName: 'Undersøkelse', kind: 'text', indexed: true, required: true },
      needed('Question', 'Spørsmål'),
      note('Text', 'Tekst'),
      choice('State', 'Tilstand', TEXT_STATES),
    ],
  },
  {
    name: 'SurveyKeys',
    site: 'vault',
    description: 'Nøkkelen til en åpen undersøkelse; den slettes når undersøkelsen lukkes',
    columns: [key, needed('Secret', 'Nøkkel'), text('Mark', 'Hører til programmets nøkkel')],
  },
  {
    name: 'Proofs',
    site: 'vault',
    description: 'Bekreftelser på timer, så koden på dem kan kontrolleres',
    columns: [
      key,
      member,
      needed('IssuedOn', 'Utstedt (ÅÅÅÅ-MM-DD)'),
      needed('From', 'Fra (ÅÅÅÅ-MM-DD)'),
      needed('To', 'Til (ÅÅÅÅ-MM-DD)'),
      number('Hours', 'Timer'),
      number('Entries', 'Antall linjer'),
      needed('Fingerprint', 'Avtrykk av innholdet'),
    ],
  },
  {
    name: 'CalendarKeys',
    site: 'vault',
    description: 'Hvilken kalenderlenke som gjelder for hvem; eldre lenker virker ikke',
    columns: [key, number('Number', 'Nummer')],
  },
  {
    name: 'Conversations',
    site: 'vault',
    description: 'Hvor en person nås i Teams',
    columns: [
      key,
      note('ConversationId', 'Samtale'),
      text('ServiceUrl', 'Tjeneste'),
      text('TenantId', 'Leietaker'),
      text('UserId', 'Bruker i kanalen'),
      text('BotId', 'Bot'),
      choice('State', 'Tilstand', CONVERSATION_STATES),
    ],
  },
  {
    name: 'DeadAddresses',
    site: 'vault',
    description: 'E-postadresser som brev ikke kommer fram til',
    columns: [
      key,
      needed('Address', 'E-postadresse'),
      choice('Cause', 'Årsak', ['bad-address', 'bounced']),
      needed('At', 'Når'),
    ],
  },
  {
    name: 'Installs',
    site: 'vault',
    description: 'Hvem boten er lagt til hos i Teams av seg selv, og hvordan det gikk',
    columns: [key, choice('Outcome', 'Utfall', INSTALL_OUTCOMES), needed('At', 'Når')],
  },
  {
    name: 'PageKeys',
    site: 'vault',
    description: 'Hvilke personlige lenker som gjelder for hvem; eldre lenker virker ikke',
    columns: [key, number('Number', 'Nummer')],
  },
  {
    name: 'Channels',
    site: 'vault',
    description: 'Kanaler i Teams som boten er lagt til i',
    columns: [
      key,
      { name: 'Team', displayName: 'Team', kind: 'text', indexed: true },
      text('ServiceUrl', 'Tjeneste'),
      text('TenantId', 'Leietaker'),
      text('BotId', 'Bot'),
      choice('State', 'Tilstand', ['installed', 'removed']),
    ],
  },
  {
    name: 'ChannelPosts',
    site: 'vault',
    description: 'Samlinger som er lagt ut i en kanal',
    columns: [
      key,
      needed('Channel', 'Kanal'),
      needed('ActivityId', 'Melding i kanalen'),
      text('CardHash', 'Kortets avtrykk'),
      needed('At', 'Når'),
    ],
  },
  {
    name: 'Deliveries',
    site: 'vault',
    description: 'Hva som er sendt til hvem, og hvordan det gikk',
    columns: [
      key,
      { name: 'About', displayName: 'Gjelder', kind: 'text', indexed: true, required: true },
      member,
      needed('Kind', 'Melding'),
      choice('Outcome', 'Utfall', OUTCOMES),
      text('Cause', 'Hvorfor ikke i chat'),
      text('MailCause', 'Hvorfor ikke på e-post'),
      text('Address', 'E-postadresse'),
      note('ConversationId', 'Samtale'),
      text('ActivityId', 'Melding i samtalen'),
      text('CardHash', 'Kortets avtrykk'),
      number('Attempts', 'Forsøk'),
      needed('At', 'Når'),
    ],
  },
  {
    name: 'Leases',
    site: 'vault',
    description: 'Hvem som gjør det som bare én skal gjøre',
    columns: [key, needed('Holder', 'Hvem'), needed('ExpiresAt', 'Til')],
  },
]
