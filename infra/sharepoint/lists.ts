import { PRESENCES, MARK_SOURCES } from '../../bot/domain/attendance/attendance'
import { CONVERSATION_STATES, OUTCOMES } from '../../bot/domain/messages/delivery'
import { GATHERING_KINDS, MODES } from '../../bot/domain/gathering'
import { LANGUAGES, ROLES } from '../../bot/domain/member'
import { ANSWERS, REASONS } from '../../bot/domain/answers/rsvp'
import { externalLists } from './externalLists'
import { meetingLists } from './meetingLists'

export type Site = 'team' | 'vault'

/**
 * Days are text ("2026-03-12"): a SharePoint date column answers in UTC and so shows the day before. Instants whose
 * order matters are text too (ISO with milliseconds), because a dateTime column keeps whole seconds.
 */
export type ColumnKind = 'text' | 'note' | 'number' | 'boolean' | 'dateTime' | 'choice'

export type Column = {
  /** Internal name: ASCII, and never changed. */
  name: string
  displayName: string
  kind: ColumnKind
  indexed?: true
  unique?: true
  required?: true
  choices?: readonly string[]
}

export type ListSchema = { name: string; site: Site; description: string; columns: readonly Column[] }

const key: Column = { name: 'Key', displayName: 'Nøkkel', kind: 'text', indexed: true, unique: true, required: true }
const year: Column = { name: 'Year', displayName: 'År', kind: 'text', indexed: true }
const gathering: Column = { name: 'Gathering', displayName: 'Samling', kind: 'text', indexed: true, required: true }
const member: Column = { name: 'Member', displayName: 'Medlem', kind: 'text', indexed: true, required: true }
const area: Column = { name: 'Area', displayName: 'Område', kind: 'text', indexed: true }

const text = (name: string, displayName: string): Column => ({ name, displayName, kind: 'text' })
const needed = (name: string, displayName: string): Column => ({ name, displayName, kind: 'text', required: true })
const note = (name: string, displayName: string): Column => ({ name, displayName, kind: 'note' })
const number = (name: string, displayName: string): Column => ({ name, displayName, kind: 'number' })
const choice = (name: string, displayName: string, choices: readonly string[]): Column => ({
  name,
  displayName,
  kind: 'choice',
  required: true,
  choices,
})

