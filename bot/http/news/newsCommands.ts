import type { Request, Server } from 'restify'
import type { Member } from '../../domain/member'
import type { Delivery } from '../../domain/messages/delivery'
import { isGoingOut } from '../../domain/messages/newsMessages'
import { isOut, newsReceivers, type News } from '../../domain/news'
import type { Records } from '../../domain/records'
import type { KeepNews, NewsOutcome } from '../../flows/news/keepNews'
import { isGivenUp } from '../../flows/sending/deliver'
import type { KeepPicture } from '../../flows/news/keepPicture'
import type { PreviewNews } from '../../flows/news/previewNews'
import type { CommandHandler } from '../commandHandler'
import type { InvitedPerson } from '../contract'
import {
  correctionRequest,
  newsId,
  newsRequest,
  pictureRequest,
  sendingRequest,
  type NewsAnswer,
  type NewsReach,
  type PictureAnswer,
  type PreviewAnswer,
  type RemovalAnswer,
} from '../contract/news'

export type NewsCommands = {
  records: () => Records
  keep: KeepNews
  preview: PreviewNews
  picture: KeepPicture
  deliveriesAbout: (about: string) => readonly Delivery[]
  /** A person with how the message will reach them. */
  shown: (person: Member) => InvitedPerson
  afterChange: () => void
  now: () => Date
}

/** News: write, look at, send, correct and withdraw. */
export function addNewsCommands(server: Server, handle: CommandHandler, the: NewsCommands): void {
  const answerOf = (outcome: NewsOutcome, people: 'with-people' | 'without' = 'without'): NewsAnswer => {
    if (!outcome.ok) return outcome
    return {
      ok: true,
      changed: outcome.changed,
      at: outcome.at?.toISOString() ?? null,
      people: people === 'with-people' ? outcome.people.map(the.shown) : [],
    }
  }
  const stored = (outcome: NewsOutcome): NewsAnswer => {
    if (outcome.ok && outcome.changed) the.afterChange()
    return answerOf(outcome)
  }
  const about = (request: Request) => newsId.safeParse(request.params['news'])

  server.get(
    '/api/news',
    handle(async () => {
      const [records, now] = [the.records(), the.now()]
      const out = [...records.news.values()].filter((news) => isOut(news, records.settings, now))
      return { news: out.map((news) => reachOf(news, records, the.deliveriesAbout(news.id), now)) } satisfies NewsReach
    }),
  )

  server.put(
    '/api/news/:news',
    handle(async (writer, request) => {
      const [asked, id] = [newsRequest.safeParse(request.body), about(request)]
      if (!asked.success || !id.success) return 'bad-request'
      return stored(await the.keep.save(writer, id.data, asked.data))
    }),
  )

  server.del(
    '/api/news/:news',
    handle(async (writer, request) => {
      const id = about(request)
      return id.success ? ((await the.keep.remove(writer, id.data)) satisfies RemovalAnswer) : 'bad-request'
    }),
  )

  server.post(
    '/api/news/:news/sending',
    handle(async (writer, request) => {
      const [asked, id] = [sendingRequest.safeParse(request.body), about(request)]
      if (!asked.success || !id.success) return 'bad-request'
      const { at, dryRun } = asked.data
      const outcome = await the.keep.send(writer, id.data, at === null ? null : new Date(at), { dryRun })
      return dryRun ? answerOf(outcome, 'with-people') : stored(outcome)
    }),
  )

  server.put(
    '/api/news/:news/correction',
    handle(async (writer, request) => {
      const [asked, id] = [correctionRequest.safeParse(request.body), about(request)]
      if (!asked.success || !id.success) return 'bad-request'
      return stored(await the.keep.correct(writer, id.data, asked.data, asked.data.sequence))
    }),
  )

  server.post(
    '/api/news/:news/withdrawal',
    handle(async (writer, request) => {
      const id = about(request)
      return id.success ? stored(await the.keep.withdraw(writer, id.data)) : 'bad-request'
    }),
  )

  server.post(
    '/api/news/:news/preview',
    handle(async (writer, request) => {
      const id = about(request)
      return id.success ? ((await the.preview(writer, id.data)) satisfies PreviewAnswer) : 'bad-request'
    }),
  )

  server.post(
    '/api/news-pictures',
    handle(async (writer, request) => {
      const asked = pictureRequest.safeParse(request.body)
      if (!asked.success) return 'bad-request'
      return (await the.picture(writer, asked.data.data)) satisfies PictureAnswer
    }),
  )
}

/** Who has it already counts, also when she has left since; whoever was meant and has no message yet is waited for. */
function reachOf(
  news: News,
  { members, settings }: Records,
  deliveries: readonly Delivery[],
  now: Date,
): NewsReach['news'][number] {
  const reach = { id: news.id, receivers: deliveries.length, chat: 0, mail: 0, notReached: 0, waiting: 0 }
  for (const delivery of deliveries) {
    if (delivery.outcome === 'unreachable' || isGivenUp(delivery)) reach.notReached++
    else if (delivery.outcome === 'failed') reach.waiting++
    else if (delivery.door === 'chat') reach.chat++
    else reach.mail++
  }
  if (!isGoingOut(news, settings, now)) return reach
  const known = new Set(deliveries.map(({ to }) => to))
  const open = newsReceivers(news, members.values(), settings, now).filter(({ id }) => !known.has(id)).length
  return { ...reach, receivers: reach.receivers + open, waiting: reach.waiting + open }
}
