import type { Member } from '../../../bot/domain/member'
import {
  pagesFor,
  questionsIn,
  type Answers,
  type AnswerValue,
  type Page,
  type Question,
} from '../../../bot/domain/surveys/question'
import type { SurveyId } from '../../../bot/domain/surveys/survey'
import { makeSeals } from '../../../bot/flows/surveys/seals'
import { annualSurvey } from '../../../bot/texts/surveys/definitions'
import { asDay, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const SECRET = 'the secret of everybody who answers'
const PEOPLE = 256
/** As many at once as sit at their phones in the same minute. */
const AT_ONCE = 32
/** Somebody presses once more when she is asked to. */
const MOST_PRESSES = 5

const members: Member[] = Array.from({ length: PEOPLE }, (_, index) =>
  person(`n${index}`, { language: (['nb', 'nn', 'en'] as const)[index % 3] ?? 'nb' }),
)
const survey = {
  ...annualSurvey('nurse', { id: 'menti' as SurveyId, opensOn: asDay('2026-02-02'), closesOn: asDay('2026-02-20') }),
  remindOn: [asDay('2026-02-09'), asDay('2026-02-16')],
}

/** What this person answers, so that each is another and all can be checked. */
function answerBy(person: number, question: Question, place: number): AnswerValue {
  const number = person * 7 + place * 3
  switch (question.kind) {
    case 'scale':
      return (number % 5) + 1
    case 'number':
      return question.min + (number % (question.max - question.min + 1))
    case 'one':
      return question.options[number % question.options.length]?.id ?? ''
    case 'several':
      return question.options.filter((_, index) => index % 2 === number % 2).map(({ id }) => id)
    case 'text':
      return `Ord nummer ${number}`
  }
}

const places = new Map(questionsIn(survey.sections).map(({ id }, place) => [id, place]))

function answersOn({ questions }: Page, person: number): Answers {
  return Object.fromEntries(
    questions.map((question) => [question.id, answerBy(person, question, places.get(question.id) ?? 0)]),
  )
}

/** Every page somebody meets who answers so, with what she answers on it. */
function wayOf(person: number): { page: string; answers: Answers }[] {
  const way: { page: string; answers: Answers }[] = []
  for (;;) {
    const before = Object.assign({}, ...way.map(({ answers }) => answers)) as Answers
    const page = pagesFor(survey.sections, before)[way.length]
    if (!page) return way
    way.push({ page: page.section.id, answers: answersOn(page, person) })
  }
}

describe('256 people answer 18 questions, page by page, while reminders go out', () => {
  let trial: Trial
  let presses = 0
  let again = 0
  const writes: Record<string, number> = {}

  const press = async (member: Member, verb: string, data: object): Promise<string> => {
    for (let attempt = 1; ; attempt++) {
      presses += 1
      const { value } = await trial.press(member, verb, { survey: survey.id, ...data })
      if (typeof value !== 'string') return JSON.stringify(value)
      if (attempt === MOST_PRESSES) throw new Error(`Never stored: ${value}`)
      again += 1
    }
  }

  const turn = (person: number, { page, answers }: { page: string; answers: Answers }) => {
    const inputs = Object.entries(answers).map(([id, value]) => [`q:${id}`, String(value)])
    return press(member(person), 'survey.turn', { page, to: 'next', ...Object.fromEntries(inputs) })
  }

  const member = (index: number): Member => {
    const found = members[index]
    if (!found) throw new Error(`There is no person ${index}`)
    return found
  }

  /** So many at once, while the sweeps run: the next begins when one is done. */
  const wave = async (people: readonly number[], work: (person: number) => Promise<void>): Promise<void> => {
    const waiting = [...people]
    const next = async (): Promise<void> => {
      for (let person = waiting.shift(); person !== undefined; person = waiting.shift()) await work(person)
    }
    await Promise.all([...Array.from({ length: AT_ONCE }, next), trial.program.sweeps.now()])
    await trial.program.sweeps.now()
    for (const [list, count] of Object.entries(await trial.writesSince())) writes[list] = (writes[list] ?? 0) + count
  }

  const reminded = (on: string): Set<string> =>
    new Set(
      trial.program.network.deliveries
        .all()
        .filter(({ key, outcome }) => outcome === 'sent' && key.includes(`survey-reminder@${on}`))
        .map(({ key }) => key.split('/').at(-1) ?? ''),
    )

  beforeAll(async () => {
    const settings = { LINK_SECRET: SECRET, SEND_PER_SECOND: '5000', SEND_PARALLEL: '48', LOG_LEVEL: 'error' }
    trial = await startTrial({ now: '2026-01-30T09:00:00Z', members, surveys: [survey], settings })
    for (let start = 0; start < PEOPLE; start += AT_ONCE) {
      await Promise.all(members.slice(start, start + AT_ONCE).map((each) => trial.install(each)))
    }
    await trial.program.sweeps.now()
    await trial.writesSince()
  }, 60_000)
  afterAll(() => trial.close())

  it('no page is lost, everybody has one row, and nobody who has sent it in is reminded', async () => {
    const everybody = members.map((_, index) => index)
    const [early, late] = [everybody.filter((index) => index % 2 === 0), everybody.filter((index) => index % 2 === 1)]
    const send = async (person: number) => {
      expect(await press(member(person), 'survey.submit', {})).toMatch(/Takk for svaret|Thank you for answering/)
    }

    trial.setClock(new Date('2026-02-02T09:00:00Z'))
    await wave(everybody, async (person) => {
      for (const step of wayOf(person).slice(0, 2)) await turn(person, step)
    })
    trial.setClock(new Date('2026-02-04T09:00:00Z'))
    await wave(early, async (person) => {
      for (const step of wayOf(person).slice(2)) await turn(person, step)
      await send(person)
    })
    trial.setClock(new Date('2026-02-09T09:00:00Z'))
    await wave(late, async (person) => {
      for (const step of wayOf(person).slice(2)) await turn(person, step)
      if (person % 4 === 1) await send(person)
    })
    trial.setClock(new Date('2026-02-16T09:00:00Z'))
    await wave(
      late.filter((person) => person % 4 === 3),
      send,
    )

    const { sealedAnswers, surveyKeys } = trial.program.network
    const seals = makeSeals({ keys: surveyKeys, sealed: sealedAnswers, programSecret: SECRET })
    expect(sealedAnswers.all()).toHaveLength(PEOPLE)
    for (const person of everybody) {
      const expected = Object.assign({}, ...wayOf(person).map(({ answers }) => answers)) as Answers
      expect(seals.answerOf(survey, member(person).id)).toEqual({ answers: expected, submitted: true, area: 'follo' })
    }
    const [first, second] = [reminded('2026-02-09'), reminded('2026-02-16')]
    for (const person of early) expect(first.has(member(person).id) || second.has(member(person).id)).toBe(false)
    for (const person of late.filter((each) => each % 4 === 1)) expect(second.has(member(person).id)).toBe(false)
    expect(first.size).toBeGreaterThan(0)

    // Each page once, and once for sending it in; presses that were repeated wrote nothing more.
    const pages = everybody.reduce((sum, person) => sum + wayOf(person).length, 0)
    expect(writes['Answers']).toBe(pages + PEOPLE)
    expect(writes['SurveyKeys']).toBe(1)
    const perMember = (writes['Answers'] ?? 0) / PEOPLE
    process.stdout.write(
      `${PEOPLE} people, ${questionsIn(survey.sections).length} questions on ${survey.sections.length} pages: ` +
        `${perMember.toFixed(2)} Graph writes of each, ${presses} presses of which ${again} again, ` +
        `${first.size + second.size} reminded, one row each\n`,
    )
  }, 120_000)
})
