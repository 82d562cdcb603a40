import { useEffect, type RefObject } from 'react'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import type { Commands } from '../commands'
import { useRecords } from '../records'
import type { Seen } from '../tables'
import { ReachView } from './reachView'
import type { OpenSending } from './sendingAddress'
import { SendingsView } from './sendingsView'
import { SendingView } from './sendingView'

export type SendingPagesProps = {
  opened: OpenSending
  me: Me
  seen: Seen
  now: Date
  commands: Commands
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** What the pages about sending show of. */
export type SendingPageProps = {
  me: Me
  records: Records
  now: Date
  commands: Commands
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** All sendings, one of them, and how each member is reached. */
export function SendingPages({ opened, seen, titleRef, ...props }: SendingPagesProps) {
  const records = useRecords(seen.tables)
  useEffect(() => {
    // Loaded after the address had changed: whoever came by keyboard is still at nothing.
    if (document.activeElement === document.body) titleRef.current?.focus({ preventScroll: true })
  }, [titleRef])
  const shown: SendingPageProps = { me: props.me, now: props.now, commands: props.commands, records, titleRef }
  switch (opened.view) {
    case 'list':
      return <SendingsView {...shown} />
    case 'one':
      return <SendingView key={opened.id} id={opened.id} {...shown} />
    case 'reach':
      return <ReachView {...shown} />
  }
}
