import { doorAnswer } from '../../../bot/http/contract/door'
import { ahus, anna, everybody, invited, nina, person } from '../../support/people'
import { startTrial, type Trial } from '../../support/trial'

const NOW = '2026-03-12T11:02:10Z'
const oda = person('oda', { role: 'area-leader', area: ahus, manager: null })

describe('the screen at the door', () => {
  let trial: Trial
  beforeAll(async () => {
    trial = await startTrial({ now: NOW, members: [...everybody, oda], gatherings: [invited()] })
  })
  afterAll(() => trial.close())

  it('gets the code of this minute and the next five, with their addresses drawn', async () => {
    const answer = doorAnswer.parse(await (await trial.call(nina, 'GET', '/api/gatherings/g1/door')).json())
    expect(answer.codes.map(({ from }) => from.slice(11, 16))).toEqual([
      '11:02',
      '11:03',
      '11:04',
      '11:05',
      '11:06',
      '11:07',
    ])
    for (const { code, url, qr } of answer.codes) {
      expect(url).toMatch(new RegExp(`/her/g1/${code}$`))
      expect(qr.path).toMatch(/^M\d+ \d+h\d+v1h-\d+z/)
    }
    expect(answer).toMatchObject({ state: 'open', title: 'Områdesamling Follo', venue: 'Finnstadtunet', checkedIn: 0 })
  })

  it('is for those who may lead the gathering', async () => {
    expect((await trial.call(oda, 'GET', '/api/gatherings/g1/door')).status).toBe(403)
    expect((await trial.call(anna, 'GET', '/api/gatherings/g1/door')).status).toBe(403)
    expect((await trial.call(nina, 'GET', '/api/gatherings/g9/door')).status).toBe(404)
    expect((await fetch(`${trial.url}/api/gatherings/g1/door`)).status).toBe(401)
  })

  it('names nobody', async () => {
    const text = await (await trial.call(nina, 'GET', '/api/gatherings/g1/door')).text()
    expect(text).not.toMatch(/Testesen|anna|bilal/)
  })
})
