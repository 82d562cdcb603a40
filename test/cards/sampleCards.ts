import { absenceCard, absenceWithdrawnCard } from '../../bot/cards/absence/absence'
import { attendanceListCard, type ListedPerson } from '../../bot/cards/attendance/attendanceList'
import { attendanceSummaryCard, type AbsentPerson } from '../../bot/cards/attendance/attendanceSummary'
import { cancelledCard } from '../../bot/cards/gathering/cancelled'
import type { Card } from '../../bot/cards/card'
import { gatheringsCard } from '../../bot/cards/gathering/gatherings'
import { hoursCard, yearHoursCard } from '../../bot/cards/attendance/hours'
import { hoursProofCard } from '../../bot/cards/attendance/hoursProof'
import { calendarCard } from '../../bot/cards/gathering/calendar'
import type { HoursEntry } from '../../bot/domain/attendance/hours'
import { invitationCard } from '../../bot/cards/gathering/invitation'
import { languageCard } from '../../bot/cards/language'
import { listsCard } from '../../bot/cards/attendance/lists'
import { managerNoticeCard, managerNoticeWithdrawnCard } from '../../bot/cards/absence/managerNotice'
import { menuCard } from '../../bot/cards/menu'
import { noticeCard } from '../../bot/cards/notice'
import { receiptCard } from '../../bot/cards/gathering/receipt'
import { ABSENCE_KINDS } from '../../bot/domain/absence/absence'
import type { Proof, ProofCode } from '../../bot/domain/attendance/proof'
import { MODES } from '../../bot/domain/gathering'
import { ROLES, type Language } from '../../bot/domain/member'
import { ANSWERS } from '../../bot/domain/answers/rsvp'
import { textsIn } from '../../bot/texts/texts'
import { answerCards } from './answerCards'
import { answered, cancelled, day, frame, held, id, invited, plan, view } from './builders'
import { longestCards } from './longestCards'
import { longestNews, newsCards } from './newsCards'
import { planCards } from './planCards'
import { surveyCards } from './surveyCards'

const people: ListedPerson[] = [
  { id: id('m7'), name: 'Anna Aas', workplace: 'Ski sykehjem', rsvp: answered('on-site'), presence: 'on-site' },
  { id: id('m8'), name: 'Bilal Berg', workplace: null, rsvp: answered('online'), presence: 'online' },
  { id: id('m9'), name: 'Cato Dahl', workplace: 'Ås hjemmetjeneste', rsvp: undefined, presence: null },
  { id: id('m10'), name: 'Dina Eng', workplace: 'Vestby', rsvp: answered('cannot-come'), presence: 'absent' },
]

export const absent: AbsentPerson[] = ABSENCE_KINDS.map((kind, index) => ({
  id: id(`m${index + 20}`),
  name: ['Eva Foss', 'Finn Gran', 'Gro Haug', 'Hassan Ali'][index] ?? '',
  kind,
  wasAsked: true,
  tellsNurse: true,
  tellsManager: kind !== 'cancelled-in-time',
  managerName: kind === 'no-answer' ? null : 'Marit Moe',
  excusable: kind === 'no-answer' || kind === 'no-show',
  excused: false,
}))

const nurses = absent.map(({ name, kind }, index) => ({
  name,
  kind,
  workplace: index === 0 ? null : 'Ski sykehjem',
  inARow: index === 3 ? [new Date('2026-01-15T11:00:00Z'), plan.start] : [],
}))

const LINK = 'https://example.org/kalender'

const proof: Proof = {
  code: 'K7QF-29DM' as ProofCode,
  member: id('m7'),
  issuedOn: day('2026-12-01'),
  from: day('2026-01-01'),
  to: day('2026-12-31'),
  hours: 13,
  entries: 3,
  fingerprint: 'f',
}

const bare = { programme: [], topics: [], material: [], venue: null, onlineLink: null, hours: 0 }
const after = { now: new Date('2026-03-12T11:30:00Z'), today: day('2026-03-12') }

