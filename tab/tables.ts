import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Clock } from './clock'
import type { YearScope } from './listCopy'
import type { Lists, Tables } from './lists'

const REFRESH_MS = 5000

export type Seen = { tables: Tables; at: Date }

/** The lists for these years. Kept fresh, they are asked for every five seconds while somebody is looking. */
export function useTables(lists: Lists, clock: Clock, scope: YearScope, isKeptFresh: boolean) {
  return useQuery({
    queryKey: ['tables', scope.year, scope.onwards],
    queryFn: async (): Promise<Seen> => ({ tables: await lists.fresh(scope), at: clock.now() }),
    refetchInterval: isKeptFresh ? () => Math.max(REFRESH_MS, lists.restMs()) : false,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: () => isKeptFresh && lists.restMs() === 0,
    placeholderData: keepPreviousData,
    networkMode: 'always',
    structuralSharing: false,
    staleTime: REFRESH_MS,
    retry: false,
  })
}
