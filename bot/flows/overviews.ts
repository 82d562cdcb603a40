import type { Card } from '../cards/card'
import type { Frame } from '../cards/frame'
import { gatheringsCard } from '../cards/gathering/gatherings'
import { calendarCard } from '../cards/gathering/calendar'
import { hoursCard } from '../cards/attendance/hours'
import { hoursProofCard } from '../cards/attendance/hoursProof'
import { languageCard } from '../cards/language'
import { listsCard } from '../cards/attendance/lists'
import { menuCard } from '../cards/menu'
import { noticeCard } from '../cards/notice'
import { refusalToKeepList, type ListRefusal } from '../domain/attendance/attendance'
import { invitedTo, isInvited } from '../domain/audience'
import { dayIn, OSLO, yearOf } from '../domain/day'
import type { Gathering } from '../domain/gathering'
import { spokenLanguage } from '../domain/language'
import { hoursByYear, hoursIn } from '../domain/attendance/hours'
import type { Proof } from '../domain/attendance/proof'
import { mayLead, type Member } from '../domain/member'
import type { Records } from '../domain/records'
import { placeInQueue, seatingAt } from '../domain/answers/seating'
import type { Links } from '../links'
import { textsIn } from '../texts/texts'
import { documentLink } from './attendance/proofLinks'
import type { CalendarLink } from './gatherings/calendarLink'

/** Cards that show where one member stands; they change nothing. */
export type Overviews = {
  menu(member: Member, options: { welcome: boolean }): Card
  gatherings(member: Member): Card
  hours(member: Member): Card
  hoursProof(member: Member, proof: Proof): Card
  calendar(member: Member, options: { isRenewed: boolean }): Card
  lists(member: Member): Card
  language(member: Member): Card
  languageChosen(member: Member): Card
  refusalToKeep(gathering: Gathering, keeper: Member): ListRefusal | null
}

/** This year and the two before it. */
const YEARS_SHOWN = 3
/** Lists completed lately can still be put right from the chat. */
const LISTS_SHOWN_DAYS = 21

export function overviews(the: {
  records: () => Records
  calendar: CalendarLink
  links: Links
  now: () => Date
}): Overviews {
  const frameOf = ({ language }: Member): Frame => ({ language, refresh: null })

  const coming = (member: Member): Gathering[] => {
    const now = the.now()
    return inOrder(
      [...the.records().gatherings.values()].filter(
        (gathering) =>
          (gathering.stage === 'invited' || gathering.stage === 'cancelled') &&
          gathering.start > now &&
          isInvited(gathering, member),
      ),
    )
  }

  const listsOf = (member: Member): Gathering[] => {
    const since = new Date(the.now().getTime() - LISTS_SHOWN_DAYS * 86_400_000)
    const kept = [...the.records().gatherings.values()].filter(
      (gathering) =>
        mayLead(member, gathering) &&
        ((gathering.stage === 'invited' && gathering.start <= the.now()) ||
          (gathering.stage === 'held' && gathering.listCompletedAt >= since)),
    )
    return inOrder(kept)
  }

  return {
    menu(member, { welcome }) {
      const records = the.records()
      const unanswered = coming(member).filter(
        (gathering) =>
          gathering.stage === 'invited' &&
          gathering.start > the.now() &&
          records.rsvpOf(gathering.id, member.id) === undefined,
      )
      return menuCard({
        frame: frameOf(member),
        name: firstName(member),
        networkName: records.settings.networkName,
        role: member.role,
        waiting: {
          invitations: unanswered.length,
          lists: listsOf(member).filter((gathering) => gathering.stage === 'invited').length,
        },
        welcome,
      })
    },

    gatherings(member) {
      const records = the.records()
      const items = coming(member).map((gathering) => {
        const rsvps = records.rsvpsOf(gathering.id)
        const queuePlace = placeInQueue(seatingAt(gathering, records.members, rsvps), member.id)
        return { gathering, rsvp: rsvps.get(member.id), queuePlace }
      })
      return gatheringsCard({ frame: frameOf(member), today: dayIn(OSLO, the.now()), items })
    },

    hours(member) {
      const records = the.records()
      const year = yearOf(dayIn(OSLO, the.now()))
      return hoursCard({
        frame: frameOf(member),
        year,
        required: records.settings.requiredHoursPerYear,
        hours: hoursIn(records, member.id, year),
        years: hoursByYear(records, member.id, year, YEARS_SHOWN),
      })
    },

    hoursProof: (member, proof) =>
      hoursProofCard({ frame: frameOf(member), proof, ...documentLink(the.links, proof, the.now()) }),

    calendar: (member, { isRenewed }) =>
      calendarCard({
        frame: frameOf(member),
        feed: the.calendar.addressOf(member.id),
        number: the.calendar.numberOf(member.id),
        isRenewed,
      }),

    lists(member) {
      const records = the.records()
      const members = [...records.members.values()]
      const items = listsOf(member).map((gathering) => ({
        gathering,
        marked: records.attendanceOf(gathering.id).size,
        expected: invitedTo(gathering, members).length,
        completed: gathering.stage === 'held',
      }))
      return listsCard({ frame: frameOf(member), items })
    },

    language: (member) =>
      languageCard({
        frame: frameOf(member),
        current: spokenLanguage(member, (id) => the.records().members.get(id)),
      }),

    languageChosen(member) {
      const words = textsIn(member.language).notice
      return noticeCard({
        frame: frameOf(member),
        title: words.savedTitle,
        text: words.languageChosen,
        tone: 'good',
        menu: true,
      })
    },

    refusalToKeep: (gathering, keeper) => refusalToKeepList(gathering, keeper, the.now()),
  }
}

function inOrder(gatherings: Gathering[]): Gathering[] {
  return gatherings.sort((one, other) => one.start.getTime() - other.start.getTime())
}

function firstName(member: Member): string {
  return member.name.split(' ')[0] ?? member.name
}
