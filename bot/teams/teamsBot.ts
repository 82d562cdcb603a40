import { ActivityHandler, CardFactory, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder'
import * as z from 'zod'
import type { Channel } from '../domain/channel'
import type { Conversation } from '../domain/messages/delivery'
import type { Asker, Reply, Responder } from '../flows/reply'

const actionValue = z.object({ action: z.object({ verb: z.unknown(), data: z.unknown() }) })
const submitted = z.looseObject({ verb: z.unknown() })

const named = z.object({ id: z.string(), name: z.string().optional() })
const teamData = z.object({
  team: named,
  channel: named.optional(),
  settings: z.object({ selectedChannel: named.optional() }).optional(),
})

const CARD = 'application/vnd.microsoft.card.adaptive'
const LINE = 'application/vnd.microsoft.activity.message'

/** Translates between Teams and the responder, and decides nothing. */
export class TeamsBot extends ActivityHandler {
  constructor(
    private readonly responder: Responder,
    private readonly remember: (conversation: Conversation) => Promise<void>,
    private readonly rememberChannel: (channel: Channel) => Promise<void>,
    private readonly surprised: (error: unknown) => void,
  ) {
    super()
    this.onMessage(async (context, next) => {
      await this.onWords(context)
      await next()
    })
    this.onInstallationUpdateAdd(async (context, next) => {
      await this.rememberChat(context.activity, 'installed').catch(this.surprised)
      await this.rememberTeam(context.activity, 'installed').catch(this.surprised)
      if (isPersonal(context.activity))
        await this.post(context, await this.responder.welcome(askerOf(context.activity)))
      await next()
    })
    this.onInstallationUpdateRemove(async (context, next) => {
      await this.rememberChat(context.activity, 'uninstalled')
      await this.rememberTeam(context.activity, 'removed').catch(this.surprised)
      await next()
    })
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (context.activity.name !== 'adaptiveCard/action') return { status: 501 }
    this.notice(context.activity)
    const value = actionValue.safeParse(context.activity.value)
    const action = value.success ? value.data.action : { verb: undefined, data: undefined }
    const reply = await this.responder.act(askerOf(context.activity), action.verb, action.data)
    const body =
      reply.kind === 'card'
        ? { statusCode: 200, type: CARD, value: reply.card }
        : { statusCode: 200, type: LINE, value: reply.text }
    return { status: 200, body }
  }

  /** Words in chat, and buttons of clients that know only Action.Submit, whose press arrives as a message. */
  private async onWords(context: TurnContext): Promise<void> {
    const { activity } = context
    const asker = askerOf(activity)
    const pressed = submitted.safeParse(activity.value)
    if (!isPersonal(activity)) {
      this.rememberTeam(activity, 'installed').catch(this.surprised)
      // The answer of one is nothing for the channel to read: the shared card shows that it was counted.
      if (pressed.success) return void (await this.responder.act(asker, pressed.data.verb, pressed.data))
      return this.post(context, this.responder.inPublic(asker))
    }
    this.notice(activity)
    if (!pressed.success) return this.post(context, await this.responder.say(asker, activity.text ?? ''))

    const reply = await this.responder.act(asker, pressed.data.verb, pressed.data)
    if (reply.kind === 'card' && activity.replyToId) {
      await context.updateActivity({ ...this.activityWith(reply, asker), id: activity.replyToId })
    } else {
      await this.post(context, reply)
    }
  }

  private async post(context: TurnContext, reply: Reply): Promise<void> {
    await context.sendActivity(this.activityWith(reply, askerOf(context.activity)))
  }

  private activityWith(reply: Reply, asker: Asker): Partial<Activity> {
    if (reply.kind === 'line') return { type: 'message', text: reply.text, summary: this.responder.summary(asker) }
    const attachments = [CardFactory.adaptiveCard(reply.card)]
    return { type: 'message', summary: this.responder.summary(asker), attachments }
  }

  /** Whoever presses waits for the answer, not for where the chat is to be written down; the next press tells it again. */
  private notice(activity: Activity): void {
    this.rememberChat(activity, 'installed').catch(this.surprised)
  }

  private async rememberChat(activity: Activity, state: 'installed' | 'uninstalled'): Promise<void> {
    const entraId = activity.from.aadObjectId
    if (!isPersonal(activity) || !entraId) return
    await this.remember({
      entraId,
      conversationId: activity.conversation.id,
      // It may change, so the latest one counts.
      serviceUrl: activity.serviceUrl,
      tenantId: activity.conversation.tenantId ?? '',
      userId: activity.from.id,
      botId: activity.recipient.id,
      state,
    })
  }

  /** Where the bot has been added to a team, invitations can be posted in the channel too. */
  private async rememberTeam(activity: Activity, state: Channel['state']): Promise<void> {
    const parsed = teamData.safeParse(activity.channelData)
    if (activity.conversation.conversationType !== 'channel' || !parsed.success) return
    const { team, channel, settings } = parsed.data
    const id = channel?.id ?? settings?.selectedChannel?.id ?? conversationOf(activity)
    const names = [team.name, channel?.name ?? settings?.selectedChannel?.name]
    await this.rememberChannel({
      id,
      name: names.filter((name) => name !== undefined && name !== '').join(': '),
      teamId: team.id,
      serviceUrl: activity.serviceUrl,
      tenantId: activity.conversation.tenantId ?? '',
      botId: activity.recipient.id,
      state,
    })
  }
}

/** A reply in a thread names the thread's first message after the channel. */
function conversationOf({ conversation }: Activity): string {
  return conversation.id.replace(/;messageid=.*$/, '')
}

function isPersonal(activity: Activity): boolean {
  return (activity.conversation.conversationType ?? 'personal') === 'personal'
}

function askerOf(activity: Activity): Asker {
  return {
    entraId: activity.from.aadObjectId ?? null,
    userId: activity.from.id,
    locale: activity.locale ?? null,
  }
}
