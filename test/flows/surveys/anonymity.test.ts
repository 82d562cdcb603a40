import type { Member } from '../../../bot/domain/member'
import type { SealedAnswer } from '../../../bot/domain/surveys/answer'
import { ahus, asDay, everybody, follo, person } from '../../support/people'
import { scale, surveyWith } from '../../support/surveys'
import { startTrial, type Trial } from '../../support/trial'
import { everyRow, mostTelling, openedWith, placesFound, secretsIn, type SeenRow } from './attacker'
import { text } from './closingScene'

/** By chance one in some millions is further off than this; forty in order are 6.2. */
const BY_CHANCE = 5

const PROGRAM_SECRET = 'the secret of the program, which is in no list'
const survey = surveyWith({
  questions: [scale('competence'), scale('confidence'), text('wish')],
  opensOn: asDay('2026-01-12'),
  closesOn: asDay('2026-01-23'),
  remindOn: [asDay('2026-01-15'), asDay('2026-01-20')],
})
const nurses = Array.from({ length: 44 }, (_, index) =>
  person(`nurse${10 + index}`, { area: index % 3 === 0 ? ahus : follo }),
)
const ids = nurses.map(({ id }) => id)

/** In an order that has nothing to do with the name list, forty of them, each with answers that have nothing to do with it. */
const answering = shuffled(nurses, 7).slice(0, 40)
const answerOf = (member: Member) => {
  const place = shuffled(nurses, 11).indexOf(member)
  return { competence: 1 + (place % 5), confidence: 1 + (Math.floor(place / 3) % 5), wish: `Et ønske: ${place}.` }
}

let trial: Trial
let before: SeenRow[]
let after: SeenRow[]

beforeAll(async () => {
  trial = await startTrial({
    now: '2026-01-12T07:00:00Z',
    members: [...everybody.filter(({ role }) => role !== 'resource-nurse'), ...nurses],
    surveys: [survey],
    settings: { LINK_SECRET: PROGRAM_SECRET },
  })
  for (const nurse of nurses) await trial.install(nurse)
  await trial.program.sweeps.now()

  const press = (member: Member, given: Record<string, string>) =>
    trial.press(member, 'survey.submit', { survey: survey.id, page: 'page-1', ...given })
  for (const [index, member] of answering.entries()) {
    // Each at a time of her own, over nine days, with the reminders in between.
    trial.local.clock.set(new Date(Date.parse('2026-01-12T08:00:00Z') + index * 5.5 * 3_600_000))
    if (index === 14 || index === 36) await trial.program.sweeps.now()
    const { competence, confidence, wish } = answerOf(member)
    // Some change their minds.
    if (index % 4 === 0) await press(member, { 'q:competence': '3', 'q:wish': 'Noe annet.' })
    const given = { 'q:competence': String(competence), 'q:confidence': String(confidence), 'q:wish': wish }
    expect((await press(member, given)).statusCode).toBe(200)
  }
  before = await everyRow(trial.graph)
  trial.local.clock.set(new Date('2026-01-24T08:00:00Z'))
  await trial.program.sweeps.now()
  after = await everyRow(trial.graph)
}, 120_000)
afterAll(() => trial.close())

const inList = (rows: readonly SeenRow[], list: string) => rows.filter((row) => row.list === list)
const sealedIn = (rows: readonly { fields: unknown }[]): SealedAnswer[] =>
  rows.map(({ fields }) => {
    const { Key, Sealed } = fields as { Key: string; Sealed: string }
    return { key: Key, survey: survey.id, sealed: Sealed }
  })
const secretOf = (rows: readonly SeenRow[]) => inList(rows, 'SurveyKeys').map(({ fields }) => String(fields['Secret']))

describe('a survey that is open, to whoever has every list', () => {
  it('was answered by forty, who were asked and reminded', () => {
    expect(inList(before, 'Answers')).toHaveLength(40)
    const reminded = inList(before, 'Deliveries').filter(({ fields }) => fields['Kind'] === 'survey-reminder')
    expect(reminded.length).toBeGreaterThan(20)
  })

  it('tells no place among the answers of anybody, whatever in the lists is tried as the key', () => {
    const keys = new Set(sealedIn(inList(before, 'Answers')).map(({ key }) => key))
    const found = (...known: string[]) =>
      placesFound(keys, ids.slice(0, 4), survey, [...secretsIn(before), '', ...known], secretOf(before))
    expect(found()).toEqual([])
    // With what is in no list every one is found: so the attack is no weak one.
    const all = placesFound(keys, ids, survey, [PROGRAM_SECRET], secretOf(before))
    expect(all.toSorted()).toEqual(answering.map(({ id }) => String(id)).toSorted())
  })

  it('opens no answer with whatever is in the lists', () => {
    const rows = sealedIn(inList(before, 'Answers'))
    const secrets = secretsIn(before)
    expect(openedWith(rows.slice(0, 3), survey, secretOf(before), ['', ...secrets])).toEqual([])
    expect(openedWith(rows.slice(0, 3), survey, ['', ...secrets.slice(0, 500)], secretOf(before))).toEqual([])
    expect(openedWith(rows, survey, secretOf(before), [PROGRAM_SECRET])).toHaveLength(40)
  })

  it('says nothing of what was answered by ids, times, lengths and signs, even to whoever knows which row is whose', () => {
    const rows = inList(before, 'Answers').toSorted((one, other) => one.id - other.id)
    expect(new Set(rows.map(({ fields }) => String(fields['Sealed']).length)).size).toBe(1)
    for (const question of ['competence', 'confidence'] as const) {
      const truth = answering.map((member) => answerOf(member)[question])
      expect(mostTelling(rows, truth)?.z).toBeLessThan(BY_CHANCE)
    }
    const lengths = answering.map((member) => answerOf(member).wish.length)
    expect(mostTelling(rows, lengths)?.z).toBeLessThan(BY_CHANCE)
    // And it would be seen if it did: here each row's length follows the answer.
    const telling = rows.map((row, index) => {
      const longer = 'x'.repeat(answerOf(answering[index] as Member).competence)
      return { ...row, fields: { ...row.fields, Sealed: `${String(row.fields['Sealed'])}${longer}` } }
    })
    const truth = answering.map((member) => answerOf(member).competence)
    expect(mostTelling(telling, truth)).toMatchObject({ name: 'length of Sealed' })
    expect(mostTelling(telling, truth)?.z).toBeGreaterThan(BY_CHANCE)
  })
})

