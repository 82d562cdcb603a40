import { Link, makeStyles } from '@fluentui/react-components'
import { doorState } from '../../bot/domain/attendance/checkIn'
import type { Gathering } from '../../bot/domain/gathering'
import { doorTexts } from '../../bot/texts/tab/topics/door'
import { useWords } from '../words'
import { doorAddress } from './doorAddress'

const useStyles = makeStyles({ link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' } })

/** The screen is put up before people come. */
const READY_BEFORE_MS = 60 * 60_000

/** To the door screen, from an hour before the gathering until it is over; for those who may lead it. */
export function DoorLink({ gathering, now }: { gathering: Gathering; now: Date }) {
  const styles = useStyles()
  const { language } = useWords()
  const state = doorState(gathering, now)
  const isSoon = state === 'early' && gathering.start.getTime() - now.getTime() <= READY_BEFORE_MS
  if (gathering.stage !== 'invited' || (state !== 'open' && !isSoon)) return null
  return (
    <Link href={doorAddress(gathering.id)} className={styles.link}>
      {doorTexts[language].open}
    </Link>
  )
}
