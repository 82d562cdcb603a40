import { dayIn, OSLO } from '../../domain/day'
import type { Poll } from '../../domain/polls/poll'
import { takePage, type KeptAnswer, type SealedAnswer } from '../../domain/surveys/answer'
import { isOpenOn } from '../../domain/surveys/survey'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'
import { ANSWER_PATIENCE_MS } from '../gatherings/answerInvitation'
import type { Seals } from '../surveys/seals'

export type PollAnswerRefusal = 'closed' | 'missing' | 'not-an-answer'

export type AnswerPoll = {
  /** One answer for each device, which only a number in its own cookie tells from the others. */
  answer(poll: Poll, device: string, raw: string): Promise<{ ok: true } | { ok: false; refusal: PollAnswerRefusal }>
  /** What this device has answered before, while the poll is open. */
  answerOf(poll: Poll, device: string): KeptAnswer | null
}

export function answerPoll(the: {
  pollNow: (poll: Poll) => Poll | undefined
  sealed: Pick<Mirror<SealedAnswer>, 'put'>
  seals: Pick<Seals, 'made' | 'answerOf'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): AnswerPoll {
  return {
    answerOf: (poll, device) => the.seals.answerOf(poll, nameOf(device)),

    answer: (asked, device, raw) =>
      the.inTurn(`poll ${asked.id} ${device}`, () =>
        decideAgainOnConflict(async () => {
          const poll = the.pollNow(asked)
          const now = the.now()
          if (!poll || !isOpenOn(poll, dayIn(OSLO, now), now)) return { ok: false, refusal: 'closed' }
          const [section] = poll.sections
          const [question] = section?.questions ?? []
          if (!section || !question) return { ok: false, refusal: 'closed' }
          if (raw.trim() === '') return { ok: false, refusal: 'missing' }
          const taken = takePage(poll.sections, section, { [question.id]: raw }, {})
          if (!taken.ok) return { ok: false, refusal: 'not-an-answer' }

          const seal = await the.seals.made(poll, ANSWER_PATIENCE_MS)
          const before = the.seals.answerOf(poll, nameOf(device))
          if (before && JSON.stringify(before.answers) === JSON.stringify(taken.answers)) return { ok: true }
          const content = { answers: taken.answers, submitted: true, area: null }
          await the.sealed.put(seal.close(nameOf(device), content), ANSWER_PATIENCE_MS)
          return { ok: true }
        }),
      ),
  }
}

/** No member's id looks like this, so a device is never taken for a person. */
function nameOf(device: string): string {
  return `device|${device}`
}
