import { useQuery } from '@tanstack/react-query'
import { livePoll, pollAnswer, type LivePoll, type ShownPoll } from '../../bot/http/contract/polls'
import type { Commands } from '../commands'

/** An answer is to be on the screen within two seconds, and the bot may know it a second late. */
const ASK_EVERY_MS = 800
/** Once it is over little changes. */
const ASK_SELDOM_MS = 10_000

export type LiveScreen = {
  poll: ShownPoll | null
  live: LivePoll | null
  /** The last time the bot was asked it did not answer. */
  isOffline: boolean
  error: Error | null
  askAgain: () => Promise<void>
}

export function useLivePoll(commands: Commands, id: string): LiveScreen {
  const path = `/api/polls/${encodeURIComponent(id)}`
  const shared = { retry: false, networkMode: 'always', staleTime: 0 } as const
  const fixed = useQuery({
    queryKey: ['poll', id],
    queryFn: async () => {
      const answer = pollAnswer.parse(await commands.ask('GET', path))
      return answer.ok ? answer.poll : null
    },
    ...shared,
  })
  const asked = useQuery({
    queryKey: ['poll', id, 'live'],
    queryFn: async () => livePoll.parse(await commands.ask('GET', `${path}/live`)),
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.phase === 'open' ? ASK_EVERY_MS : ASK_SELDOM_MS,
    refetchIntervalInBackground: true,
    ...shared,
  })
  return {
    poll: fixed.data ?? null,
    live: asked.data ?? null,
    isOffline: asked.isError,
    error: fixed.error ?? asked.error,
    askAgain: async () => {
      await Promise.all([fixed.refetch(), asked.refetch()])
    },
  }
}
