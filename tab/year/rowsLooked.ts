import { useQuery } from '@tanstack/react-query'
import { yearWheelAnswer, type YearWheelAnswer } from '../../bot/http/contract/yearWheel'
import type { Commands } from '../commands'
import type { DraftRow } from './rowsPreview'

/** What would come of the rows as they are now; looked over anew with each change. */
export function useRowsLooked(commands: Commands, rows: readonly DraftRow[]) {
  return useQuery({
    queryKey: ['year-wheel', rows],
    queryFn: () => sendRows(commands, rows, { dryRun: true, leaveWrong: false }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  })
}

export type RowsLooked = ReturnType<typeof useRowsLooked>

export async function sendRows(
  commands: Commands,
  rows: readonly DraftRow[],
  options: { dryRun: boolean; leaveWrong: boolean },
): Promise<YearWheelAnswer> {
  const body = { rows: rows.map(({ asked }) => asked), ...options }
  return yearWheelAnswer.parse(await commands.ask('POST', '/api/year-wheel', body))
}
