import type { Gathering, GatheringId } from '../../../bot/domain/gathering'
import { anna, bilal, everybody, mona, ola, person, plan } from '../../support/people'
import { pressing, type Presser } from '../../support/pressing'
import { startTrial, type Trial } from '../../support/trial'
import { until } from '../../support/until'

const NOW = '2026-02-16T08:00:00Z'

/** One gathering from the empty form to the cancellation, all of it in the area leader's chat. */
describe('planning in chat', () => {
  let trial: Trial
  let leader: Presser
  let id: GatheringId
  const stored = (): Gathering | undefined => trial.program.network.gatherings.get(id)
  const sees = (member: typeof anna, words: string) =>
    until(
      () => trial.chatOf(member),
      (chat) => chat.some((card) => card.includes(words)),
    )
  const settle = async () => {
    await trial.program.sweeps.now()
    await trial.writesSince()
  }

  beforeAll(async () => {
    const ida = person('ida', {
      standing: { kind: 'on-leave', from: plan().start.toISOString().slice(0, 10) as never, to: null },
    })
    trial = await startTrial({ now: NOW, members: [...everybody, ida] })
    for (const member of [anna, bilal, mona, ola]) await trial.install(member)
    leader = pressing(trial, ola)
    await settle()
  })
  afterAll(() => trial.close())

  it('is reached from the menu and by one word', async () => {
    await trial.write(ola, 'planlegg')
    expect(trial.chatOf(ola).at(-1)).toContain('Du har ingen samlinger på gang')
    await leader.open('menu.show')
    await leader.press('plan.list')
    await leader.press('plan.new')
    expect(leader.shown()).toContain('Områdesamling Follo')
  })

  it('says at the field what is wrong, keeps what was filled in, and stores nothing', async () => {
    await leader.press('plan.save', { venue: 'Ski sykehjem', programme: 'ESAS-r uten klokkeslett' })
    expect(leader.shown()).toContain('Velg en dato.')
    expect(leader.shown()).toContain('Linje 1: Skriv den slik')
    expect(leader.shown()).toContain('Det du har skrevet, er tatt vare på.')
    expect(leader.shown()).toContain('"value":"Ski sykehjem"')
    expect(leader.shown()).toContain('"value":"ESAS-r uten klokkeslett"')
    expect(await trial.writesSince()).toEqual({})
  })

  it('makes one draft with one write, however often it is pressed', async () => {
    await leader.press('plan.save', {
      day: '2026-03-12',
      programme: '12.00–12.45 ESAS-r (Kari Fagerli)',
      topics: 'ESAS-r',
    })
    expect(leader.shown()).toContain('Utkastet er lagret. Ingen har fått vite om det ennå.')
    await Promise.all([leader.pressAgain(), leader.pressAgain()])
    expect(leader.shown()).toContain('Utkastet er lagret.')
    const gatherings = [...trial.program.network.gatherings.all()]
    expect(gatherings).toHaveLength(1)
    id = gatherings[0]?.id as GatheringId
    expect(stored()).toMatchObject({
      stage: 'draft',
      title: 'Områdesamling Follo',
      areas: ['follo'],
      audience: ['nurse'],
      start: new Date('2026-03-12T11:00:00Z'),
      end: new Date('2026-03-12T14:00:00Z'),
      hours: 3,
      venue: 'Ski sykehjem',
      programme: [{ start: '12:00', end: '12:45', title: 'ESAS-r', speaker: 'Kari Fagerli' }],
      topics: ['ESAS-r'],
    })
    expect(await trial.writesSince()).toEqual({ Gatherings: 1 })
  })

  it('shows who gets the invitation, who is not reached and why, and who is on leave, before anything is sent', async () => {
    await leader.press('plan.invite')
    expect(leader.shown()).toContain('Får kortet på chat i Teams (2)')
    expect(leader.shown()).toContain('Anna Testesen, Bilal Testesen')
    expect(leader.shown()).toMatch(/konto i Teams hos oss; [^:]*\(1\): Cato Testesen/)
    expect(leader.shown()).toMatch(/I permisjon \(1\).*Ida Testesen/)
    expect(leader.shown()).toContain('Svarfristen blir torsdag 26. februar.')
    expect(await trial.writesSince()).toEqual({})
    expect(stored()?.stage).toBe('draft')
  })

  it('invites with one press, and a second one changes nothing', async () => {
    await leader.press('plan.invite')
    expect(leader.shown()).toContain('Invitasjonen er på vei')
    await leader.pressAgain()
    expect(leader.shown()).toContain('Invitasjonen er på vei')
    expect((await trial.writesSince())['Gatherings']).toBe(1)
    await sees(anna, 'Du er invitert. Kommer du?')
    await trial.press(anna, 'rsvp.answer', { gathering: id, answer: 'on-site' })
    await settle()
  })

  it('shows before it is moved what changes and who is asked again', async () => {
    await leader.open('plan.list')
    expect(leader.shown()).toContain('1 av 3 har svart.')
    await leader.press('plan.open')
    await leader.press('plan.edit')
    expect(leader.shown()).not.toContain('"id":"areas"')
    await leader.press('plan.save')
    expect(leader.shown()).toContain('Du har ikke endret noe ennå.')
    await leader.press('plan.save', { day: '2026-03-19', venue: 'Ås kulturhus' })
    expect(leader.shown()).toContain('torsdag 19. mars kl. 12.00–15.00 (før: torsdag 12. mars kl. 12.00–15.00)')
    expect(leader.shown()).toContain('Ås kulturhus (før: Ski sykehjem)')
    expect(leader.shown()).toContain('så den ene som har svart, blir spurt på nytt.')
    expect(await trial.writesSince()).toEqual({})
  })

  it('goes back from there to the form as it was filled in', async () => {
    const look = leader.card()
    await leader.press('plan.edit')
    expect(leader.shown()).toContain('"value":"2026-03-19"')
    expect(leader.shown()).toContain('"value":"Ås kulturhus"')
    await leader.press('plan.save')
    expect(leader.card()).toEqual(look)
  })

  it('saves the move with one write, and can undo it while nobody has been told', async () => {
    await leader.press('plan.save')
    expect(leader.shown()).toContain('Den sendes ut kl. 09.02.')
    await leader.pressAgain()
    expect(await trial.writesSince()).toEqual({ Gatherings: 1 })
    await leader.open('plan.list')
    expect(leader.shown()).toContain('En endring sendes ut kl. 09.02.')
    await leader.press('plan.open')
    await leader.press('plan.undo')
    expect(leader.shown()).toContain('Endringen er angret. Ingen har fått melding.')
    await leader.pressAgain()
    expect(leader.shown()).not.toContain('allerede sendt ut')
    expect(stored()?.start).toEqual(new Date('2026-03-12T11:00:00Z'))
    expect(await trial.writesSince()).toEqual({ Gatherings: 1 })
    expect(trial.chatOf(anna).join()).not.toContain('19. mars')
  })

  it('sends a move at once when that is wished, and asks those who had answered again', async () => {
    await leader.press('plan.edit')
    await leader.press('plan.save', { day: '2026-03-19' })
    await leader.press('plan.save')
    await leader.press('plan.announce')
    expect(leader.shown()).toContain('Endringen sendes ut nå.')
    await leader.pressAgain()
    expect(leader.shown()).not.toContain('plan.undo')
    await sees(anna, '19. mars')
    await leader.open('plan.undo', { gathering: id })
    expect(leader.shown()).toContain('allerede sendt ut')
    await leader.open('plan.list')
    expect(leader.shown()).toContain('0 av 3 har svart.')
    await settle()
  })

  it('cancels with a reason that is not too long, after showing who is told', async () => {
    await leader.press('plan.open')
    await leader.press('plan.cancel')
    expect(leader.shown()).toContain('Får melding om avlysningen på chat (2)')
    await leader.press('plan.cancel', { because: 'x'.repeat(1001) })
    expect(leader.shown()).toContain('Skriv litt kortere')
    expect(stored()?.stage).toBe('invited')
    expect(await trial.writesSince()).toEqual({})
    await leader.press('plan.cancel', { because: 'Foredragsholderen er syk' })
    expect(leader.shown()).toContain('Meldingen sendes ut kl.')
    await leader.pressAgain()
    expect(stored()).toMatchObject({ stage: 'cancelled', because: 'Foredragsholderen er syk' })
    expect(await trial.writesSince()).toMatchObject({ Gatherings: 1 })
    trial.setClock(new Date('2026-02-16T08:10:00Z'))
    await sees(anna, 'Avlyst')
    await leader.open('plan.edit', { gathering: id })
    expect(leader.shown()).toContain('Samlingen er avlyst, så den kan ikke endres')
  })

  it('copies it as a new draft without a day', async () => {
    await leader.press('plan.copy')
    expect(leader.shown()).toContain('kopiert fra Områdesamling Follo')
    await leader.press('plan.save')
    expect(leader.shown()).toContain('Velg en dato.')
    await leader.press('plan.save', { day: '2026-04-16' })
    expect(leader.shown()).toContain('Utkastet er lagret')
    const copy = [...trial.program.network.gatherings.all()].find((gathering) => gathering.id !== id)
    expect(copy).toMatchObject({ stage: 'draft', sequence: 0, venue: 'Ski sykehjem', topics: ['ESAS-r'] })
  })
})
