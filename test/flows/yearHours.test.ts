import { pdfText } from '../documents/pdfText'
import { jobShadowingRow } from '../../bot/store/rows/jobShadowingRow'
import { markRow } from '../../bot/store/rows/markRow'
import type { JobShadowing } from '../../bot/domain/attendance/jobShadowing'
import { anna, asDay, bilal, held, mark, mona, ola } from '../support/people'
import { startTrial, type Reply, type Trial } from '../support/trial'

const shadowed: JobShadowing = {
  id: 's1' as JobShadowing['id'],
  member: anna.id,
  day: asDay('2026-05-04'),
  days: 1,
  where: 'Lindrende enhet',
  by: ola.id,
  at: new Date('2026-05-06T08:00:00Z'),
  removed: null,
}

describe('the hours of last year, sent in January', () => {
  let trial: Trial
  const textOf = (reply: Reply) => JSON.stringify(reply.value)
  const hoursIn = (chat: string[]) => chat.filter((card) => card.includes('Timene mine i 2026'))
  const at = async (now: string) => {
    trial.setClock(new Date(now))
    await trial.program.sweeps.now()
  }

  beforeAll(async () => {
    trial = await startTrial({ now: '2027-01-06T11:00:00Z', gatherings: [held()] })
    await trial.lay(markRow, mark(anna, 'on-site'), mark(bilal, 'absent', 1))
    for (const member of [anna, bilal, mona, ola]) await trial.install(member)
    await trial.program.sweeps.now()
  })
  afterAll(() => trial.close())

  it('reach the nurse who had some on the first workday after the sixth, once, and nobody else', async () => {
    expect(hoursIn(trial.chatOf(anna))).toHaveLength(0)
    await at('2027-01-07T08:00:00Z')
    await at('2027-01-08T08:00:00Z')
    const [card, ...more] = hoursIn(trial.chatOf(anna))
    expect(more).toEqual([])
    expect(card).toContain('Takk for innsatsen i 2026!')
    expect(card).toContain('Du fikk 3 av 12 timer.')
    const keys = trial.program.network.deliveries
      .all()
      .flatMap(({ key, matter }) => (matter.kind === 'hours' ? key : []))
    expect(keys).toEqual(['hours-2026/hours/anna'])
  })

  it('have a button to the confirmation of that year, and not of the new one', async () => {
    const [card = ''] = hoursIn(trial.chatOf(anna))
    expect(card).toContain('"span":"year","year":2026')
    const reply = await trial.press(anna, 'hours.proof', { span: 'year', year: 2026 })
    const address = new URL(/"url":"([^"]+\.pdf)"/.exec(textOf(reply))?.[1] ?? 'about:blank')
    const document = pdfText(Buffer.from(await (await fetch(`${trial.url}${address.pathname}`)).arrayBuffer()))
    for (const part of ['1. januar 2026', '31. desember 2026', 'Områdesamling Follo'])
      expect(document.replaceAll('\n', ' ')).toContain(part)
    expect(textOf(await trial.press(anna, 'hours.proof', { span: 'year' }))).toContain('ingen timer å få bekreftet')
    expect(textOf(await trial.press(anna, 'hours.proof', { span: 'year', year: 'x' }))).not.toContain('.pdf')
  })

  it('are corrected where they stand', async () => {
    await trial.lay(jobShadowingRow, shadowed)
    await at('2027-01-11T08:00:00Z')
    const [card, ...more] = hoursIn(trial.chatOf(anna))
    expect(more).toEqual([])
    expect(card).toContain('Du fikk 7 av 12 timer.')
    await trial.writesSince()
    await at('2027-01-11T08:10:00Z')
    expect(await trial.writesSince()).not.toHaveProperty('Deliveries')
  })

  it('are drawn anew when the card is looked at, and only for a year that is over', async () => {
    const asked = (about: string) => trial.press(anna, 'card.refresh', { kind: 'hours', about })
    expect(textOf(await asked('hours-2026'))).toContain('Du fikk 7 av 12 timer.')
    for (const about of ['hours-2027', 'hours-1999', 'hours-x', 'hours-2026.5', 'g1']) {
      expect(textOf(await asked(about))).not.toContain('Du fikk')
    }
  })
})

it('are not sent by a program that is started in June', async () => {
  const trial = await startTrial({ now: '2027-06-14T08:00:00Z', gatherings: [held()] })
  try {
    await trial.lay(markRow, mark(anna, 'on-site'))
    await trial.install(anna)
    await trial.program.sweeps.now()
    expect(trial.program.network.deliveries.all().filter(({ matter }) => matter.kind === 'hours')).toEqual([])
  } finally {
    await trial.close()
  }
})
