import { addDays, dayIn, OSLO, type Day } from '../../../bot/domain/day'
import { withLanguages } from '../../../bot/domain/language'
import type { AreaId, Language, ListedMember, Member, MemberId, Role } from '../../../bot/domain/member'
import { dayOf } from './calendar'
import { asciiOf, inventedNames } from './names'
import { inventedPhone } from './phone'
import { randomFor } from './random'
import { REPORTED } from './reported'
import type { DemoWorkplace } from './workplaces'

/** How many resource nurses there are in each area, those on leave included. */
export const NURSES_IN: Record<string, number> = {
  follo: 44,
  ahus: 38,
  bydelene: 52,
  'nedre-romerike': 58,
  'ovre-romerike': 36,
  kongsvinger: 28,
}

const { activeAtYearEnd, onLeaveAtYearEnd2023, learningDisabilityNurses2023 } = REPORTED.network.members

/** Everybody on the name list. Accounts are known first when they have been made, so nobody has an `entraId` yet. */
export function demoMembers(workplaces: readonly DemoWorkplace[], now: Date): Member[] {
  const names = inventedNames()
  const nextName = () => {
    const name = names.shift()
    if (name === undefined) throw new Error('There are more people than names.')
    return name
  }
  const managers = workplaces.map((workplace, index) => lineManager(workplace, index, nextName()))
  const leaders = networkLeaders(nextName)
  const nurses = Object.entries(NURSES_IN).flatMap(([area, count]) => {
    const inArea = workplaces.filter((workplace) => workplace.area === area)
    return Array.from({ length: count }, (_, index) => inArea[index % inArea.length]).filter(
      (each) => each !== undefined,
    )
  })
  const careers = careersOf(nurses.length, now)
  const listed = [
    ...nurses.map((workplace, index) => {
      const manager = managers.find((each) => each.workplace === workplace.id)
      return nurse(workplace, index, nextName(), manager?.id ?? null, careers[index] ?? NEW_CAREER)
    }),
    ...managers,
    ...leaders,
  ]
  return [...withLanguages(listed).values()]
}

/** The nurse, the line manager and the area leader whose chats `npm start` opens. */
export const IN_CHAT: readonly string[] = ['n-001', 'l-01', 'o-follo']

type Career = Pick<Member, 'memberSince' | 'standing'>
const NEW_CAREER: Career = { memberSince: dayOf(2021, '01-01'), standing: { kind: 'active' } }

/**
 * When each nurse joined, and who is on leave: as many active as the report says at the end of 2021, 2022 and 2023, and
 * as many on leave today as at the end of 2023. Nobody joins later than a few weeks before now.
 */
function careersOf(count: number, now: Date): Career[] {
  const today = dayIn(OSLO, now)
  const random = randomFor('careers')
  const joinedIn = (rank: number): [from: Day, to: Day] => {
    if (rank < activeAtYearEnd['2021']) return [dayOf(2017, '01-15'), dayOf(2021, '11-30')]
    if (rank < activeAtYearEnd['2022']) return [dayOf(2022, '01-15'), dayOf(2022, '11-30')]
    if (rank < activeAtYearEnd['2023']) return [dayOf(2023, '01-15'), dayOf(2023, '11-15')]
    return [dayOf(2024, '01-15'), dayOf(2025, '11-30')]
  }
  // The first nurse is the one in the chat client: a member from early on, and never on leave.
  const others = random.shuffled(Array.from({ length: count - 1 }, (_, index) => index + 1))
  const careers = new Map<number, Career>()
  ;[0, ...others].forEach((index, rank) => {
    const [from, to] = joinedIn(rank)
    const drawn = dayBetween(from, to, random.next())
    const memberSince = drawn <= addDays(today, -21) ? drawn : addDays(today, -21 - random.between(0, 180))
    const isOnLeave = rank > 0 && rank <= onLeaveAtYearEnd2023 * 12 && rank % 12 === 0
    careers.set(index, { memberSince, standing: isOnLeave ? leaveAround(today, rank) : { kind: 'active' } })
  })
  return [...careers.entries()].sort(([one], [other]) => one - other).map(([, career]) => career)
}

