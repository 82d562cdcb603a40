import { useQuery, useQueryClient } from '@tanstack/react-query'
import {
  pauseAnswer,
  reachAnswer,
  retryAnswer,
  sendingAnswer,
  sendingNow,
  sendingsAnswer,
  type PauseAnswer,
  type RetryAnswer,
  type SendingShown,
} from '../../bot/http/contract/sending'
import type { Commands } from '../commands'

const WHILE_RUNNING_MS = 2000
/** So many rows are too much to fetch every other second. */
const MANY_ROWS = 2000
const MANY_ROWS_MS = 10_000
const AT_REST_MS = 15_000

const shared = { refetchIntervalInBackground: false, networkMode: 'always', retry: 1 } as const

/** Has it anything left that goes out as soon as there is room? */
export function isRunning({ counts, heldBack }: Pick<SendingShown, 'counts' | 'heldBack'>): boolean {
  return counts.waiting > heldBack
}

export function useSendingNow(commands: Commands) {
  return useQuery({
    queryKey: ['sending-now'],
    queryFn: async () => sendingNow.parse(await commands.ask('GET', '/api/sending')),
    refetchInterval: ({ state }) => {
      const { chat = 0, mail = 0 } = state.data?.waiting ?? {}
      return chat + mail > 0 ? WHILE_RUNNING_MS : AT_REST_MS
    },
    ...shared,
  })
}

export function useSendings(commands: Commands) {
  return useQuery({
    queryKey: ['sendings'],
    queryFn: async () => sendingsAnswer.parse(await commands.ask('GET', '/api/sendings')).sendings,
    refetchInterval: ({ state }) => (state.data?.some(isRunning) ? WHILE_RUNNING_MS : AT_REST_MS),
    ...shared,
  })
}

export function useSending(commands: Commands, id: string) {
  return useQuery({
    queryKey: ['sending', id],
    queryFn: async () => sendingAnswer.parse(await commands.ask('GET', `/api/sendings/${encodeURIComponent(id)}`)),
    refetchInterval: ({ state }) => {
      if (!state.data || !isRunning(state.data.sending)) return AT_REST_MS
      return state.data.rows.length > MANY_ROWS ? MANY_ROWS_MS : WHILE_RUNNING_MS
    },
    ...shared,
  })
}

export function useReach(commands: Commands) {
  return useQuery({
    queryKey: ['reach'],
    queryFn: async () => reachAnswer.parse(await commands.ask('GET', '/api/reach')).people,
    refetchInterval: AT_REST_MS,
    ...shared,
  })
}

/** What can be done about it; what is shown is fetched again afterwards. */
export function useSendingCommands(commands: Commands) {
  const client = useQueryClient()
  const lookAgain = async () => {
    await Promise.all(
      [['sending-now'], ['sendings'], ['sending']].map((queryKey) => client.invalidateQueries({ queryKey })),
    )
  }
  return {
    async pause(isPaused: boolean): Promise<PauseAnswer> {
      const answer = pauseAnswer.parse(await commands.ask('POST', `/api/sending/${isPaused ? 'pause' : 'resume'}`))
      await lookAgain()
      return answer
    },
    async tryAgain(id: string, members: readonly string[]): Promise<RetryAnswer> {
      const path = `/api/sendings/${encodeURIComponent(id)}/retry`
      const answer = retryAnswer.parse(await commands.ask('POST', path, { members }))
      await lookAgain()
      return answer
    },
  }
}
