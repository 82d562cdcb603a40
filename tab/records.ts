import { useMemo } from 'react'
import type { AbsenceReply } from '../bot/domain/absence/absenceReply'
import { attendanceFrom, type Attendance, type Mark } from '../bot/domain/attendance/attendance'
import type { GatheringId } from '../bot/domain/gathering'
import { groupBy } from '../bot/domain/grouping'
import { withLanguages } from '../bot/domain/language'
import type { MemberId } from '../bot/domain/member'
import type { Records } from '../bot/domain/records'
import { standingAnswers, type Rsvp } from '../bot/domain/answers/rsvp'
import { rosterReplyRow } from '../bot/store/rows/rosterReplyRow'
import { settingsFrom } from '../bot/store/rows/settingRow'
import type { SurveyId } from '../bot/domain/surveys/survey'
import type { SetAside } from './listCopy'
import type { Tables } from './lists'

const NO_ANSWERS: ReadonlyMap<MemberId, Rsvp> = new Map()
const NO_MARKS: Attendance = new Map()

/** The lists, ready to be asked. Each part is made anew only when its own list has changed. */
export function useRecords(tables: Tables): Records {
  const {
    settings,
    areas,
    workplaces,
    members,
    gatherings,
    surveys,
    news,
    rsvps,
    marks,
    absenceReplies,
    rosterReplies,
  } = tables
  const { externals, externalCounts, jobShadowing } = tables
  const rules = useMemo(() => settingsFrom(settings.values), [settings])
  const workplaceById = useMemo(() => byId(workplaces.values), [workplaces])
  const memberById = useMemo(() => withLanguages(members.values), [members])
  const gatheringById = useMemo(() => byId(gatherings.values), [gatherings])
  const surveyById = useMemo(() => byId(surveys.values), [surveys])
  const newsById = useMemo(() => byId(news.values), [news])
  const answers = useMemo(() => groupBy(rsvps.values, (rsvp) => rsvp.gathering), [rsvps])
  const standing = useMemo(
    () => new Map([...answers].map(([id, given]) => [id, standingAnswers(gatheringById.get(id), given)])),
    [answers, gatheringById],
  )
  const attendance = useMemo(() => {
    const lists = new Map<GatheringId, { log: Mark[]; standing: Attendance }>()
    for (const [id, log] of groupBy(marks.values, (mark) => mark.gathering)) {
      lists.set(id, { log, standing: attendanceFrom(log) })
    }
    return lists
  }, [marks])
  const replies = useMemo(() => repliesFrom(absenceReplies.values), [absenceReplies])
  const rosters = useMemo(
    () => new Map(rosterReplies.values.map((reply) => [rosterReplyRow.keyOf(reply), reply])),
    [rosterReplies],
  )
  const shadowed = useMemo(() => groupBy(jobShadowing.values, (entry) => entry.member), [jobShadowing])
  const outside = useMemo(() => groupBy(externals.values, (external) => external.gathering), [externals])
  const outsideCounts = useMemo(
    () => new Map(externalCounts.values.map((counts) => [counts.gathering, counts])),
    [externalCounts],
  )
  return useMemo(
    () => ({
      settings: rules,
      areas: areas.values,
      workplaces: workplaceById,
      members: memberById,
      gatherings: gatheringById,
      surveys: surveyById,
      news: newsById,
      rsvpsOf: (gathering) => standing.get(gathering) ?? NO_ANSWERS,
      rsvpOf: (gathering, member) => standing.get(gathering)?.get(member),
      answersOf: (gathering) => answers.get(gathering) ?? [],
      attendanceOf: (gathering) => attendance.get(gathering)?.standing ?? NO_MARKS,
      marksOf: (gathering) => attendance.get(gathering)?.log ?? [],
      externalsOf: (gathering) => outside.get(gathering) ?? [],
      externalCountsOf: (gathering) => outsideCounts.get(gathering),
      jobShadowingOf: (member) => shadowed.get(member) ?? [],
      // Nothing that the tab reads says who has answered.
      hasSubmitted: () => false,
      rosterReplyOf: (day, manager) => rosters.get(`${day}|${manager}`),
      replyOf: (gathering, manager) => replies.get(gathering)?.get(manager),
    }),
    [
      rules,
      areas,
      workplaceById,
      memberById,
      gatheringById,
      surveyById,
      newsById,
      answers,
      standing,
      attendance,
      replies,
      rosters,
      shadowed,
      outside,
      outsideCounts,
    ],
  )
}

export function useAnswered({ surveyResults }: Tables): ReadonlyMap<SurveyId, number> {
  return useMemo(() => new Map(surveyResults.values.map((result) => [result.survey, result.answered])), [surveyResults])
}

export function allSetAside(tables: Tables): SetAside[] {
  return Object.values(tables).flatMap((table) => table.setAside)
}

function byId<Value extends { id: string }>(values: readonly Value[]): ReadonlyMap<Value['id'], Value> {
  return new Map(values.map((value) => [value.id, value]))
}

function repliesFrom(replies: readonly AbsenceReply[]): ReadonlyMap<GatheringId, ReadonlyMap<MemberId, AbsenceReply>> {
  const known = new Map<GatheringId, Map<MemberId, AbsenceReply>>()
  for (const reply of replies) {
    const ofGathering = known.get(reply.gathering) ?? new Map<MemberId, AbsenceReply>()
    known.set(reply.gathering, ofGathering.set(reply.manager, reply))
  }
  return known
}
