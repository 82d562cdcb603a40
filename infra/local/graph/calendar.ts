import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { wholeSeconds, type Clock } from '../clock'
import type { LocalDatabase } from '../database'
import { stableId } from '../stableId'
import type { CalendarRules } from './calendarRules'
import type { Directory } from './directory'
import { GraphError } from './graphError'
import type { Meetings } from './meetings'

// The Windows names and those of IANA mean the same; a mailbox knows more of them than are needed here.
const ZONES = ['UTC', 'Europe/Oslo', 'W. Europe Standard Time']

const moment = z.looseObject({
  dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/),
  timeZone: z.string().refine((zone) => ZONES.includes(zone), 'is not a supported time zone'),
})
const body = z.object({ contentType: z.string().transform((type) => type.toLowerCase()), content: z.string() })
const property = z.object({ id: z.string(), value: z.string() })

/** What may be asked for; unlike Graph nothing is invented for what is left out. */
export const eventChange = z.looseObject({
  subject: z.string().optional(),
  body: body.optional(),
  start: moment.optional(),
  end: moment.optional(),
  location: z.looseObject({ displayName: z.string() }).optional(),
  attendees: z.array(z.looseObject({})).optional(),
  isOnlineMeeting: z.boolean().optional(),
  onlineMeetingProvider: z.string().optional(),
})
export const newEvent = eventChange.extend({
  start: moment,
  end: moment,
  transactionId: z.string().optional(),
  singleValueExtendedProperties: z.array(property).default([]),
})
type Change = z.infer<typeof eventChange>
type New = z.infer<typeof newEvent>

const keptEvent = eventChange.extend({ id: z.string(), onlineMeeting: z.object({ joinUrl: z.string() }).nullable() })
export type CalendarEvent = z.infer<typeof keptEvent>

export type Owner = { id: string; address: string }

export type Calendar = {
  /** By id, user principal name or address; a shared mailbox is known by its id once it has an event. */
  ownerOf(user: string): Owner
  add(owner: Owner, asked: New): CalendarEvent
  at(owner: Owner, id: string): CalendarEvent
  change(owner: Owner, id: string, change: Change): CalendarEvent
  remove(owner: Owner, id: string): void
  all(owner: Owner, where?: z.infer<typeof property>): CalendarEvent[]
}

const row = z.object({ event: z.string() })
const madeRow = z.object({ event: z.string(), asked: z.string() })
const ownerRow = z.object({ owner: z.string(), address: z.string() })
const SAME_MEETING = ['id', 'onlineMeeting', 'iCalUId', 'createdDateTime', 'transactionId', 'organizer']

