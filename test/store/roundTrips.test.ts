import type { JobShadowing } from '../../bot/domain/attendance/jobShadowing'
import type { Proof } from '../../bot/domain/attendance/proof'
import type { Delivery } from '../../bot/domain/messages/delivery'
import type { Gathering } from '../../bot/domain/gathering'
import type { ClockTime, Day } from '../../bot/domain/day'
import type { SurveyId } from '../../bot/domain/surveys/survey'
import { absenceReplyRow } from '../../bot/store/rows/absenceReplyRow'
import { areaRow } from '../../bot/store/rows/areaRow'
import { calendarKeyRow } from '../../bot/store/rows/calendarKeyRow'
import { conversationRow } from '../../bot/store/rows/sending/conversationRow'
import { deliveryRow } from '../../bot/store/rows/sending/deliveryRow'
import { gatheringRow } from '../../bot/store/rows/gatheringRow'
import { jobShadowingRow } from '../../bot/store/rows/jobShadowingRow'
import { deadAddressRow } from '../../bot/store/rows/sending/deadAddressRow'
import { installRow } from '../../bot/store/rows/sending/installRow'
import { pageKeyRow } from '../../bot/store/rows/sending/pageKeyRow'
import { leaseRow } from '../../bot/store/rows/sending/leaseRow'
import { markRow } from '../../bot/store/rows/markRow'
import { memberRow } from '../../bot/store/rows/memberRow'
import { proofRow } from '../../bot/store/rows/proofRow'
import type { RowKind } from '../../bot/store/rows/row'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import { settingRow } from '../../bot/store/rows/settingRow'
import { workplaceRow } from '../../bot/store/rows/workplaceRow'
import { throughList, trip } from './throughList'
import {
  anna,
  asListed,
  areas,
  cannot,
  comes,
  follo,
  ahus,
  held,
  invited,
  mark,
  mona,
  person,
  plan,
  workplace,
} from '../support/people'

const at = new Date('2026-02-20T09:00:00.123Z')
const day = (text: string) => text as Day
const time = (text: string) => text as ClockTime
const menti = 'menti-2026' as SurveyId

const rich: Gathering = {
  ...plan({
    title: 'Fagdag «smerte & trøst»',
    kind: 'theme-day',
    areas: [follo, ahus],
    mode: 'hybrid',
    onlineLink: 'https://teams.example/møte?a=1&b=2',
    programme: [{ start: time('11:00'), end: time('11:45'), title: 'Velkommen', speaker: null }],
    topics: ['ESAS-r', 'Kvalme; uro'],
    audience: ['nurse', 'leader'],
    leadersUntil: '12:00',
    host: mona.id,
    seats: 0,
    hours: 0,
    material: ['https://example.no/a', 'https://example.no/b'],
  }),
  stage: 'draft',
}
const cancelled: Gathering = { ...plan(), stage: 'cancelled', because: '', cancelledAt: at, invitedAt: null }

const shadowed: JobShadowing = {
  id: 's-1' as JobShadowing['id'],
  member: anna.id,
  day: day('2026-05-04'),
  days: 2,
  where: 'Lindrende enhet',
  by: mona.id,
  at,
  removed: null,
}
const proof: Proof = {
  code: 'K7QF-29DM' as Proof['code'],
  member: anna.id,
  issuedOn: day('2026-11-23'),
  from: day('2026-01-01'),
  to: day('2026-11-23'),
  hours: 7.5,
  entries: 2,
  fingerprint: 'abc',
}

const sent = {
  key: 'g1/invitation/anna',
  to: anna.id,
  matter: { kind: 'invitation', gathering: plan().id },
  at,
} as const
const deliveries: Delivery[] = [
  { ...sent, outcome: 'sent', door: 'chat', conversationId: 'c', activityId: 'a', cardHash: 'h' },
  { ...sent, outcome: 'withdrawn', door: 'chat', conversationId: 'c', activityId: 'a', cardHash: '' },
  { ...sent, outcome: 'sent', door: 'mail', address: 'anna@example.no', gist: 'no-show' },
  { ...sent, outcome: 'withdrawn', door: 'mail', address: 'anna@example.no', gist: '' },
  { ...sent, outcome: 'unreachable', cause: 'blocked', mailCause: 'bounced' },
  { ...sent, outcome: 'failed', attempts: 3, matter: { kind: 'survey', survey: menti } },
]

