import { on } from '../router'
import { costs, ok, onlyTheApp, type GraphAsk, type GraphRoute } from './ask'
import { eventChange, newEvent, type Calendar, type CalendarEvent } from './calendar'
import { invalidRequest, parsedBody } from './graphError'

/** Calendars of people and shared mailboxes, as far as the network's own meetings go. */
export function eventRoutes(calendar: Calendar): GraphRoute[] {
  const owner = (ask: GraphAsk, user: string) => {
    onlyTheApp(ask.caller)
    return calendar.ownerOf(user)
  }
  return [
    costs(
      2,
      on('POST', '/users/:user/events', (ask, { user }) => {
        const event = calendar.add(owner(ask, user), parsedBody(newEvent, ask.body))
        return { status: 201, json: shown(event) }
      }),
    ),
    costs(
      2,
      on('GET', '/users/:user/events', (ask, { user }) => {
        const where = propertyIn(ask.query.get('$filter'))
        return ok({ value: calendar.all(owner(ask, user), where).map(shown) })
      }),
    ),
    costs(
      1,
      on('GET', '/users/:user/events/:event', (ask, { user, event }) =>
        ok(shown(calendar.at(owner(ask, user), event))),
      ),
    ),
    costs(
      2,
      on('PATCH', '/users/:user/events/:event', (ask, { user, event }) =>
        ok(shown(calendar.change(owner(ask, user), event, parsedBody(eventChange, ask.body)))),
      ),
    ),
    costs(
      2,
      on('DELETE', '/users/:user/events/:event', (ask, { user, event }) => {
        calendar.remove(owner(ask, user), event)
        return { status: 204 }
      }),
    ),
    costs(
      2,
      on('POST', '/users/:user/events/:event/cancel', (ask, { user, event }) => {
        // It goes to Deleted Items, and is not found any more.
        calendar.remove(owner(ask, user), event)
        return { status: 202 }
      }),
    ),
  ]
}

function shown(event: CalendarEvent): Record<string, unknown> {
  return { '@odata.etag': `W/"${String(event['lastModifiedDateTime'])}"`, ...event }
}

const ANY =
  /^\s*singleValueExtendedProperties\/any\(\s*(\w+)\s*:\s*\1\/id\s+eq\s+'([^']*)'\s+and\s+\1\/value\s+eq\s+'((?:[^']|'')*)'\s*\)\s*$/i

/** The one filter that is used here: events that carry a property of ours with this value. */
function propertyIn(filter: string | null): { id: string; value: string } | undefined {
  if (filter === null) return undefined
  const found = ANY.exec(filter)
  if (!found)
    throw invalidRequest(
      'Filter expression expected: singleValueExtendedProperties/Any(ep: ep/id eq … and ep/value eq …).',
    )
  return { id: found[2] ?? '', value: (found[3] ?? '').replaceAll("''", "'") }
}
