import { useTitleFocus, type LoadedPageProps, type LoadedPageShown } from '../loadedPage'
import { useRecords } from '../records'
import { ReachView } from './reachView'
import type { OpenSending } from './sendingAddress'
import { SendingsView } from './sendingsView'
import { SendingView } from './sendingView'

/** What the pages about sending show of. */
export type SendingPageProps = Omit<LoadedPageShown, 'refresh' | 'tables'>

/** All sendings, one of them, and how each member is reached. */
export function SendingPages({ opened, seen, titleRef, ...props }: LoadedPageProps & { opened: OpenSending }) {
  const records = useRecords(seen.tables)
  useTitleFocus(titleRef)
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
