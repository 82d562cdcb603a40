import { attendanceSummaryCard } from '../../bot/cards/attendance/attendanceSummary'
import { gatheringsCard } from '../../bot/cards/gathering/gatherings'
import { invitationCard } from '../../bot/cards/gathering/invitation'
import { listsCard } from '../../bot/cards/attendance/lists'
import { managerNoticeCard } from '../../bot/cards/absence/managerNotice'
import { receiptCard } from '../../bot/cards/gathering/receipt'
import { answered, cancelled, day, frame, held, id, invited, plan, view } from './builders'
import { elementsOfType, titlesOf, wordsIn } from './cardCheck'
import { absent } from './sampleCards'

describe('a card follows what it is about', () => {
  const over = { gathering: held(), now: new Date('2026-03-12T16:00:00Z'), today: day('2026-03-12') }

  it('tells the answer in the past when the gathering is over, and leaves the programme out', () => {
    const words = wordsIn(receiptCard(view('nb', { ...over, rsvp: answered('on-site', true) })))
    expect(words).toContain('Du svarte ja.')
    expect(words).not.toContain('Du kommer')
    expect(words).not.toContain('fristen')
    expect(words).not.toContain('ESAS-r i praksis')
  })

  it('remembers who was still waiting', () => {
    const card = receiptCard(view('nb', { ...over, rsvp: answered('on-site'), queuePlace: 1 }))
    expect(wordsIn(card)).toContain('Du sto på venteliste.')
  })

  it('has a way back for whoever only looked at changing the answer', () => {
    const change = { lead: 'change', rsvp: answered('online') } as const
    expect(titlesOf(invitationCard(view('nb', change)))).toContain('Behold svaret mitt')
    expect(titlesOf(invitationCard(view('nb', { lead: 'change' })))).not.toContain('Behold svaret mitt')
  })

  it('offers no answer to a gathering that is off', () => {
    const items = [{ gathering: cancelled('Snø'), rsvp: undefined, queuePlace: null }]
    const card = gatheringsCard({ frame: frame('nb'), today: day('2026-03-02'), items })
    expect(wordsIn(card)).toContain('Avlyst.')
    expect(titlesOf(card)).toEqual(['Få alle i kalenderen', 'Vis menyen'])
  })

  it('does not offer to complete a list that nobody has kept', () => {
    const card = attendanceSummaryCard({
      frame: frame('nb'),
      gathering: held(),
      present: { onSite: 0, online: 0 },
      absent,
      completed: false,
    })
    expect(titlesOf(card)).toEqual(['Tilbake til lista'])
    expect(wordsIn(card)).toContain('Ingen er krysset av.')
    expect(wordsIn(card)).not.toContain('Eva Foss')
  })

  it('puts the latest list that waits first, and the completed ones last', () => {
    const on = (date: string, title: string, completed: boolean) => ({
      gathering: invited({ title, start: new Date(`${date}T10:00:00Z`), end: new Date(`${date}T13:00:00Z`) }),
      marked: 0,
      expected: 3,
      completed,
    })
    const items = [on('2026-01-10', 'A', false), on('2026-02-10', 'B', false), on('2026-03-10', 'C', true)]
    const titles = titlesOf(listsCard({ frame: frame('nb'), items })).map((title) => title.slice(0, 8))
    expect(titles).toEqual(['Åpne: B ', 'Åpne: A ', 'Åpne: C ', 'Vis meny'])
  })

  it('lets a manager write, or write anew, after saying that it is seen', () => {
    const reply = {
      gathering: plan.id,
      year: 2026,
      manager: id('m30'),
      acknowledgedAt: new Date('2026-03-13T08:00:00Z'),
    }
    const notice = { frame: frame('nb'), gathering: held(), nurses: [] }
    const silent = managerNoticeCard({ ...notice, reply: { ...reply, comment: null } })
    expect(titlesOf(silent)).toEqual(['Skriv til områdelederen', 'Send meldingen'])
    const spoken = managerNoticeCard({ ...notice, reply: { ...reply, comment: 'Vi var tre på vakt.' } })
    expect(titlesOf(spoken)).toEqual(['Endre meldingen', 'Send meldingen'])
    expect(elementsOfType(spoken, 'Input.Text')).toMatchObject([{ id: 'comment', value: 'Vi var tre på vakt.' }])
  })
})
