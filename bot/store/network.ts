import type { AbsenceReply } from '../domain/absence/absenceReply'
import type { JobShadowing } from '../domain/attendance/jobShadowing'
import type { Proof } from '../domain/attendance/proof'
import type { Mark } from '../domain/attendance/attendance'
import type { External, ExternalCounts } from '../domain/answers/external'
import type { Conversation, Delivery } from '../domain/messages/delivery'
import type { DeadAddress, Install } from '../domain/messages/reach'
import type { RosterReply } from '../domain/messages/roster'
import type { MeetingGuest } from '../domain/attendance/meetingGuest'
import type { Channel } from '../domain/channel'
import type { ChannelPost } from '../domain/messages/channelPost'
import type { Gathering } from '../domain/gathering'
import type { Meeting } from '../domain/meeting'
import type { News, Picture } from '../domain/news'
import type { Area, ListedMember, Workplace } from '../domain/member'
import type { Rsvp } from '../domain/answers/rsvp'
import type { SealedAnswer } from '../domain/surveys/answer'
import type { SurveyResult } from '../domain/surveys/figures'
import type { FreeText, SurveyComment } from '../domain/surveys/freeText'
import type { Survey } from '../domain/surveys/survey'
import { absenceReplyRow } from './rows/absenceReplyRow'
import { areaRow } from './rows/areaRow'
import { calendarKeyRow, type CalendarKey } from './rows/calendarKeyRow'
import { channelPostRow } from './rows/channelPostRow'
import { channelRow } from './rows/channelRow'
import { conversationRow } from './rows/sending/conversationRow'
import { deadAddressRow } from './rows/sending/deadAddressRow'
import { deliveryRow } from './rows/sending/deliveryRow'
import { gatheringRow } from './rows/gatheringRow'
import { externalCountsRow, externalRow } from './rows/externalRow'
import type { Graph } from './graph'
import { jobShadowingRow } from './rows/jobShadowingRow'
import { installRow } from './rows/sending/installRow'
import { leaseRow, type Lease } from './rows/sending/leaseRow'
import { pageKeyRow, type PageKey } from './rows/sending/pageKeyRow'
import { markRow } from './rows/markRow'
import { meetingGuestRow } from './rows/meetingGuestRow'
import { meetingRow } from './rows/meetingRow'
import { memberRow } from './rows/memberRow'
import { newsRow } from './rows/news/newsRow'
import { pictureRow } from './rows/news/pictureRow'
import { createMirror, type Mirror } from './mirror'
import type { RowKind } from './rows/row'
import type { SetAside } from './rows'
import { rosterReplyRow } from './rows/rosterReplyRow'
import { proofRow } from './rows/proofRow'
import { rsvpRow } from './rows/rsvpRow'
import { settingRow, type Setting } from './rows/settingRow'
import { freeTextRow, surveyCommentRow } from './rows/surveys/freeTextRow'
import { sealedAnswerRow } from './rows/surveys/sealedAnswerRow'
import { surveyKeyRow, type SurveyKey } from './rows/surveys/surveyKeyRow'
import { surveyResultRow } from './rows/surveys/surveyResultRow'
import { surveyRow } from './rows/surveys/surveyRow'
import { workplaceRow } from './rows/workplaceRow'

export type Sites = { team: string; vault: string }

/** The network's lists, each mirrored in memory. */
export type Network = {
  settings: Mirror<Setting>
  areas: Mirror<Area>
  workplaces: Mirror<Workplace>
  members: Mirror<ListedMember>
  gatherings: Mirror<Gathering>
  rsvps: Mirror<Rsvp>
  externals: Mirror<External>
  externalCounts: Mirror<ExternalCounts>
  marks: Mirror<Mark>
  replies: Mirror<AbsenceReply>
  rosterReplies: Mirror<RosterReply>
  jobShadowing: Mirror<JobShadowing>
  meetings: Mirror<Meeting>
  meetingGuests: Mirror<MeetingGuest>
  surveys: Mirror<Survey>
  news: Mirror<News>
  pictures: Mirror<Picture>
  surveyResults: Mirror<SurveyResult>
  surveyComments: Mirror<SurveyComment>
  surveyTexts: Mirror<FreeText>
  sealedAnswers: Mirror<SealedAnswer>
  surveyKeys: Mirror<SurveyKey>
  proofs: Mirror<Proof>
  calendarKeys: Mirror<CalendarKey>
  conversations: Mirror<Conversation>
  deadAddresses: Mirror<DeadAddress>
  installs: Mirror<Install>
  pageKeys: Mirror<PageKey>
  channels: Mirror<Channel>
  channelPosts: Mirror<ChannelPost>
  deliveries: Mirror<Delivery>
  leases: Mirror<Lease>
}

export function openNetwork(graph: Graph, sites: Sites): Network {
  const mirror = <Value>(row: RowKind<Value>) => createMirror(graph, sites[row.site], row)
  return {
    settings: mirror(settingRow),
    areas: mirror(areaRow),
    workplaces: mirror(workplaceRow),
    members: mirror(memberRow),
    gatherings: mirror(gatheringRow),
    rsvps: mirror(rsvpRow),
    externals: mirror(externalRow),
    externalCounts: mirror(externalCountsRow),
    marks: mirror(markRow),
    replies: mirror(absenceReplyRow),
    rosterReplies: mirror(rosterReplyRow),
    jobShadowing: mirror(jobShadowingRow),
    meetings: mirror(meetingRow),
    meetingGuests: mirror(meetingGuestRow),
    surveys: mirror(surveyRow),
    news: mirror(newsRow),
    pictures: mirror(pictureRow),
    surveyResults: mirror(surveyResultRow),
    surveyComments: mirror(surveyCommentRow),
    surveyTexts: mirror(freeTextRow),
    sealedAnswers: mirror(sealedAnswerRow),
    surveyKeys: mirror(surveyKeyRow),
    proofs: mirror(proofRow),
    calendarKeys: mirror(calendarKeyRow),
    conversations: mirror(conversationRow),
    deadAddresses: mirror(deadAddressRow),
    installs: mirror(installRow),
    pageKeys: mirror(pageKeyRow),
    channels: mirror(channelRow),
    channelPosts: mirror(channelPostRow),
    deliveries: mirror(deliveryRow),
    leases: mirror(leaseRow),
  }
}

/** Reads every list, or what has changed in each since last time. */
export async function refreshNetwork(network: Network): Promise<void> {
  const [trouble] = await readNetwork(network)
  if (trouble !== undefined) throw trouble
}

/** Reads every list that can be read, and gives back what was in the way of the others. */
export async function readNetwork(network: Network): Promise<unknown[]> {
  const readings = await Promise.allSettled(Object.values(network).map((mirror) => mirror.refresh()))
  return readings.flatMap((reading) => (reading.status === 'rejected' ? [reading.reason as unknown] : []))
}

export function rowsSetAside(network: Network): SetAside[] {
  return Object.values(network).flatMap((mirror) => mirror.setAside())
}
