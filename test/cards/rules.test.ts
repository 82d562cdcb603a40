import { absenceCard } from '../../bot/cards/absence/absence'
import { cancelledCard } from '../../bot/cards/gathering/cancelled'
import { gatheringsCard } from '../../bot/cards/gathering/gatherings'
import { invitationCard } from '../../bot/cards/gathering/invitation'
import { invitationLines } from '../../bot/cards/gathering/invitationLines'
import { managerNoticeCard } from '../../bot/cards/absence/managerNotice'
import { noticeCard } from '../../bot/cards/notice'
import { receiptCard } from '../../bot/cards/gathering/receipt'
import { ABSENCE_KINDS } from '../../bot/domain/absence/absence'
import { LANGUAGES } from '../../bot/domain/member'
import { textsIn } from '../../bot/texts/texts'
import { answered, cancelled, day, frame, held, invited, plan, view } from './builders'
import { elementsOfType, problemsIn, textOf, titlesOf, wordsIn } from './cardCheck'
import { sampleCards } from './sampleCards'

const LINK = 'https://example.org/motet'

describe('the invitation', () => {
  it('offers the ways to come that the gathering has', () => {
    const titles = (mode: 'physical' | 'digital' | 'hybrid') =>
      titlesOf(invitationCard(view('nb', { gathering: invited({ mode }) }))).slice(0, -1)
    expect(titles('physical')).toEqual(['Jeg kommer', 'Jeg kan ikke komme'])
    expect(titles('digital')).toEqual(['Jeg blir med på nett', 'Jeg kan ikke komme'])
    expect(titles('hybrid')).toEqual(['Jeg kommer på stedet', 'Jeg blir med på nett', 'Jeg kan ikke komme'])
  })

  it('offers the waiting list when it is full, but not to those who have a place', () => {
    const full = { isFull: true, lead: 'change' } as const
    expect(titlesOf(invitationCard(view('nb', full)))).toContain('Sett meg på ventelista')
    const seated = view('nb', { ...full, rsvp: answered('on-site') })
    expect(titlesOf(invitationCard(seated))).not.toContain('Sett meg på ventelista')
  })

  it('keeps the online link for those who come online, and for all who come when it is near', () => {
    const words = (changes: Parameters<typeof view>[1]) => wordsIn(invitationCard(view('nb', changes)))
    expect(words({})).not.toContain(LINK)
    expect(words({ rsvp: answered('cannot-come') })).not.toContain(LINK)
    expect(words({ rsvp: answered('on-site') })).not.toContain(LINK)
    expect(words({ rsvp: answered('online') })).toContain(LINK)
    expect(words({ rsvp: answered('on-site'), lead: 'day-before' })).toContain(LINK)
  })

  it('has no buttons once the gathering has begun, and says why', () => {
    const started = view('nb', { now: plan.start, today: day('2026-03-12') })
    expect(titlesOf(invitationCard(started))).toEqual([])
    expect(wordsIn(invitationCard(started))).toContain('Samlingen har begynt')
    expect(titlesOf(receiptCard({ ...started, rsvp: answered('on-site') }))).toEqual(['Åpne møtet på nett'])
  })

  it('welcomes an answer after the deadline', () => {
    expect(wordsIn(invitationCard(view('nb', { today: day('2026-03-06') })))).toContain('fortsatt velkomment')
    expect(wordsIn(receiptCard(view('nb', { rsvp: answered('online', true) })))).toContain('helt i orden')
  })

  it('shows its first lines before it is sent', () => {
    expect(invitationLines(invited(), 'nb', day('2026-03-02'))).toEqual([
      'Områdesamling Follo',
      'Du er invitert. Kommer du?',
      'Når: torsdag 12. mars kl. 12.00–15.00',
      'Hvor: Ski sykehus, møterom 2, eller på nett',
      'Svar gjerne innen torsdag 5. mars. Blir det senere, er svaret like velkomment.',
    ])
  })

  it('spares whoever cannot come the programme', () => {
    expect(wordsIn(receiptCard(view('nb', { rsvp: answered('on-site') })))).toContain('ESAS-r i praksis')
    expect(wordsIn(receiptCard(view('nb', { rsvp: answered('cannot-come') })))).not.toContain('ESAS-r i praksis')
  })

  it('offers online to whoever cannot come, when there is an online', () => {
    const titles = (mode: 'physical' | 'hybrid') =>
      titlesOf(receiptCard(view('nb', { gathering: invited({ mode }), rsvp: answered('cannot-come') })))
    expect(titles('hybrid')).toEqual(['Bli med på nett i stedet', 'Endre svaret'])
    expect(titles('physical')).toEqual(['Endre svaret'])
  })
})

