import { absenceReplyRow } from '../bot/store/rows/absenceReplyRow'
import { areaRow } from '../bot/store/rows/areaRow'
import { externalCountsRow, externalRow } from '../bot/store/rows/externalRow'
import { gatheringRow } from '../bot/store/rows/gatheringRow'
import { jobShadowingRow } from '../bot/store/rows/jobShadowingRow'
import { markRow } from '../bot/store/rows/markRow'
import { memberRow } from '../bot/store/rows/memberRow'
import { newsRow } from '../bot/store/rows/news/newsRow'
import { rosterReplyRow } from '../bot/store/rows/rosterReplyRow'
import { rsvpRow } from '../bot/store/rows/rsvpRow'
import { settingRow } from '../bot/store/rows/settingRow'
import { surveyCommentRow } from '../bot/store/rows/surveys/freeTextRow'
import { surveyResultRow } from '../bot/store/rows/surveys/surveyResultRow'
import { surveyRow } from '../bot/store/rows/surveys/surveyRow'
import { workplaceRow } from '../bot/store/rows/workplaceRow'
import type { BatchReply, Graph } from './graph'
import { listCopy, type YearScope } from './listCopy'
import { kindOfStatus, TabProblem } from './problem'

type Copies = ReturnType<typeof copiesOf>
type Copy = Copies[keyof Copies]

/** Every list as it stands; a list that has not changed is the same object as last time. */
export type Tables = { [Name in keyof Copies]: ReturnType<Copies[Name]['table']> }

export type Lists = {
  /** Loads what is missing for these years, and takes in what has changed in the rest. */
  fresh(scope: YearScope): Promise<Tables>
  /** How long Graph wants to be left alone, in milliseconds from now. */
  restMs(): number
}

function copiesOf(site: string) {
  return {
    settings: listCopy(settingRow, site),
    areas: listCopy(areaRow, site),
    members: listCopy(memberRow, site),
    workplaces: listCopy(workplaceRow, site),
    gatherings: listCopy(gatheringRow, site),
    surveys: listCopy(surveyRow, site),
    news: listCopy(newsRow, site, true),
    surveyResults: listCopy(surveyResultRow, site),
    surveyComments: listCopy(surveyCommentRow, site),
    rsvps: listCopy(rsvpRow, site, true),
    marks: listCopy(markRow, site, true),
    absenceReplies: listCopy(absenceReplyRow, site, true),
    rosterReplies: listCopy(rosterReplyRow, site),
    jobShadowing: listCopy(jobShadowingRow, site, true),
    externals: listCopy(externalRow, site, true),
    externalCounts: listCopy(externalCountsRow, site, true),
  }
}

type Want = { copy: Copy; address: string; source: 'read' | 'delta'; done?: () => void }

const GONE = 410

export function openLists(graph: Graph, site: string): Lists {
  const copies = copiesOf(encodeURIComponent(site))
  const all: readonly Copy[] = Object.values(copies)
  const scopes: YearScope[] = []
  const loaded = new Set<string>()
  let failures = 0
  let restUntil = 0
  let queue: Promise<unknown> = Promise.resolve()

  const run = async (wants: readonly Want[]): Promise<void> => {
    const failed: { want: Want; reply: BatchReply }[] = []
    for (let open = wants; open.length > 0;) {
      const replies = await graph.readAll(open.map((want) => want.address))
      const more: Want[] = []
      open.forEach((want, index) => {
        const reply = replies[index]
        if (!reply) return
        if (reply.status === GONE) return forget(want.copy)
        if (reply.status !== 200) return failed.push({ want, reply })
        const nextPage = want.copy.take(reply.body, want.source, scopes)
        if (nextPage) return more.push({ ...want, address: nextPage })
        want.done?.()
      })
      open = more
    }
    const first = failed[0]
    if (first)
      throw problemFrom(
        first.want,
        failed.map(({ reply }) => reply),
      )
  }

  const forget = (copy: Copy) => {
    copy.empty()
    for (const scope of scopes) loaded.delete(nameOf(copy, scope))
    loaded.delete(nameOf(copy, null))
  }

  const load = async (scope: YearScope): Promise<void> => {
    // The place in the change log comes first: what changes while we read is then found at the next look.
    await run(
      all.filter((copy) => !copy.link).map((copy) => ({ copy, address: copy.latestAddress(), source: 'delta' })),
    )
    if (!scopes.some((known) => known.year === scope.year && known.onwards === scope.onwards)) scopes.push(scope)
    await run(
      all
        .map((copy) => ({ copy, name: nameOf(copy, copy.yearly ? scope : null) }))
        .filter(({ name }) => !loaded.has(name))
        .map(({ copy, name }) => ({
          copy,
          address: copy.readAddress(scope),
          source: 'read',
          done: () => loaded.add(name),
        })),
    )
  }

  const refresh = async (scope: YearScope): Promise<void> => {
    const known = all.filter((copy) => copy.link)
    const isFirst = known.length < all.length
    if (!isFirst) await run(known.map((copy) => ({ copy, address: copy.link ?? '', source: 'delta' })))
    await load(scope)
    // Gone twice in a row: better the figures we had than a list that is empty.
    const missing = all.find((copy) => !copy.link || !loaded.has(nameOf(copy, copy.yearly ? scope : null)))
    if (missing) throw new TabProblem('busy', `GET lists/${missing.list} ${GONE}`)
  }

  const fresh = async (scope: YearScope): Promise<Tables> => {
    try {
      await refresh(scope)
      failures = 0
      return tablesOf(copies)
    } catch (error) {
      failures += 1
      const asked = error instanceof TabProblem ? (error.retryAfterMs ?? 0) : 0
      restUntil = performance.now() + Math.max(asked, Math.min(60_000, 2500 * 2 ** failures))
      throw error
    }
  }
  return {
    // One at a time, so that an older answer never overwrites a newer one.
    fresh: (scope) => {
      const turn = queue.then(() => fresh(scope))
      queue = turn.catch(() => undefined)
      return turn
    },
    restMs: () => Math.max(0, restUntil - performance.now()),
  }
}

function nameOf(copy: Copy, scope: YearScope | null): string {
  return scope ? `${copy.list} ${scope.year}${scope.onwards ? '–' : ''}` : copy.list
}

function problemFrom({ copy }: Want, replies: readonly BatchReply[]): TabProblem {
  const status = replies[0]?.status ?? 503
  const waits = replies.flatMap(({ retryAfter }) => (retryAfter === null ? [] : [retryAfter]))
  return new TabProblem(
    kindOfStatus(status),
    `GET lists/${copy.list} ${status}`,
    waits.length > 0 ? Math.max(...waits) : null,
  )
}

function tablesOf(copies: Copies): Tables {
  return {
    settings: copies.settings.table(),
    areas: copies.areas.table(),
    members: copies.members.table(),
    workplaces: copies.workplaces.table(),
    gatherings: copies.gatherings.table(),
    surveys: copies.surveys.table(),
    news: copies.news.table(),
    surveyResults: copies.surveyResults.table(),
    surveyComments: copies.surveyComments.table(),
    rsvps: copies.rsvps.table(),
    marks: copies.marks.table(),
    absenceReplies: copies.absenceReplies.table(),
    rosterReplies: copies.rosterReplies.table(),
    jobShadowing: copies.jobShadowing.table(),
    externals: copies.externals.table(),
    externalCounts: copies.externalCounts.table(),
  }
}
