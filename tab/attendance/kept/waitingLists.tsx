import { Link, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import type { GatheringId } from '../../../bot/domain/gathering'
import type { Me } from '../../../bot/http/contract'
import { attendanceLinkTexts } from '../../../bot/texts/tab/topics/attendanceLink'
import { useWords } from '../../words'
import { attendanceAddress } from '../attendanceAddress'
import { waitingOf } from './outbox'

const useStyles = makeStyles({ link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' } })

/** Whoever closed a list before everything was stored is reminded of it wherever she comes back. */
export function WaitingLists({ me }: { me: Me }) {
  const styles = useStyles()
  const words = attendanceLinkTexts[useWords().language]
  const [lists] = useState(() => waitingOf(me.id))
  return lists.map(({ gathering, count }) => (
    <MessageBar key={gathering} intent="warning" layout="multiline">
      <MessageBarBody>
        {words.waiting(count)} {/* The name of the outbox was made from the id. */}
        <Link href={attendanceAddress(gathering as GatheringId)} className={styles.link}>
          {words.goOn}
        </Link>
      </MessageBarBody>
    </MessageBar>
  ))
}
