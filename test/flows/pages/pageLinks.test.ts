import type { GatheringId } from '../../../bot/domain/gathering'
import { MATTERS, matterFrom, type Matter } from '../../../bot/domain/messages/messageKey'
import { linkOf, markOf, pageLinks } from '../../../bot/flows/pages/pageLinks'
import { makeLinks } from '../../../bot/links'
import { anna, invited, recordsOf } from '../../support/people'

const links = makeLinks({ secret: 'a secret for this test', publicUrl: 'https://bot.example' })
const now = () => new Date('2026-03-02T09:00:00Z')
const made = pageLinks({ links, records: () => recordsOf({ gatherings: [invited()] }), numberOf: () => 3, now })

const ABOUT: Partial<Record<Matter['kind'], string>> = { roster: 'roster-2026-02-17', hours: 'hours-2025' }

describe('the address of a personal page', () => {
  it.each(MATTERS)('says whose it is and what it is about, to nobody but the program: %s', (kind) => {
    const matter = matterFrom(kind, ABOUT[kind] ?? 'g1')
    const address = made.addressFor(anna, matter)
    expect(address).toMatch(/^https:\/\/bot\.example\/p\/[\w-]+$/)
    const token = address.split('/').at(-1) ?? ''
    expect(Buffer.from(token, 'base64url').toString('latin1')).not.toMatch(/anna|g1|example/)
    expect(linkOf(links, token)).toMatchObject({ member: anna.id, matter, number: 3, mark: markOf(anna.email) })
  })

  it('is no link when it is about something that is not known here', () => {
    const unknown = JSON.stringify(['anna', 'quiz', 'g1', 1, 'mark', 1_800_000_000])
    expect(linkOf(links, links.seal('personal page', unknown))).toBeNull()
  })

  it('outlasts its matter', () => {
    const token = made.addressFor(anna, { kind: 'invitation', gathering: invited().id }).split('/').at(-1) ?? ''
    expect(linkOf(links, token)?.until).toEqual(new Date('2026-05-10T22:00:00Z'))
  })

  it('fits in a line that no mail reader breaks', () => {
    const long: Matter = { kind: 'manager-notice', gathering: `g-${'0'.repeat(36)}` as GatheringId }
    expect(made.addressFor(anna, long).length).toBeLessThan(300)
  })

  it('knows an address again, however it is written, and tells it from others', () => {
    expect(markOf(' Anna@Example.no ')).toBe(markOf('anna@example.no'))
    expect(markOf('anna@example.no')).not.toBe(markOf('bilal@example.no'))
    expect(markOf(null)).toBe(markOf(''))
  })
})
