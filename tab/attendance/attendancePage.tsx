import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { mayLead } from '../../bot/domain/member'
import type { Gathering } from '../../bot/domain/gathering'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import { attendanceTexts } from '../../bot/texts/tab/topics/attendance'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { gatheringAddress, OVERVIEW_ADDRESS } from '../route'
import { spanOf, useWords } from '../words'
import { KeepList } from './keepList'
import { LeftOver } from './leftOver'
import { outboxName } from './kept/outbox'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalXXS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
})

export type AttendancePageProps = {
  gathering: Gathering | undefined
  records: Records
  me: Me
  now: Date
  commands: Commands
}

/** The attendance list of one gathering, made for a phone in a room. */
export function AttendancePage({ gathering, records, me, now, commands }: AttendancePageProps) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = attendanceTexts[language]
  if (!gathering) {
    return (
      <div className={styles.head}>
        <Link href={OVERVIEW_ADDRESS} className={styles.back}>
          <ArrowLeftRegular aria-hidden="true" /> {texts.gathering.back}
        </Link>
        <h1 className={look.heading}>{texts.gathering.notFound}</h1>
      </div>
    )
  }
  const closed = closedText()
  return (
    <>
      <div className={styles.head}>
        <Link href={gatheringAddress(gathering.id)} className={styles.back}>
          <ArrowLeftRegular aria-hidden="true" /> {words.back}
        </Link>
        <h1 className={look.heading}>
          {words.title}: {gathering.title}
        </h1>
        <p className={look.quiet}>{spanOf(language, gathering, now)}</p>
      </div>
      {closed === null ? (
        <KeepList
          key={`${me.id}|${gathering.id}`}
          gathering={gathering}
          stored={records}
          me={me}
          now={now}
          commands={commands}
        />
      ) : (
        <>
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{closed}</MessageBarBody>
          </MessageBar>
          <LeftOver name={outboxName(me.id, gathering.id)} />
        </>
      )}
    </>
  )

  function closedText(): string | null {
    if (!gathering || gathering.stage === 'draft' || gathering.stage === 'cancelled') return words.noList
    if (!mayLead(me, gathering)) return words.notYours
    return now < gathering.start ? words.notOpenYet(spanOf(language, gathering, now)) : null
  }
}