describe('a survey that is closed, to whoever has every list, the recycle bin, the logs and the secret of the program', () => {
  const everythingLeft = () => [...after, ...trial.local.recycleBin()]

  it('is closed, and says so with its figures', () => {
    expect(trial.program.network.surveys.get(survey.id)).toMatchObject({ stage: 'closed', record: { answered: 40 } })
    const figures = trial.program.network.surveyResults.get(survey.id)?.figures
    expect(figures?.questions.map(({ all }) => all?.n)).toEqual([40, 40])
    expect(inList(after, 'SurveyTexts')).toHaveLength(40)
  })

  it('has left no answer of anybody, nor a key that opens one that was copied while it was open', () => {
    expect(inList(after, 'Answers')).toEqual([])
    expect(inList(after, 'SurveyKeys')).toEqual([])
    const deleted = trial.local.recycleBin().filter(({ list }) => list === 'Answers')
    expect(deleted).toHaveLength(40)
    const secrets = [
      ...secretsIn(everythingLeft(), PROGRAM_SECRET),
      ...trial.logs.flatMap((line) => line.split(/["\s]/)),
    ]
    const tried = [...new Set(secrets)].filter((each) => each.length >= 16)
    const copied = sealedIn(inList(before, 'Answers')).slice(0, 2)
    expect(openedWith([...sealedIn(deleted), ...copied], survey, tried, [PROGRAM_SECRET])).toEqual([])
    expect(openedWith(copied, survey, secretOf(before), [PROGRAM_SECRET])).toHaveLength(2)
  })

  it('says of nobody whether she was reminded, and so nothing of when she answered', () => {
    const aboutIt = everythingLeft().filter((row) => JSON.stringify(row).includes(survey.id))
    const named = aboutIt.filter((row) => ids.some((id) => JSON.stringify(row).includes(`"${id}"`)))
    expect(new Set(named.map(({ list, fields }) => `${list} ${String((fields as { Kind?: string }).Kind)}`))).toEqual(
      new Set(['Deliveries survey']),
    )
    const rows = named as SeenRow[]
    expect(rows).toHaveLength(nurses.length)
    const whenAnswered = rows.map(({ fields }) => answering.findIndex(({ id }) => id === fields['Member']))
    const own = ['beginning of Key', 'beginning of Member', 'beginning of ConversationId', 'beginning of ActivityId']
    expect(mostTelling(rows, whenAnswered, own)?.z).toBeLessThan(BY_CHANCE)
    expect(trial.logs.filter((line) => /nurse\d|Testesen|@example/.test(line))).toEqual([])
  })

  it('has texts that no order of rows, ids, times or keys ties to when they were written, or to other answers', () => {
    const rows = inList(after, 'SurveyTexts')
    const authorOf = ({ fields }: SeenRow) => answering.findIndex((member) => answerOf(member).wish === fields['Text'])
    const own = ['beginning of Text', 'length of Text']
    expect(new Set(rows.map(authorOf)).size).toBe(40)
    expect(mostTelling(rows, rows.map(authorOf), own)?.z).toBeLessThan(BY_CHANCE)
    const scores = rows.map((row) => answerOf(answering[authorOf(row)] as Member).competence)
    expect(mostTelling(rows, scores, own)?.z).toBeLessThan(BY_CHANCE)
    // And it would be seen if they had been written in the order they came.
    const inOrder = rows
      .toSorted((one, other) => authorOf(one) - authorOf(other))
      .map((row, index) => ({ ...row, id: index + 1 }))
    expect(mostTelling(inOrder, inOrder.map(authorOf), own)).toMatchObject({ name: 'id' })
    expect(mostTelling(inOrder, inOrder.map(authorOf), own)?.z).toBeGreaterThan(BY_CHANCE)
  })
})

/** The same order each time, without anybody having chosen it. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed
  const next = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648)
  return items
    .map((item) => ({ item, place: next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}
