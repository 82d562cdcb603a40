import * as z from 'zod/mini'
import { CALENDAR_PATIENCE_MS, outcomeOf, type CalendarOutcome } from './calendarOutcome'
import type { Graph, GraphAnswer, GraphRequest } from './graph'
import { GraphError } from './graphError'

/** What an event says; the body is HTML of our own, without any div in it. */
export type EventFacts = {
  subject: string
  /** Times on the wall in Oslo, such as 2026-03-12T12:00:00. */
  start: string
  end: string
  location: string
  body: string
}

export type MadeEvent = {
  eventId: string
  joinUrl: string
  /** False when it was there before, and may say something else. */
  isAsAsked: boolean
}

/** Online meetings in somebody's calendar. */
export type CalendarEvents = {
  /** The same name never makes two. */
  make(mailbox: string, name: string, facts: EventFacts): Promise<CalendarOutcome<MadeEvent>>
  change(mailbox: string, eventId: string, facts: EventFacts): Promise<CalendarOutcome<null>>
  cancel(mailbox: string, eventId: string): Promise<CalendarOutcome<null>>
}

/** Events made by us carry their name in a property that can be searched for. */
const NAME_PROPERTY = 'String {1d2f0c58-6f0e-4d3c-9f57-3a5ff3b9e1aa} Name RessursnettMeeting'
// The Windows name of the zone is the one that every mailbox server knows.
const OSLO_ZONE = 'W. Europe Standard Time'
const OUR_PART = /<div[^>]*\bid="?(?:x_)*ressursnett"?[^>]*>[\s\S]*?<\/div>/i

const eventSchema = z.object({
  id: z.string(),
  body: z.optional(z.object({ content: z.string() })),
  onlineMeeting: z.optional(z.nullable(z.object({ joinUrl: z.optional(z.nullable(z.string())) }))),
})
const eventsSchema = z.object({ value: z.array(eventSchema) })

export function calendarEvents(graph: Graph): CalendarEvents {
  const send = (request: GraphRequest): Promise<GraphAnswer> =>
    graph.send({ patienceMs: CALENDAR_PATIENCE_MS, ...request })
  const eventsOf = (mailbox: string) => `/users/${encodeURIComponent(mailbox)}/events`

  const find = async (mailbox: string, name: string): Promise<z.output<typeof eventSchema> | undefined> => {
    const filter = `singleValueExtendedProperties/Any(ep: ep/id eq '${NAME_PROPERTY}' and ep/value eq '${name.replaceAll("'", "''")}')`
    const path = `${eventsOf(mailbox)}?$filter=${encodeURIComponent(filter)}`
    return eventsSchema.parse((await send({ method: 'GET', path })).body).value[0]
  }

  const made = async (mailbox: string, event: z.output<typeof eventSchema>, isAsAsked: boolean) => {
    const joinUrl = event.onlineMeeting?.joinUrl
    if (joinUrl) return { ok: true, value: { eventId: event.id, joinUrl, isAsAsked } } as const
    // Whoever has no licence for Teams gets an event that nobody can join.
    await send({ method: 'DELETE', path: `${eventsOf(mailbox)}/${encodeURIComponent(event.id)}` })
    return { ok: false, because: 'no-teams' } as const
  }

  return {
    make: (mailbox, name, facts) =>
      outcomeOf('no-mailbox', async () => {
        const body = {
          ...eventBody(facts),
          body: { contentType: 'HTML', content: ourPart(facts) },
          isOnlineMeeting: true,
          onlineMeetingProvider: 'teamsForBusiness',
          transactionId: name,
          singleValueExtendedProperties: [{ id: NAME_PROPERTY, value: name }],
          isReminderOn: false,
        }
        try {
          const { body: answer } = await send({ method: 'POST', path: eventsOf(mailbox), body })
          return await made(mailbox, eventSchema.parse(answer), true)
        } catch (error) {
          // Made before what it says was changed, and before it could be written down.
          if (!(error instanceof GraphError && error.code === 'ErrorDuplicateTransactionId')) throw error
          const event = await find(mailbox, name)
          return event ? await made(mailbox, event, false) : ({ ok: false, because: 'refused' } as const)
        }
      }),

    change: (mailbox, eventId, facts) =>
      outcomeOf('gone', async () => {
        const path = `${eventsOf(mailbox)}/${encodeURIComponent(eventId)}`
        const before = eventSchema.parse((await send({ method: 'GET', path })).body)
        const content = before.body?.content ?? ''
        // What Teams has written into the body must stay there, or the meeting is gone.
        const body = OUR_PART.test(content)
          ? { body: { contentType: 'HTML', content: content.replace(OUR_PART, () => ourPart(facts)) } }
          : {}
        await send({ method: 'PATCH', path, body: { ...eventBody(facts), ...body } })
        return { ok: true, value: null }
      }),

    cancel: (mailbox, eventId) =>
      outcomeOf('gone', async () => {
        const path = `${eventsOf(mailbox)}/${encodeURIComponent(eventId)}/cancel`
        await send({ method: 'POST', path, body: {} })
        return { ok: true, value: null }
      }),
  }
}

function eventBody({ subject, start, end, location }: EventFacts) {
  return {
    subject,
    start: { dateTime: start, timeZone: OSLO_ZONE },
    end: { dateTime: end, timeZone: OSLO_ZONE },
    location: { displayName: location },
  }
}

function ourPart({ body }: EventFacts): string {
  return `<div id="ressursnett">${body}</div>`
}
