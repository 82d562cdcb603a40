import type { Chat } from '../delivery/chat'
import { channelCard } from '../flows/channels/drawChannel'
import { postInChannels } from '../flows/channels/postInChannels'
import { rememberChannel, type RememberChannel } from '../flows/channels/rememberChannel'
import { addChannelCommands } from '../http/channelCommands'
import type { Feature } from '../http/server'
import type { Core } from './core'
import type { Step } from './sending'

/** Between two updates of one shared card; half of what the platform takes in a thread (1800 an hour). */
const UPDATE_EVERY_MS = 4000

/** Invitations in a team's channel. */
export function makeChannels(
  core: Core,
  chat: Pick<Chat, 'send' | 'update'>,
): { remember: RememberChannel; commands: Feature; step: Step } {
  const { network, records, inTurn, now, afterChange } = core
  return {
    remember: rememberChannel({ channels: network.channels, inTurn, afterChange }),
    commands: (server, handle) => addChannelCommands(server, handle, { channels: network.channels.all }),
    step: postInChannels({
      records,
      channels: network.channels,
      posts: network.channelPosts,
      chat,
      draw: (gathering) => channelCard(core, gathering),
      everyMs: UPDATE_EVERY_MS,
      elapsed: () => performance.now(),
      later: (ms) => void setTimeout(afterChange, ms).unref(),
      now,
    }),
  }
}
