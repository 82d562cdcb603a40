import * as z from 'zod/mini'
import type { JobShadowing, JobShadowingId } from '../../domain/attendance/jobShadowing'
import { yearOf } from '../../domain/day'
import type { MemberId } from '../../domain/member'
import { day, id, instant, orNull, parseWith, year, type RowKind } from './row'

const schema = z.object({
  Key: id<JobShadowingId>(),
  Year: year,
  Member: id<MemberId>(),
  Day: day,
  Days: z.number().check(z.gt(0)),
  Where: z.string(),
  By: id<MemberId>(),
  At: instant,
  RemovedBy: orNull(id<MemberId>()),
  RemovedAt: orNull(instant),
})

export const jobShadowingRow: RowKind<JobShadowing> = {
  list: 'JobShadowing',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (entry) => entry.id,
  groupOf: (entry) => entry.member,
  toFields: (entry) => ({
    Key: entry.id,
    Year: String(yearOf(entry.day)),
    Member: entry.member,
    Day: entry.day,
    Days: entry.days,
    Where: entry.where,
    By: entry.by,
    At: entry.at.toISOString(),
    RemovedBy: entry.removed?.by ?? null,
    RemovedAt: entry.removed?.at.toISOString() ?? null,
  }),
  parse: parseWith(schema, (fields): JobShadowing | { problem: string } => {
    if (fields.Year !== yearOf(fields.Day)) return { problem: 'Year, Day' }
    if ((fields.RemovedBy === null) !== (fields.RemovedAt === null)) return { problem: 'RemovedBy, RemovedAt' }
    const { RemovedBy: by, RemovedAt: at } = fields
    return {
      id: fields.Key,
      member: fields.Member,
      day: fields.Day,
      days: fields.Days,
      where: fields.Where,
      by: fields.By,
      at: fields.At,
      removed: by !== null && at !== null ? { by, at } : null,
    }
  }),
}
