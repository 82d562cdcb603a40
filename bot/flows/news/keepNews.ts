import type { Member } from '../../domain/member'
import { newsReceivers, outAt, type News, type NewsId, type Picture, type PictureId } from '../../domain/news'
import {
  decideCorrection,
  decideSave,
  decideSending,
  decideWithdrawal,
  refusalToRemove,
  type NewsDecision,
  type NewsGround,
  type NewsRefusal,
} from '../../domain/newsDecisions'
import type { AskedNews } from '../../domain/newsForm'
import type { Records } from '../../domain/records'
import { decideAgainOnConflict } from '../../store/again'
import type { Mirror } from '../../store/mirror'

export type NewsOutcome =
  | { ok: true; news: News; changed: boolean; /** Who gets it, or got it. */ people: Member[]; at: Date | null }
  | Extract<NewsDecision, { ok: false }>

export type KeepNews = {
  save(writer: Member, id: NewsId, asked: AskedNews): Promise<NewsOutcome>
  /** Now, or at a time. */
  send(writer: Member, id: NewsId, sendAt: Date | null, options: { dryRun: boolean }): Promise<NewsOutcome>
  correct(writer: Member, id: NewsId, asked: AskedNews, sequence: number): Promise<NewsOutcome>
  withdraw(writer: Member, id: NewsId): Promise<NewsOutcome>
  remove(writer: Member, id: NewsId): Promise<{ ok: true } | { ok: false; refusal: NewsRefusal }>
}

/** One write changes a piece of news; cards and letters follow from that. */
export function keepNews(the: {
  records: () => Records
  news: Pick<Mirror<News>, 'put' | 'remove'>
  pictures: Pick<Mirror<Picture>, 'get' | 'remove'>
  inTurn: <Outcome>(key: string, work: () => Promise<Outcome>) => Promise<Outcome>
  now: () => Date
}): KeepNews {
  const groundOf = ({ areas, members, settings }: Records): NewsGround => ({
    ...{ areas, members, settings },
    hasPicture: (id) => the.pictures.get(id) !== undefined,
  })

  const decided = (
    id: NewsId,
    decide: (news: News | undefined, ground: NewsGround, now: Date) => NewsDecision,
    { dryRun } = { dryRun: false },
  ): Promise<NewsOutcome> =>
    the.inTurn(`news|${id}`, () =>
      decideAgainOnConflict(async () => {
        const [records, now] = [the.records(), the.now()]
        const before = records.news.get(id)
        const decision = decide(before, groundOf(records), now)
        if (!decision.ok) return decision
        const { news, changed } = decision
        if (changed && !dryRun) await the.news.put(news)
        // Also when it was pressed before: the picture may not have been dropped then.
        if (!dryRun) await dropPicture(before, news)
        const people = newsReceivers(news, records.members.values(), records.settings, now)
        return { ok: true, news, changed, people, at: outAt(news, records.settings) }
      }),
    )

  /** A picture that stands in nothing any more is not left for whoever has its address. */
  const dropPicture = async (before: News | undefined, after: News | null): Promise<void> => {
    const picture = before?.picture ?? null
    if (picture === null || !the.pictures.get(picture) || (after && isShownIn(after, picture))) return
    const others = [...the.records().news.values()].filter(({ id }) => id !== before?.id)
    if (!others.some((news) => isShownIn(news, picture))) await the.pictures.remove(picture)
  }

  return {
    save: (writer, id, asked) => decided(id, (news, ground, now) => decideSave(id, news, asked, writer, ground, now)),
    send: (writer, id, sendAt, options) =>
      decided(id, (news, ground, now) => decideSending(news, sendAt, writer, ground, now), options),
    correct: (writer, id, asked, sequence) =>
      decided(id, (news, ground, now) => decideCorrection(news, asked, sequence, writer, ground, now)),
    withdraw: (writer, id) => decided(id, (news, ground, now) => decideWithdrawal(news, writer, ground, now)),
    remove: (writer, id) =>
      the.inTurn(`news|${id}`, () =>
        decideAgainOnConflict(async () => {
          const records = the.records()
          const news = records.news.get(id)
          // Gone already: the same press once more.
          if (!news) return { ok: true }
          const refusal = refusalToRemove(news, writer, records, the.now())
          if (refusal) return { ok: false, refusal }
          await the.news.remove(id)
          await dropPicture(news, null)
          return { ok: true }
        }),
      ),
  }
}

function isShownIn(news: News, picture: PictureId): boolean {
  return news.stage !== 'withdrawn' && news.picture === picture
}
