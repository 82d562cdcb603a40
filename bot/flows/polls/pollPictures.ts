import type { Poll } from '../../domain/polls/poll'
import { nextPicture } from '../../domain/polls/nextPicture'
import { figuresOf } from '../../domain/disclosure/surveyFigures'
import type { KeptAnswer, SealedAnswer } from '../../domain/surveys/answer'
import type { SurveyFigures, SurveyResult } from '../../domain/surveys/figures'
import type { SurveyId } from '../../domain/surveys/survey'
import { RowConflict, type Mirror } from '../../store/mirror'
import type { Seals } from '../surveys/seals'
import type { Freshener } from './freshener'

/** What everybody may see of a poll: how many have answered, and the bars of the last picture. */
export type Shown = { answered: number; shown: number; counts: readonly number[] | null }

export type PollPictures = {
  /** From memory; asks nobody. */
  shown(poll: Poll): Shown
  /** Reads what has come in since, a second ago at the latest, and makes the next picture when it is time. */
  freshen(poll: Poll): Promise<void>
  /** Makes the last picture, and stores how many answered in all. */
  finish(poll: Poll): Promise<void>
}

const MOST_TRIES = 3

/** The picture that is shown is the stored one: the bars stand on it until five more have answered, whoever restarts. */
export function pollPictures(the: {
  seals: Pick<Seals, 'of'>
  sealed: Pick<Mirror<SealedAnswer>, 'inGroup'>
  results: Pick<Mirror<SurveyResult>, 'get' | 'put'>
  freshAnswers: Freshener
  freshKeys: Freshener
  /** How many are asked in chat. */
  askedIn: (poll: Poll) => number
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
}): PollPictures {
  /** Whom the last picture made here was of: only in memory, and gone when the poll is. */
  const mine = new Map<SurveyId, { count: number; keys: ReadonlySet<string> }>()
  /** How many readings of the answers had begun when a picture that somebody else made was first seen. */
  const seenAt = new WeakMap<SurveyResult, number>()

  const answersTo = (poll: Poll): { key: string; kept: KeptAnswer }[] => {
    const seal = the.seals.of(poll)
    if (!seal) return []
    return the.sealed.inGroup(poll.id).flatMap((row) => {
      const kept = seal.open(row)
      return kept?.submitted ? [{ key: row.key, kept }] : []
    })
  }

  const shown = (poll: Poll): Shown => {
    const stored = the.results.get(poll.id)
    const cell = cellOf(stored)
    return {
      answered: poll.record?.answered ?? Math.max(answersTo(poll).length, stored?.answered ?? 0),
      shown: cell?.n ?? 0,
      counts: cell?.counts ?? null,
    }
  }

  /** Null as long as it cannot be sure to hold everybody of the last one. */
  const next = (poll: Poll): { keys: ReadonlySet<string>; figures: SurveyFigures; answered: number } | null => {
    const stored = the.results.get(poll.id)
    const count = cellOf(stored)?.n ?? 0
    const own = mine.get(poll.id)
    const isMine = own?.count === count
    if (stored && count > 0 && !isMine) {
      const since = seenAt.get(stored)
      if (since === undefined) seenAt.set(stored, the.freshAnswers.begun())
      if (since === undefined || the.freshAnswers.finished() <= since) return null
    }
    const answers = answersTo(poll)
    const taken = nextPicture(
      { count, keys: isMine ? own.keys : null },
      answers.map(({ key }) => key),
    )
    if (!taken) return null
    const keys = new Set(taken)
    const figures = figuresOf({
      survey: poll,
      areas: [],
      kept: answers.filter(({ key }) => keys.has(key)).map(({ kept }) => kept),
      uncounted: answers.filter(({ key }) => !keys.has(key)).map(({ kept }) => kept),
      // More may answer by the code on the wall than are asked in chat.
      asked: new Map([[null, Math.max(the.askedIn(poll), answers.length)]]),
      earlier: [],
    })
    return { keys, figures, answered: answers.length }
  }

  /** Somebody else may have stored one meanwhile: then that one stands, and the next look decides anew. */
  const step = (poll: Poll): Promise<boolean> =>
    the.inTurn(`picture of ${poll.id}`, async () => {
      const made = next(poll)
      if (!made) return true
      try {
        await the.results.put({ survey: poll.id, answered: made.answered, figures: made.figures })
      } catch (error) {
        if (error instanceof RowConflict) return false
        throw error
      }
      mine.set(poll.id, { count: made.keys.size, keys: made.keys })
      return true
    })

  const readAnswers = async (poll: Poll, again: boolean): Promise<void> => {
    if (!the.seals.of(poll)) await the.freshKeys.look()
    if (the.seals.of(poll)) await (again ? the.freshAnswers.lookAgain() : the.freshAnswers.look())
  }

  return {
    shown,
    async freshen(poll) {
      // First, so that a picture that is seen now has its answers read after it.
      next(poll)
      await readAnswers(poll, false)
      await step(poll)
    },
    async finish(poll) {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        next(poll)
        await readAnswers(poll, true)
        if (!(await step(poll))) continue
        const stored = the.results.get(poll.id)
        const answered = answersTo(poll).length
        if (!stored || answered <= stored.answered) return
        try {
          await the.results.put({ ...stored, answered, figures: withAnswered(stored.figures, answered) })
          return
        } catch (error) {
          if (!(error instanceof RowConflict)) throw error
        }
      }
    },
  }
}

function cellOf(result: SurveyResult | undefined) {
  return result?.figures?.questions[0]?.all ?? null
}

function withAnswered(figures: SurveyFigures | null, answered: number): SurveyFigures | null {
  return figures && { ...figures, turnout: { asked: Math.max(figures.turnout.asked, answered), answered } }
}
