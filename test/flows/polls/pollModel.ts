import { newPoll, isPoll, type Poll, type PollQuestion } from '../../../bot/domain/polls/poll'
import type { SealedAnswer } from '../../../bot/domain/surveys/answer'
import type { SurveyResult } from '../../../bot/domain/surveys/figures'
import type { SurveyId } from '../../../bot/domain/surveys/survey'
import { freshener } from '../../../bot/flows/polls/freshener'
import { pollPictures, type PollPictures } from '../../../bot/flows/polls/pollPictures'
import { takingTurns } from '../../../bot/store/again'
import { RowConflict } from '../../../bot/store/mirror'
import { plan } from '../../support/people'
import { asked, worded } from '../../support/surveys'

/** A list that several replicas write, each with its own copy of it. */
type Backend<Value> = Map<string, { version: number; value: Value }>

/** How many people may be there. Each has two answers of her own, so the bars of a picture tell whose it is of. */
export const MOST_PEOPLE = 60

const question: PollQuestion = {
  ...asked('q'),
  kind: 'several',
  required: true,
  options: Array.from({ length: MOST_PEOPLE * 2 }, (_, index) => ({ id: `o${index}`, text: worded(`${index}`) })),
}

function thePoll(): Poll {
  const poll = newPoll('poll-1' as SurveyId, { ...plan(), stage: 'draft' }, question, new Date('2026-03-12T12:00:00Z'))
  if (!isPoll(poll)) throw new Error('no poll')
  return poll
}

export type Picture = { n: number; answered: number; of: ReadonlyMap<number, number> }

export type Room = {
  poll: Poll
  /** What was on the screen, one after the other, as it was stored. */
  pictures: Picture[]
  replica(): Replica
}

export type Replica = {
  pictures: PollPictures
  answer(person: number, wish: 0 | 1): Promise<void>
  /** What the sweep does now and then. */
  sweep(): Promise<void>
  /** The lists are read one after the other, and never at the same time. */
  seeResults(): Promise<void>
  pass(ms: number): void
  /** How many times the answers were read for those who look. */
  reads(): number
}

export function room(): Room {
  const poll = thePoll()
  const answers: Backend<SealedAnswer> = new Map()
  const results: Backend<SurveyResult> = new Map()
  const stored: Picture[] = []

  const copyOf = <Value>(backend: Backend<Value>, keyOf: (value: Value) => string, onPut: (value: Value) => void) => {
    const copy: Backend<Value> = new Map()
    const take = (key: string) => {
      const row = backend.get(key)
      // Read anew from text, as every row from a list is.
      copy.delete(key)
      if (row) copy.set(key, { version: row.version, value: JSON.parse(JSON.stringify(row.value)) as Value })
    }
    return {
      get: (key: string) => copy.get(key)?.value,
      all: () => [...copy.values()].map(({ value }) => value),
      async refresh() {
        await Promise.resolve()
        for (const [key, { version }] of backend) if (copy.get(key)?.version !== version) take(key)
        await Promise.resolve()
      },
      async put(value: Value) {
        const key = keyOf(value)
        const known = copy.get(key)?.version ?? 0
        await Promise.resolve()
        if ((backend.get(key)?.version ?? 0) !== known) {
          take(key)
          throw new RowConflict('written by somebody else first')
        }
        backend.set(key, { version: known + 1, value })
        onPut(value)
        await Promise.resolve()
        // A changed row goes to the end, as in the mirror.
        copy.delete(key)
        copy.set(key, { version: known + 1, value })
      },
    }
  }

  const kept = ({ survey, answered, figures }: SurveyResult): void => {
    expect(survey).toBe(poll.id)
    const cell = figures?.questions[0]?.all
    if (cell) {
      const chosen = (cell.counts ?? []).flatMap((count, option) => (count === 1 ? [option] : []))
      expect(cell.counts?.every((count) => count <= 1)).toBe(true)
      stored.push({ n: cell.n, answered, of: new Map(chosen.map((option) => [option >> 1, option & 1])) })
    }
  }

  return {
    poll,
    pictures: stored,
    replica() {
      const sealed = copyOf(
        answers,
        ({ key }) => key,
        () => undefined,
      )
      const own = copyOf(results, ({ survey }) => survey, kept)
      let [now, reads] = [0, 0]
      const fresh = (refresh: () => Promise<void>) => freshener({ refresh, everyMs: 1000, ticks: () => now })
      const seal = {
        keyOf: (who: string) => who,
        close: () => {
          throw new Error('not asked here')
        },
        open: (row: SealedAnswer) => ({ answers: { q: [row.sealed] }, submitted: true, area: null }),
      }
      return {
        pictures: pollPictures({
          seals: { of: () => seal },
          sealed: { inGroup: sealed.all },
          results: own,
          freshAnswers: fresh(() => {
            reads += 1
            return sealed.refresh()
          }),
          freshKeys: fresh(async () => undefined),
          askedIn: () => 0,
          inTurn: takingTurns(),
        }),
        async answer(person, wish) {
          const put = () => sealed.put({ key: `k${person}`, survey: poll.id, sealed: `o${person * 2 + wish}` })
          await put().catch(put)
        },
        async sweep() {
          await Promise.all([sealed.refresh(), own.refresh()])
        },
        seeResults: own.refresh,
        pass: (ms) => {
          now += ms
        },
        reads: () => reads,
      }
    },
  }
}