export function localCalendar(parts: {
  database: LocalDatabase
  clock: Clock
  directory: Directory
  meetings: Meetings
  rules: CalendarRules
}): Calendar {
  const { database, clock, directory, meetings, rules } = parts
  const eventFrom = (kept: { event: string }) => keptEvent.parse(JSON.parse(kept.event))
  const keep = (owner: Owner, event: CalendarEvent): CalendarEvent => {
    const changed = { ...event, lastModifiedDateTime: wholeSeconds(clock.now()) }
    const sql = 'UPDATE events SET event = ? WHERE owner = ? AND id = ?'
    database.run(sql, JSON.stringify(changed), owner.id, event.id)
    return changed
  }
  const at: Calendar['at'] = (owner, id) => {
    const kept = database.one(row, 'SELECT event FROM events WHERE owner = ? AND id = ?', owner.id, id)
    if (kept) return eventFrom(kept)
    throw new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')
  }

  return {
    ownerOf: (user) => {
      const person = directory.at(user)
      const address = person?.mail ?? (user.includes('@') ? user.toLowerCase() : undefined)
      const known = address
        ? undefined
        : database.one(ownerRow, 'SELECT owner, address FROM events WHERE owner = ?', user)
      const owner = known
        ? { id: known.owner, address: known.address }
        : address && { id: idOf(person, address), address }
      if (!owner) throw new GraphError(404, 'ErrorInvalidUser', `The requested user '${user}' is invalid.`)
      rules.mustAllowMailbox(owner.address)
      return owner
    },
    add: (owner, asked) => {
      const { transactionId, singleValueExtendedProperties: properties, ...given } = asked
      const words = JSON.stringify(asked)
      const sql = 'SELECT event, asked FROM events WHERE owner = ? AND transactionId = ?'
      const made = transactionId === undefined ? undefined : database.one(madeRow, sql, owner.id, transactionId)
      // The same request again is answered with what it made; another one with its identifier is a mistake.
      if (made?.asked === words) return eventFrom(made)
      if (made) {
        const message = 'The TransactionId specified in the request has already been used to create a different event.'
        throw new GraphError(409, 'ErrorDuplicateTransactionId', `Your request can't be completed. ${message}`)
      }
      const id = randomUUID()
      const base = {
        id,
        iCalUId: stableId('iCalUId', id),
        createdDateTime: wholeSeconds(clock.now()),
        isCancelled: false,
        type: 'singleInstance',
        attendees: [],
        organizer: { emailAddress: { address: owner.address } },
        ...(transactionId === undefined ? {} : { transactionId }),
      }
      const event = withMeeting({ ...base, ...given, onlineMeeting: null }, joinUrlFor(owner, id))
      database.run(
        'INSERT INTO events (id, owner, address, transactionId, asked, properties, event) VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        owner.id,
        owner.address,
        transactionId ?? null,
        words,
        JSON.stringify(properties),
        JSON.stringify(event),
      )
      return keep(owner, event)
    },
    at,
    change: (owner, id, change) => {
      const before = at(owner, id)
      const after = { ...before, ...change, ...Object.fromEntries(SAME_MEETING.map((name) => [name, before[name]])) }
      const whole = keptEvent.parse(after)
      const link = before.onlineMeeting?.joinUrl
      if (link === undefined) return keep(owner, withMeeting(whole, joinUrlFor(owner, id)))
      // Without the part that Teams has written into it, the body no longer belongs to an online meeting.
      const isKept = whole.body?.content.includes(link) === true
      return keep(
        owner,
        isKept ? { ...whole, isOnlineMeeting: true } : { ...whole, isOnlineMeeting: false, onlineMeeting: null },
      )
    },
    remove: (owner, id) => {
      at(owner, id)
      database.run('DELETE FROM events WHERE owner = ? AND id = ?', owner.id, id)
    },
    all: (owner, where) => {
      const kept = database.all(
        row.extend({ properties: z.string() }),
        'SELECT event, properties FROM events WHERE owner = ? ORDER BY number',
        owner.id,
      )
      const isWanted = ({ properties }: { properties: string }) =>
        !where ||
        z
          .array(property)
          .parse(JSON.parse(properties))
          .some(({ id, value }) => id === where.id && value === where.value)
      return kept.filter(isWanted).map(eventFrom)
    },
  }

  function withMeeting(event: CalendarEvent, joinUrl: (subject: string) => string | null): CalendarEvent {
    const content = event.body?.content ?? ''
    const shown = { contentType: 'html', content: `<html><head></head><body>${content}</body></html>` }
    const link = event.isOnlineMeeting === true ? joinUrl(event.subject ?? '') : null
    if (link === null) return { ...event, body: shown, isOnlineMeeting: false, onlineMeetingProvider: 'unknown' }
    const blob = `<div class="me-email-text"><a href="${link}">Join the meeting now</a></div>`
    shown.content = `<html><head></head><body>${content}${blob}</body></html>`
    return { ...event, body: shown, onlineMeetingProvider: 'teamsForBusiness', onlineMeeting: { joinUrl: link } }
  }

  /** Who may not hold meetings in Teams gets an event all the same, and no address to join it at. */
  function joinUrlFor(owner: Owner, id: string) {
    return (subject: string): string | null => {
      if (!rules.current().teams) return null
      const context = encodeURIComponent(JSON.stringify({ Tid: stableId('tenant'), Oid: owner.id }))
      const thread = encodeURIComponent(`19:meeting_${stableId('thread', id)}@thread.v2`)
      const joinWebUrl = `https://teams.microsoft.com/l/meetup-join/${thread}/0?context=${context}`
      meetings.lay({ organizer: owner.id, joinWebUrl, subject, reports: [] })
      return joinWebUrl
    }
  }
}

function idOf(person: { id: string } | undefined, address: string): string {
  return person?.id ?? stableId('mailbox', address)
}