describe('what is written in a list and read again is the same', () => {
  it.each([
    ...trip(
      absenceReplyRow,
      { gathering: plan().id, year: 2026, manager: mona.id, acknowledgedAt: at, comment: null },
      { gathering: plan().id, year: 2026, manager: mona.id, acknowledgedAt: at, comment: 'To linjer\n«så»' },
    ),
    ...trip(areaRow, ...areas, { id: follo, name: 'Follo', order: 0 }),
    ...trip(conversationRow, {
      entraId: 'e',
      conversationId: 'a:1',
      serviceUrl: 'https://smba.example/emea/',
      tenantId: 't',
      userId: '29:1',
      botId: '28:1',
      state: 'blocked',
    }),
    ...trip(deliveryRow, ...deliveries),
    ...trip(gatheringRow, rich, invited({ seats: 12 }), held(), cancelled, {
      ...cancelled,
      because: 'Sykdom',
      invitedAt: at,
    }),
    ...trip(jobShadowingRow, shadowed, { ...shadowed, days: 0.5, removed: { by: mona.id, at } }),
    ...trip(proofRow, proof),
    ...trip(calendarKeyRow, { member: anna.id, number: 1 }),
    ...trip(deadAddressRow, { member: anna.id, address: 'anna@example.no', cause: 'bounced', at }),
    ...trip(installRow, { entraId: 'entra-anna', outcome: 'no-user', at }),
    ...trip(pageKeyRow, { member: anna.id, number: 3 }),
    ...trip(leaseRow, { name: 'sweep', holder: 'one', expiresAt: at }),
    ...trip(markRow, mark(anna, 'on-site'), mark(anna, 'absent', 2, { minutes: 0, at })),
    ...trip(
      memberRow,
      ...[
        anna,
        person('blank', { email: null, entraId: null, manager: null, area: null, workplace: null, profession: '' }),
        person('leave', { standing: { kind: 'on-leave', from: day('2026-01-01'), to: null } }),
        person('leave2', { standing: { kind: 'on-leave', from: day('2026-01-01'), to: day('2026-06-30') } }),
        person('left', { standing: { kind: 'left', on: day('2026-01-31') }, phone: '+47 900 00 000' }),
        person('language', { listedLanguage: null, chosenLanguage: 'nn' }),
      ].map(asListed),
    ),
    ...trip(rsvpRow, comes(anna), comes(anna, at.toISOString(), 'online'), cannot(anna, true)),
    ...trip(
      settingRow,
      { name: 'followUpDays', value: '14' },
      { name: 'networkName', value: '' },
      { name: 'undoMinutes', value: '5', changed: { by: mona.id, at: new Date('2026-03-12T09:00:00.123Z') } },
    ),
    ...trip(workplaceRow, workplace, { ...workplace, phone: '64 00 00 00' }),
  ])('%s', (_name, value, readAgain) => {
    expect(readAgain()).toEqual({ ok: true, value })
  })
})

describe('a row that does not hold says which column', () => {
  const broken = <Value>(row: RowKind<Value>, value: Value, changes: Record<string, unknown>) =>
    row.parse({ ...throughList(row.list, row.toFields(value)), ...changes })

  it.each([
    ['no answer day', broken(gatheringRow, invited(), { AnswerBy: undefined }), 'AnswerBy, InvitedAt'],
    ['an end before the start', broken(gatheringRow, rich, { End: '2026-03-12T10:00:00Z' }), 'Start, End'],
    ['no area', broken(gatheringRow, rich, { Areas: ' , ' }), 'Areas'],
    ['a day that is none', broken(gatheringRow, invited(), { AnswerBy: '2026-02-30' }), 'AnswerBy'],
    ['a programme that is no JSON', broken(gatheringRow, rich, { Programme: '[{' }), 'Programme'],
    ['no activity', broken(deliveryRow, deliveries[0] ?? never(), { ActivityId: '' }), 'ConversationId, ActivityId'],
    ['an unknown answer', broken(rsvpRow, comes(anna), { Answer: 'kanskje' }), 'Answer'],
    ['a mark of no time', broken(markRow, mark(anna, 'online'), { At: 'i går' }), 'At'],
    ['a left one without a day', broken(memberRow, anna, { Status: 'left' }), 'LeftOn'],
    ['a day of another year', broken(jobShadowingRow, shadowed, { Year: '2025' }), 'Year, Day'],
    ['a half struck out day', broken(jobShadowingRow, shadowed, { RemovedBy: 'mona' }), 'RemovedBy, RemovedAt'],
    ['no fields at all', rsvpRow.parse(undefined), ''],
  ])('%s', (_name, parsed, problem) => {
    expect(parsed).toEqual({ ok: false, problem })
  })
})

function never(): never {
  throw new Error('There is a first one')
}
