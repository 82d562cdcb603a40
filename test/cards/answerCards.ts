import { escalationCard, escalationWithdrawnCard } from '../../bot/cards/absence/escalation'
import { placeGivenCard, placeLostCard } from '../../bot/cards/answers/place'
import { seriesCard, type SeriesItem } from '../../bot/cards/answers/series'
import { substituteCard } from '../../bot/cards/answers/substitute'
import { checkedInCard } from '../../bot/cards/attendance/checkedIn'
import type { Card } from '../../bot/cards/card'
import { withCalendarButton } from '../../bot/cards/gathering/calendarButton'
import { invitationCard } from '../../bot/cards/gathering/invitation'
import { channelPostCard } from '../../bot/cards/gathering/channelPost'
import { movedCard } from '../../bot/cards/gathering/moved'
import { receiptCard } from '../../bot/cards/gathering/receipt'
import { rosterDigestCard, type RosterView } from '../../bot/cards/gathering/rosterDigest'
import type { Instead } from '../../bot/cards/answers/instead'
import type { Mark } from '../../bot/domain/attendance/attendance'
import type { GatheringId } from '../../bot/domain/gathering'
import type { Language } from '../../bot/domain/member'
import { makeLinks } from '../../bot/links'
import { answered, cancelled, day, frame, held, id, invited, plan, view } from './builders'

const links = makeLinks({ secret: 'not-a-secret', publicUrl: 'https://example.org' })

const before = {
  ...plan,
  start: new Date('2026-03-05T11:00:00Z'),
  end: new Date('2026-03-05T14:00:00Z'),
  venue: 'Ski sykehus, møterom 1',
}
const sameDay = { ...plan, start: new Date('2026-03-12T08:00:00Z'), end: new Date('2026-03-12T11:00:00Z') }

export const instead: Instead = {
  colleagues: [
    { id: id('m8'), name: 'Bilal Berg' },
    { id: id('m9'), name: 'Cato Dahl' },
  ],
  asked: null,
  elsewhere: [
    { gathering: { ...plan, id: 'g50' as GatheringId }, areaName: 'Ahus', answer: 'on-site' },
    {
      gathering: { ...plan, id: 'g51' as GatheringId, start: new Date('2026-04-16T10:00:00Z') },
      areaName: 'Kongsvinger',
      answer: 'online',
    },
  ],
}

function ofTheYear(number: number, month: string, changes: Partial<SeriesItem> = {}): SeriesItem {
  const gathering = invited({
    id: `g6${number}` as GatheringId,
    title: `${number}. områdesamling Follo`,
    mode: number === 2 ? 'hybrid' : 'physical',
    start: new Date(`2026-${month}-12T11:00:00Z`),
    end: new Date(`2026-${month}-12T14:00:00Z`),
    answerBy: day(`2026-${month}-01`),
    series: 's1',
  })
  return { gathering, rsvp: undefined, queuePlace: null, isFull: false, ...changes }
}

const year = [ofTheYear(1, '03'), ofTheYear(2, '05'), ofTheYear(3, '09', { isFull: true }), ofTheYear(4, '11')]

const roster: Omit<RosterView, 'frame'> = {
  day: day('2026-01-29'),
  items: [
    {
      gathering: plan,
      nurses: [
        { name: 'Anna Aas', answer: 'on-site' },
        { name: 'Bilal Berg', answer: 'none' },
        { name: 'Cato Dahl', answer: 'cannot-come' },
      ],
    },
    { gathering: { ...plan, venue: null, mode: 'digital' }, nurses: [{ name: 'Anna Aas', answer: 'online' }] },
  ],
  arrangedOn: null,
  today: day('2026-01-29'),
}

const mark: Mark = {
  gathering: plan.id,
  year: 2026,
  member: id('m7'),
  number: 1,
  presence: 'on-site',
  minutes: null,
  source: 'self-check-in',
  by: id('m7'),
  at: new Date('2026-03-12T11:02:00Z'),
  id: null,
}

const counts = { onSite: 14, online: 3, cannot: 2, waiting: 1, noAnswer: 5, invited: 25 }

