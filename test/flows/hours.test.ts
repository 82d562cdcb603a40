import type { GatheringId } from '../../bot/domain/gathering'
import { jobShadowingRow } from '../../bot/store/rows/jobShadowingRow'
import { markRow } from '../../bot/store/rows/markRow'
import type { JobShadowing } from '../../bot/domain/attendance/jobShadowing'
import { pdfText } from '../documents/pdfText'
import { anna, asDay, bilal, held, mark, nina, ola } from '../support/people'
import { startTrial, type Reply, type Trial } from '../support/trial'

const early = held({
  id: 'g0' as GatheringId,
  start: new Date('2025-02-12T11:00:00Z'),
  end: new Date('2025-02-12T14:00:00Z'),
  title: 'Samling i fjor',
})
const shadowed: JobShadowing = {
  id: 's1' as JobShadowing['id'],
  member: anna.id,
  day: asDay('2026-02-04'),
  days: 1,
  where: 'Lindrende enhet',
  by: ola.id,
  at: new Date('2026-02-05T08:00:00Z'),
  removed: null,
}

describe('my hours, with proof', () => {
  let trial: Trial
  const textOf = (reply: Reply) => JSON.stringify(reply.value)
  const linkIn = (reply: Reply): string => {
    const address = new URL(/"url":"([^"]+\.pdf)"/.exec(textOf(reply))?.[1] ?? 'about:blank')
    return `${trial.url}${address.pathname}`
  }
  const codeIn = (reply: Reply): string => /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(textOf(reply))?.[0] ?? ''
  const page = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${trial.url}${path}`, { headers, redirect: 'manual' })
    return { status: response.status, location: response.headers.get('location'), text: await response.text() }
  }

  beforeAll(async () => {
    trial = await startTrial({ now: '2026-03-20T08:00:00Z', gatherings: [held(), early] })
    await trial.lay(markRow, mark(anna, 'on-site'), mark(anna, 'online', 1, { gathering: early.id, year: 2025 }))
    await trial.lay(jobShadowingRow, shadowed)
    await trial.program.sweeps.now()
  })
  afterAll(() => trial.close())

  it('are shown by kind, against the requirement, and over three years', async () => {
    const text = textOf(await trial.press(anna, 'hours.show'))
    for (const part of [
      'Samlinger: 3 timer',
      'Hospitering: 4 timer',
      '7 av 12 timer',
      '"2025"',
      '3 av 12 timer',
      '"2024"',
    ])
      expect(text).toContain(part)
    expect(text).toContain('Bekreftelse for 2024–2026')
  })

  it('are confirmed in a document that is fetched for a day', async () => {
    const reply = await trial.press(anna, 'hours.proof', { span: 'three-years' })
    const response = await fetch(linkIn(reply))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="bekreftelse-2024-2026.pdf"')
    expect(response.headers.get('cache-control')).toBe('no-store')
    const text = pdfText(Buffer.from(await response.arrayBuffer()))
    for (const part of ['Anna Testesen', 'Samling i fjor', 'Hospitering: Lindrende enhet', '10 timer', codeIn(reply)])
      expect(text.replaceAll('\n', ' ')).toContain(part)
  })

  it('have the same code when they are asked for again the same day, and one write for both', async () => {
    await trial.writesSince()
    const first = await trial.press(anna, 'hours.proof', { span: 'year' })
    const again = await trial.press(anna, 'hours.proof', { span: 'year' })
    expect(codeIn(again)).toBe(codeIn(first))
    expect(await trial.writesSince()).toEqual({ Proofs: 1 })
  })

  it('are not confirmed to whoever has none', async () => {
    await trial.writesSince()
    expect(textOf(await trial.press(bilal, 'hours.proof', { span: 'year' }))).toContain('ingen timar å få stadfesta')
    expect(await trial.writesSince()).not.toHaveProperty('Proofs')
  })

  it('can be checked by anybody with the code, who sees the sum and no name', async () => {
    const code = codeIn(await trial.press(anna, 'hours.proof', { span: 'year' }))
    const shown = await page(`/bekreft/${code}`)
    expect(shown.status).toBe(200)
    for (const part of ['Bekreftelsen er ekte', 'Kompetansenettverket', '20. mars 2026', '7 timer', 'A. T.'])
      expect(shown.text).toContain(part)
    expect(shown.text).not.toMatch(/Anna|Testesen|Solhjemmet|Områdesamling|Lindrende/)
    expect((await page(`/bekreft/${code}?lang=en`)).text).toContain('The confirmation is genuine')
  })

  it('are checked by a form that forgives how the code is typed', async () => {
    const code = codeIn(await trial.press(anna, 'hours.proof', { span: 'year' }))
    const typed = code.toLowerCase().replace('-', ' ')
    const sent = await page(`/bekreft?kode=${encodeURIComponent(typed)}&lang=nn`)
    expect([sent.status, sent.location]).toEqual([303, `/bekreft/${code}?lang=nn`])
    expect((await page('/bekreft')).status).toBe(200)
    const wrong = await page('/bekreft?kode=%22%3E%3Cb%3E')
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('Koden har åtte tegn')
    expect(wrong.text).toContain('value="&quot;&gt;&lt;b&gt;"')
    expect((await page('/bekreft/2222-2222')).status).toBe(404)
  })

  it('cannot be guessed: after many tries one has to wait, and others do not', async () => {
    const from = (address: string) => ({ 'X-Forwarded-For': address })
    for (let tries = 0; tries < 30; tries++) await page('/bekreft/2222-2222', from('192.0.2.1'))
    expect((await page('/bekreft/2222-2222', from('192.0.2.1'))).status).toBe(429)
    expect((await page('/bekreft/2222-2222', from('192.0.2.2'))).status).toBe(404)
  })

  it('are fetched by nobody without a whole link', async () => {
    const link = linkIn(await trial.press(anna, 'hours.proof', { span: 'year' }))
    const [path = '', code = '', expires = ''] = /\/timer\/([^.]+)\.(\d+)/.exec(link) ?? []
    expect((await fetch(link.replace(code, '2222-2222'))).status).toBe(404)
    expect((await fetch(link.replace(path, path.replace(expires, `${expires}0`)))).status).toBe(404)
    expect((await fetch(`${trial.url}/timer/x.pdf`)).status).toBe(404)
  })

  it('are not handed out as they no longer are, nor after a day', async () => {
    const reply = await trial.press(anna, 'hours.proof', { span: 'year' })
    await trial.program.network.jobShadowing.put({ ...shadowed, removed: { by: ola.id, at: new Date() } })
    const changed = await fetch(linkIn(reply))
    expect([changed.status, await changed.text()]).toEqual([410, expect.stringContaining('Timene er endret')])
    expect(codeIn(await trial.press(anna, 'hours.proof', { span: 'year' }))).not.toBe(codeIn(reply))
    // What was issued was true when it was issued.
    expect((await page(`/bekreft/${codeIn(reply)}`)).status).toBe(200)
    trial.setClock(new Date('2026-03-21T10:00:00Z'))
    const late = await fetch(linkIn(reply))
    expect([late.status, await late.text()]).toEqual([410, expect.stringContaining('Lenken har gått ut')])
  })
})

describe('job shadowing, recorded in the tab', () => {
  let trial: Trial
  const path = `/api/people/${anna.id}/job-shadowing`
  const asked = { id: 'entry-1', day: '2026-03-02', days: 2, where: 'Lindrende enhet' }
  const call = async (who: typeof anna, at: string, body: object) => {
    const response = await trial.call(who, 'POST', at, body)
    return { status: response.status, body: await response.json() }
  }

  beforeAll(async () => {
    trial = await startTrial({ now: '2026-03-20T08:00:00Z' })
  })
  afterAll(() => trial.close())

  it('counts at once in the nurse’s own hours, and costs one write', async () => {
    await trial.writesSince()
    expect(await call(ola, path, asked)).toEqual({ status: 200, body: { ok: true } })
    expect(await call(ola, path, asked)).toEqual({ status: 200, body: { ok: true } })
    expect(await trial.writesSince()).toEqual({ JobShadowing: 1 })
    expect(JSON.stringify((await trial.press(anna, 'hours.show')).value)).toContain('8 av 12 timer')
  })

  it('is refused at the field, with nothing stored', async () => {
    await trial.writesSince()
    const wrong = await call(ola, path, { id: 'entry-2', day: '2027-01-01', days: 0.3, where: ' ' })
    expect(wrong.body).toEqual({
      ok: false,
      problems: [
        { field: 'day', problem: 'day-ahead' },
        { field: 'days', problem: 'days-wrong' },
        { field: 'where', problem: 'where-missing' },
      ],
    })
    for (const body of [{}, { ...asked, id: 'a b' }, { ...asked, days: '2' }, { ...asked, where: 'x'.repeat(2000) }])
      expect(await call(ola, path, body)).toEqual({ status: 400, body: { error: 'bad-request' } })
    expect(await trial.writesSince()).toEqual({})
  })

  it('is not for nurses to record, nor for nobody', async () => {
    expect((await call(anna, path, asked)).status).toBe(403)
    expect((await call(ola, '/api/people/nobody/job-shadowing', asked)).body).toEqual({
      ok: false,
      refusal: 'not-found',
    })
    expect((await call(ola, `/api/people/${bilal.id}/job-shadowing`, asked)).body).toEqual({
      ok: false,
      refusal: 'not-found',
    })
  })

  it('is struck out, and who did it is kept', async () => {
    expect((await call(nina, `${path}/entry-1/removal`, {})).body).toEqual({ ok: true })
    expect(trial.program.network.jobShadowing.get('entry-1')?.removed?.by).toBe(nina.id)
    expect(JSON.stringify((await trial.press(anna, 'hours.show')).value)).toContain('ingen registrerte timer')
    expect((await call(ola, `${path}/entry-9/removal`, {})).body).toEqual({ ok: false, refusal: 'not-found' })
  })
})
