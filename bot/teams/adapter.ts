import { CloudAdapter, StatusCodes, type Activity, type Middleware, type TurnContext } from 'botbuilder'
import type { Config } from '../config'
import { HeldBack, MAY_GO, type MayGo } from '../delivery/heldBack'
import type { Pace } from '../delivery/pace'
import { KeptClients } from './keptClients'

/** What goes back over the line that an activity came by; without a body there is nothing to say. */
export type Answered = { status: number; body?: unknown }

/**
 * The library's own entrance reads each activity three times over before it looks at whom it comes from, and prints what
 * goes wrong. This one takes what has been read already (`isActivity`), whose times stay text.
 */
class TeamsAdapter extends CloudAdapter {
  /** `authorization` is the header that came with it. Throws only what should not happen. */
  async answer(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<Answered> {
    if (!hasClaims(authorization)) return { status: StatusCodes.UNAUTHORIZED }
    try {
      return (await this.processActivity(authorization, activity, logic)) ?? { status: StatusCodes.OK }
    } catch (error) {
      if (isNobodyWeKnow(error)) return { status: StatusCodes.UNAUTHORIZED }
      throw error
    }
  }
}

/** The library stumbles over a token that claims nothing at all; where there is no token it says so itself. */
function hasClaims(authorization: string): boolean {
  const [, claims] = authorization.split('.')
  if (claims === undefined) return true
  try {
    const claimed: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'))
    return typeof claimed === 'object' && claimed !== null
  } catch {
    return false
  }
}

/** No token, or one that is not good: of the token's own errors the library gives some a status, and some only a name. */
function isNobodyWeKnow(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const isRefused = 'statusCode' in error && error.statusCode === StatusCodes.UNAUTHORIZED
  return isRefused || error.name === 'JsonWebTokenError' || error.name === 'NotBeforeError'
}

/** Without an app id, which only the local Microsoft 365 allows, nothing is authenticated. */
export function makeAdapter(
  { bot, tenantId }: Config,
  pace: Pick<Pace, 'turn'>,
  turnFailed: (error: Error, activityType: string) => void,
): TeamsAdapter {
  const registration = {
    MicrosoftAppId: bot.appId,
    MicrosoftAppType: bot.appType,
    MicrosoftAppTenantId: tenantId,
    ...(bot.password === null ? {} : { MicrosoftAppPassword: bot.password }),
  }
  const adapter = new TeamsAdapter(new KeptClients(bot.appId === '' ? {} : registration))
  adapter.use(inItsTurn(pace))
  adapter.onTurnError = async (context: TurnContext, error: Error) => turnFailed(error, context.activity.type)
  return adapter
}

/** Everything that goes out to Teams counts towards what it takes, answers to words too; an answer to a press goes back by itself. */
function inItsTurn(pace: Pick<Pace, 'turn'>): Middleware {
  const taken = async <Outcome>(context: TurnContext, send: () => Promise<Outcome>): Promise<Outcome> => {
    const mayGo: MayGo | undefined = context.turnState.get(MAY_GO)
    const done = await pace.turn()
    try {
      if (mayGo && !(await mayGo())) throw new HeldBack()
      return await send()
    } finally {
      done()
    }
  }
  return {
    onTurn: async (context, next) => {
      context.onSendActivities((turn, activities, send) =>
        activities.every(({ type }) => type === 'invokeResponse') ? send() : taken(turn, send),
      )
      context.onUpdateActivity((turn, _activity, send) => taken(turn, send))
      await next()
    },
  }
}