function leaveAround(today: Day, rank: number): Member['standing'] {
  const random = randomFor(`leave ${rank}`)
  const began = addDays(today, -random.between(20, 230))
  const yearAfterReport = dayOf(2024, '01-01')
  // At the end of 2023 the report counts everybody here as active.
  const from = today >= yearAfterReport && began < yearAfterReport ? yearAfterReport : began
  return { kind: 'on-leave', from, to: random.chance(0.25) ? null : addDays(today, random.between(35, 260)) }
}

function nurse(
  workplace: DemoWorkplace,
  index: number,
  name: string,
  manager: MemberId | null,
  career: Career,
): ListedMember {
  const random = randomFor(`nurse ${index}`)
  const isLearningDisabilityNurse = index > 0 && index % 75 === 0 && index / 75 <= learningDisabilityNurses2023
  return {
    ...person(`n-${String(index + 1).padStart(3, '0')}`, name, 'resource-nurse', workplace.area, workplace.mailDomain),
    ...career,
    profession: isLearningDisabilityNurse ? 'vernepleier' : random.chance(0.28) ? 'spesialsykepleier' : 'sykepleier',
    workplace: workplace.id,
    manager,
    ...(index === 0 ? { listedLanguage: 'nb' as const } : languageOf(workplace.area, random.next())),
  }
}

/** Most name lists say nothing of language; a few do, and some people have chosen for themselves. */
function languageOf(area: AreaId, drawn: number): { listedLanguage?: Language; chosenLanguage?: Language } {
  if (drawn > 0.975) return { chosenLanguage: 'en' }
  if ((area === 'kongsvinger' || area === 'ovre-romerike') && drawn < 0.18) return { listedLanguage: 'nn' }
  return drawn < 0.5 ? { listedLanguage: 'nb' } : {}
}

function lineManager(workplace: DemoWorkplace, index: number, name: string): ListedMember {
  const id = `l-${String(index + 1).padStart(2, '0')}`
  return {
    ...person(id, name, 'line-manager', workplace.area, workplace.mailDomain),
    profession: workplace.leaderTitle,
    workplace: workplace.id,
  }
}

function networkLeaders(nextName: () => string): ListedMember[] {
  const areaLeaders = REPORTED.areas.map(({ id }) =>
    person(`o-${id}`, nextName(), 'area-leader', id, 'ahus.example.no'),
  )
  const others = ['kreftsykepleier', 'fagutvikler', 'lege', 'spesialrådgiver'].map((profession, index) => ({
    ...person(`ag-${index + 1}`, nextName(), 'working-group', null, 'ahus.example.no'),
    profession,
  }))
  const leader = person('nl', nextName(), 'network-leader', null, 'ahus.example.no')
  return [...areaLeaders, ...others, { ...leader, profession: 'fagkoordinator' }]
}

function person(id: string, name: string, role: Role, area: AreaId | null, mailDomain: string): ListedMember {
  return {
    id: id as MemberId,
    name,
    role,
    profession: 'kreftsykepleier',
    email: `${asciiOf(name)}@${mailDomain}`,
    phone: inventedPhone(name),
    entraId: null,
    workplace: null,
    manager: null,
    area,
    memberSince: dayBetween(dayOf(2017, '01-15'), dayOf(2020, '12-01'), randomFor(`since ${id}`).next()),
    standing: { kind: 'active' },
    listedLanguage: null,
    chosenLanguage: null,
  }
}

function dayBetween(from: Day, to: Day, share: number): Day {
  const span = Date.parse(to) - Date.parse(from)
  return dayIn('UTC', new Date(Date.parse(from) + share * span))
}
