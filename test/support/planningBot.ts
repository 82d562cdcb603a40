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
import { addTrouble } from '../../bot/http/trouble'
import { takingTurns } from '../../bot/store/again'
import { servePages } from '../http/publicServer'

type Answered = { status: number; body: unknown }

/** The bot's own planning commands, with nothing around them. */
export async function planningBot(the: {
  members: readonly Member[]
  records: () => Records
  put: (gathering: Gathering) => Promise<void>
  putAnswer: (rsvp: Rsvp) => Promise<void>
  channels?: () => readonly Channel[]
  now: () => Date
}): Promise<{
  ask(method: string, path: string, body: unknown, authorization: string | undefined): Promise<Answered>
  close(): Promise<void>
}> {
  const { records, put, now } = the
  const inTurn = takingTurns()
  let count = 0
  const newId = () => String(++count)
  const handle = commandHandler(async (authorization) => {
    const user = authorization?.replace('Bearer ', '').split('|')[0]
    const member = the.members.find(({ id }) => id === user)
    return member ? { ok: true, member } : { ok: false, error: 'unauthorized' }
  })
  const surprises: unknown[] = []
  const server = await servePages((doors) => {
    addChannelCommands(doors, handle, { channels: the.channels ?? (() => []) })
    addPlanCommands(doors, handle, {
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
    addTrouble(doors, (error) => surprises.push(error))
  })
  return {
    ask: async (method, path, body, authorization) => {
      const answered = await fetch(`${server.url}${path}`, {
        method,
        headers: { 'Content-Type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
        ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
      })
      if (surprises.length > 0) throw surprises[0]
      return { status: answered.status, body: await answered.json() }
    },
    close: server.close,
  }
}
