import { placeInQueue } from '../../bot/domain/answers/seating'
import type { PersonAtGathering } from '../../bot/domain/figures/overview'
import type { Gathering } from '../../bot/domain/gathering'
import type { Language, MemberId } from '../../bot/domain/member'
import { seatingOf, type Records } from '../../bot/domain/records'
import { answerNoteTexts } from '../../bot/texts/tab/topics/answerNotes'

/** What stands beside each answer: who wrote it down, the place in the queue, guests, and whom she asked to come instead. */
export function answerNotesOf(
  gathering: Gathering,
  records: Records,
  language: Language,
): (person: PersonAtGathering) => string[] {
  const words = answerNoteTexts[language]
  const seated = seatingOf(gathering, records)
  const nameOf = (id: MemberId | null) => (id === null ? undefined : records.members.get(id)?.name)
  return ({ member, rsvp, invited }) => {
    const notes: string[] = []
    const place = placeInQueue(seated, member.id)
    if (place !== null) notes.push(words.queue(place))
    if (!invited && rsvp && rsvp.answer !== 'cannot-come' && rsvp.guest) {
      const area = records.areas.find(({ id }) => id === member.area)?.name
      notes.push(area === undefined ? words.guestFromElsewhere : words.guest(area))
    }
    const substitute = rsvp?.answer === 'cannot-come' ? nameOf(rsvp.substitute) : undefined
    if (substitute !== undefined) notes.push(words.substitute(substitute))
    const recorder = nameOf(rsvp?.by ?? null)
    if (recorder !== undefined) notes.push(words.recordedBy(recorder))
    return notes
  }
}
