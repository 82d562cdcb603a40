import type { Channel } from '../../../bot/domain/channel'
import type { Gathering, GatheringId } from '../../../bot/domain/gathering'
import type { ChannelPost } from '../../../bot/domain/messages/channelPost'
import { postInChannels } from '../../../bot/flows/channels/postInChannels'
import { NotStored } from '../../../bot/store/mirror'
import { invited, recordsOf } from '../../support/people'

const channel: Channel = {
  id: '19:follo@thread.tacv2',
  name: 'Follo',
  teamId: 'team',
  serviceUrl: 'https://example.no',
  tenantId: 'tenant',
  botId: '28:bot',
  state: 'installed',
}
const inChannel = (id: string) => invited({ id: id as GatheringId, channel: channel.id })

/** The step with lists in memory that can be made to fail. */
function channels(...gatherings: Gathering[]) {
  const posts = new Map<string, ChannelPost>()
  const sent: string[] = []
  const fails = { storing: false, drawing: new Set<string>() }
  const turn = { isStopping: () => false, lease: { hold: async () => true } }
  const step = postInChannels({
    records: () => recordsOf({ gatherings }),
    channels: { get: () => channel, put: async () => undefined },
    posts: {
      get: (id) => posts.get(id),
      put: async (post) => {
        if (fails.storing) throw new NotStored('ChannelPosts: no answer')
        posts.set(post.gathering, post)
      },
    },
    chat: {
      send: async (_to, _message, mayGo) => {
        if (mayGo && !(await mayGo())) return { ok: false, because: 'held-back' }
        return { ok: true, activityId: `a-${sent.push('card')}` }
      },
      update: async () => 'updated',
    },
    draw: ({ id }) => {
      if (fails.drawing.has(id)) throw new Error('cannot be drawn')
      return { card: { type: 'AdaptiveCard' } as never, hash: 'h' }
    },
    everyMs: 0,
    elapsed: () => 0,
    later: () => undefined,
    now: () => new Date('2026-02-16T09:00:00Z'),
  })
  return { step: () => step(turn), turn, posts, sent, fails }
}

/** What has been learned about the channel from how Teams answers. */
async function channelAfter(because: 'uninstalled' | 'failed' | 'refused'): Promise<Channel['state'][]> {
  const kept: Channel['state'][] = []
  await postInChannels({
    records: () => recordsOf({ gatherings: [inChannel('g1')] }),
    channels: { get: () => channel, put: async ({ state }) => void kept.push(state) },
    posts: { get: () => undefined, put: async () => undefined },
    chat: { send: async () => ({ ok: false, because }), update: async () => 'updated' },
    draw: () => ({ card: { type: 'AdaptiveCard' } as never, hash: 'h' }),
    ...{ everyMs: 0, elapsed: () => 0, later: () => undefined, now: () => new Date('2026-02-16T09:00:00Z') },
  })({ isStopping: () => false, lease: { hold: async () => true } })
  return kept
}

describe('posting in channels', () => {
  it('posts a card once, also while it cannot be written down that it was', async () => {
    const { step, posts, sent, fails } = channels(inChannel('g1'))
    fails.storing = true
    await expect(step()).rejects.toThrow(NotStored)
    await expect(step()).rejects.toThrow(NotStored)
    fails.storing = false
    await step()
    await step()
    expect(sent).toHaveLength(1)
    expect(posts.get('g1')).toMatchObject({ activityId: 'a-1' })
  })

  it('gives up a channel that the bot was taken out of, and none for a card that Teams does not take', async () => {
    expect(await channelAfter('uninstalled')).toEqual(['removed'])
    expect(await channelAfter('refused')).toEqual([])
    expect(await channelAfter('failed')).toEqual([])
  })

  it('leaves the rest to whoever sends now, when the lease has gone or the program stops', async () => {
    const { step, turn, sent } = channels(inChannel('g1'), inChannel('g2'))
    turn.isStopping = () => sent.length > 0
    await step()
    expect(sent).toHaveLength(1)
    turn.isStopping = () => false
    let asked = 0
    // Lost while the card waits for its turn.
    turn.lease.hold = async () => ++asked === 1
    await step()
    expect(sent).toHaveLength(1)
  })

  it('is held up for no other gathering by one that cannot be drawn', async () => {
    const { step, posts, fails } = channels(inChannel('g1'), inChannel('g2'))
    fails.drawing.add('g1')
    await expect(step()).rejects.toThrow('cannot be drawn')
    expect([...posts.keys()]).toEqual(['g2'])
  })
})
