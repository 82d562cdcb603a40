import type { GatheringId } from '../../../bot/domain/gathering'
import { anna, mona, nina, ola, plan } from '../../support/people'
import { pressing } from '../../support/pressing'
import { startTrial, type Trial } from '../../support/trial'

const NOW = '2026-02-16T08:00:00Z'

describe('what is planned in chat', () => {
  const elsewhere = { ...plan({ id: 'g-ahus' as GatheringId, areas: ['ahus' as never] }), stage: 'draft' as const }
  const course = {
    ...plan({
      id: 'g-course' as GatheringId,
      kind: 'basic-course' as const,
      end: new Date('2026-03-13T14:00:00Z'),
      programme: Array.from({ length: 10 }, () => ({
        start: '12:00' as never,
        end: '13:00' as never,
        title: 'x'.repeat(290),
        speaker: null,
      })),
    }),
    stage: 'draft' as const,
  }
  let trial: Trial
  beforeAll(async () => {
    trial = await startTrial({ now: NOW, gatherings: [elsewhere, course] })
  })
  afterAll(() => trial.close())
  const textOfPress = async (...press: Parameters<Trial['press']>) =>
    JSON.stringify((await trial.press(...press)).value)

  it.each(['plan.list', 'plan.new'])('tells a nurse and a manager kindly who does, at %s', async (verb) => {
    for (const member of [anna, mona]) {
      expect(await textOfPress(member, verb)).toMatch(/Områdelederne og arbeidsgruppa planlegger/)
    }
  })

  it.each(['open', 'edit', 'copy', 'undo', 'announce', 'invite', 'cancel'])(
    'shows nobody what is not theirs, at plan.%s',
    async (verb) => {
      const data = { gathering: 'g-ahus', dryRun: false }
      expect(await textOfPress(ola, `plan.${verb}`, data)).toContain('planlegges av andre')
      expect(await textOfPress(anna, `plan.${verb}`, data)).toContain('Områdelederne og arbeidsgruppa')
      expect(await textOfPress(ola, `plan.${verb}`, { ...data, gathering: 'gone' })).toContain('finner ikke dette')
      expect(await textOfPress(ola, `plan.${verb}`, {})).toContain('Noe manglet i svaret')
    },
  )

  it('lets an area leader plan for the own area only, and says so at the field', async () => {
    const leader = pressing(trial, ola)
    await leader.open('plan.new')
    await leader.press('plan.save', { areas: 'ahus', day: '2026-04-16' })
    expect(leader.shown()).toContain('Velg ditt eget område, alene eller sammen med ett til.')
    await leader.press('plan.save', { areas: 'ahus,follo', day: '2026-04-16' })
    expect(leader.shown()).toContain('Utkastet er lagret')
  })

  it.each([
    { isNew: true, gathering: 'g-ahus' },
    { isNew: true, gathering: '../rart' },
    { gathering: 'g-00000000-0000-4000-8000-000000000000' },
    { gathering: 'g-ahus', parts: 'kind,everything' },
    { gathering: 'g-ahus', title: 'x'.repeat(7000) },
  ])('stores nothing from a form that was not made here (%#)', async (data) => {
    await trial.writesSince()
    const before = [...trial.program.network.gatherings.all()].length
    await trial.press(ola, 'plan.save', { dryRun: false, parts: '', title: 'Ny', day: '2026-04-16', ...data })
    expect([...trial.program.network.gatherings.all()]).toHaveLength(before)
    expect(await trial.writesSince()).toEqual({})
  })

  it.each([
    ['title', '', 'Samlingen trenger en tittel.'],
    ['title', 'x'.repeat(121), 'høyst 120 tegn'],
    ['kind', 'fest', 'Dette kjenner vi ikke.'],
    ['areas', '', 'Velg minst ett område.'],
    ['areas', 'månen', 'Dette kjenner vi ikke.'],
    ['day', '12. mars', 'Skriv datoen slik'],
    ['day', '2026-02-01', 'Datoen har vært.'],
    ['from', '', 'Når begynner det?'],
    ['to', 'kvart på', 'Skriv klokkeslettet slik'],
    ['to', '11:00', 'Slutter før det begynner.'],
    ['mode', '', 'Velg en møteform.'],
    ['venue', 'x'.repeat(201), 'For langt.'],
    ['onlineLink', 'teams.no', 'Lenken må begynne med https://.'],
    ['seats', 'mange', 'Skriv et helt tall'],
    ['programme', '13.00-12.00 Baklengs', 'Linje 1: Slutter før det begynner.'],
    ['programme', '12-13 Ett\n18.00-19.00 To', 'Linje 2: Utenfor tidsrommet til samlingen.'],
    ['programme', `12-13 ${'x'.repeat(1500)}`, 'Det er ikke plass til så mye her.'],
    ['topics', 'x'.repeat(301), 'For langt.'],
    ['material', 'x'.repeat(900), 'Det er ikke plass til så mye her.'],
  ])('says at %s what is wrong there (%#)', async (field, value, words) => {
    const leader = pressing(trial, nina)
    await leader.open('plan.new')
    await trial.writesSince()
    await leader.press('plan.save', { title: 'Fagdag', areas: 'follo', day: '2026-04-16', [field]: value })
    expect(leader.shown()).toContain(words)
    expect(leader.shown()).toContain('Ett felt må rettes.')
    expect(await trial.writesSince()).toEqual({})
  })

  it('leaves alone what a long plan keeps out of the form', async () => {
    const leader = pressing(trial, nina)
    await leader.open('plan.edit', { gathering: 'g-course' })
    expect(leader.shown()).toContain('for langt til å endres her')
    await leader.press('plan.save', { title: 'Grunnkurs i Follo', lastDay: '2026-03-14' })
    expect(leader.shown()).toContain('Endringen er lagret.')
    expect(trial.program.network.gatherings.get('g-course')).toMatchObject({
      title: 'Grunnkurs i Follo',
      programme: course.programme,
      end: new Date('2026-03-14T14:00:00Z'),
    })
  })

  it('shows markup and template marks as they were written', async () => {
    const leader = pressing(trial, nina)
    await leader.open('plan.new')
    await leader.press('plan.save', { title: '${title} **fet**', areas: 'follo', day: '' })
    expect(leader.shown()).toContain('"value":"${title} **fet**"')
    await leader.press('plan.save', { day: '2026-05-21' })
    expect(leader.shown()).toContain('$\\\\{title\\\\} \\\\*\\\\*fet')
  })
})
