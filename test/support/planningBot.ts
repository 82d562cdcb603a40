import type { Request, Response, Server } from 'restify'
import type { Rsvp } from '../../bot/domain/answers/rsvp'
import type { Channel } from '../../bot/domain/channel'
import type { Gathering, GatheringId } from '../../bot/domain/gathering'
import type { Member } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import { answerInvitation } from '../../bot/flows/gatherings/answerInvitation'
import { inviteSeries } from '../../bot/flows/gatherings/inviteSeries'
import { planGathering } from '../../bot/flows/gatherings/planGathering'
import { commandHandler } from '../../bot/http/commandHandler'
import { addChannelCommands } from '../../bot/http/channelCommands'
import { addPlanCommands } from '../../bot/http/planCommands'
import { takingTurns } from '../../bot/store/again'

type Handler = (request: Request, response: Response) => Promise<void>
type Answered = { status: number; body: unknown }

/** The bot's own planning commands, without a server around them. */
export function planningBot(the: {
  members: readonly Member[]
  records: () => Records
  put: (gathering: Gathering) => Promise<void>
  putAnswer: (rsvp: Rsvp) => Promise<void>
  channels?: () => readonly Channel[]
  now: () => Date
}): (method: string, path: string, body: unknown, authorization: string | undefined) => Promise<Answered> {
  const routes: { method: string; path: string; handler: Handler }[] = []
  const taking = (method: string) => (path: string, handler: Handler) => routes.push({ method, path, handler })
  const server = {
    get: taking('GET'),
    post: taking('POST'),
    put: taking('PUT'),
    del: taking('DELETE'),
  } as unknown as Server
  const { records, put, now } = the
  const inTurn = takingTurns()
  let count = 0
  const newId = () => String(++count)
  const handle = commandHandler(async (authorization) => {
    const user = authorization?.replace('Bearer ', '').split('|')[0]
    const member = the.members.find(({ id }) => id === user)
    return member ? { ok: true, member } : { ok: false, error: 'unauthorized' }
  })
  addChannelCommands(server, handle, { channels: the.channels ?? (() => []) })
  addPlanCommands(server, handle, {
    plans: planGathering({ records, put, inTurn, newId: () => `g-new-${newId()}` as GatheringId, now }),
    inviteSeries: inviteSeries({
      records,
      putMany: async (gatherings) => {
        for (const gathering of gatherings) await put(gathering)
        return []
      },
      inTurn,
      now,
    }),
    answer: answerInvitation({ records, put: the.putAnswer, inTurn, now }),
    members: () => records().members,
    shown: ({ id, name, language, entraId }) => ({
      id,
      name,
      workplace: 'Ås sykehjem',
      language,
      reach: entraId === null ? { door: 'none', chat: 'no-account', mail: 'no-address' } : { door: 'chat' },
    }),
    afterChange: () => undefined,
  })
  return async (method, path, body, authorization) => {
    const found = routes.flatMap((route) => {
      const params = paramsIn(route.path, path)
      return params && route.method === method ? [{ ...route, params }] : []
    })[0]
    if (!found) return { status: 404, body: { error: 'not-found' } }
    const answered: Answered = { status: 500, body: null }
    const request = { body, params: found.params, header: () => authorization } as unknown as Request
    const response = {
      header: () => undefined,
      send: (status: number, sent: unknown) => Object.assign(answered, { status, body: sent }),
    } as unknown as Response
    await found.handler(request, response)
    return answered
  }
}

function paramsIn(pattern: string, path: string): Record<string, string> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== given.length) return null
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '')
    if (part.startsWith(':')) params[part.slice(1)] = value
    else if (part !== value) return null
  }
  return params
}
