import type { Server } from 'restify'
import type { Channel } from '../domain/channel'
import type { CommandHandler } from './commandHandler'
import type { ChannelsAnswer } from './contract/channels'

/** The channels that the bot has been added to. */
export function addChannelCommands(
  server: Server,
  handle: CommandHandler,
  the: { channels: () => readonly Channel[] },
): void {
  server.get(
    '/api/channels',
    handle(async () => {
      const installed = the.channels().filter(({ state }) => state === 'installed')
      return {
        channels: installed
          .map(({ id, name }) => ({ id, name }))
          .sort((one, other) => (one.name < other.name ? -1 : 1)),
      } satisfies ChannelsAnswer
    }),
  )
}
