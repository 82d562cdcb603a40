import type { News, Picture, PictureId } from '../../../bot/domain/news'
import { newsRow } from '../../../bot/store/rows/news/newsRow'
import { pictureRow } from '../../../bot/store/rows/news/pictureRow'
import type { Fields } from '../../../bot/store/rows/row'
import { draftNews, scheduledNews, sentNews, withdrawnNews } from '../../support/news'
import { ahus, follo, nina } from '../../support/people'

/** What SharePoint gives back: columns without content are not there. */
const filled = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ''))

const full = {
  text: 'To linjer\n«så» & <b>\n\n- en',
  links: [{ title: 'A "B"', url: 'https://example.no/a?b=1&c=2' }],
  picture: 'p'.repeat(43) as PictureId,
  pictureAlt: 'Fire ved et bord',
  areas: [follo, ahus],
  sequence: 3,
}
const all: News[] = [
  draftNews({ text: '', roles: [] }),
  draftNews(full),
  scheduledNews('2026-03-05T09:00:00.123Z', full),
  sentNews('2026-03-05T09:00:00.123Z', full),
  withdrawnNews('2026-03-05T09:00:00Z', '2026-03-06T09:00:00Z', full),
]

it.each(all.map((news) => [news.stage, news] as const))('%s is the same when it is read again', (_, news) => {
  expect(newsRow.parse(filled(newsRow.toFields(news)))).toEqual({ ok: true, value: news })
})

it('lies in the year it goes out', () => {
  expect(newsRow.toFields(scheduledNews('2026-12-31T23:30:00Z'))).toMatchObject({ Year: '2027' })
})

it('leaves nothing of an earlier stage', () => {
  expect(newsRow.toFields(draftNews())).toMatchObject({ SendAt: null, SentAt: null, WithdrawnAt: null })
})

it.each([
  [{ Stage: 'scheduled' }, 'SendAt'],
  [{ Stage: 'sent' }, 'SentAt'],
  [{ Stage: 'withdrawn', SentAt: '2026-03-05T09:00:00Z' }, 'SentAt, WithdrawnAt'],
  [{ Title: '' }, 'Title'],
  [{ Links: '[{"title":1}]' }, 'Links.0.title, Links.0.url'],
  [{ Roles: 'resource-nurse,king' }, 'Roles.1'],
])('says which column does not hold: %j', (changes, problem) => {
  expect(newsRow.parse({ ...filled(newsRow.toFields(draftNews())), ...changes })).toEqual({ ok: false, problem })
})

it('keeps a picture as it is', () => {
  const picture: Picture = {
    id: full.picture,
    type: 'image/png',
    data: 'iVBORw0KGgo=',
    by: nina.id,
    at: new Date('2026-03-05T09:00:00.123Z'),
  }
  expect(pictureRow.parse(filled(pictureRow.toFields(picture)))).toEqual({ ok: true, value: picture })
})
