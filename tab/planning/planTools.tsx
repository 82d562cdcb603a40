import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CalendarCancelRegular } from '@fluentui/react-icons/svg/calendar-cancel'
import { CopyRegular } from '@fluentui/react-icons/svg/copy'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import type { RefObject } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import { mayLead } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import { planChangeTexts } from '../../bot/texts/tab/topics/planChange'
import type { Clock } from '../clock'
import type { Commands } from '../commands'
import { useWords } from '../words'
import { CancelDialog } from './cancelDialog'
import { ChangeBanner } from './changeBanner'
import { refusalToEdit } from './mayChange'
import { copyAddress, editAddress } from './planAddress'
import { useTask } from './task'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
})

/** What can be done with a gathering by those who lead it, and what has just been done. */
export function PlanTools({
  gathering,
  me,
  records,
  now,
  clock,
  commands,
  onChanged,
  titleRef,
}: {
  gathering: Gathering
  me: Me
  records: Records
  now: Date
  clock: Clock
  commands: Commands
  onChanged: () => Promise<unknown>
  titleRef: RefObject<HTMLHeadingElement | null>
}) {
  const styles = useStyles()
  const { language } = useWords()
  const words = planChangeTexts[language]
  const cancelling = useTask<Gathering>()
  if (!mayLead(me, gathering)) return null
  const mayChange = refusalToEdit(gathering, me, now) === null
  return (
    <>
      <div className={styles.row}>
        {mayChange && (
          <Button as="a" href={editAddress(gathering.id)} size="large" icon={<EditRegular />}>
            {gathering.stage === 'draft' ? words.edit : words.change}
          </Button>
        )}
        <Button as="a" href={copyAddress(gathering.id)} size="large" icon={<CopyRegular />}>
          {words.copy}
        </Button>
        {mayChange && (
          <Button size="large" icon={<CalendarCancelRegular />} onClick={() => cancelling.open(gathering)}>
            {words.cancel}
          </Button>
        )}
      </div>
      <ChangeBanner gathering={gathering} records={records} clock={clock} commands={commands} onChanged={onChanged} />
      {cancelling.task && (
        <CancelDialog
          key={cancelling.task.number}
          isOpen={cancelling.task.isOpen}
          gathering={cancelling.task.about}
          records={records}
          commands={commands}
          onDone={async () => {
            await onChanged()
            // The button is gone with the gathering it called off.
            cancelling.close(() => titleRef.current)
          }}
          onClose={() => cancelling.close(() => titleRef.current)}
        />
      )}
    </>
  )
}
