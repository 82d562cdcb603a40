import { spokenLanguage, withLanguages } from '../../bot/domain/language'
import type { ListedMember, Member } from '../../bot/domain/member'
import { asListed, mona, person } from '../support/people'

const silent = { listedLanguage: null, chosenLanguage: null }
const eva = person('eva', silent)
const listed = person('eva', { ...silent, listedLanguage: 'nn' })
const chosen = person('eva', { listedLanguage: 'nn', chosenLanguage: 'en' })
const spoken = (member: Member, manager: Partial<Member> | null) =>
  spokenLanguage(member, () => (manager === null ? undefined : { ...mona, ...silent, ...manager }))

describe('the language a member is written to in', () => {
  it('is her own choice, whatever the list and the manager say', () => {
    expect(spoken(chosen, { listedLanguage: 'nb' })).toEqual({ language: 'en', source: 'chosen' })
  })

  it('is else what stands on the name list', () => {
    expect(spoken(listed, { chosenLanguage: 'en' })).toEqual({ language: 'nn', source: 'listed' })
  })

  it('is else her manager’s, who has chosen or stands on the list with it', () => {
    expect(spoken(eva, { listedLanguage: 'nn' })).toEqual({ language: 'nn', source: 'manager' })
    expect(spoken(eva, { listedLanguage: 'nn', chosenLanguage: 'en' })).toEqual({ language: 'en', source: 'manager' })
  })

  it('is else bokmål: nobody has said anything, there is no manager, or the manager is on no list', () => {
    const usual = { language: 'nb', source: 'usual' }
    expect(spoken(eva, {})).toEqual(usual)
    expect(spoken(eva, null)).toEqual(usual)
    expect(spoken({ ...eva, manager: null }, { listedLanguage: 'nn' })).toEqual(usual)
  })

  it('is not looked for further up than the manager, also when two are each other’s', () => {
    const one = asListed(person('one', { ...silent, manager: person('two').id }))
    const two = asListed(person('two', { ...silent, manager: one.id }))
    expect([...withLanguages([one, two]).values()].map(({ language }) => language)).toEqual(['nb', 'nb'])
  })
})

describe('everybody with her language', () => {
  const nurse = asListed(eva)
  const other = asListed(person('other', { language: 'nb' }))
  const manager = asListed({ ...mona, ...silent })
  const nynorsk: ListedMember = { ...manager, chosenLanguage: 'nn' }

  it('follows the manager at once, and leaves the others as they were', () => {
    const kept = new WeakMap<ListedMember, Member>()
    const before = withLanguages([nurse, other, manager], kept)
    const after = withLanguages([nurse, other, nynorsk], kept)
    expect(before.get(nurse.id)?.language).toBe('nb')
    expect(after.get(nurse.id)?.language).toBe('nn')
    expect(after.get(other.id)).toBe(before.get(other.id))
  })
})
