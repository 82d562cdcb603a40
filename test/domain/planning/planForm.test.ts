import { askedFrom } from '../../../bot/domain/planning/planCheck'
import { askedIn, copyOf, FORM_PARTS, formOf, newPlan, partsOf } from '../../../bot/domain/planning/planForm'
import { ahus, follo, nina, ola, plan } from '../../support/people'

const item = { start: '12:00' as never, end: '13:00' as never, title: 'Etikk (del 2)', speaker: null }
const asked = askedFrom(plan({ programme: [item], topics: ['ESAS-r', 'Etikk'], material: ['Artikkel'], seats: 20 }))

it('gives back what was there when nothing was touched, whatever stood on the form', () => {
  expect(askedIn(formOf(asked), FORM_PARTS, asked)).toEqual(asked)
  expect(askedIn(formOf(asked), [], asked)).toEqual(asked)
})

it('leaves alone what did not stand on the form', () => {
  const emptied = {
    ...formOf(asked),
    areas: [],
    kind: '',
    programme: '',
    topics: '',
    material: '',
    lastDay: '2026-04-01',
  }
  expect(askedIn(emptied, [], asked)).toEqual(asked)
  expect(askedIn(emptied, ['content'], asked)).toEqual({ ...asked, programme: [], topics: [], material: [] })
})

it('shows kind and areas until people are called, a last day where there is one, and texts that are not too long', () => {
  expect(partsOf(asked, false)).toEqual(['kind', 'content'])
  expect(partsOf(asked, true)).toEqual(['content'])
  expect(partsOf({ ...asked, lastDay: '2026-03-13' }, true)).toEqual(['lastDay', 'content'])
  expect(partsOf({ ...asked, material: ['x'.repeat(900)] }, true)).toEqual([])
})

it('begins with what is usual, for the own area', () => {
  expect(newPlan('area-gathering', ola, 'lunsj')).toMatchObject({
    areas: [follo],
    audience: ['nurse'],
    leadersUntil: '',
  })
  expect(newPlan('intro-course', nina, 'lunsj')).toMatchObject({ areas: [], hours: '6', leadersUntil: 'lunsj' })
})

it('copies everything but the day and the link, and another area’s gathering for the own area', () => {
  const online = plan({ mode: 'hybrid', onlineLink: 'https://example.org/motet', areas: [ahus] })
  expect(copyOf(online, nina)).toMatchObject({ title: online.title, day: '', onlineLink: '', areas: [ahus] })
  expect(copyOf(online, ola).areas).toEqual([follo])
})