describe('what people wrote', () => {
  const title = '**Fag** & [dag](https://evil.example) _#1_ ${title} {{DATE(2017-02-14T06:08:00Z)}}'

  it('is shown as written, never as Markdown, a link or a template', () => {
    const card = invitationCard(view('nb', { gathering: invited({ title }) }))
    const [heading] = elementsOfType(card, 'TextBlock')
    expect(textOf(heading?.['text'])).toBe(
      '\\*\\*Fag\\*\\* & \\[dag\\](https://evil.example) \\_#1\\_ $\\{title\\} \\{\\{DATE(2017-02-14T06:08:00Z)\\}\\}',
    )
  })

  it('cannot become an address of another kind than the web', () => {
    const gathering = invited({ onlineLink: 'javascript:alert(1)', material: ['Les javascript:alert(1)'] })
    const card = receiptCard(view('nb', { gathering, rsvp: answered('online') }))
    expect(titlesOf(card)).toEqual(['Endre svaret'])
    expect(problemsIn(card)).toEqual([])
  })

  it('keeps why it was cancelled and what a manager wrote as plain text', () => {
    expect(wordsIn(cancelledCard({ frame: frame('nb'), gathering: cancelled('# Snø *mye*') }))).toContain(
      'Grunn: \\\\# Snø \\\\*mye\\\\*',
    )
  })
})

it('never lets a date begin a line, which Markdown would make a list of', () => {
  for (const card of Object.values(sampleCards('nb'))) expect(wordsIn(card)).not.toMatch(/"\d+\. /)
})

describe('absence', () => {
  const gone = {
    frame: frame('nb'),
    gathering: held(),
    managerIsTold: true,
    next: null,
    areaLeaderName: 'Liv Lunde',
    networkName: 'Nettverket',
  }

  it.each(ABSENCE_KINDS)('is told kindly, with what was missed and where to say that it is wrong (%s)', (kind) => {
    const words = wordsIn(absenceCard({ ...gone, kind }))
    expect(words).toContain('Vi savnet deg')
    expect(words).toContain('Forhåndssamtaler')
    expect(words).toContain('https://example.org/artikkel')
    expect(words).toContain('Liv Lunde')
    expect(words).not.toMatch(/uteble|fravær|svarte ikke|møtte ikke/)
  })

  it('mentions the manager only to those whose manager may be told', () => {
    expect(wordsIn(absenceCard({ ...gone, kind: 'cancelled-in-time', managerIsTold: false }))).not.toContain('Lederen')
    expect(wordsIn(absenceCard({ ...gone, kind: 'no-show' }))).toContain('Lederen')
  })

  it('never gives the manager a reason', () => {
    for (const language of LANGUAGES) {
      const nurses = ABSENCE_KINDS.map((kind) => ({ name: 'Eva Foss', workplace: null, kind, inARow: [plan.start] }))
      const notice = { frame: frame(language), gathering: held(), nurses, reply: undefined }
      const words = wordsIn(managerNoticeCard(notice)).toLowerCase()
      for (const reason of Object.values(textsIn(language).reason)) {
        const word = new RegExp(`(?<!\\p{L})${reason.toLowerCase()}(?!\\p{L})`, 'u')
        expect(words).not.toMatch(word)
      }
    }
  })
})

it('keeps a button in the list of gatherings as short as a phone is narrow, and the day in it', () => {
  const items = [
    { gathering: invited({ title: 'Områdesamling Follo: smertelindring' }), rsvp: undefined, queuePlace: null },
  ]
  const words = wordsIn(gatheringsCard({ frame: frame('nb'), today: day('2026-03-02'), items }))
  expect(words).toContain('Områdesamling Follo:… (12. mars)')
})

it('shows no more gatherings than a phone can take, and says how many are left out', () => {
  const items = Array.from({ length: 11 }, () => ({ gathering: invited(), rsvp: undefined, queuePlace: null }))
  const shown = { frame: frame('nb'), today: day('2026-03-02'), items }
  expect(wordsIn(gatheringsCard(shown))).toContain('Og 3 til senere.')
  expect(wordsIn(gatheringsCard(shown))).toContain('12. mars kl.')
  expect(wordsIn(gatheringsCard({ ...shown, today: day('2025-12-02') }))).toContain('12. mars 2026 kl.')
})

describe('the frame', () => {
  it('asks to be refreshed for at most 60 people, about its own matter', () => {
    const userIds = Array.from({ length: 70 }, (_, index) => `29:${index}`)
    const refresh = { matter: { kind: 'reminder', gathering: plan.id } as const, userIds }
    const card = noticeCard({
      frame: { language: 'nb', refresh },
      title: 'Hei',
      text: 'Hei',
      tone: 'plain',
      menu: false,
    })
    expect(card['refresh']).toEqual({
      action: {
        type: 'Action.Execute',
        verb: 'card.refresh',
        data: { kind: 'reminder', about: plan.id, verb: 'card.refresh' },
      },
      userIds: userIds.slice(0, 60),
    })
  })

  it('leaves refresh out for a card that never changes', () => {
    const still = { language: 'nb', refresh: null } as const
    expect(noticeCard({ frame: still, title: 'Hei', text: 'Hei', tone: 'plain', menu: false })).not.toHaveProperty(
      'refresh',
    )
  })
})

it('says why somebody is not reached once for all whom it is true of', () => {
  const words = JSON.stringify(sampleCards('nb')['longest plan invite'] ?? sampleCards('nb')['plan invite'])
  expect(words.match(/Har blokkert Ressursnett i Teams; ingen e-postadresse/g)).toHaveLength(1)
})
