import type { Instead } from '../../cards/answers/instead'
import { placeGivenCard, placeLostCard } from '../../cards/answers/place'
import { seriesCard } from '../../cards/answers/series'
import { substituteCard } from '../../cards/answers/substitute'
import type { Card } from '../../cards/card'
import type { Frame } from '../../cards/frame'
import { cancelledCard } from '../../cards/gathering/cancelled'
import { invitationCard } from '../../cards/gathering/invitation'
import type { InvitationView } from '../../cards/gathering/invitationView'
import { movedCard } from '../../cards/gathering/moved'
import { rosterDigestCard, type RosterAnswer } from '../../cards/gathering/rosterDigest'
import { colleaguesOf, elsewhereFor } from '../../domain/answers/instead'
import { answerOf, isComing } from '../../domain/answers/rsvp'
import { placeInQueue } from '../../domain/answers/seating'
import { isInvited } from '../../domain/audience'
import { dayIn, OSLO, type Day } from '../../domain/day'
import { managedBy } from '../../domain/everybody'
import { dayOf, offersOnSite, type Gathering, type GatheringId } from '../../domain/gathering'
import type { Member } from '../../domain/member'
import { rosterFor } from '../../domain/messages/roster'
import { placeOf, seatingOf, type Records } from '../../domain/records'

export type GatheringParts = { records: () => Records; now: () => Date }

export type Lead = InvitationView['lead']

function invitationView(
  the: GatheringParts,
  gathering: Gathering,
  member: Member,
  frame: Frame,
): Omit<InvitationView, 'lead'> {
  const records = the.records()
  const place = placeOf(gathering, member.id, records)
  return {
    frame,
    gathering,
    areaNames: records.areas.filter((area) => gathering.areas.includes(area.id)).map((area) => area.name),
    rsvp: records.rsvpOf(gathering.id, member.id),
    queuePlace: place.inQueue,
    isFull: place.isFull,
    now: the.now(),
    today: dayIn(OSLO, the.now()),
  }
}

export function invitationAs(
  the: GatheringParts,
  gathering: Gathering,
  member: Member,
  frame: Frame,
  lead: Lead,
): Card {
  const view = invitationView(the, gathering, member, frame)
  const instead = view.rsvp?.answer === 'cannot-come' ? insteadFor(the, gathering, member) : null
  return invitationCard({ ...view, lead, ...(instead ? { instead } : {}) })
}

/** What still helps whoever cannot come: a colleague, or the same topic in another area. */
function insteadFor(the: GatheringParts, gathering: Gathering, member: Member): Instead {
  const records = the.records()
  const mine = records.rsvpOf(gathering.id, member.id)
  const askedId = mine?.answer === 'cannot-come' ? mine.substitute : null
  const asked = askedId === null ? undefined : records.members.get(askedId)
  const answer = asked && records.rsvpOf(gathering.id, asked.id)
  return {
    colleagues: colleaguesOf(member, gathering, records).filter(
      ({ id }) => id !== askedId && records.rsvpOf(gathering.id, id) === undefined,
    ),
    asked: asked
      ? { name: asked.name, state: answer === undefined ? 'asked' : isComing(answer) ? 'comes' : 'declined' }
      : null,
    elsewhere: elsewhereFor(member, gathering, records, the.now()).map((other) => ({
      gathering: other,
      areaName: records.areas.find(({ id }) => other.areas.includes(id))?.name ?? other.title,
      answer: offersOnSite(other) ? 'on-site' : 'online',
    })),
  }
}

/** What has changed since the person was invited; once that is undone or forgotten, the invitation as it is. */
export function movedAs(the: GatheringParts, gathering: Gathering, member: Member, frame: Frame): Card {
  const { lastChange } = gathering
  if (lastChange === null) return invitationAs(the, gathering, member, frame, 'invitation')
  const given = answerOf(member.id, the.records().answersOf(gathering.id))
  const earlier = given?.day === dayOf(lastChange.before) ? given : undefined
  return movedCard({
    ...invitationView(the, gathering, member, frame),
    before: lastChange.before,
    earlier: earlier?.answer ?? null,
  })
}

export function placeAs(
  the: GatheringParts,
  kind: 'place-given' | 'place-lost',
  gathering: Gathering,
  member: Member,
  frame: Frame,
): Card {
  const view = invitationView(the, gathering, member, frame)
  return kind === 'place-given' ? placeGivenCard(view) : placeLostCard(view)
}

export function substituteAs(the: GatheringParts, gathering: Gathering, member: Member, frame: Frame): Card {
  const records = the.records()
  const askers = [...records.rsvpsOf(gathering.id).values()]
    .filter((rsvp) => rsvp.answer === 'cannot-come' && rsvp.substitute === member.id)
    .flatMap((rsvp) => records.members.get(rsvp.member)?.name ?? [])
  return substituteCard({ ...invitationView(the, gathering, member, frame), askers })
}

export function cancelledAs(the: GatheringParts, gathering: Gathering, member: Member, frame: Frame): Card {
  if (gathering.stage === 'cancelled') return cancelledCard({ frame, gathering })
  return invitationAs(the, gathering, member, frame, 'invitation')
}

export function seriesAs(
  the: GatheringParts,
  series: string,
  member: Member,
  frame: Frame,
  changing: GatheringId | null,
): Card | null {
  const records = the.records()
  const items = [...records.gatherings.values()]
    .filter((gathering) => gathering.series === series && gathering.stage !== 'draft')
    .filter((gathering) => isInvited(gathering, member) || records.rsvpOf(gathering.id, member.id) !== undefined)
    .map((gathering) => {
      const { rsvp, queuePlace, isFull } = invitationView(the, gathering, member, frame)
      return { gathering, rsvp, queuePlace, isFull }
    })
  if (items.length === 0) return null
  return seriesCard({ frame, series, items, changing, now: the.now(), today: dayIn(OSLO, the.now()) })
}

export function rosterAs(the: GatheringParts, day: Day, manager: Member, frame: Frame): Card | null {
  const records = the.records()
  // Whoever leads something in the network may be somebody's manager too.
  const isManager = managedBy(manager.id, records.members).length > 0
  if (manager.role !== 'line-manager' && !isManager) return null
  const items = rosterFor(manager.id, day, records).map(({ gathering, nurses }) => {
    const seated = seatingOf(gathering, records)
    return {
      gathering,
      nurses: nurses.map(({ member, rsvp }) => {
        const answer: RosterAnswer = placeInQueue(seated, member.id) !== null ? 'waiting' : (rsvp?.answer ?? 'none')
        return { name: member.name, answer }
      }),
    }
  })
  const reply = records.rosterReplyOf(day, manager.id)
  return rosterDigestCard({
    frame,
    day,
    items,
    arrangedOn: reply ? dayIn(OSLO, reply.at) : null,
    today: dayIn(OSLO, the.now()),
  })
}
