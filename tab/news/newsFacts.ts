import { useQuery } from '@tanstack/react-query'
import { ROLES, type Area, type Language } from '../../bot/domain/member'
import { isOut, type News, type NewsContent } from '../../bot/domain/news'
import type { Records } from '../../bot/domain/records'
import type { NewsReach } from '../../bot/http/contract/news'
import { newsTexts } from '../../bot/texts/tab/news/news'
import type { TabTexts } from '../../bot/texts/tab/texts'
import type { Commands } from '../commands'
import { readReach } from './newsCommands'

const LOOK_AGAIN_MS = 5000

/** How far those that are out have come, kept fresh while somebody looks. */
export function useReach(commands: Commands) {
  return useQuery({
    queryKey: ['news-reach'],
    queryFn: () => readReach(commands),
    refetchInterval: LOOK_AGAIN_MS,
    refetchIntervalInBackground: false,
    networkMode: 'always',
    retry: 1,
  })
}

/** «Follo, Ahus · ressurssykepleier, områdeleder» */
export function receiversText(
  { areas, roles }: Pick<NewsContent, 'areas' | 'roles'>,
  known: readonly Area[],
  language: Language,
  texts: TabTexts,
): string {
  const words = newsTexts[language]
  const names = known.filter(({ id }) => areas.includes(id)).map(({ name }) => name)
  const chosen = ROLES.filter((role) => roles.includes(role)).map((role) => texts.role[role].toLowerCase())
  return [
    areas.length === 0 ? words.all : names.join(', '),
    chosen.length === ROLES.length ? words.allRoles : chosen.join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

export function reachText(reach: NewsReach['news'][number] | undefined, language: Language): string | null {
  if (!reach || reach.receivers === 0) return null
  const words = newsTexts[language]
  return [
    words.reach(reach.chat, reach.mail),
    ...(reach.waiting > 0 ? [words.waiting(reach.waiting)] : []),
    ...(reach.notReached > 0 ? [words.notReached(reach.notReached)] : []),
  ].join(', ')
}

/** What is scheduled is out when its time has come. */
export function stageNow(news: News, { settings }: Pick<Records, 'settings'>, now: Date): News['stage'] {
  return news.stage === 'scheduled' && isOut(news, settings, now) ? 'sent' : news.stage
}
