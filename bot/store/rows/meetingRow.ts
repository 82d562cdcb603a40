import * as z from 'zod/mini'
import type { GatheringId } from '../../domain/gathering'
import { MEETING_PROBLEMS, type Meeting } from '../../domain/meeting'
import { id, instant, orNull, parseWith, type RowKind } from './row'

const schema = z.object({
  Key: id<GatheringId>(),
  EventId: orNull(z.string()),
  JoinUrl: orNull(z.string()),
  Stamp: orNull(z.string()),
  Mailbox: orNull(z.string()),
  Made: z.number().check(z.minimum(0)),
  ReportReadAt: orNull(instant),
  Problem: orNull(z.enum(MEETING_PROBLEMS)),
})

export const meetingRow: RowKind<Meeting> = {
  list: 'Meetings',
  site: 'vault',
  columns: Object.keys(schema.shape),
  keyOf: (meeting) => meeting.gathering,
  groupOf: () => '',
  toFields: (meeting) => ({
    Key: meeting.gathering,
    EventId: meeting.eventId,
    JoinUrl: meeting.joinUrl,
    Stamp: meeting.stamp,
    Mailbox: meeting.mailbox,
    Made: meeting.made,
    ReportReadAt: meeting.reportReadAt?.toISOString() ?? null,
    Problem: meeting.hindrance,
  }),
  parse: parseWith(schema, (fields) => ({
    gathering: fields.Key,
    eventId: fields.EventId,
    joinUrl: fields.JoinUrl,
    stamp: fields.Stamp ?? '',
    mailbox: fields.Mailbox ?? '',
    made: fields.Made,
    reportReadAt: fields.ReportReadAt,
    hindrance: fields.Problem,
  })),
}
