import { FAMILY, GIVEN, madeUpCrowd } from './crowd'
import { searchLog, tellsOfPeople, tokensIn } from './logSearch'

const crowd = madeUpCrowd(1000, { serviceUrl: 'http://127.0.0.1', tenantId: 'tenant' })
const token = 'QmFzZTY0dXJsLXRva2Vu_x-9.c2lnbmF0dXJlLW9mLWl0'
const letters = [`<a href="https://ressursnett.example/p/${token}">Svar</a>`]
const search = (log: string) => {
  const { lines: _lines, ...found } = searchLog(log, crowd, letters)
  return found
}
const NOTHING = { names: 0, addresses: 0, phones: 0, tokens: 0 }

describe('the search of the log', () => {
  it('finds nothing in lines that name nobody', () => {
    const line =
      '{"level":30,"time":1771579200123,"path":"/sites/{id}/lists/Members/items","requestId":"10010000-aa00-4"}\n'
    expect(search(line.repeat(3))).toEqual(NOTHING)
    expect(searchLog(line.repeat(3), crowd, letters).lines).toBe(3)
    expect(tellsOfPeople(searchLog(line, crowd, letters))).toBe(false)
  })

  it('finds half a name, in whatever letters', () => {
    expect(search(`Hei ${GIVEN[3]}!`).names).toBe(1)
    expect(search(`"to":"${FAMILY[5]?.toUpperCase()}"`).names).toBe(1)
    expect(search(encodeURIComponent(`${GIVEN[6]} ${FAMILY[2]}`)).names).toBe(2)
  })

  it('finds addresses, also as they stand in a path', () => {
    expect(search('/users/nurse-7%40sykehjem.example/sendMail').addresses).toBe(1)
    expect(search('leader-7@sykehjem.example').addresses).toBe(1)
  })

  it('finds numbers, also with spaces', () => {
    const { phone } = crowd.people[11]?.member ?? {}
    expect(phone).toBeTruthy()
    expect(search(`phone ${phone}`).phones).toBe(1)
    expect(search(`phone ${phone?.slice(0, 2)} ${phone?.slice(2, 5)} ${phone?.slice(5)}.`).phones).toBe(1)
  })

  it('finds links, and parts of them', () => {
    expect(tokensIn(letters[0] ?? '')).toEqual([token, ...token.split('.')])
    expect(search('GET /p/x').tokens).toBe(1)
    expect(search(`token=${token}`).tokens).toBe(1)
    expect(search(`"${token.split('.')[0]}"`).tokens).toBe(1)
  })
})

describe('the made-up network', () => {
  it('has its share of everybody who is hard to reach', () => {
    const count = (door: string) => crowd.people.filter(({ expected }) => expected.door === door).length
    expect([count('chat'), count('mail'), count('none')]).toEqual([944, 38, 18])
    expect(crowd.people.filter(({ refusal }) => refusal?.code === 'ConversationBlockedByUser')).toHaveLength(12)
  })
})
