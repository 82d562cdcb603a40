import type { GatheringId } from '../../bot/domain/gathering'
import { anna, invited, nina, ola, person } from '../support/people'
import { startTrial, type Trial } from '../support/trial'
import { until } from '../support/until'

const g1 = 'g1' as GatheringId
const stranger = person('stranger')

let trial: Trial
afterEach(async () => {
  await faults({})
  await trial.close()
})

const faults = async (settings: object) => {
  await fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: JSON.stringify(settings) })
}
const at = (time: string) => new Date(`2026-02-16T${time}:00Z`)
const readiness = async () => {
  const response = await fetch(`${trial.url}/readyz`)
  return { status: response.status, text: await response.text() }
}
const lastTo = (member: typeof anna) => trial.chatOf(member).at(-1) ?? ''

describe('while Graph is down', () => {
  beforeEach(async () => {
    // 09.12 in Oslo.
    trial = await startTrial({ now: '2026-02-16T08:12:00Z', gatherings: [invited()] })
    await trial.install(anna)
    await trial.program.sweeps.now()
    await faults({ outage: true })
  })

  const until503 = async (time: Date) => {
    trial.setClock(time)
    await until(readiness, ({ status }) => status === 503, 30_000)
  }

  it('says in time that nothing was saved, and the same press is saved when Graph is back', async () => {
    const pressed = { gathering: g1, answer: 'on-site' }
    const began = performance.now()
    expect(await trial.press(anna, 'rsvp.answer', pressed)).toMatchObject({
      value: expect.stringContaining('trykk én'),
    })
    expect(performance.now() - began).toBeLessThan(6000)
    await faults({})
    expect(JSON.stringify(await trial.press(anna, 'rsvp.answer', pressed))).toContain('Du kommer. Så fint!')
    expect(trial.program.network.rsvps.all()).toHaveLength(1)
  })

  it('answers in time whatever the button writes, also where no flow counts the seconds', async () => {
    const began = performance.now()
    const series = { series: 's', answers: {}, 'answer:g1': 'on-site' }
    for (const [member, verb, data] of [
      [ola, 'plan.cancel', { gathering: g1, because: 'Sykdom', dryRun: false }],
      [anna, 'series.answer', series],
      [anna, 'language.choose', { language: 'en' }],
    ] as const) {
      expect(await trial.press(member, verb, data)).toMatchObject({ statusCode: 200 })
    }
    expect(performance.now() - began).toBeLessThan(16_000)
  })

  it('shows what it knows as it was, in chat and on pages, once that is more than five minutes ago', async () => {
    await until503(at('08:16'))
    await trial.write(anna, 'samlinger')
    expect(lastTo(anna)).toContain('Områdesamling Follo')
    expect(lastTo(anna)).not.toContain('Slik det var')

    await until503(at('09:12'))
    for (const word of ['samlinger', 'timer', 'hjelp']) {
      await trial.write(anna, word)
      expect(lastTo(anna)).toContain('Slik det var kl. 09.12.')
    }
    const refreshed = await trial.press(anna, 'card.refresh', { kind: 'invitation', about: 'g1' })
    expect(JSON.stringify(refreshed.value)).toContain('Slik det var kl. 09.12.')
    const asked = await trial.call(nina, 'GET', '/api/me')
    expect([asked.status, asked.headers.get('as-of')]).toEqual([200, expect.stringMatching(/^2026-02-16T08:12:/)])

    const page = await (await fetch(`${trial.url}/bekreft?lang=nn`)).text()
    expect(page).toContain('<p role="status"><strong>Slik det var kl. 09.12. Vi får ikkje henta noko nyare')

    await until503(new Date('2026-02-17T09:00:00Z'))
    await trial.write(anna, 'samlinger')
    expect(lastTo(anna)).toContain('Slik det var 16. februar kl. 09.12.')

    await faults({})
    await trial.program.sweeps.now()
    expect((await readiness()).status).toBe(200)
    await trial.write(anna, 'samlinger')
    expect(lastTo(anna)).not.toContain('Slik det var')
    // What the sweep sends is drawn from the lists as they are.
    const sent = trial.connector.posted.filter(({ summary }) => summary.includes('nvitasjon'))
    expect(sent.length).toBeGreaterThan(0)
    expect(JSON.stringify(sent)).not.toContain('Slik det var')
  }, 90_000)
})

describe('started while Graph is down', () => {
  beforeEach(async () => {
    trial = await startTrial({ now: '2026-02-16T08:12:00Z', gatherings: [invited()], graphIsDown: true })
  })

  it('opens its doors, says what it waits for, and begins by itself when Graph answers', async () => {
    expect((await fetch(`${trial.url}/healthz`)).status).toBe(200)
    expect(await readiness()).toEqual({ status: 503, text: expect.stringContaining('lists: not read yet') })

    const line = 'Vi har ikke fått lest listene ennå. Prøv igjen om litt.'
    expect(await trial.press(anna, 'rsvp.answer', { gathering: g1, answer: 'on-site' })).toMatchObject({ value: line })
    await trial.write(stranger, 'samlinger')
    expect(lastTo(stranger)).toContain(line)
    const asked = await trial.call(nina, 'GET', '/api/me')
    expect([asked.status, await asked.json()]).toEqual([503, { error: 'not-ready' }])
    const page = await fetch(`${trial.url}/apen/g1`)
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining(line)])

    await faults({})
    expect(await trial.program.begun).toBe(true)
    expect((await readiness()).status).toBe(200)
    await trial.press(anna, 'rsvp.answer', { gathering: g1, answer: 'on-site' })
    expect(trial.program.network.rsvps.all()).toHaveLength(1)
    await until(
      () => trial.chatOf(anna).join(),
      (chat) => chat.includes('Områdesamling Follo'),
    )
  }, 60_000)

  it('stops at once when it is asked to', async () => {
    expect((await readiness()).status).toBe(503)
    const began = performance.now()
    await trial.program.stop()
    expect(performance.now() - began).toBeLessThan(5000)
    expect(await trial.program.begun).toBe(false)
  }, 90_000)
})
