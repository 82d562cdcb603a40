import type { AreaId, Language, Member, Workplace, WorkplaceId } from '../../bot/domain/member'
import type { Conversation } from '../../bot/domain/messages/delivery'
import type { ChatCause, MailCause } from '../../bot/domain/messages/reach'
import { person } from '../support/people'
import { TEAMS_SAYS, type Refusal } from '../support/teams/faults'

/** How a member must have been reached when all is over, or why not. */
export type Expected = { door: 'chat' } | { door: 'mail' } | { door: 'none'; chat: ChatCause; mail: MailCause }

/** One member of a made-up network, with how Teams treats her and what must come of it. */
export type Person = {
  member: Member
  conversation: Conversation | null
  /** What Teams says to every message for her. */
  refusal: Refusal | null
  /** Is her account still there, when it is asked for? */
  hasAccount: boolean
  expected: Expected
}

type Way = Pick<Person, 'refusal' | 'hasAccount' | 'expected'> & { hasChat: boolean; email: 'good' | 'bad' | 'none' }

const inChat: Way = { hasChat: true, email: 'good', refusal: null, hasAccount: true, expected: { door: 'chat' } }
const byMail: Way = { hasChat: false, email: 'good', refusal: null, hasAccount: false, expected: { door: 'mail' } }
const none = (chat: ChatCause, mail: MailCause): Expected => ({ door: 'none', chat, mail })

/** Out of each thousand; the others are reached in chat. */
const WAYS: readonly { of1000: number; way: Way }[] = [
  { of1000: 10, way: { ...inChat, refusal: TEAMS_SAYS.blocked, expected: { door: 'mail' } } },
  {
    of1000: 2,
    way: { ...inChat, refusal: TEAMS_SAYS.blocked, email: 'none', expected: none('blocked', 'no-address') },
  },
  { of1000: 4, way: { ...inChat, refusal: TEAMS_SAYS.notInRoster, expected: { door: 'mail' } } },
  {
    of1000: 2,
    way: { ...inChat, refusal: TEAMS_SAYS.noConversation, email: 'none', expected: none('uninstalled', 'no-address') },
  },
  { of1000: 20, way: byMail },
  { of1000: 10, way: { ...byMail, email: 'none', expected: none('no-account', 'no-address') } },
  { of1000: 2, way: { ...byMail, email: 'bad', expected: none('no-account', 'bad-address') } },
  { of1000: 4, way: { ...byMail, hasAccount: true } },
  { of1000: 2, way: { ...byMail, hasAccount: true, email: 'none', expected: none('never-installed', 'no-address') } },
  // Chat works, and that nobody knows an address is no matter.
  { of1000: 10, way: { ...inChat, email: 'none' } },
]

/** The words of the names; whoever looks for names in a log looks for these. */
export const GIVEN = words(`Torhilde Magnfrid Oddbjørg Ranveig Solbjørg Gunnvor Åslaug Ingfrid Signhild Tordis
  Hallgjerd Ragnfrid Sigfrid Eldbjørg Borghild Gjertrud Arnfinn Eyvind Sjurd Torbjørn Hallvard Ásllat Násti Máijá
  Wieslawa Grazyna Fadumo Roshanak Thuyet Krishnaveni`)
export const FAMILY = words(`Bråtvedt Kjølberget Øygardsmo Hestnessæter Myklevoll Skjeggerud Tjørnholt Vassbotnen
  Gjermundrud Åkervoll Ramsøyhaug Løvenskog Finnkroken Sjøvegan Ulvehaug Nordgårdsmo Hjelmelien Svartdalsrud
  Čáhppesjávri Vuontisjohka Wojciechówna Dhoolayare Mehrabanian Nguyenphan Ramalingaperumal`)

/** A network of so many nurses, each with a workplace and a manager; the managers come beside them. */
export function madeUpCrowd(count: number, at: { serviceUrl: string; tenantId: string }) {
  const workplaces = Array.from({ length: Math.ceil(count / 8) }, (_, index): Workplace => workplaceOf(index))
  const managers = workplaces.map((workplace, index) => managerOf(workplace, index))
  const people = Array.from({ length: count }, (_, index) => personOf(index, workplaces, managers, at))
  return { areas: AREAS, workplaces, managers, people }
}

export type Crowd = ReturnType<typeof madeUpCrowd>

const AREAS = ['follo', 'romerike', 'kongsvinger', 'ahus', 'bydelene', 'oslo'].map((name, index) => ({
  id: name as AreaId,
  name: `${name[0]?.toUpperCase()}${name.slice(1)}`,
  order: index + 1,
}))
const LANGUAGES: readonly Language[] = ['nb', 'nb', 'nb', 'nn', 'en']

function workplaceOf(index: number): Workplace {
  return { id: `w-${index}` as WorkplaceId, name: `Sykehjem ${index}`, area: areaAt(index), phone: phoneOf(index) }
}

function managerOf({ id, area }: Workplace, index: number): Member {
  return person(`leader-${index}`, {
    name: nameOf(index * 7 + 3),
    role: 'line-manager',
    email: `leader-${index}@sykehjem.example`,
    phone: phoneOf(50_000 + index),
    entraId: null,
    workplace: id,
    manager: null,
    area,
  })
}

function personOf(
  index: number,
  workplaces: readonly Workplace[],
  managers: readonly Member[],
  at: { serviceUrl: string; tenantId: string },
): Person {
  const { hasChat, email, refusal, hasAccount, expected } = wayOf(index)
  const number = index % workplaces.length
  const entraId = hasChat || hasAccount ? `account-${index}` : null
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'nb'
  const member = person(`nurse-${index}`, {
    name: nameOf(index),
    language,
    email: { good: `nurse-${index}@sykehjem.example`, bad: `nurse-${index} (sykehjem)`, none: null }[email],
    phone: phoneOf(100_000 + index),
    entraId,
    workplace: workplaces[number]?.id ?? null,
    manager: managers[number]?.id ?? null,
    area: workplaces[number]?.area ?? null,
  })
  const conversation = hasChat && entraId !== null ? chatOf(index, entraId, at) : null
  return { member, conversation, refusal, hasAccount, expected }
}

/** Spread evenly, so that those who are hard to reach stand among the others. */
function wayOf(index: number): Way {
  // 377 and 1000 have no divisor in common: every place of a thousand is taken once.
  let place = (index * 377) % 1000
  for (const { of1000, way } of WAYS) {
    if (place < of1000) return way
    place -= of1000
  }
  return inChat
}

function nameOf(number: number): string {
  return `${GIVEN[number % GIVEN.length]} ${FAMILY[Math.floor(number / GIVEN.length) % FAMILY.length]}`
}

function chatOf(index: number, entraId: string, { serviceUrl, tenantId }: { serviceUrl: string; tenantId: string }) {
  const conversation: Conversation = {
    entraId,
    conversationId: `chat-${index}`,
    serviceUrl,
    tenantId,
    userId: `29:${index}`,
    botId: '28:bot',
    state: 'installed',
  }
  return conversation
}

function areaAt(index: number): AreaId {
  return AREAS[index % AREAS.length]?.id ?? ('follo' as AreaId)
}

/** Numbers in a series that is not in use. */
function phoneOf(number: number): string {
  return `00${String(number).padStart(6, '0')}`
}

function words(text: string): string[] {
  return text.split(/\s+/)
}