/** The cards that come between the invitation and the gathering, and what comes of being away again and again. */
export function answerCards(language: Language): Record<string, Card> {
  const inFrame = frame(language)
  const { now, today, areaNames } = view(language)
  const inChannel = {
    language,
    gathering: invited(),
    areaNames,
    counts,
    fromOutside: 0,
    isFull: false,
    userIds: ['29:m7'],
    now,
    today,
  }
  const moved = { ...view(language), before, earlier: null }
  const waits = view(language, { rsvp: answered('on-site'), queuePlace: 3, isFull: true })
  const physical = invited({ mode: 'physical' })
  const asked = { ...view(language), askers: ['Dina Eng'] }
  const series = { frame: inFrame, series: 's1', now: moved.now, today: moved.today, changing: null }
  const someAnswered = year.map((item, index) =>
    index === 1 ? item : { ...item, rsvp: answered(index === 0 ? 'on-site' : 'cannot-come') },
  )
  const allAnswered = year.map((item, index) => ({
    ...item,
    rsvp: answered(index === 1 ? 'online' : 'on-site'),
    queuePlace: index === 2 ? 1 : null,
  }))
  const [firstOfYear] = year
  const nurses = [
    {
      name: 'Finn Gran',
      workplace: 'Ski sykehjem',
      managerName: 'Marit Moe',
      absences: [
        { gathering: before, kind: 'no-answer' as const },
        { gathering: plan, kind: 'no-show' as const },
      ],
    },
  ]
  const two = [...nurses, { ...nurses[0]!, name: 'Gro Haug', workplace: null, managerName: null }]
  const cannot = view(language, { rsvp: answered('cannot-come') })
  return {
    'invitation with calendar': withCalendarButton(invitationCard(view(language)), language, links, plan),
    'answer changed with calendar': withCalendarButton(
      invitationCard(view(language, { lead: 'change', rsvp: answered('online') })),
      language,
      links,
      plan,
    ),
    'channel post': channelPostCard(inChannel),
    'channel post full': channelPostCard({ ...inChannel, isFull: true, fromOutside: 2 }),
    'channel post over': channelPostCard({ ...inChannel, gathering: held() }),
    moved: movedCard({ ...moved, earlier: 'on-site' }),
    'moved unanswered': movedCard(moved),
    'moved full': movedCard({ ...moved, isFull: true, earlier: 'cannot-come' }),
    'moved stands': movedCard({ ...moved, before: sameDay, rsvp: answered('on-site') }),
    'moved same day unanswered': movedCard({ ...moved, before: sameDay }),
    'moved online': movedCard({
      ...moved,
      gathering: invited({ mode: 'digital' }),
      before: plan,
      rsvp: answered('on-site'),
    }),
    'moved on site': movedCard({ ...moved, gathering: physical, before: plan, rsvp: answered('online') }),
    'moved answered': movedCard({ ...moved, rsvp: answered('online') }),
    'moved cancelled': movedCard({ ...moved, gathering: cancelled('Snø') }),
    'moved held': movedCard({ ...moved, gathering: held() }),
    'place given': placeGivenCard(view(language, { rsvp: answered('on-site'), isFull: true })),
    'place given physical': placeGivenCard(view(language, { gathering: physical, rsvp: answered('on-site') })),
    'place given up': placeGivenCard(view(language, { rsvp: answered('cannot-come') })),
    'place lost': placeLostCard(waits),
    'place lost physical': placeLostCard({ ...waits, gathering: physical }),
    'place lost got again': placeLostCard({ ...waits, queuePlace: null }),
    substitute: substituteCard(asked),
    'substitute for two': substituteCard({ ...asked, gathering: physical, askers: ['Dina Eng', 'Eva Foss'] }),
    'substitute full': substituteCard({ ...asked, isFull: true }),
    'substitute accepted': substituteCard({ ...asked, rsvp: answered('on-site') }),
    'substitute declined': substituteCard({ ...asked, rsvp: answered('cannot-come') }),
    'substitute withdrawn': substituteCard({ ...asked, askers: [] }),
    'substitute over': substituteCard({ ...asked, gathering: held() }),
    'receipt instead': receiptCard({ ...cannot, instead }),
    'receipt colleague asked': receiptCard({
      ...cannot,
      instead: { ...instead, asked: { name: 'Bilal Berg', state: 'asked' }, elsewhere: [] },
    }),
    'receipt colleague comes': receiptCard({
      ...cannot,
      instead: { ...instead, asked: { name: 'Bilal Berg', state: 'comes' }, elsewhere: [] },
    }),
    'receipt colleague declined': receiptCard({
      ...cannot,
      instead: { ...instead, asked: { name: 'Bilal Berg', state: 'declined' } },
    }),
    series: seriesCard({ ...series, items: year }),
    'series some answered': seriesCard({ ...series, items: someAnswered }),
    'series all answered': seriesCard({ ...series, items: allAnswered }),
    'series changing': seriesCard({ ...series, items: allAnswered, changing: firstOfYear?.gathering.id ?? null }),
    'series later': seriesCard({ ...series, items: someAnswered, now: new Date('2026-10-01T10:00:00Z') }),
    'series over': seriesCard({ ...series, items: year.slice(0, 1), now: new Date('2026-10-01T10:00:00Z') }),
    roster: rosterDigestCard({ frame: inFrame, ...roster }),
    'roster arranged': rosterDigestCard({ frame: inFrame, ...roster, arrangedOn: day('2026-01-30') }),
    'roster empty': rosterDigestCard({ frame: inFrame, ...roster, items: [] }),
    escalation: escalationCard({ frame: inFrame, nurses }),
    'escalation of two': escalationCard({ frame: inFrame, nurses: two }),
    'escalation withdrawn': escalationWithdrawnCard({ frame: inFrame }),
    'checked in': checkedInCard({ frame: inFrame, gathering: invited(), stands: mark, today: day('2026-03-12') }),
    'checked in differs': checkedInCard({
      frame: inFrame,
      gathering: invited(),
      stands: { ...mark, presence: 'absent', source: 'list-keeper' },
      today: day('2026-03-12'),
    }),
  }
}
