import { parseAction } from '../../bot/cards/actions'
import { escalationCard } from '../../bot/cards/absence/escalation'
import { placeGivenCard, placeLostCard } from '../../bot/cards/answers/place'
import { seriesCard } from '../../bot/cards/answers/series'
import { substituteCard } from '../../bot/cards/answers/substitute'
import { movedCard } from '../../bot/cards/gathering/moved'
import { receiptCard } from '../../bot/cards/gathering/receipt'
import { rosterDigestCard } from '../../bot/cards/gathering/rosterDigest'
import { shortened } from '../../bot/cards/plain'
import type { GatheringId } from '../../bot/domain/gathering'
import { LANGUAGES } from '../../bot/domain/member'
import { textsIn } from '../../bot/texts/texts'
import { instead } from './answerCards'
import { answered, cancelled, day, frame, invited, plan, view } from './builders'
import { elementsOfType, textOf, titlesOf, wordsIn } from './cardCheck'

const earlierThatDay = { ...plan, start: new Date('2026-03-12T08:00:00Z'), end: new Date('2026-03-12T11:00:00Z') }
const dayBefore = { ...plan, start: new Date('2026-03-11T11:00:00Z'), end: new Date('2026-03-11T14:00:00Z') }

describe('a gathering that was moved', () => {
  const moved = { ...view('nb'), before: dayBefore, earlier: 'on-site' as const }

  it('asks again when the day is another, and says what was answered then', () => {
    expect(titlesOf(movedCard(moved)).slice(0, 3)).toEqual([
      'Jeg kommer på stedet',
      'Jeg blir med på nett',
      'Jeg kan ikke komme',
    ])
    expect(wordsIn(movedCard(moved))).toContain('Sist svarte du at du ville komme.')
    expect(wordsIn(movedCard(moved))).toContain('onsdag 11. mars')
  })

  it('is the receipt once it is answered for the new day', () => {
    const rsvp = answered('online')
    expect(movedCard({ ...moved, rsvp })).toEqual(receiptCard(view('nb', { rsvp })))
  })

  it('lets the answer stand when only the time is another', () => {
    const card = movedCard({ ...moved, before: earlierThatDay, earlier: null, rsvp: answered('on-site') })
    expect(titlesOf(card)).toEqual(['Endre svaret'])
    expect(wordsIn(card)).toContain('Svaret ditt står')
    expect(wordsIn(card)).toContain('kl. 09.00–12.00')
  })

  it('asks those whose way of coming is no longer there', () => {
    const digital = { ...moved, before: plan, gathering: invited({ mode: 'digital' }), rsvp: answered('on-site') }
    expect(titlesOf(movedCard(digital)).slice(0, 2)).toEqual(['Jeg blir med på nett', 'Jeg kan ikke komme'])
    const stays = movedCard({ ...digital, rsvp: answered('cannot-come') })
    expect(titlesOf(stays)).toEqual(['Endre svaret'])
  })

  it('shows of what was before only what is no longer so', () => {
    const [, before] = elementsOfType(movedCard({ ...moved, before: earlierThatDay }), 'FactSet')
    expect(before?.['facts']).toEqual([{ title: 'Når', value: 'torsdag 12. mars kl. 09.00–12.00' }])
  })

  it('is not asked about once it is cancelled', () => {
    expect(titlesOf(movedCard({ ...moved, gathering: cancelled('Snø') }))).toEqual([])
  })
})

describe('a place', () => {
  const seated = view('nb', { rsvp: answered('on-site'), isFull: true })

  it('is given up with one press', () => {
    const press = elementsOfType(placeGivenCard(seated), 'Action.Execute').find(
      ({ title }) => title === 'Gi plassen videre',
    )
    const parsed = parseAction(press?.['verb'], press?.['data'])
    expect(parsed).toMatchObject({ ok: true, action: { data: { answer: 'cannot-come', reason: 'other' } } })
    expect(elementsOfType(placeGivenCard(seated), 'Input.')).toEqual([])
  })

  it('is spoken of only while it is so', () => {
    expect(wordsIn(placeGivenCard({ ...seated, queuePlace: 1 }))).not.toContain('Du har fått plass')
    expect(wordsIn(placeGivenCard({ ...seated, rsvp: answered('online') }))).not.toContain('Du har fått plass')
    expect(wordsIn(placeLostCard(seated))).not.toContain('ikke plass')
    expect(wordsIn(placeLostCard({ ...seated, queuePlace: 2 }))).toContain('nummer 2')
  })
})

