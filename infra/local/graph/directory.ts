import { z } from 'zod'
import type { LocalDatabase } from '../database'
import { stableId } from '../stableId'
import { GraphError } from './graphError'

const text = z.string().nullish()

export const newPersonSchema = z.looseObject({
  displayName: z.string().min(1),
  userPrincipalName: z.string().regex(/^[^\s@]+@[^\s@]+$/, 'Property userPrincipalName is invalid.'),
  mail: text,
  employeeId: text,
  jobTitle: text,
  department: text,
  preferredLanguage: text,
})
const personSchema = newPersonSchema.extend({ id: z.string() })

type NewPerson = z.infer<typeof newPersonSchema>
export type Person = z.infer<typeof personSchema>
type Numbered = { number: number; person: Person }

export const TEAM_GROUP = { id: stableId('local group', 'team'), displayName: 'team', mailNickname: 'team' }

export type Directory = {
  add(person: NewPerson): Person
  /** By id, user principal name, mail or employee id. */
  find(who: string): Person | undefined
  /** By id or user principal name, as in a Graph address. */
  at(idOrUpn: string): Person | undefined
  everybody(): Person[]
  page(after: number, top: number, where?: { property: string; value: string }): Numbered[]
  managerOf(person: Person): Person | undefined
  setManager(person: Person, manager: Person): void
  isInTeam(oid: string): boolean
  teamPage(after: number, top: number): Numbered[]
  addToTeam(person: Person): void
  /** Whoever is gone from the directory is gone from the team as well. */
  remove(person: Person): void
}

const row = z.object({ number: z.number(), properties: z.string() })
const managerRow = z.object({ manager: z.string().nullable() })
const presence = z.object({ number: z.number() })

export function localDirectory(database: LocalDatabase): Directory {
  const numbered = ({ number, properties }: z.infer<typeof row>): Numbered => ({
    number,
    person: personSchema.parse(JSON.parse(properties)),
  })
  const firstWhere = (condition: string, ...values: string[]) => {
    const found = database.one(row, `SELECT number, properties FROM people WHERE ${condition}`, ...values)
    return found && numbered(found).person
  }
  const at = (idOrUpn: string) => firstWhere('id = ? OR upn = ?', idOrUpn, idOrUpn)

  return {
    add: (given) => {
      const person = { ...given, id: stableId('person', given.userPrincipalName) }
      if (at(person.id)) throw alreadyThere('userPrincipalName')
      database.run(
        'INSERT INTO people (id, upn, mail, employeeId, properties) VALUES (?, ?, ?, ?, ?)',
        person.id,
        person.userPrincipalName,
        person.mail ?? null,
        person.employeeId ?? null,
        JSON.stringify(person),
      )
      return person
    },
    find: (who) => firstWhere('id = ? OR upn = ? OR mail = ? OR employeeId = ?', who, who, who, who),
    at,
    everybody: () =>
      database.all(row, 'SELECT number, properties FROM people ORDER BY number').map((each) => numbered(each).person),
    page: (after, top, where) => {
      const condition = where ? `AND json_extract(properties, '$.${where.property}') = ? COLLATE NOCASE` : ''
      const values = where ? [where.value] : []
      const sql = `SELECT number, properties FROM people WHERE number > ? ${condition} ORDER BY number LIMIT ?`
      return database.all(row, sql, after, ...values, top).map(numbered)
    },
    managerOf: (person) => {
      const found = database.one(managerRow, 'SELECT manager FROM people WHERE id = ?', person.id)
      return found?.manager ? at(found.manager) : undefined
    },
    setManager: (person, manager) => {
      database.run('UPDATE people SET manager = ? WHERE id = ?', manager.id, person.id)
    },
    isInTeam: (oid) =>
      database.one(presence, 'SELECT number FROM groupMembers WHERE groupId = ? AND person = ?', TEAM_GROUP.id, oid) !==
      undefined,
    teamPage: (after, top) => {
      const sql = `SELECT groupMembers.number, properties FROM groupMembers JOIN people ON people.id = person
        WHERE groupId = ? AND groupMembers.number > ? ORDER BY groupMembers.number LIMIT ?`
      return database.all(row, sql, TEAM_GROUP.id, after, top).map(numbered)
    },
    addToTeam: (person) => {
      const sql = 'INSERT INTO groupMembers (groupId, person) VALUES (?, ?) ON CONFLICT DO NOTHING'
      const { changes } = database.run(sql, TEAM_GROUP.id, person.id)
      if (changes > 0) return
      throw new GraphError(
        400,
        'Request_BadRequest',
        "One or more added object references already exist for the following modified properties: 'members'.",
      )
    },
    remove: ({ id }) => {
      database.run('DELETE FROM groupMembers WHERE person = ?', id)
      database.run('UPDATE people SET manager = NULL WHERE manager = ?', id)
      database.run('DELETE FROM people WHERE id = ?', id)
    },
  }
}

function alreadyThere(property: string): GraphError {
  const message = `Another object with the same value for property ${property} already exists.`
  return new GraphError(400, 'Request_BadRequest', message, { details: [{ code: 'ObjectConflict', target: property }] })
}
