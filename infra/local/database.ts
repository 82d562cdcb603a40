import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'
import { z } from 'zod'

type Value = string | number | null

export type LocalDatabase = {
  /** Changes rows, and answers with the id of the last one that was made. */
  run(sql: string, ...values: Value[]): { changes: number; lastId: number }
  one<T>(schema: z.ZodType<T>, sql: string, ...values: Value[]): T | undefined
  all<T>(schema: z.ZodType<T>, sql: string, ...values: Value[]): T[]
  script(sql: string): void
  /** Many changes, one write to the disk. */
  together<T>(work: () => T): T
  setting(name: string): string | undefined
  keepSetting(name: string, value: string): void
  close(): void
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS lists (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, site TEXT NOT NULL, name TEXT NOT NULL,
    displayName TEXT NOT NULL, description TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS columns (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, list INTEGER NOT NULL, definition TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS recycleBin (
    number INTEGER PRIMARY KEY, list INTEGER NOT NULL, id INTEGER NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
    deletedAt TEXT NOT NULL, fields TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS people (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, upn TEXT NOT NULL UNIQUE COLLATE NOCASE,
    mail TEXT COLLATE NOCASE, employeeId TEXT, manager TEXT, properties TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS people_mail ON people (mail);
  CREATE INDEX IF NOT EXISTS people_employeeId ON people (employeeId);
  CREATE TABLE IF NOT EXISTS groupMembers (
    number INTEGER PRIMARY KEY, groupId TEXT NOT NULL, person TEXT NOT NULL, UNIQUE (groupId, person));
  CREATE TABLE IF NOT EXISTS mail (
    id INTEGER PRIMARY KEY, sentAt TEXT NOT NULL, sender TEXT NOT NULL, recipients TEXT NOT NULL,
    message TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS inbox (
    number INTEGER PRIMARY KEY, mailbox TEXT NOT NULL COLLATE NOCASE, receivedAt TEXT NOT NULL,
    messageClass TEXT NOT NULL, message TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS inbox_mailbox ON inbox (mailbox, receivedAt);
  CREATE TABLE IF NOT EXISTS installedApps (
    number INTEGER PRIMARY KEY, person TEXT NOT NULL, app TEXT NOT NULL, UNIQUE (person, app));
  CREATE TABLE IF NOT EXISTS meetings (
    id TEXT PRIMARY KEY, organizer TEXT NOT NULL, joinWebUrl TEXT NOT NULL UNIQUE, meeting TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS events (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, owner TEXT NOT NULL, address TEXT NOT NULL,
    transactionId TEXT, asked TEXT NOT NULL, properties TEXT NOT NULL, event TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS events_owner ON events (owner);
`

export function openDatabase(file: string): LocalDatabase {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file)
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA synchronous = NORMAL')
  database.exec(SCHEMA)

  const prepared = new Map<string, Database.Statement>()
  const statement = (sql: string): Database.Statement => {
    const known = prepared.get(sql)
    if (known) return known
    const made = database.prepare(sql)
    prepared.set(sql, made)
    return made
  }

  const local: LocalDatabase = {
    run: (sql, ...values) => {
      const result = statement(sql).run(...values)
      return { changes: result.changes, lastId: Number(result.lastInsertRowid) }
    },
    one: (schema, sql, ...values) => {
      const row = statement(sql).get(...values)
      return row === undefined ? undefined : schema.parse(row)
    },
    all: (schema, sql, ...values) =>
      statement(sql)
        .all(...values)
        .map((row) => schema.parse(row)),
    script: (sql) => {
      database.exec(sql)
    },
    together: (work) => {
      database.exec('BEGIN')
      try {
        const result = work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    setting: (name) => local.one(settingRow, 'SELECT value FROM settings WHERE name = ?', name)?.value,
    keepSetting: (name, value) => {
      local.run(
        'INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
        name,
        value,
      )
    },
    close: () => {
      prepared.clear()
      database.close()
    },
  }
  return local
}

const settingRow = z.object({ value: z.string() })

export function brokeUniqueIndex(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE'
}