describe('the year on one card', () => {
  const now = new Date('2026-03-02T10:00:00Z')
  const open = { frame: frame('nb'), series: 's1', changing: null, now, today: day('2026-03-02') }
  const item = (id: string, changes = {}) => ({
    gathering: invited({ id: id as GatheringId, series: 's1' }),
    rsvp: undefined,
    queuePlace: null,
    isFull: false,
    ...changes,
  })

  it('offers choices that the bot understands, all of them', () => {
    const card = seriesCard({ ...open, items: [item('g1'), item('g2')] })
    const [input] = elementsOfType(card, 'Input.')
    const choices = Array.isArray(input?.['choices']) ? input['choices'] : []
    expect(choices).toHaveLength(7)
    for (const choice of choices) {
      const value = typeof choice === 'object' && choice !== null && 'value' in choice ? choice['value'] : null
      const parsed = parseAction('series.answer', { series: 's1', [textOf(input?.['id'])]: value })
      expect(parsed).toMatchObject({ ok: true })
    }
  })

  it('leaves out what is left open', () => {
    const parsed = parseAction('series.answer', { series: 's1', 'answer:g1': 'online', 'answer:g2': '' })
    expect(parsed.ok && parsed.action.verb === 'series.answer' && [...parsed.action.data.answers.keys()]).toEqual([
      'g1',
    ])
  })

  it('asks only of those not answered, and of the one that is being changed', () => {
    const items = [item('g1', { rsvp: answered('on-site') }), item('g2'), item('g3', { rsvp: answered('cannot-come') })]
    const asked = (changing: string | null) =>
      elementsOfType(seriesCard({ ...open, items, changing: changing as GatheringId | null }), 'Input.').map(
        (input) => [input['id'], input['value']],
      )
    expect(asked(null)).toEqual([['answer:g2', '']])
    expect(asked('g3')).toEqual([
      ['answer:g2', ''],
      ['answer:g3', 'cannot-come:roster'],
    ])
  })

  it('leaves out what is over first when the year is long, and says how many are left', () => {
    const past = item('g0', {
      gathering: invited({
        id: 'g0' as GatheringId,
        start: new Date('2026-01-12T09:00:00Z'),
        end: new Date('2026-01-12T12:00:00Z'),
      }),
    })
    const items = [past, ...Array.from({ length: 10 }, (_, index) => item(`g${index + 1}`))]
    const card = seriesCard({ ...open, items })
    expect(elementsOfType(card, 'Input.')).toHaveLength(8)
    expect(wordsIn(card)).toContain('Og 3 til senere.')
  })

  it('asks nothing about what has begun or is cancelled', () => {
    const begun = item('g1', { gathering: invited({ start: new Date('2026-03-02T09:00:00Z') }) })
    const card = seriesCard({ ...open, items: [begun, item('g2', { gathering: cancelled('Snø') })] })
    expect(titlesOf(card)).toEqual([])
    expect(elementsOfType(card, 'Input.')).toEqual([])
  })
})

describe('whoever cannot come', () => {
  const cannot = view('nb', { rsvp: answered('cannot-come'), instead })

  it('is offered what still helps, and keeps the reason when asking a colleague', () => {
    expect(titlesOf(receiptCard(cannot))).toEqual([
      'Bli med på nett i stedet',
      'Kom til Ahus 12. mars i stedet',
      'Kom til Kongsvinger 16. april i stedet',
      'Spør en kollega om å komme i stedet',
      'Send spørsmålet',
      'Endre svaret',
    ])
    const ask = elementsOfType(receiptCard(cannot), 'Action.Execute').find(({ title }) => title === 'Send spørsmålet')
    expect(ask?.['data']).toMatchObject({ verb: 'rsvp.answer', answer: 'cannot-come', reason: 'roster' })
  })

  it('is offered at most three other areas, and no more buttons than Teams shows', () => {
    const [other] = instead.elsewhere
    const many = { ...instead, elsewhere: Array.from({ length: 5 }, () => other).filter((each) => each !== undefined) }
    const actions = receiptCard({ ...cannot, instead: many })['actions']
    expect(Array.isArray(actions) && actions.length).toBe(6)
  })

  it('asks nobody else once a colleague comes', () => {
    const asked = { name: 'Bilal Berg', state: 'comes' as const }
    const card = receiptCard({ ...cannot, instead: { ...instead, asked } })
    expect(titlesOf(card)).not.toContain('Spør en kollega om å komme i stedet')
    expect(wordsIn(card)).toContain('Bilal Berg kommer i stedet for deg.')
  })
})

it.each(LANGUAGES)('never says why to a colleague, a manager or an area leader (%s)', (language) => {
  const nurse = { name: 'Eva Foss', answer: 'cannot-come' as const }
  const absences = [{ gathering: plan, kind: 'cancelled-late' as const }]
  const repeated = { name: 'Eva Foss', workplace: null, managerName: null, absences }
  const cards = [
    substituteCard({ ...view(language), askers: ['Eva Foss'] }),
    escalationCard({ frame: frame(language), nurses: [repeated] }),
    rosterDigestCard({
      frame: frame(language),
      day: day('2026-01-29'),
      items: [{ gathering: plan, nurses: [nurse] }],
      arrangedOn: day('2026-01-30'),
      today: day('2026-01-30'),
    }),
  ]
  // These two words stand on the cards in another sense.
  const { roster: _roster, other: _other, ...reasons } = textsIn(language).reason
  for (const card of cards) {
    for (const reason of Object.values(reasons)) {
      expect(wordsIn(card).toLowerCase()).not.toMatch(new RegExp(`(?<!\\p{L})${reason.toLowerCase()}(?!\\p{L})`, 'u'))
    }
  }
})

it('shortens between letters and never inside one', () => {
  expect(shortened('Kompetanse', 10)).toBe('Kompetanse')
  expect(shortened('Kompetansenettverk', 10)).toBe('Kompetans…')
  expect(shortened('👩‍⚕️👩‍⚕️👩‍⚕️'.repeat(5), 3)).not.toContain('\ufffd')
})
