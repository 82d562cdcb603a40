import { z } from 'zod'
import { isClockTime, isDay } from '../../../bot/domain/day'
import { AUDIENCES, GATHERING_KINDS, MODES } from '../../../bot/domain/gathering'
import type { AreaId } from '../../../bot/domain/member'
import activityYear from './network-2023.json'

const day = z.string().refine(isDay)
const clockTime = z.string().refine(isClockTime)
const areaId = z.string().transform((text) => text as AreaId)

const gathering = z.object({
  kind: z.enum(GATHERING_KINDS),
  title: z.string().optional(),
  date: day,
  start: clockTime.optional(),
  end: clockTime.optional(),
  areas: z.union([z.literal('all'), z.array(areaId)]),
  venue: z.string().optional(),
  hours: z.number().optional(),
  mode: z.enum(MODES),
  audience: z.array(z.enum(AUDIENCES)).default(['nurse']),
  leadersUntil: z.string().optional(),
  expected: z.object({ physical: z.number() }).optional(),
  attended: z
    .object({
      physical: z.number().default(0),
      digital: z.number().default(0),
      nurses: z.number().optional(),
      leaders: z.number().default(0),
    })
    .optional(),
  topics: z.array(z.string()).default([]),
  programme: z.array(z.object({ start: clockTime, end: clockTime, title: z.string() })).default([]),
})

const schema = z.object({
  network: z.object({
    name: z.string(),
    members: z.object({
      activeAtYearEnd: z.object({ '2021': z.number(), '2022': z.number(), '2023': z.number() }),
      onLeaveAtYearEnd2023: z.number(),
      learningDisabilityNurses2023: z.number(),
    }),
    requiredHoursPerYear: z.number(),
    workingGroupMeetings2023: z.number(),
  }),
  areas: z.array(z.object({ id: areaId, name: z.string() })),
  gatherings: z.array(gathering),
})

export type ReportedGathering = z.output<typeof gathering>

/** The activity year as the network's annual report states it. */
export const REPORTED = schema.parse(activityYear)
