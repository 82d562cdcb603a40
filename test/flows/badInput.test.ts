import * as fc from 'fast-check'
import { parseAction, payloads, type Verb } from '../../bot/cards/actions'
import type { Language, Member } from '../../bot/domain/member'
import { refusals } from '../../bot/texts/refusals'
import { nell, oda, people, rowsIn, rowsThatCannotBeRead, startBadInputTrial, storedIn } from '../support/badInput'
import { fieldsOf, GOOD, goodFor, IDENTITIES } from '../support/goodPresses'
import { LONG_TEXT, NASTY_TEXTS, NASTY_VALUES, showsTooMuch, TRACE } from '../support/nasty'
import { anna, mona, ola } from '../support/people'
import type { Trial } from '../support/trial'

const verbs = Object.keys(payloads) as Verb[]

let trial: Trial
let rowsBefore: Record<string, number>
beforeAll(async () => {
  trial = await startBadInputTrial()
  rowsBefore = await rowsIn(trial)
})
afterAll(() => trial.close())
beforeEach(() => void trial.logs.splice(0))
afterEach(() => {
  const log = trial.logs.join('\n')
  expect(trial.logs.filter((line) => line.includes('"level":50'))).toEqual([])
  expect(log).not.toContain(TRACE)
  for (const { name } of people) expect(log).not.toContain(name)
  expect(rowsThatCannotBeRead(trial)).toEqual([])
})

/** The words of a refusal, in the language of whoever pressed. */
function refusedIn(member: Member, reply: string): boolean {
  return Object.values(refusals[languageOf(member)]).some((text) => reply.includes(JSON.stringify(text).slice(1, -1)))
}

async function pressed(member: Member, verb: unknown, data: unknown): Promise<string> {
  const { statusCode, value } = await trial.press(member, verb, data as object)
  expect(statusCode).toBe(200)
  expect(showsTooMuch(JSON.stringify(value))).toBe(null)
  // The card of a channel is everybody's, in bokmål.
  if (typeof value === 'object' && verb !== 'channel.refresh') {
    expect([verb, value]).toMatchObject([verb, { lang: languageOf(member) }])
  }
  return JSON.stringify(value)
}

/** As it stands now: some of them have pressed the button that changes it. */
function languageOf({ id }: Member): Language {
  const member = trial.program.network.members.get(id)
  return member?.chosenLanguage ?? member?.listedLanguage ?? 'nb'
}

type Bad = { name: string; data: Record<string, unknown> }

function badFor(verb: Verb): Bad[] {
  return fieldsOf(verb).flatMap((field) =>
    Object.entries({ ...NASTY_VALUES, 'far too long': LONG_TEXT }).map(([name, value]) => ({
      name: `${field} ${name}`,
      data: { ...goodFor(verb), [field]: value },
    })),
  )
}

