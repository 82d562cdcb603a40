/** A channel of a team that the bot has been added to. */
export type Channel = {
  /** The conversation id of the channel, such as 19:…@thread.tacv2. */
  id: string
  /** The team's name, and the channel's where it has one of its own; the first channel of a team has none. */
  name: string
  teamId: string
  serviceUrl: string
  tenantId: string
  botId: string
  state: 'installed' | 'removed'
}
