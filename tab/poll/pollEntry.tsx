import { lazy, Suspense, type RefObject } from 'react'
import type { Language } from '../../bot/domain/member'
import { pollLinkTexts } from '../../bot/texts/tab/poll/link'
import type { Commands } from '../commands'
import { Loading } from '../views/loading'
import { openedPoll } from './pollAddress'

const PollStart = lazy(async () => ({ default: (await import('./pollStart')).PollStart }))

type EntryProps = { address: string; commands: Commands; titleRef: RefObject<HTMLHeadingElement | null> }

/** Where a question to the room is chosen and started, loaded when it is opened. */
export function PollEntry({ address, commands, titleRef }: EntryProps) {
  const opened = openedPoll(address)
  if (!opened) return null
  return (
    <Suspense fallback={<Loading />}>
      <PollStart key={opened.gathering} gathering={opened.gathering} commands={commands} titleRef={titleRef} />
    </Suspense>
  )
}

export function pollTitle(_address: string, language: Language): string {
  return pollLinkTexts[language].title
}
