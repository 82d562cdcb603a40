import * as z from 'zod/mini'
import { dayIn, OSLO, yearOf } from '../../../domain/day'
import { ROLES, type AreaId, type MemberId } from '../../../domain/member'
import type { News, NewsId, PictureId, WrittenNews } from '../../../domain/news'
import { commaList, id, instant, json, orNull, parseWith, year, type Fields, type RowKind } from '../row'

const link = z.object({ title: z.string(), url: z.string() })

const schema = z.object({
  Key: id<NewsId>(),
  Title: z.string().check(z.minLength(1)),
  Year: year,
  Text: orNull(z.string()),
  Links: orNull(json(z.array(link))),
  Picture: orNull(id<PictureId>()),
  PictureAlt: orNull(z.string()),
  Areas: orNull(z.pipe(commaList, z.array(id<AreaId>()))),
  Roles: orNull(z.pipe(commaList, z.array(z.enum(ROLES)))),
  Stage: z.enum(['draft', 'scheduled', 'sent', 'withdrawn']),
  Sequence: orNull(z.number()),
  By: id<MemberId>(),
  At: instant,
  SendAt: orNull(instant),
  SentAt: orNull(instant),
  WithdrawnAt: orNull(instant),
})

type NewsFields = z.output<typeof schema>

export const newsRow: RowKind<News> = {
  list: 'News',
  site: 'team',
  columns: Object.keys(schema.shape),
  keyOf: (news) => news.id,
  groupOf: (news) => news.stage,
  toFields: (news) => ({
    Key: news.id,
    Title: news.title,
    Year: String(yearOf(dayIn(OSLO, belongsAt(news)))),
    Text: news.text,
    Links: JSON.stringify(news.links),
    Picture: news.picture,
    PictureAlt: news.pictureAlt,
    Areas: news.areas.join(','),
    Roles: news.roles.join(','),
    Sequence: news.sequence,
    By: news.by,
    At: news.at.toISOString(),
    ...stageFields(news),
  }),
  parse: parseWith(schema, (fields): News | { problem: string } => staged(fields, writtenFrom(fields))),
}

/** The instant by which it is looked up: a draft belongs to the year it was last worked on. */
function belongsAt(news: News): Date {
  switch (news.stage) {
    case 'draft':
      return news.at
    case 'scheduled':
      return news.sendAt
    case 'sent':
    case 'withdrawn':
      return news.sentAt
  }
}

function writtenFrom(fields: NewsFields): WrittenNews {
  return {
    id: fields.Key,
    title: fields.Title,
    text: fields.Text ?? '',
    links: fields.Links ?? [],
    picture: fields.Picture,
    pictureAlt: fields.PictureAlt ?? '',
    areas: fields.Areas ?? [],
    roles: fields.Roles ?? [],
    by: fields.By,
    at: fields.At,
    sequence: fields.Sequence ?? 0,
  }
}

function staged({ Stage, SendAt, SentAt, WithdrawnAt }: NewsFields, written: WrittenNews): News | { problem: string } {
  switch (Stage) {
    case 'draft':
      return { ...written, stage: 'draft' }
    case 'scheduled':
      return SendAt ? { ...written, stage: 'scheduled', sendAt: SendAt } : { problem: 'SendAt' }
    case 'sent':
      return SentAt ? { ...written, stage: 'sent', sentAt: SentAt } : { problem: 'SentAt' }
    case 'withdrawn':
      if (!SentAt || !WithdrawnAt) return { problem: 'SentAt, WithdrawnAt' }
      return { ...written, stage: 'withdrawn', sentAt: SentAt, withdrawnAt: WithdrawnAt }
  }
}

function stageFields(news: News): Fields {
  const blank = { Stage: news.stage, SendAt: null, SentAt: null, WithdrawnAt: null }
  switch (news.stage) {
    case 'draft':
      return blank
    case 'scheduled':
      return { ...blank, SendAt: news.sendAt.toISOString() }
    case 'sent':
      return { ...blank, SentAt: news.sentAt.toISOString() }
    case 'withdrawn':
      return { ...blank, SentAt: news.sentAt.toISOString(), WithdrawnAt: news.withdrawnAt.toISOString() }
  }
}
