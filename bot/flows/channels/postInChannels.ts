import type { Card } from '../../cards/card'
import type { Chat } from '../../delivery/chat'
import type { Channel } from '../../domain/channel'
import type { Gathering } from '../../domain/gathering'
import type { Conversation } from '../../domain/messages/delivery'
import { channelGatherings, type ChannelPost } from '../../domain/messages/channelPost'
import type { Records } from '../../domain/records'
import type { Mirror } from '../../store/mirror'
import { channelTexts } from '../../texts/topics/channel'
import type { HeldLease } from '../sending/lease'

type Turn = { isStopping: () => boolean; lease: Pick<HeldLease, 'hold'> }

/** Posts each gathering's card in its channel once, and updates it where it stands, no oftener than the thread allows. */
export function postInChannels(the: {
  records: () => Records
  channels: Pick<Mirror<Channel>, 'get' | 'put'>
  posts: Pick<Mirror<ChannelPost>, 'get' | 'put'>
  chat: Pick<Chat, 'send' | 'update'>
  draw: (gathering: Gathering) => { card: Card; hash: string }
  /** Milliseconds between two updates of one card (platform limit: 1800 messages an hour in one thread). */
  everyMs: number
  /** Milliseconds since some beginning; a clock that is never moved. */
  elapsed: () => number
  /** Asks to be called again after so many milliseconds. */
  later: (ms: number) => void
  now: () => Date
}): (turn: Turn) => Promise<void> {
  const updatedAt = new Map<string, number>()
  /** What stands in a channel and could not be written down yet; what nobody knows of would be posted again. */
  const unrecorded = new Map<string, ChannelPost>()

  const record = async (post: ChannelPost): Promise<void> => {
    unrecorded.set(post.gathering, post)
    await the.posts.put(post)
    unrecorded.delete(post.gathering)
  }

  const post = async (gathering: Gathering, channel: Channel, { lease }: Turn): Promise<void> => {
    const { card, hash } = the.draw(gathering)
    // Where Teams is slow the lease may go meanwhile, and whoever has it then would post the same.
    const sent = await the.chat.send(addressOf(channel), { card, summary: channelTexts.nb.summary }, lease.hold)
    if (sent.ok) {
      updatedAt.set(gathering.id, the.elapsed())
      const row = { gathering: gathering.id, channel: channel.id, activityId: sent.activityId }
      await record({ ...row, cardHash: hash, at: the.now() })
    } else if (sent.because === 'uninstalled' || sent.because === 'blocked') {
      await the.channels.put({ ...channel, state: 'removed' })
    }
  }

  const update = async (gathering: Gathering, posted: ChannelPost, channel: Channel): Promise<void> => {
    const { card, hash } = the.draw(gathering)
    if (hash === posted.cardHash) return
    const since = the.elapsed() - (updatedAt.get(gathering.id) ?? Number.NEGATIVE_INFINITY)
    if (since < the.everyMs) return the.later(the.everyMs - since)
    updatedAt.set(gathering.id, the.elapsed())
    const message = { card, summary: channelTexts.nb.summary }
    const outcome = await the.chat.update(addressOf(channel), posted.activityId, message)
    // One that somebody has deleted is gone, and is not posted again behind their back.
    if (outcome !== 'failed') await the.posts.put({ ...posted, cardHash: hash })
  }

  const keep = async (gathering: Gathering, turn: Turn): Promise<void> => {
    const late = unrecorded.get(gathering.id)
    if (late && !the.posts.get(gathering.id)) await record(late)
    unrecorded.delete(gathering.id)
    const posted = the.posts.get(gathering.id)
    const channel = the.channels.get(posted?.channel ?? gathering.channel ?? '')
    if (channel?.state !== 'installed') return
    await (posted ? update(gathering, posted, channel) : post(gathering, channel, turn))
  }

  return async (turn) => {
    const { gatherings } = the.records()
    const problems: unknown[] = []
    const isPosted = (id: Gathering['id']): boolean => the.posts.get(id) !== undefined
    for (const gathering of channelGatherings(gatherings.values(), isPosted, the.now())) {
      if (turn.isStopping() || !(await turn.lease.hold())) break
      // What is wrong with one card must not stop the others.
      await keep(gathering, turn).catch((error: unknown) => problems.push(error))
    }
    if (problems.length > 0) throw problems[0]
  }
}

function addressOf({ id, serviceUrl, tenantId, botId }: Channel): Conversation {
  return {
    entraId: '',
    conversationId: id,
    serviceUrl,
    tenantId,
    userId: '',
    botId,
    state: 'installed',
    isChannel: true,
  }
}
