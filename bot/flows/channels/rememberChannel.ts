import type { Channel } from '../../domain/channel'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'

export type RememberChannel = (channel: Channel) => Promise<void>

/** Writes only what is new. A name that is not told this time is kept from before. */
export function rememberChannel(the: {
  channels: Pick<Mirror<Channel>, 'get' | 'put' | 'inGroup'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  afterChange: () => void
}): RememberChannel {
  return (channel) =>
    the.inTurn(`channel|${channel.teamId}`, () =>
      decideAgainOnConflict(async () => {
        // Taken out of a team, the bot is out of all its channels.
        const touched = channel.state === 'removed' ? the.channels.inGroup(channel.teamId) : [channel]
        for (const each of touched) {
          const known = the.channels.get(each.id)
          const wanted = { ...each, state: channel.state, name: each.name || (known?.name ?? '') }
          if (known && JSON.stringify(known) === JSON.stringify(wanted)) continue
          await the.channels.put(wanted)
          the.afterChange()
        }
      }),
    )
}