describe('a button with something nasty in it', () => {
  it('has something that would do for every field of every button', () => {
    const lacking = verbs.flatMap((verb) => fieldsOf(verb).filter((field) => !(field in GOOD)))
    expect(lacking).toEqual([])
    expect(verbs.filter((verb) => !parseAction(verb, goodFor(verb)).ok)).toEqual([])
  })

  it.each(verbs)('%s that makes no sense is refused kindly, and nothing is stored', async (verb) => {
    const before = storedIn(trial)
    const senseless = badFor(verb).filter(({ data }) => !parseAction(verb, data).ok)
    for (const [index, { name, data }] of senseless.entries()) {
      const member = [anna, oda, nell, ola][index % 4] ?? anna
      const reply = await pressed(member, verb, data)
      expect([name, refusedIn(member, reply)]).toEqual([name, true])
      expect([name, reply.includes(TRACE)]).toEqual([name, false])
    }
    expect(storedIn(trial)).toEqual(before)
  })

  it.each(verbs)('%s that is well formed is answered in the language of whoever pressed', async (verb) => {
    const wellFormed = badFor(verb).filter(({ data }) => parseAction(verb, data).ok)
    for (const [index, { name, data }] of wellFormed.entries()) {
      const before = storedIn(trial)
      await pressed([anna, oda, nell, ola][index % 4] ?? anna, verb, data)
      // What is not there cannot be changed.
      const isAboutNothing = IDENTITIES.includes(name.split(' ')[0] ?? '')
      if (isAboutNothing) expect([name, storedIn(trial)]).toEqual([name, before])
    }
  })

  it('is refused whatever comes in its place', async () => {
    const before = storedIn(trial)
    for (const value of Object.values(NASTY_VALUES)) {
      for (const verb of verbs) {
        if (parseAction(verb, value).ok) continue
        expect(refusedIn(anna, await pressed(anna, verb, value))).toBe(true)
      }
      expect(refusedIn(oda, await pressed(oda, value, goodFor('rsvp.answer')))).toBe(true)
    }
    expect(storedIn(trial)).toEqual(before)
  })

  it('is refused to whoever is not on the name list, however good it is', async () => {
    const before = storedIn(trial)
    for (const verb of verbs) {
      const { value } = await trial.press('nobody', verb, { ...goodFor(verb), dryRun: false })
      expect(JSON.stringify(value)).toContain(refusals.nb['unknown-person'])
    }
    expect(storedIn(trial)).toEqual(before)
  })

  it('stores nothing for whoever has nothing to do with it', async () => {
    const before = storedIn(trial)
    const all = ['g-open', 'g-now', 'g-held', 'g-off', 'g-draft', 'g-s1']
    const own: Verb[] = [
      'language.choose',
      'calendar.renew',
      'hours.proof',
      'plan.save',
      'rsvp.answer',
      'survey.submit',
      'survey.turn',
      'series.answer',
    ]
    for (const verb of verbs.filter((each) => !own.includes(each))) {
      for (const gathering of all) {
        const data = { ...goodFor(verb), gathering, about: gathering, dryRun: false }
        for (const member of [anna, oda, mona]) await pressed(member, verb, data)
      }
    }
    for (const member of [oda, nell, mona]) {
      for (const gathering of all) await pressed(member, 'rsvp.answer', { ...goodFor('rsvp.answer'), gathering })
      await pressed(member, 'survey.submit', goodFor('survey.submit'))
      await pressed(member, 'survey.turn', goodFor('survey.turn'))
      await pressed(member, 'series.answer', goodFor('series.answer'))
    }
    expect(storedIn(trial)).toEqual(before)
  })

  it('stores nothing of it when one part is good and another is not', async () => {
    const before = storedIn(trial)
    const series = { series: 'series-1', 'answer:g-s1': 'on-site' }
    const list = { gathering: 'g-now', onSite: 'anna', online: '', shown: '' }
    const plan = { ...goodFor('plan.save'), gathering: 'g-new', copyOf: undefined, dryRun: false }
    const survey = { survey: 's1', page: 'page-1', 'q:q1': 3 }
    const half: [Member, Verb, object][] = [
      [anna, 'series.answer', { ...series, [`answer:${TRACE}`]: 'on-site' }],
      [anna, 'series.answer', { ...series, 'answer:g-open': 'on-site' }],
      [anna, 'series.answer', { ...series, 'answer:g-off': 'on-site' }],
      [anna, 'survey.submit', { ...survey, [`q:${TRACE}`]: 3 }],
      [anna, 'survey.submit', { survey: 's1', page: 'page-1' }],
      [anna, 'survey.turn', { ...survey, to: 'next', 'q:q1': 6 }],
      [anna, 'survey.turn', { ...survey, to: 'next', page: TRACE }],
      [anna, 'rsvp.answer', { gathering: 'g-open', answer: 'cannot-come' }],
      [anna, 'rsvp.answer', { gathering: 'g-open', answer: 'cannot-come', reason: 'roster', substitute: 'anna' }],
      [anna, 'rsvp.answer', { gathering: 'g-open', answer: 'cannot-come', reason: 'roster', substitute: TRACE }],
      [anna, 'rsvp.answer', { gathering: 'g-open', answer: 'cannot-come', reason: 'roster', substitute: 'nell' }],
      [ola, 'list.save', { ...list, onSite: `anna,${TRACE}` }],
      [ola, 'list.save', { ...list, onSite: 'anna,nell' }],
      [ola, 'list.complete', { gathering: 'g-now', excused: TRACE, shown: '' }],
      ...['title', 'mode', 'from', 'to', 'areas'].map((field): [Member, Verb, object] => [
        ola,
        'plan.save',
        { ...plan, [field]: '' },
      ]),
      ...Object.entries({ day: '2026-02-30', from: '25:00', to: '11:00', mode: TRACE, areas: `follo,${TRACE}` }).map(
        ([field, value]): [Member, Verb, object] => [ola, 'plan.save', { ...plan, [field]: value }],
      ),
      ...Object.entries({
        seats: '-1',
        onlineLink: 'javascript:alert(1)',
        programme: '25:00 Kaffe',
        title: 'x'.repeat(121),
      }).map(([field, value]): [Member, Verb, object] => [nell, 'plan.save', { ...plan, [field]: value }]),
      [oda, 'plan.save', plan],
      [ola, 'plan.save', { ...plan, areas: 'ahus' }],
      [nell, 'plan.save', { ...plan, gathering: 'g-nothing', isNew: false }],
    ]
    for (const [member, verb, data] of half) {
      const reply = await pressed(member, verb, data)
      // Whoever plans sees the form again, with what is wrong at its field.
      if (verb !== 'plan.save') expect([verb, data, refusedIn(member, reply)]).toEqual([verb, data, true])
    }
    expect(storedIn(trial)).toEqual(before)
  })

  it('is never too much, whatever it is', async () => {
    const names = [...Object.keys(GOOD), '__proto__', TRACE]
    const data = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constantFrom(...Object.values(GOOD))),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...verbs),
        data,
        fc.constantFrom(anna, oda, nell, ola),
        async (verb, some, member) => {
          const before = storedIn(trial)
          await trial.press(member, verb, some).then(({ statusCode }) => expect(statusCode).toBe(200))
          if (!parseAction(verb, some).ok) expect(storedIn(trial)).toEqual(before)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('words to the bot', () => {
  it('of any kind are answered, and nothing of them is said again', async () => {
    const before = storedIn(trial)
    const said = [...Object.values(NASTY_TEXTS), LONG_TEXT, 'her', 'her 0', `her ${TRACE}`, 'her 12345', 'her ٤٨٢١', '']
    for (const text of said) {
      const count = trial.connector.posted.length
      await trial.write(oda, text)
      const answers = trial.connector.posted.slice(count).filter(({ conversation }) => conversation === 'chat-oda')
      expect(answers).toHaveLength(1)
      const answer = JSON.stringify(answers[0]?.card)
      expect([answer.includes(TRACE), showsTooMuch(answer)]).toEqual([false, null])
      expect(answers[0]?.card).toMatchObject({ lang: languageOf(oda) })
    }
    expect(storedIn(trial)).toEqual(before)
  })
})

it('all that, and the lists have the rows they had and those of what was answered', async () => {
  const others = ({ Rsvps, CalendarKeys, ...rest }: Record<string, number>) => ({ rest, own: [Rsvps, CalendarKeys] })
  const [before, after] = [others(rowsBefore), others(await rowsIn(trial))]
  expect(after.rest).toEqual(before.rest)
  for (const count of after.own) expect(count).toBeLessThan(people.length)
})
