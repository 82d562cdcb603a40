import type { Member, Role } from '../../bot/domain/member'
import type { News, NewsId, WrittenNews } from '../../bot/domain/news'
import type { AskedNews } from '../../bot/domain/newsForm'
import { nina } from './people'
import type { Trial } from './trial'

export const newsIdOf = (number: number): NewsId =>
  `n-00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as NewsId

export const summer: NewsId = newsIdOf(1)

/** A piece of news to all nurses, as it is filled in. */
export function asked(other: Partial<AskedNews> = {}): AskedNews {
  return {
    title: 'Sommerbrev',
    text: 'Takk for våren.\n\n- Fagdag i september\n- Grunnkurs i oktober',
    links: [{ title: 'Programmet', url: 'https://example.no/program' }],
    picture: null,
    pictureAlt: '',
    areas: [],
    roles: ['resource-nurse'],
    ...other,
  }
}

const written: WrittenNews = {
  ...{ id: summer, title: 'Sommerbrev', text: 'Takk for våren.' },
  ...{ links: [], picture: null, pictureAlt: '', areas: [] },
  roles: ['resource-nurse'] satisfies Role[],
  by: nina.id,
  at: new Date('2026-03-02T09:00:00Z'),
  sequence: 0,
}

export function draftNews(other: Partial<WrittenNews> = {}): News {
  return { ...written, ...other, stage: 'draft' }
}

export function scheduledNews(sendAt: string, other: Partial<WrittenNews> = {}): News {
  return { ...written, ...other, stage: 'scheduled', sendAt: new Date(sendAt) }
}

export function sentNews(sentAt: string, other: Partial<WrittenNews> = {}): News {
  return { ...written, ...other, stage: 'sent', sentAt: new Date(sentAt) }
}

export function withdrawnNews(sentAt: string, withdrawnAt: string, other: Partial<WrittenNews> = {}): News {
  return { ...written, ...other, stage: 'withdrawn', sentAt: new Date(sentAt), withdrawnAt: new Date(withdrawnAt) }
}

/** What the mailbox has sent this member, the newest first. */
export async function lettersTo({ local }: Pick<Trial, 'local'>, { email }: Pick<Member, 'email'>) {
  const kept = await fetch(`${local.url}/mail.json?to=${email}`)
  return (await kept.json()) as { subject: string; html: string }[]
}