const teamLists: ListSchema[] = [
  {
    name: 'Settings',
    site: 'team',
    description: 'Nettverkets egne regler, én rad for hver regel',
    columns: [key, note('Value', 'Verdi'), text('By', 'Endret av'), text('At', 'Endret (tid)')],
  },
  { name: 'Areas', site: 'team', description: 'Områdene i nettverket', columns: [key, number('Order', 'Rekkefølge')] },
  {
    name: 'Workplaces',
    site: 'team',
    description: 'Arbeidsplasser',
    columns: [key, area, text('Phone', 'Telefon')],
  },
  {
    name: 'Members',
    site: 'team',
    description: 'Navnelista: ressurssykepleiere, ledere, områdeledere og arbeidsgruppa',
    columns: [
      key,
      { ...choice('Role', 'Rolle', ROLES), indexed: true },
      text('Profession', 'Yrke'),
      text('Email', 'E-post'),
      text('Phone', 'Telefon'),
      { name: 'EntraId', displayName: 'Konto i Teams', kind: 'text', indexed: true },
      text('Workplace', 'Arbeidsplass'),
      text('Manager', 'Nærmeste leder'),
      area,
      needed('MemberSince', 'Med siden (ÅÅÅÅ-MM-DD)'),
      choice('Status', 'Status', ['active', 'on-leave', 'left']),
      text('LeaveFrom', 'Permisjon fra (ÅÅÅÅ-MM-DD)'),
      text('LeaveTo', 'Permisjon til (ÅÅÅÅ-MM-DD)'),
      text('LeftOn', 'Sluttet (ÅÅÅÅ-MM-DD)'),
      choice('Language', 'Språk', LANGUAGES),
    ],
  },
  {
    name: 'Gatherings',
    site: 'team',
    description: 'Samlinger, fagdager, kurs og møter',
    columns: [
      key,
      year,
      choice('Kind', 'Type', GATHERING_KINDS),
      needed('Areas', 'Områder (id-er med komma mellom)'),
      { name: 'Start', displayName: 'Starter', kind: 'dateTime', indexed: true, required: true },
      { name: 'End', displayName: 'Slutter', kind: 'dateTime', required: true },
      number('Hours', 'Timer som teller'),
      text('Venue', 'Sted'),
      choice('Mode', 'Møteform', MODES),
      note('OnlineLink', 'Lenke til nettmøtet'),
      note('Programme', 'Program (JSON)'),
      note('Topics', 'Temaer (ett på hver linje)'),
      needed('Audience', 'For hvem (med komma mellom)'),
      text('LeadersUntil', 'Ledere til'),
      text('Host', 'Vert'),
      note('Material', 'Fagstoff (én lenke på hver linje)'),
      { ...choice('Stage', 'Trinn', ['draft', 'invited', 'held', 'cancelled']), indexed: true },
      text('AnswerBy', 'Svarfrist (ÅÅÅÅ-MM-DD)'),
      number('Seats', 'Plasser på stedet'),
      text('InvitedAt', 'Invitert'),
      text('ListCompletedAt', 'Oppmøtelista fullført'),
      text('CancelledAt', 'Avlyst'),
      note('CancelledBecause', 'Hvorfor avlyst'),
      note('Channel', 'Kanal i Teams'),
      text('Series', 'Innkalt sammen med'),
      number('Sequence', 'Endringer'),
      note('Change', 'Siste endring (JSON)'),
    ],
  },
  {
    name: 'Rsvps',
    site: 'team',
    description: 'Svar på invitasjoner',
    columns: [
      key,
      year,
      gathering,
      member,
      choice('Answer', 'Svar', ANSWERS),
      { name: 'Reason', displayName: 'Grunn', kind: 'choice', choices: REASONS },
      { name: 'Late', displayName: 'Etter fristen', kind: 'boolean' },
      needed('AnsweredAt', 'Svarte'),
      text('ForDay', 'Gjelder dagen (ÅÅÅÅ-MM-DD)'),
      text('RecordedBy', 'Ført av'),
      { name: 'Waited', displayName: 'Sto på venteliste', kind: 'boolean' },
      { name: 'Guest', displayName: 'Gjest fra et annet område', kind: 'boolean' },
      text('Substitute', 'Spurte i sitt sted'),
    ],
  },
  {
    name: 'Marks',
    site: 'team',
    description: 'Oppmøteloggen. Rader legges til og endres aldri.',
    columns: [
      key,
      year,
      gathering,
      member,
      { name: 'Number', displayName: 'Nummer', kind: 'number', required: true },
      choice('Presence', 'Oppmøte', PRESENCES),
      number('Minutes', 'Minutter'),
      choice('Source', 'Kilde', MARK_SOURCES),
      needed('By', 'Ført av'),
      needed('At', 'Ført'),
      text('SentAs', 'Sendt som'),
    ],
  },
  {
    name: 'AbsenceReplies',
    site: 'team',
    description: 'Lederes kvittering og svar på fraværsvarsel',
    columns: [
      key,
      year,
      gathering,
      { name: 'Manager', displayName: 'Leder', kind: 'text', indexed: true, required: true },
      needed('AcknowledgedAt', 'Kvitterte'),
      note('Comment', 'Svar'),
    ],
  },
  {
    name: 'RosterReplies',
    site: 'team',
    description: 'Ledere som har lagt til rette i turnus',
    columns: [
      key,
      { name: 'Day', displayName: 'Varslet (ÅÅÅÅ-MM-DD)', kind: 'text', indexed: true, required: true },
      { name: 'Manager', displayName: 'Leder', kind: 'text', indexed: true, required: true },
      needed('At', 'Når'),
    ],
  },
  {
    name: 'JobShadowing',
    site: 'team',
    description: 'Hospitering. Rader legges til og strykes, men slettes ikke.',
    columns: [
      key,
      year,
      member,
      needed('Day', 'Første dag (ÅÅÅÅ-MM-DD)'),
      { name: 'Days', displayName: 'Dager', kind: 'number', required: true },
      needed('Where', 'Sted'),
      needed('By', 'Registrert av'),
      needed('At', 'Registrert'),
      text('RemovedBy', 'Strøket av'),
      text('RemovedAt', 'Strøket'),
    ],
  },
  {
    name: 'Surveys',
    site: 'team',
    description: 'Undersøkelser',
    columns: [
      key,
      choice('Audience', 'For hvem', ['nurse', 'leader']),
      choice('Stage', 'Trinn', ['draft', 'open', 'closed']),
      needed('OpensOn', 'Åpner (ÅÅÅÅ-MM-DD)'),
      needed('ClosesOn', 'Lukker (ÅÅÅÅ-MM-DD)'),
      note('Definition', 'Spørsmål (JSON)'),
    ],
  },
  {
    name: 'SurveyResults',
    site: 'team',
    description: 'Det som kan vises av undersøkelser. Enkeltsvar finnes ikke her.',
    columns: [key, note('Figures', 'Tall (JSON)')],
  },
]

const vaultLists: ListSchema[] = [
  {
    name: 'Answers',
    site: 'vault',
    description: 'Svar på undersøkelser, uten navn og uten tid',
    columns: [
      key,
      { name: 'Survey', displayName: 'Undersøkelse', kind: 'text', indexed: true, required: true },
      choice('Audience', 'Gruppe', ['nurse', 'leader']),
      text('Area', 'Område'),
      note('Scores', 'Svar (JSON)'),
    ],
  },
  {
    name: 'SurveyKeys',
    site: 'vault',
    description: 'Nøkkelen til en åpen undersøkelse; den slettes når undersøkelsen lukkes',
    columns: [key, needed('Secret', 'Nøkkel')],
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
      text('Cause', 'Årsak'),
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

export const LISTS: readonly ListSchema[] = [...teamLists, ...vaultLists, ...meetingLists, ...externalLists]