/** Every card in every state, by a name to find it again. */
export function sampleCards(language: Language): Record<string, Card> {
  const inFrame = frame(language)
  const still = { language, refresh: null }
  const list = { frame: inFrame, gathering: held(), people, savedCount: null, completed: false }
  const summary = { frame: inFrame, gathering: held(), present: { onSite: 14, online: 3 }, absent, completed: false }
  const gone = {
    frame: inFrame,
    gathering: held(),
    managerIsTold: true,
    areaLeaderName: 'Liv Lunde',
    networkName: 'Kompetansenettverket',
  }
  const notice = { frame: inFrame, gathering: held(), nurses }
  const reply = { gathering: plan.id, year: 2026, manager: id('m30'), acknowledgedAt: new Date('2026-03-13T08:00:00Z') }
  const hours = { frame: inFrame, year: 2026, required: 12 }
  const entries: HoursEntry[] = [
    { group: 'gathering', id: plan.id, day: day('2026-03-12'), title: plan.title, topics: plan.topics, hours: 3 },
    { group: 'course', id: 'g2', day: day('2026-04-21'), title: 'Grunnkurs', topics: [], hours: 6 },
    { group: 'job-shadowing', id: 'j1', day: day('2026-05-04'), title: 'Ahus', topics: [], hours: 4 },
  ]
  const years = [2026, 2025, 2024].map((each) => ({ year: each, total: each - 2014, reached: each > 2025 }))
  const later = invited({ start: new Date('2026-06-03T10:00:00Z'), end: new Date('2026-06-03T13:00:00Z') })
  const cards: Record<string, Card> = {
    ...answerCards(language),
    ...longestCards(language),
    ...newsCards(language),
    ...longestNews(language),
    ...planCards(language),
    ...surveyCards(language),
    'invitation full': invitationCard(view(language, { isFull: true })),
    'invitation full physical': invitationCard(
      view(language, { isFull: true, gathering: invited({ mode: 'physical' }) }),
    ),
    'invitation bare': invitationCard(view(language, { areaNames: [], gathering: invited(bare) })),
    'invitation reminder': invitationCard(view(language, { lead: 'reminder' })),
    'invitation late': invitationCard(view(language, { today: day('2026-03-07') })),
    'invitation change': invitationCard(view(language, { lead: 'change', rsvp: answered('cannot-come') })),
    'invitation started': invitationCard(view(language, after)),
    'invitation draft': invitationCard(view(language, { gathering: { ...plan, stage: 'draft' } })),
    'receipt waiting': receiptCard(view(language, { rsvp: answered('on-site'), queuePlace: 2, isFull: true })),
    'receipt day before': receiptCard(
      view(language, { rsvp: answered('on-site'), lead: 'day-before', today: day('2026-03-11') }),
    ),
    'receipt none': receiptCard(view(language)),
    'receipt late': receiptCard(view(language, { rsvp: answered('online', true) })),
    'receipt running': receiptCard(view(language, { ...after, rsvp: answered('online') })),
    'receipt held': receiptCard(view(language, { ...after, gathering: held(), rsvp: answered('online') })),
    'receipt cancelled': receiptCard(view(language, { gathering: cancelled('Snø'), rsvp: answered('online') })),
    cancelled: cancelledCard({ frame: still, gathering: cancelled('Foredragsholderen er syk') }),
    'cancelled bare': cancelledCard({ frame: still, gathering: cancelled('') }),
    'list empty': attendanceListCard({ ...list, people: [] }),
    'list completed': attendanceListCard({ ...list, savedCount: 2, completed: true }),
    summary: attendanceSummaryCard(summary),
    'summary completed': attendanceSummaryCard({ ...summary, completed: true }),
    'summary all came': attendanceSummaryCard({ ...summary, absent: [] }),
    'absence withdrawn': absenceWithdrawnCard({ frame: inFrame, gathering: held() }),
    'absence bare': absenceCard({
      ...gone,
      kind: 'no-answer',
      gathering: held(bare),
      next: null,
      areaLeaderName: null,
    }),
    'notice before': managerNoticeCard({ ...notice, reply: undefined }),
    'notice after': managerNoticeCard({ ...notice, reply: { ...reply, comment: null } }),
    'notice with comment': managerNoticeCard({ ...notice, reply: { ...reply, comment: 'Vi var tre på vakt.' } }),
    'notice withdrawn': managerNoticeWithdrawnCard({ frame: inFrame, gathering: held() }),
    'hours none': hoursCard({ ...hours, hours: { entries: [], total: 0 }, years: [] }),
    'hours some': hoursCard({ ...hours, hours: { entries: entries.slice(0, 1), total: 4.5 }, years }),
    'hours reached': hoursCard({ ...hours, hours: { entries, total: 13 }, years }),
    'hours of a year': yearHoursCard({ ...hours, hours: { entries: entries.slice(0, 2), total: 9 }, years }),
    'hours of a year reached': yearHoursCard({ ...hours, hours: { entries, total: 13 }, years: years.slice(0, 1) }),
    'hours of a year corrected': yearHoursCard({ ...hours, hours: { entries: [], total: 0 }, years: [] }),
    'hours proof': hoursProofCard({ frame: still, proof, address: LINK, expiresAt: plan.end }),
    calendar: calendarCard({ frame: still, feed: `${LINK}?kalender=1`, number: 1, isRenewed: false }),
    'calendar renewed': calendarCard({ frame: still, feed: `${LINK}?kalender=2`, number: 2, isRenewed: true }),
    'gatherings none': gatheringsCard({ frame: inFrame, today: day('2026-03-02'), items: [] }),
    gatherings: gatheringsCard({
      frame: inFrame,
      today: day('2026-03-02'),
      items: [
        { gathering: invited(), rsvp: answered('on-site'), queuePlace: 2 },
        { gathering: later, rsvp: undefined, queuePlace: null },
      ],
    }),
    'lists none': listsCard({ frame: inFrame, items: [] }),
    lists: listsCard({
      frame: inFrame,
      items: [
        { gathering: invited(), marked: 14, expected: 20, completed: false },
        { gathering: later, marked: 20, expected: 20, completed: true },
      ],
    }),
    language: languageCard({ frame: still, current: { language, source: 'listed' } }),
  }
  for (const mode of MODES) {
    cards[`invitation ${mode}`] = invitationCard(view(language, { gathering: invited({ mode }) }))
    cards[`list ${mode}`] = attendanceListCard({ ...list, gathering: held({ mode }) })
    for (const answer of ANSWERS) {
      cards[`receipt ${mode} ${answer}`] = invitationCard(
        view(language, { gathering: invited({ mode }), rsvp: answered(answer) }),
      )
    }
  }
  for (const kind of ABSENCE_KINDS) cards[`absence ${kind}`] = absenceCard({ ...gone, kind, next: later })
  for (const role of ROLES) {
    const menu = { frame: inFrame, name: 'Anna Aas', networkName: 'Kompetansenettverket', role }
    cards[`menu ${role}`] = menuCard({ ...menu, waiting: { invitations: 1, lists: 2 }, welcome: false })
    cards[`menu welcome ${role}`] = menuCard({ ...menu, waiting: { invitations: 0, lists: 0 }, welcome: true })
  }
  const { refusal, notice: words } = textsIn(language)
  for (const [name, text] of Object.entries(refusal)) {
    const about = { frame: still, title: words.refusedTitle, text }
    cards[`refusal ${name}`] = noticeCard({ ...about, tone: 'problem', menu: name !== 'unknown-person' })
  }
  return cards
}
