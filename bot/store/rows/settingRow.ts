import * as z from 'zod/mini'
import { ABSENCE_KINDS } from '../../domain/absence/absence'
import { isDay, type Day } from '../../domain/day'
import { DEFAULT_SETTINGS, type NetworkSettings } from '../../domain/settings'
import type { MemberId } from '../../domain/member'
import { clockTime, commaList, id, instant, json, orNull, parseWith, type RowKind } from './row'

/** One rule as it stands in its row; `settingsFrom` reads them together. Who changed it last is known when it was changed in the tab. */
export type Setting = { name: string; value: string; changed?: { by: MemberId; at: Date } }

const schema = z.object({
  Key: z.string(),
  Value: orNull(z.string()),
  By: orNull(id<MemberId>()),
  // A rule applies also when somebody has spoilt the note of when it was changed.
  At: z.catch(orNull(instant), null),
})

export const settingRow: RowKind<Setting> = {
  list: 'Settings',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (setting) => setting.name,
  groupOf: () => '',
  toFields: ({ name, value, changed }) => ({
    Key: name,
    Title: name,
    Value: value,
    By: changed?.by ?? null,
    At: changed?.at.toISOString() ?? null,
  }),
  parse: parseWith(schema, ({ Key, Value, By, At }): Setting => ({
    name: Key,
    value: Value ?? '',
    ...(By === null || At === null ? {} : { changed: { by: By, at: At } }),
  })),
}

const count = z.coerce.number().check(z.int(), z.minimum(0))
/** What somebody has emptied is not set, and no zero. */
const written = z.pipe(
  z.string().check(z.regex(/\d/)),
  z.transform((text) => Number(text)),
)
const writtenCount = z.pipe(written, z.number().check(z.int(), z.minimum(0)))
const flag = z.pipe(
  z.enum(['true', 'false']),
  z.transform((text) => text === 'true'),
)
const kinds = z.pipe(commaList, z.array(z.enum(ABSENCE_KINDS)))
/** Empty lines too, so that a line that cannot be read is told of by its number. */
const separateLines = z.pipe(
  z.string(),
  z.transform((text) => text.split(/\r?\n/)),
)

type Single = Omit<NetworkSettings, 'laterRules'>

const readers: { [Name in keyof Single]: z.ZodMiniType<Single[Name]> } = {
  networkName: z.string().check(z.minLength(1)),
  requiredHoursPerYear: writtenCount,
  reminderDaysBefore: writtenCount,
  answerDays: writtenCount,
  nurseIsToldOf: kinds,
  managerIsToldOf: kinds,
  managerWaitHours: writtenCount,
  escalateAfter: writtenCount,
  followUpDays: writtenCount,
  quietFrom: clockTime,
  quietTo: clockTime,
  rosterWeeks: writtenCount,
  undoMinutes: writtenCount,
  calendarMailbox: z.string(),
  mailbox: z.string(),
  readMeetingReports: flag,
  meetingFullShare: z.pipe(written, z.number().check(z.minimum(0), z.maximum(1))),
  meetingLeastMinutes: writtenCount,
  externalRetentionDays: writtenCount,
  schoolHolidays: separateLines,
  sendingPaused: flag,
  neighbourDays: writtenCount,
  evaluationDays: writtenCount,
}

/** Rules of absence from a day on lie in a row of their own, called by that day. */
const LATER = 'absenceRules@'

const laterRules = json(
  z.object({
    nurseIsToldOf: z.array(z.enum(ABSENCE_KINDS)),
    managerIsToldOf: z.array(z.enum(ABSENCE_KINDS)),
    managerWaitHours: count,
    escalateAfter: count,
  }),
)

export function laterRulesSetting({ from, ...rules }: NetworkSettings['laterRules'][number]): Setting {
  return { name: laterRulesName(from), value: JSON.stringify(rules) }
}

export function laterRulesName(from: Day): string {
  return `${LATER}${from}`
}

/** The rules in force: a rule that is not set, or cannot be read, has its default. */
export function settingsFrom(rows: readonly Setting[]): NetworkSettings {
  const values = new Map(rows.map((row) => [row.name, row.value]))
  const read = <Name extends keyof Single>(name: Name): Single[Name] => {
    const parsed = readers[name].safeParse(values.get(name))
    return parsed.success ? parsed.data : DEFAULT_SETTINGS[name]
  }
  const quiet = { quietFrom: read('quietFrom'), quietTo: read('quietTo') }
  const { quietFrom, quietTo } = quiet.quietTo < quiet.quietFrom ? quiet : DEFAULT_SETTINGS // a day must be left
  const later = rows.flatMap(({ name, value }) => {
    const from = name.startsWith(LATER) ? name.slice(LATER.length) : ''
    const rules = laterRules.safeParse(value)
    return isDay(from) && rules.success ? [{ ...rules.data, from }] : []
  })
  return {
    networkName: read('networkName'),
    requiredHoursPerYear: read('requiredHoursPerYear'),
    reminderDaysBefore: read('reminderDaysBefore'),
    answerDays: read('answerDays'),
    nurseIsToldOf: read('nurseIsToldOf'),
    managerIsToldOf: read('managerIsToldOf'),
    managerWaitHours: read('managerWaitHours'),
    escalateAfter: read('escalateAfter'),
    laterRules: later.sort((one, other) => (one.from < other.from ? -1 : 1)),
    followUpDays: read('followUpDays'),
    quietFrom,
    quietTo,
    rosterWeeks: read('rosterWeeks'),
    undoMinutes: read('undoMinutes'),
    calendarMailbox: read('calendarMailbox'),
    mailbox: read('mailbox'),
    readMeetingReports: read('readMeetingReports'),
    meetingFullShare: read('meetingFullShare'),
    meetingLeastMinutes: read('meetingLeastMinutes'),
    externalRetentionDays: read('externalRetentionDays'),
    schoolHolidays: read('schoolHolidays'),
    sendingPaused: read('sendingPaused'),
    neighbourDays: read('neighbourDays'),
    evaluationDays: read('evaluationDays'),
  }
}
