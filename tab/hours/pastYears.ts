import { useQuery } from '@tanstack/react-query'
import type { Lists, Tables } from '../lists'
import type { Seen } from '../tables'

export const YEARS_BEFORE = 2

/** The lists with the two years before as well; until those are there, `isWhole` is false. */
export function useTablesWithPast(lists: Lists, year: number, seen: Seen): { tables: Tables; isWhole: boolean } {
  const past = useQuery({
    queryKey: ['years-before', year],
    queryFn: async () => {
      let tables: Tables | null = null
      for (let back = 1; back <= YEARS_BEFORE; back++) tables = await lists.fresh({ year: year - back, onwards: false })
      return { tables: tables ?? seen.tables, seen }
    },
    networkMode: 'always',
    structuralSharing: false,
    staleTime: Infinity,
    gcTime: 0,
  })
  if (!past.data) return { tables: seen.tables, isWhole: false }
  // What is seen later has the years before in it too.
  return { tables: seen === past.data.seen ? past.data.tables : seen.tables, isWhole: true }
}
