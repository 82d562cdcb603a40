import { Link, makeStyles } from '@fluentui/react-components'
import { dayIn, OSLO } from '../../bot/domain/day'
import type { Gathering } from '../../bot/domain/gathering'
import { pollLinkTexts } from '../../bot/texts/tab/poll/link'
import { useWords } from '../words'
import { pollsAddress } from './pollAddress'

const useStyles = makeStyles({ link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' } })

/** To the question that is asked while people sit together, on the day they do; for those who may lead it. */
export function PollLink({ gathering, now }: { gathering: Gathering; now: Date }) {
  const styles = useStyles()
  const { language } = useWords()
  const isCalled = gathering.stage === 'invited' || gathering.stage === 'held'
  const today = dayIn(OSLO, now)
  const isToday = dayIn(OSLO, gathering.start) <= today && today <= dayIn(OSLO, gathering.end)
  if (!isCalled || !isToday) return null
  return (
    <Link href={pollsAddress(gathering.id)} className={styles.link}>
      {pollLinkTexts[language].ask}
    </Link>
  )
}
