import { CloudAdapter, type Middleware, type TurnContext } from 'botbuilder'
import type { Config } from '../config'
import { HeldBack, MAY_GO, type MayGo } from '../delivery/heldBack'
import type { Pace } from '../delivery/pace'
import { KeptClients } from './keptClients'

/** Without an app id, which only the local Microsoft 365 allows, nothing is authenticated. */
export function makeAdapter(
  { bot, tenantId }: Config,
  pace: Pick<Pace, 'turn'>,
  turnFailed: (error: Error, activityType: string) => void,
): CloudAdapter {
  const registration = {
    MicrosoftAppId: bot.appId,
    MicrosoftAppType: bot.appType,
    MicrosoftAppTenantId: tenantId,
    ...(bot.password === null ? {} : { MicrosoftAppPassword: bot.password }),
  }
  const adapter = new CloudAdapter(new KeptClients(bot.appId === '' ? {} : registration))
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
