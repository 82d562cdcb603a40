import {
  isOpenPoll,
  isPoll,
  newPoll,
  pollsOf,
  whyNoPoll,
  type Poll,
  type PollQuestion,
  type PollRefusal,
} from '../../domain/polls/poll'
import type { GatheringId } from '../../domain/gathering'
import { mayLead, type Member } from '../../domain/member'
import type { Records } from '../../domain/records'
import type { Survey, SurveyId } from '../../domain/surveys/survey'
import { decideAgainOnConflict } from '../../store/again'

type Refused = { ok: false; refusal: PollRefusal; open?: SurveyId }

export type RunPoll = {
  /** Opens it at once, for everybody who takes part. Pressed twice, it is the same one. */
  open(member: Member, gathering: GatheringId, question: PollQuestion): Promise<{ ok: true; poll: Poll } | Refused>
  end(member: Member, poll: SurveyId): Promise<{ ok: true; poll: Poll; changed: boolean } | Refused>
}

export function runPoll(the: {
  records: () => Records
  put: (survey: Survey) => Promise<void>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  newId: () => SurveyId
  now: () => Date
}): RunPoll {
  return {
    open: (member, gatheringId, question) =>
      the.inTurn(`polls of ${gatheringId}`, async () => {
        const [records, now] = [the.records(), the.now()]
        const gathering = records.gatherings.get(gatheringId)
        const refusal = whyNoPoll(member, gathering, now)
        if (refusal !== null || !gathering) return { ok: false, refusal: refusal ?? 'not-found' }
        const open = pollsOf(gatheringId, records.surveys.values()).find((poll) => isOpenPoll(poll, now))
        if (open && JSON.stringify(open.sections[0]?.questions[0]) === JSON.stringify(question)) {
          return { ok: true, poll: open }
        }
        if (open) return { ok: false, refusal: 'another-open', open: open.id }
        const poll = newPoll(the.newId(), gathering, question, now)
        if (!isPoll(poll)) throw new Error('A poll was made that is none')
        await the.put(poll)
        return { ok: true, poll }
      }),

    end: (member, id) =>
      the.inTurn(`poll ${id}`, () =>
        decideAgainOnConflict(async () => {
          const [records, now] = [the.records(), the.now()]
          const poll = records.surveys.get(id)
          const gathering = isPoll(poll) ? records.gatherings.get(poll.gathering) : undefined
          if (!isPoll(poll) || !gathering) return { ok: false, refusal: 'not-found' }
          if (!mayLead(member, gathering)) return { ok: false, refusal: 'not-yours' }
          if (!isOpenPoll(poll, now)) return { ok: true, poll, changed: false }
          const ended: Poll = { ...poll, endedAt: now }
          await the.put(ended)
          return { ok: true, poll: ended, changed: true }
        }),
      ),
  }
}
