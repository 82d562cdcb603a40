import { Button } from '@fluentui/react-components'
import { ClipboardTaskRegular } from '@fluentui/react-icons/svg/clipboard-task'
import type { Gathering } from '../../bot/domain/gathering'
import { attendanceLinkTexts } from '../../bot/texts/tab/topics/attendanceLink'
import { useWords } from '../words'
import { attendanceAddress } from './attendanceAddress'

/** To the attendance list, for whoever may keep it. */
export function AttendanceLink({ gathering, className }: { gathering: Gathering; className?: string }) {
  const words = attendanceLinkTexts[useWords().language]
  return (
    <Button
      as="a"
      href={attendanceAddress(gathering.id)}
      appearance={gathering.stage === 'invited' ? 'primary' : 'secondary'}
      icon={<ClipboardTaskRegular />}
      size="large"
      className={className}
    >
      {words.open}
    </Button>
  )
}
