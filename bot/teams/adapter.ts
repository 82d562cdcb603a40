import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder'
import type { Config } from '../config'

/** Without an app id, which only the local Microsoft 365 allows, nothing is authenticated. */
export function makeAdapter(
  { bot, tenantId }: Config,
  turnFailed: (error: Error, activityType: string) => void,
): CloudAdapter {
  const registration = {
    MicrosoftAppId: bot.appId,
    MicrosoftAppType: bot.appType,
    MicrosoftAppTenantId: tenantId,
    ...(bot.password === null ? {} : { MicrosoftAppPassword: bot.password }),
  }
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(bot.appId === '' ? {} : registration))
  adapter.onTurnError = async (context: TurnContext, error: Error) => turnFailed(error, context.activity.type)
  return adapter
}
