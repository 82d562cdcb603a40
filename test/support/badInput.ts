import type { Gathering, GatheringId } from '../../bot/domain/gathering'
import type { Member } from '../../bot/domain/member'
import { makeLinks } from '../../bot/links'
import { rsvpRow } from '../../bot/store/rows/rsvpRow'
import { LISTS } from '../../infra/sharepoint/lists'
import { scale, surveyWith } from './surveys'
import { ahus, anna, asDay, bilal, comes, held, invited, mona, ola, person, plan } from './people'
import { cancelled } from './stages'
import { SITES } from './provisioned'
import { startTrial, type Trial } from './trial'

const id = (text: string) => text as GatheringId

/** Speaks Nynorsk, and leads the other area. */
export const oda = person('oda', { role: 'area-leader', manager: null, area: ahus, language: 'nn' })
/** Leads the network, and speaks English. */
export const nell = person('nell', { role: 'network-leader', manager: null, area: null, language: 'en' })
export const people: Member[] = [anna, bilal, mona, ola, oda, nell]

const ahead = { start: new Date('2026-03-20T11:00:00Z'), end: new Date('2026-03-20T14:00:00Z') }
const next = { start: new Date('2026-04-20T10:00:00Z'), end: new Date('2026-04-20T13:00:00Z') }
const gatherings: Gathering[] = [
  invited({ id: id('g-open'), ...ahead, mode: 'hybrid', seats: 2, audience: ['nurse', 'external'] }),
  invited({ id: id('g-now') }),
  held({ id: id('g-held'), start: new Date('2026-02-12T11:00:00Z'), end: new Date('2026-02-12T14:00:00Z') }),
  cancelled({ id: id('g-off'), ...ahead }),
  { ...plan({ id: id('g-ahus'), ...next, areas: [ahus] }), stage: 'draft' },
  { ...plan({ id: id('g-draft'), ...next }), stage: 'draft' },
  invited({ id: id('g-s1'), ...next, series: 'series-1', answerBy: asDay('2026-04-06') }),
]

const survey = surveyWith({
  id: 's1',
  opensOn: asDay('2026-01-10'),
  closesOn: asDay('2026-12-01'),
  questions: [scale('q1')],
})

const SECRET = 'the secret of links that are tried'
export const links = makeLinks({ secret: SECRET, publicUrl: 'http://localhost' })

/** A network in which everything can be asked for, in the middle of a gathering. */
export async function startBadInputTrial(): Promise<Trial> {
  const now = '2026-03-12T12:00:00Z'
  const settings = { LINK_SECRET: SECRET }
  const trial = await startTrial({ now, members: people, gatherings, surveys: [survey], settings })
  await trial.lay(rsvpRow, { ...comes(bilal), gathering: id('g-open'), day: asDay('2026-03-20') })
  await trial.program.network.settings.put({ name: 'mailbox', value: 'nettverket@local.example' })
  await trial.program.sweeps.now()
  for (const member of people) await trial.install(member)
  await trial.program.sweeps.now()
  return trial
}

/** What the program writes down of its own accord: where people are, and what has been sent to them. */
const OWN_LISTS = ['Conversations', 'Deliveries', 'Leases', 'Channels', 'ChannelPosts']
const OWN = ['conversations', 'deliveries', 'leases', 'channels', 'channelPosts']

/** Everything that people have said and done, as it is stored. */
export function storedIn(trial: Trial): Record<string, string> {
  const mirrors = Object.entries(trial.program.network).filter(([name]) => !OWN.includes(name))
  return Object.fromEntries(
    mirrors.map(([name, mirror]) => [name, JSON.stringify([...mirror.all()].map((row) => written(row)).sort())]),
  )
}

/** The same text whether a row was written by the program or has been read from the list again. */
function written(row: unknown): string {
  return JSON.stringify(row, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}

/** How many rows each list has, as Microsoft 365 counts them. */
export async function rowsIn(trial: Trial): Promise<Record<string, number>> {
  const counted = LISTS.filter(({ name }) => !OWN_LISTS.includes(name)).map(async ({ name, site }) => {
    const { body } = await trial.graph.send({
      method: 'GET',
      path: `/sites/${SITES[site]}/lists/${name}/items?$top=5000`,
    })
    return [name, (body as { value: unknown[] }).value.length]
  })
  return Object.fromEntries(await Promise.all(counted))
}

export function rowsThatCannotBeRead(trial: Trial): string[] {
  return Object.entries(trial.program.network).flatMap(([name, mirror]) =>
    mirror.setAside().map(({ problem }) => `${name}: ${problem}`),
  )
}
