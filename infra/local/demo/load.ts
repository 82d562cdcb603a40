import type { NetworkSettings } from '../../../bot/domain/settings'
import { absenceReplyRow } from '../../../bot/store/rows/absenceReplyRow'
import { areaRow } from '../../../bot/store/rows/areaRow'
import { gatheringRow } from '../../../bot/store/rows/gatheringRow'
import { errorFrom, type Graph, type GraphAnswer, type GraphRequest } from '../../../bot/store/graph'
import { jobShadowingRow } from '../../../bot/store/rows/jobShadowingRow'
import { markRow } from '../../../bot/store/rows/markRow'
import { memberRow } from '../../../bot/store/rows/memberRow'
import { newsRow } from '../../../bot/store/rows/news/newsRow'
import type { Fields, RowKind } from '../../../bot/store/rows/row'
import { rsvpRow } from '../../../bot/store/rows/rsvpRow'
import { settingRow, type Setting } from '../../../bot/store/rows/settingRow'
import { surveyCommentRow } from '../../../bot/store/rows/surveys/freeTextRow'
import { surveyResultRow } from '../../../bot/store/rows/surveys/surveyResultRow'
import { surveyRow } from '../../../bot/store/rows/surveys/surveyRow'
import { workplaceRow } from '../../../bot/store/rows/workplaceRow'
import type { Member } from '../../../bot/domain/member'
import { layDirectory } from './directory'
import { IN_CHAT } from './members'
import { demoNetwork, emptyNetwork, type DemoNetwork } from './network'

type Loaded = { rows: number; ms: number }
type Sites = { team: string; vault: string }
type Row = { list: string; site: keyof Sites; fields: Fields }

/** Lays the demo network through Graph, once: where it lies already, nothing is done. */
export function loadDemo(graph: Graph, sites: Sites, now: Date, log: (line: string) => void): Promise<Loaded> {
  return load(graph, sites, () => demoNetwork(now), log)
}

/** Lays a network that holds nothing yet but its rules, its areas and its network leader. */
export function loadEmpty(graph: Graph, sites: Sites, now: Date, log: (line: string) => void): Promise<Loaded> {
  return load(graph, sites, () => emptyNetwork(now), log)
}

async function load(graph: Graph, sites: Sites, make: () => DemoNetwork, log: (line: string) => void): Promise<Loaded> {
  const started = performance.now()
  if (await isLaid(graph, sites.team)) return { rows: 0, ms: Math.round(performance.now() - started) }
  const network = make()
  const accounts = await layDirectory(graph, network.people)
  const rows = rowsOf({
    ...network,
    members: network.members.map((member) => withOneDoor({ ...member, entraId: accounts.get(member.id) ?? null })),
  })
  await layRows(graph, sites, rows)
  const ms = Math.round(performance.now() - started)
  log(`Laid ${accounts.size} accounts and ${rows.length} rows in ${(ms / 1000).toFixed(1)} s.`)
  return { rows: rows.length, ms }
}

/** Those of the chat clients have no address on the list, so that what they were sent waits for the chat to be opened. */
function withOneDoor(member: Member): Member {
  return IN_CHAT.includes(member.id) ? { ...member, email: null } : member
}

/** The network leader is written last of all, so that row says that everything is there. */
async function isLaid(graph: Graph, team: string): Promise<boolean> {
  const path = `/sites/${team}/lists/${memberRow.list}/items?$filter=fields/Key eq 'nl'&$top=1`
  const { body } = await graph.send({ method: 'GET', path })
  return hasEntries(body)
}

/** Every row of the network, in the order it is written: members last. */
function rowsOf(network: DemoNetwork): Row[] {
  return [
    ...rowsIn(settingRow, settingsOf(network.settings)),
    ...rowsIn(areaRow, network.areas),
    ...rowsIn(workplaceRow, network.workplaces),
    ...rowsIn(gatheringRow, network.gatherings),
    ...rowsIn(rsvpRow, network.rsvps),
    ...rowsIn(markRow, network.marks),
    ...rowsIn(absenceReplyRow, network.absenceReplies),
    ...rowsIn(jobShadowingRow, network.jobShadowing),
    ...rowsIn(surveyRow, network.surveys),
    ...rowsIn(surveyResultRow, network.results),
    ...rowsIn(surveyCommentRow, network.comments),
    ...rowsIn(newsRow, network.news),
    ...rowsIn(memberRow, network.members),
  ]
}

function rowsIn<Value>(kind: RowKind<Value>, values: readonly Value[]): Row[] {
  return values.map((value) => ({ list: kind.list, site: kind.site, fields: kind.toFields(value) }))
}

function settingsOf(settings: NetworkSettings): Setting[] {
  return Object.entries(settings).map(([name, value]) => ({
    name,
    value: Array.isArray(value) ? value.join(name === 'schoolHolidays' ? '\n' : ',') : String(value),
  }))
}

async function layRows(graph: Graph, sites: Sites, rows: readonly Row[]): Promise<void> {
  const requests = rows.map(({ list, site, fields }): GraphRequest => ({
    method: 'POST',
    path: `/sites/${sites[site]}/lists/${list}/items`,
    body: { fields },
  }))
  const answers = await graph.batch(requests)
  answers.forEach((answer, index) => mustBeLaid(requests[index], answer))
}

// A row that is there already was laid by a start that was interrupted.
function mustBeLaid(request: GraphRequest | undefined, answer: GraphAnswer): void {
  if (!request || answer.status < 400) return
  const error = errorFrom(request, answer)
  if (!error.isDuplicate) throw error
}

function hasEntries(body: unknown): boolean {
  return (
    typeof body === 'object' && body !== null && 'value' in body && Array.isArray(body.value) && body.value.length > 0
  )
}
