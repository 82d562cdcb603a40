import { surveyResultRow } from '../../../bot/store/rows/surveys/surveyResultRow'
import { pollPageTexts } from '../../../bot/texts/polls/page'
import { ahus, anna, bilal, cato, nina, ola, person } from '../../support/people'
import { until } from '../../support/until'
import { startPollTrial, type PollTrial } from './pollTrial'

const words = pollPageTexts.nb
const elsewhere = person('ove', { role: 'area-leader', area: ahus, manager: null })

describe('a poll while people sit together', () => {
  let trial: PollTrial
  beforeEach(async () => {
    trial = await startPollTrial({ members: [anna, bilal, cato, nina, ola, elsewhere] })
  }, 60_000)
  afterEach(() => trial.close())

  const answers = async (poll: { url: string }, ...given: string[]) => {
    for (const each of given) expect((await trial.phone(poll).answer(each)).status).toBe(200)
  }

  it('is opened by whoever leads the gathering, and is in chat at once with those who take part', async () => {
    await trial.install(anna)
    const poll = await trial.open()
    expect(poll).toMatchObject({ kind: 'one', gatheringTitle: 'Områdesamling Follo' })
    expect(poll.bars.map(({ nb }) => nb)).toEqual(['Litt for sakte', 'Passe', 'Litt for fort'])
    expect(poll.url).toMatch(/\/m\/[a-z2-9]{6}$/)
    await until(
      () => trial.chatOf(anna).join(),
      (chat) => chat.includes('Hvordan er tempoet i dag?'),
    )
  })

  it('is one poll when the button is pressed twice, and there is one at a time', async () => {
    const [one, other] = await Promise.all([trial.open(), trial.open()])
    expect(one.survey).toBe(other.survey)
    const answer = await trial.call(nina, 'POST', '/api/polls', {
      gathering: 'g1',
      question: { kind: 'ready', id: 'more' },
    })
    expect(await answer.json()).toEqual({ ok: false, refusal: 'another-open', open: one.survey })
    expect(trial.polls()).toHaveLength(1)
  })

  it('is refused to others, on other days, and with what is no question', async () => {
    const ask = async (member: typeof ola, gathering: string, question: object) => {
      const answer = await trial.call(member, 'POST', '/api/polls', { gathering, question })
      return answer.status === 200 ? ((await answer.json()) as { refusal?: string }).refusal : answer.status
    }
    const pace = { kind: 'ready', id: 'pace' }
    expect(await ask(elsewhere, 'g1', pace)).toBe('not-yours')
    expect(await ask(anna, 'g1', pace)).toBe(403)
    expect(await ask(ola, 'nothing', pace)).toBe('not-found')
    for (const question of [
      {},
      { kind: 'ready', id: 'other' },
      { kind: 'text', text: 'Fritekst?' },
      { kind: 'one', text: ' ', options: ['a', 'b'] },
      { kind: 'one', text: 'Bare ett?', options: ['a'] },
      { kind: 'one', text: 'x'.repeat(201), options: ['a', 'b'] },
      { kind: 'several', text: 'For mange?', options: Array.from({ length: 9 }, (_, index) => `${index}`) },
    ]) {
      expect(await ask(ola, 'g1', question)).toBe(400)
    }
    trial.setClock(new Date('2026-03-11T12:00:00Z'))
    expect(await ask(ola, 'g1', pace)).toBe('not-today')
    expect(trial.polls()).toEqual([])
  })

  it('counts live, and shows bars in steps of five', async () => {
    const poll = await trial.open()
    await answers(poll, 'right', 'right', 'slow', 'right')
    expect(await trial.live(poll)).toEqual({ phase: 'open', answered: 4, shown: 0, counts: null })
    await answers(poll, 'fast')
    expect(await trial.live(poll)).toEqual({ phase: 'open', answered: 5, shown: 5, counts: [1, 3, 1] })
    await answers(poll, 'fast', 'fast', 'fast', 'fast')
    expect(await trial.live(poll)).toEqual({ phase: 'open', answered: 9, shown: 5, counts: [1, 3, 1] })
    await answers(poll, 'slow')
    expect(await trial.live(poll)).toEqual({ phase: 'open', answered: 10, shown: 10, counts: [2, 3, 5] })
  })

  it('has one answer from each phone, that can be changed, and moves no bar by itself', async () => {
    const poll = await trial.open()
    await answers(poll, 'right', 'right', 'right', 'right')
    const phone = trial.phone(poll)
    expect((await phone.look()).html).toContain(words.send)
    expect(phone.cookie()).toBeNull()
    await phone.answer('slow')
    expect((await trial.live(poll)).counts).toEqual([1, 4, 0])
    const again = await phone.look()
    expect(again.html).toContain(words.answered)
    expect(again.html).toContain('value="slow" checked')
    await trial.writesSince()
    await phone.answer('fast')
    await phone.answer('fast')
    expect(await trial.writesSince()).toEqual({ Answers: 1 })
    expect(await trial.live(poll)).toEqual({ phase: 'open', answered: 5, shown: 5, counts: [1, 4, 0] })
    await answers(poll, 'right', 'right', 'right', 'right', 'right')
    expect((await trial.live(poll)).counts).toEqual([0, 9, 1])
  })

  it('is one answer also from a phone that keeps no cookies and presses twice', async () => {
    const poll = await trial.open()
    const { html } = await trial.phone(poll).look()
    const device = /name="device" value="([\w-]{22})"/.exec(html)?.[1] ?? ''
    await Promise.all([trial.phone(poll).answer('slow', { device }), trial.phone(poll).answer('slow', { device })])
    expect((await trial.live(poll)).answered).toBe(1)
  })

  it('stores nothing when somebody only looks', async () => {
    const poll = await trial.open()
    await trial.program.sweeps.now()
    await trial.writesSince()
    await trial.phone(poll).look()
    const head = await fetch(`${trial.url}${new URL(poll.url).pathname}`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    await trial.live(poll)
    expect(await trial.writesSince()).toEqual({})
  })

  it('says kindly what is wrong with an answer, and keeps what was chosen', async () => {
    const poll = await trial.open({ kind: 'several', text: 'Hva vil du ha?', options: ['Kaffe', 'Te', 'Kake'] })
    const nothing = await trial.phone(poll).answer('')
    expect([nothing.status, nothing.html.includes(words.wrong.missing)]).toEqual([422, true])
    const unknown = await trial.phone(poll).answer('o9')
    expect([unknown.status, unknown.html.includes(words.wrong['not-an-answer'])]).toEqual([422, true])
    expect((await trial.phone(poll).answer(['o1', 'o3'])).status).toBe(200)
    expect((await trial.live(poll)).answered).toBe(1)

    await fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: '{"outage":true}' })
    const lost = await trial.phone(poll).answer('o2')
    expect([lost.status, lost.html.includes(words.wrong['not-saved'])]).toEqual([503, true])
    expect(lost.html).toContain('value="o2" checked')
    await fetch(`${trial.local.url}/local/faults`, { method: 'POST', body: '{"outage":false}' })
  }, 30_000)

  it('speaks the language of the phone, or the one that was chosen', async () => {
    const poll = await trial.open()
    const shown = async (header: string, query = '') =>
      /<html lang="(\w+)"/.exec((await trial.phone(poll, header).look(query)).html)?.[1]
    expect(await shown('en-GB,en;q=0.9')).toBe('en')
    expect(await shown('nn-NO,nn;q=0.9,nb;q=0.8')).toBe('nn')
    expect(await shown('pl,en;q=0.5,no;q=0.8')).toBe('nb')
    expect(await shown('')).toBe('nb')
    expect(await shown('en', '?lang=nn')).toBe('nn')
  })

  it('says no more than the question to whoever has a wrong or an old code', async () => {
    const poll = await trial.open()
    const wrong = await trial.phone({ url: 'http://x/m/aaaaaa' }).look()
    expect([wrong.status, wrong.html.includes(words.unknown.title)]).toEqual([404, true])
    expect(wrong.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(wrong.headers.get('cache-control')).toBe('no-store')
    // A sign that takes two places, where a code that is far too long is cut.
    const cut = encodeURIComponent(`${'a'.repeat(39)}😀`)
    expect((await trial.phone({ url: `http://x/m/${cut}` }).look()).status).toBe(404)
    // As it is written by hand from a screen.
    expect((await trial.phone({ url: poll.url.replace(/\w{6}$/, (code) => code.toUpperCase()) }).look()).status).toBe(
      200,
    )
    await trial.call(ola, 'POST', `/api/polls/${poll.survey}/ending`)
    const ended = await trial.phone(poll).look()
    expect([ended.status, ended.html.includes(words.ended.title)]).toEqual([410, true])
    expect((await trial.phone(poll).answer('slow')).status).toBe(410)
    expect((await trial.live(poll)).answered).toBe(0)
  })

  it('lets a whole room behind one address through, and whoever guesses codes does not shut them out', async () => {
    const poll = await trial.open()
    for (let tries = 0; tries < 310; tries++) await trial.phone({ url: `http://x/m/bad${tries}` }).look()
    expect((await trial.phone({ url: 'http://x/m/aaaaaa' }).look()).status).toBe(429)
    const phones = Array.from({ length: 200 }, () => trial.phone(poll))
    const statuses: number[] = []
    for (let from = 0; from < phones.length; from += 20) {
      const some = await Promise.all(phones.slice(from, from + 20).map((phone) => phone.answer('right')))
      statuses.push(...some.map(({ status }) => status))
    }
    expect(statuses).toEqual(Array.from({ length: 200 }, () => 200))
    expect(await trial.live(poll)).toMatchObject({ answered: 200, shown: 200, counts: [0, 200, 0] })
  }, 60_000)

  it('keeps the last step when it ends, and leaves the rest out', async () => {
    const poll = await trial.open()
    await answers(poll, 'right', 'right', 'right', 'right', 'right', 'slow', 'slow')
    const ended = await trial.call(ola, 'POST', `/api/polls/${poll.survey}/ending`)
    expect(await ended.json()).toEqual({ ok: true, changed: true })
    expect(await trial.live(poll)).toMatchObject({ phase: 'ending', answered: 7, shown: 5 })
    const stored = trial.program.network.surveyResults.get(poll.survey)
    expect(stored).toMatchObject({ answered: 7, figures: { turnout: { answered: 7 }, questions: [{ all: { n: 5 } }] } })
    expect(surveyResultRow.toFields(stored ?? { survey: poll.survey, answered: 0, figures: null })).toBeDefined()
    expect(await (await trial.call(ola, 'POST', `/api/polls/${poll.survey}/ending`)).json()).toEqual({
      ok: true,
      changed: false,
    })
  })

  it('counts those who answer in chat beside the phones, and closes with only the bars left', async () => {
    await trial.install(anna)
    const poll = await trial.open()
    const press = { survey: poll.survey, page: 'poll', 'q:poll-pace': 'fast' }
    expect((await trial.press(anna, 'survey.submit', press)).statusCode).toBe(200)
    await answers(poll, 'right', 'right', 'right', 'slow', 'slow')
    expect(await trial.live(poll)).toMatchObject({ answered: 6, shown: 5 })
    await trial.call(ola, 'POST', `/api/polls/${poll.survey}/ending`)
    const { counts } = await trial.live(poll)
    trial.setClock(new Date('2026-03-12T12:10:00Z'))
    await until(
      async () => {
        await trial.program.sweeps.now()
        return trial.live(poll)
      },
      ({ phase }) => phase === 'closed',
    )
    expect(await trial.live(poll)).toEqual({ phase: 'closed', answered: 6, shown: 5, counts })
    const { network } = trial.program
    expect([network.sealedAnswers.all(), network.surveyKeys.all()]).toEqual([[], []])
  }, 30_000)

  it('is for the one who leads: others see neither numbers nor code', async () => {
    const poll = await trial.open()
    for (const path of [`/api/polls/${poll.survey}`, `/api/polls/${poll.survey}/live`, '/api/gatherings/g1/polls']) {
      expect((await trial.call(elsewhere, 'GET', path)).status).toBe(403)
      expect((await trial.call(nina, 'GET', path)).status).toBe(200)
    }
    expect(await (await trial.call(elsewhere, 'POST', `/api/polls/${poll.survey}/ending`)).json()).toMatchObject({
      refusal: 'not-yours',
    })
    expect((await trial.call(ola, 'GET', '/api/polls/nothing/live')).status).toBe(404)
  })

  it('says nothing of a phone or an answer in the log', async () => {
    const poll = await trial.open()
    const phone = trial.phone(poll)
    await phone.answer('slow')
    const device = phone.cookie()?.split('=')[1] ?? 'none'
    expect(trial.logs.join()).not.toContain(device)
    expect(trial.logs.join()).not.toContain('"slow"')
  })
})
