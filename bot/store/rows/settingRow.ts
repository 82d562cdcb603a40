import * as z from 'zod/mini'
import { ABSENCE_KINDS } from '../../domain/absence/absence'
import { DEFAULT_SETTINGS, type NetworkSettings } from '../../domain/settings'
import { commaList, orNull, parseWith, type RowKind } from './row'

/** One rule as it stands in its row; `settingsFrom` reads them together. */
export type Setting = { name: string; value: string }

const schema = z.object({ Key: z.string(), Value: orNull(z.string()) })

export const settingRow: RowKind<Setting> = {
  list: 'Settings',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (setting) => setting.name,
  groupOf: () => '',
  toFields: ({ name, value }) => ({ Key: name, Title: name, Value: value }),
  parse: parseWith(schema, ({ Key, Value }) => ({ name: Key, value: Value ?? '' })),
}

const count = z.coerce.number().check(z.int(), z.minimum(0))
const kinds = z.pipe(commaList, z.array(z.enum(ABSENCE_KINDS)))

const readers: { [Name in keyof NetworkSettings]: z.ZodMiniType<NetworkSettings[Name]> } = {
  networkName: z.string().check(z.minLength(1)),
  requiredHoursPerYear: count,
  reminderDaysBefore: count,
  answerDays: count,
  nurseIsToldOf: kinds,
  managerIsToldOf: kinds,
  managerWaitHours: count,
  followUpDays: count,
}

/** The rules in force: a rule that is not set, or cannot be read, has its default. */
export function settingsFrom(rows: readonly Setting[]): NetworkSettings {
  const values = new Map(rows.map((row) => [row.name, row.value]))
  const read = <Name extends keyof NetworkSettings>(name: Name): NetworkSettings[Name] => {
    const parsed = readers[name].safeParse(values.get(name))
    return parsed.success ? parsed.data : DEFAULT_SETTINGS[name]
  }
  return {
    networkName: read('networkName'),
    requiredHoursPerYear: read('requiredHoursPerYear'),
    reminderDaysBefore: read('reminderDaysBefore'),
    answerDays: read('answerDays'),
    nurseIsToldOf: read('nurseIsToldOf'),
    managerIsToldOf: read('managerIsToldOf'),
    managerWaitHours: read('managerWaitHours'),
    followUpDays: read('followUpDays'),
  }
}
