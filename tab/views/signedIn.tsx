import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { dayIn, OSLO, yearOf } from '../../bot/domain/day'
import type { Language } from '../../bot/domain/member'
import { useOpenAttendance } from '../attendance/attendanceAddress'
import { WaitingLists } from '../attendance/kept/waitingLists'
import type { Clock } from '../clock'
import { commandsAs } from '../commands'
import { useOpenDoor } from '../door/doorAddress'
import { openGraph } from '../graph'
import { openLists } from '../lists'
import { useLook } from '../look'
import { useOpenPollScreen } from '../poll/pollAddress'
import { TabProblem } from '../problem'
import type { Session } from '../signIn'
import { useTables } from '../tables'
import { useWords } from '../words'
import { Home } from './home'
import { Loading } from './loading'
import { NoAccess } from './noAccess'
import { Problem } from './problem'

const AttendanceScreen = lazy(async () => ({
  default: (await import('../attendance/attendanceScreen')).AttendanceScreen,
}))
const PollScreen = lazy(async () => ({ default: (await import('../poll/pollScreen')).PollScreen }))
const DoorScreen = lazy(async () => ({ default: (await import('../door/doorScreen')).DoorScreen }))

export function SignedIn({
  session,
  graphUrl,
  teamSite,
  clock,
  onLanguage,
}: {
  session: Session
  graphUrl: string
  teamSite: string
  clock: Clock
  onLanguage: (language: Language) => void
}) {
  const look = useLook()
  const { texts } = useWords()
  const queries = useQueryClient()
  const commands = useMemo(() => commandsAs(session), [session])
  const lists = useMemo(() => openLists(openGraph(graphUrl, session), teamSite), [graphUrl, teamSite, session])
  // One after the other: two at once may come in either order, and the first would be the one that is kept.
  const choosing = useMutation({
    mutationFn: commands.chooseLanguage,
    scope: { id: 'language' },
    networkMode: 'always',
  })
  const door = useOpenDoor()
  const poll = useOpenPollScreen()
  const list = useOpenAttendance()
  const me = useQuery({ queryKey: ['me'], queryFn: commands.me, staleTime: Infinity, retry: false })
  // The lists are on their way while the bot says who this is.
  const [thisYear] = useState(() => yearOf(dayIn(OSLO, clock.now())))
  useTables(lists, clock, { year: thisYear, onwards: true }, false)

  const ownLanguage = me.data?.language
  useEffect(() => {
    if (ownLanguage) onLanguage(ownLanguage)
  }, [ownLanguage, onLanguage])

  const leave =
    session.leave &&
    (() => {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'settings' })
      window.location.hash = ''
      session.leave?.()
    })
  const chooseLanguage = (language: Language) => {
    onLanguage(language)
    choosing.mutate(language)
  }

  if (me.isError) {
    if (me.error instanceof TabProblem && me.error.kind === 'forbidden') return <NoAccess onLeave={leave} />
    return <Problem error={me.error} onRetry={() => void me.refetch()} />
  }
  if (!me.data) return <Loading />
  if (door !== null) {
    return (
      <Suspense fallback={<Loading />}>
        <DoorScreen key={door} gathering={door} commands={commands} />
      </Suspense>
    )
  }
  if (poll !== null) {
    return (
      <Suspense fallback={<Loading />}>
        <PollScreen key={poll.poll} {...poll} commands={commands} />
      </Suspense>
    )
  }
  if (list !== null) {
    return (
      <Suspense fallback={<Loading />}>
        <AttendanceScreen key={list} gathering={list} me={me.data} lists={lists} clock={clock} commands={commands} />
      </Suspense>
    )
  }
  return (
    <>
      {choosing.isError && (
        <MessageBar intent="warning" layout="multiline" className={look.plain}>
          <MessageBarBody>{texts.languageNotSaved}</MessageBarBody>
        </MessageBar>
      )}
      <WaitingLists me={me.data} />
      <Home me={me.data} lists={lists} clock={clock} commands={commands} onLanguage={chooseLanguage} onLeave={leave} />
    </>
  )
}
