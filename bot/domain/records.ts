import type { AbsenceReply } from './absence/absenceReply'
import type { Attendance } from './attendance/attendance'
import type { Gathering, GatheringId } from './gathering'
import type { Area, Member, MemberId, Workplace, WorkplaceId } from './member'
import type { Rsvp } from './answers/rsvp'
import type { NetworkSettings } from './settings'
import type { Survey, SurveyId } from './survey'

/** What the network has on record, ready to be asked. */
export type Records = {
  settings: NetworkSettings
  areas: readonly Area[]
  workplaces: ReadonlyMap<WorkplaceId, Workplace>
  members: ReadonlyMap<MemberId, Member>
  gatherings: ReadonlyMap<GatheringId, Gathering>
  surveys: ReadonlyMap<SurveyId, Survey>
  rsvpsOf(gathering: GatheringId): ReadonlyMap<MemberId, Rsvp>
  attendanceOf(gathering: GatheringId): Attendance
  replyOf(gathering: GatheringId, manager: MemberId): AbsenceReply | undefined
}
