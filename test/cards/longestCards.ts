import { absenceCard } from '../../bot/cards/absence/absence'
import { escalationCard } from '../../bot/cards/absence/escalation'
import { managerNoticeCard } from '../../bot/cards/absence/managerNotice'
import { seriesCard } from '../../bot/cards/answers/series'
import { substituteCard } from '../../bot/cards/answers/substitute'
import { attendanceListCard, type ListedPerson } from '../../bot/cards/attendance/attendanceList'
import { attendanceSummaryCard, type AbsentPerson } from '../../bot/cards/attendance/attendanceSummary'
import { listsCard } from '../../bot/cards/attendance/lists'
import type { Card } from '../../bot/cards/card'
import { gatheringsCard } from '../../bot/cards/gathering/gatherings'
import { invitationCard } from '../../bot/cards/gathering/invitation'
import { movedCard } from '../../bot/cards/gathering/moved'
import { receiptCard } from '../../bot/cards/gathering/receipt'
import { rosterDigestCard } from '../../bot/cards/gathering/rosterDigest'
import { LONGEST_COMMENT } from '../../bot/cards/actions'
import { ABSENCE_KINDS } from '../../bot/domain/absence/absence'
import type { ClockTime } from '../../bot/domain/day'
import type { GatheringId, Plan } from '../../bot/domain/gathering'
import type { Language } from '../../bot/domain/member'
import { answered, day, frame, held, id, invited, plan, view } from './builders'

const LONG_WORD = 'Ressurssykepleiersamlingen'

/** So many characters of plausible text, with words as long as Norwegian has them. */
function textOf(length: number, start = ''): string {
  return `${start} ${LONG_WORD} for ressurspersoner i lindrende behandling og omsorg`.repeat(20).trim().slice(0, length)
}

/** As long as the plan's form allows for ten items of programme, ten of material and ten topics. */
const long: Partial<Plan> = {
  title: textOf(120, 'Områdesamling'),
  venue: textOf(200, 'Møterom'),
  onlineLink: `https://example.org/${'m'.repeat(900)}`,
  leadersUntil: 'lunsj, omtrent kl. 12.30, etter det felles programmet',
  programme: Array.from({ length: 10 }, (_, index) => ({
    start: `1${index}:00` as ClockTime,
    end: `1${index}:45` as ClockTime,
    title: textOf(300, `Punkt ${index}`),
    speaker: textOf(300, 'Overlege'),
  })),
  topics: Array.from({ length: 10 }, (_, index) => textOf(300, `Tema ${index}`)),
  material: Array.from(
    { length: 10 },
    (_, index) => `${textOf(200, `Artikkel ${index}`)} https://example.org/${'a'.repeat(70)}`,
  ),
}

function nameOf(index: number): string {
  return `Ann-Kristin Marie ${String.fromCharCode(65 + (index % 26))}ndresen-Bjørnstjerne Gulbrandsdatter ${index}`
}

function everybody(count: number): ListedPerson[] {
  return Array.from({ length: count }, (_, index) => ({
    id: id(`n-${100 + index}`),
    name: nameOf(index),
    workplace: `Nordre Follo kommune, hjemmetjenesten ${index}`,
    rsvp: index % 3 === 0 ? undefined : answered(index % 3 === 1 ? 'on-site' : 'online'),
    presence: index % 2 === 0 ? 'on-site' : null,
  }))
}

const absent: AbsentPerson[] = everybody(80).map(({ id: member, name }, index) => ({
  id: member,
  name,
  kind: ABSENCE_KINDS[index % 4] ?? 'no-show',
  wasAsked: index % 7 !== 0,
  tellsNurse: index % 5 !== 0 && index % 7 !== 0,
  tellsManager: index % 5 !== 0,
  managerName: index % 9 === 0 ? null : nameOf(200 + (index % 20)),
  excusable: index % 4 > 1,
  excused: index % 6 === 2,
}))

/** Every card that grows with its content, with as much in it as there can be. */
export function longestCards(language: Language): Record<string, Card> {
  const inFrame = frame(language)
  const gathering = invited(long)
  const list = { frame: inFrame, gathering: held(long), completed: true, savedCount: 40 }
  const summary = { frame: inFrame, gathering: held(long), present: { onSite: 40, online: 36 }, absent }
  const ahead = Array.from({ length: 10 }, (_, index) => ({
    gathering: { ...gathering, id: `g${index}` as GatheringId, start: new Date(Date.UTC(2026, 2, 12 + index)) },
    rsvp: index % 2 ? answered('on-site') : undefined,
    queuePlace: null,
    isFull: true,
  }))
  const nurses = everybody(8).map(({ name, workplace }, index) => ({
    name,
    workplace,
    kind: ABSENCE_KINDS[index % 4] ?? 'no-show',
    managerName: nameOf(index + 50),
    inARow: Array.from({ length: 9 }, () => plan.start),
    absences: Array.from({ length: 6 }, () => ({ gathering: { ...plan, ...long }, kind: 'no-show' as const })),
  }))
  const reply = {
    gathering: plan.id,
    year: 2026,
    manager: id('m30'),
    acknowledgedAt: new Date('2026-03-13T08:00:00Z'),
    comment: textOf(LONGEST_COMMENT),
  }
  const moved = { ...view(language, { gathering, isFull: true }), earlier: 'on-site' as const }
  return {
    'longest invitation': invitationCard(view(language, { gathering, isFull: true })),
    'longest receipt': receiptCard(view(language, { gathering, rsvp: answered('online', true) })),
    'longest moved': movedCard({
      ...moved,
      before: { ...plan, ...long, venue: textOf(200, 'Auditorium'), start: new Date('2026-03-05T11:00:00Z') },
    }),
    'longest substitute': substituteCard({ ...view(language, { gathering }), askers: [nameOf(1), nameOf(2)] }),
    'longest absence': absenceCard({
      frame: inFrame,
      gathering: held(long),
      kind: 'no-show',
      managerIsTold: true,
      next: gathering,
      areaLeaderName: nameOf(1),
      networkName: textOf(80),
    }),
    'longest list': attendanceListCard({ ...list, people: everybody(80) }),
    'longest list, last page': attendanceListCard({ ...list, people: everybody(80), page: 1 }),
    'longest list of all': attendanceListCard({ ...list, people: everybody(256), page: 3 }),
    'longest summary': attendanceSummaryCard({ ...summary, completed: false }),
    'longest summary completed': attendanceSummaryCard({ ...summary, completed: true }),
    'longest series': seriesCard({
      frame: inFrame,
      series: 's1',
      items: ahead,
      changing: 'g1' as GatheringId,
      now: new Date('2026-03-02T10:00:00Z'),
      today: day('2026-03-02'),
    }),
    'longest gatherings': gatheringsCard({ frame: inFrame, today: day('2026-03-02'), items: ahead }),
    'longest lists': listsCard({
      frame: inFrame,
      items: ahead.map((each) => ({ gathering: each.gathering, marked: 14, expected: 20, completed: false })),
    }),
    'longest notice': managerNoticeCard({ frame: inFrame, gathering: held(long), nurses, reply }),
    'longest roster': rosterDigestCard({
      frame: inFrame,
      day: day('2026-01-29'),
      items: ahead.map((each) => ({
        gathering: each.gathering,
        nurses: everybody(20).map(({ name }, index) => ({ name, answer: index % 2 ? 'none' : 'on-site' })),
      })),
      arrangedOn: null,
      today: day('2026-01-29'),
    }),
    'longest escalation': escalationCard({ frame: inFrame, nurses }),
  }
}
