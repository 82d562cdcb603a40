import type { AskedNews } from '../../bot/domain/newsForm'
import type { NewsId } from '../../bot/domain/news'
import {
  newsAnswer,
  newsReach,
  pictureAnswer,
  previewAnswer,
  removalAnswer,
  type NewsAnswer,
  type NewsReach,
  type PictureAnswer,
  type PreviewAnswer,
  type RemovalAnswer,
} from '../../bot/http/contract/news'
import type { Commands } from '../commands'

type Asking = Pick<Commands, 'ask'>

export async function saveNews({ ask }: Asking, id: NewsId, asked: AskedNews): Promise<NewsAnswer> {
  return newsAnswer.parse(await ask('PUT', pathOf(id), asked))
}

/** Now when there is no time; with dryRun it says who gets it, and nothing is sent. */
export async function sendNews({ ask }: Asking, id: NewsId, at: Date | null, dryRun: boolean): Promise<NewsAnswer> {
  return newsAnswer.parse(await ask('POST', `${pathOf(id)}/sending`, { at: at?.toISOString() ?? null, dryRun }))
}

export async function correctNews(
  { ask }: Asking,
  id: NewsId,
  asked: AskedNews,
  sequence: number,
): Promise<NewsAnswer> {
  return newsAnswer.parse(await ask('PUT', `${pathOf(id)}/correction`, { ...asked, sequence }))
}

export async function withdrawNews({ ask }: Asking, id: NewsId): Promise<NewsAnswer> {
  return newsAnswer.parse(await ask('POST', `${pathOf(id)}/withdrawal`))
}

export async function removeNews({ ask }: Asking, id: NewsId): Promise<RemovalAnswer> {
  return removalAnswer.parse(await ask('DELETE', pathOf(id)))
}

export async function previewNews({ ask }: Asking, id: NewsId): Promise<PreviewAnswer> {
  return previewAnswer.parse(await ask('POST', `${pathOf(id)}/preview`))
}

/** A picture as base64. */
export async function uploadPicture({ ask }: Asking, data: string): Promise<PictureAnswer> {
  return pictureAnswer.parse(await ask('POST', '/api/news-pictures', { data }))
}

export async function readReach({ ask }: Asking): Promise<NewsReach> {
  return newsReach.parse(await ask('GET', '/api/news'))
}

function pathOf(id: NewsId): string {
  return `/api/news/${encodeURIComponent(id)}`
}
