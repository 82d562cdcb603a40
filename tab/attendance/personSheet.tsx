import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PersonAtGathering } from '../../bot/domain/figures/overview'
import { offersOnline, offersOnSite, type Gathering } from '../../bot/domain/gathering'
import type { Presence } from '../../bot/domain/attendance/attendance'
import type { Records } from '../../bot/domain/records'
import { attendanceTexts } from '../../bot/texts/tab/topics/attendance'
import { attendancePersonTexts } from '../../bot/texts/tab/topics/attendancePerson'
import { useLook } from '../look'
import { useWords } from '../words'
import type { Asked } from './kept/keptList'
import { MarkLines } from './listLog'
import { PartForm } from './partForm'
import { moreButtonId } from './personRow'
import { durationText } from './presentPart'
import { Sheet } from './sheet'

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  choice: { minHeight: '48px' },
})

/** All that can be said of one person, and who has said what. */
export function PersonSheet({
  isOpen,
  person: { member, mark, state, rsvp },
  gathering,
  stored,
  now,
  onChoose,
  onClose,
}: {
  isOpen: boolean
  person: PersonAtGathering
  gathering: Gathering
  stored: Records
  now: Date
  onChoose: (asked: Asked) => void
  onClose: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = attendancePersonTexts[language]
  const list = attendanceTexts[language]
  const [isAskingPart, setAskingPart] = useState(false)
  const isThere = mark?.presence === 'on-site' || mark?.presence === 'online'
  const offered: Presence[] = [
    ...(offersOnSite(gathering) ? (['on-site'] as const) : []),
    ...(offersOnline(gathering) ? (['online'] as const) : []),
    'excused',
    'absent',
  ]
  const log = stored.marksOf(gathering.id).filter((each) => each.member === member.id)
  const minutes = mark?.minutes ?? null
  return (
    <Sheet isOpen={isOpen} title={member.name} close={words.close} backTo={moreButtonId(member.id)} onClose={onClose}>
      <p className={look.quiet}>
        {words.answered(texts.state[state])}
        {rsvp?.answer === 'cannot-come' && `, ${texts.reason[rsvp.reason]}`}
        {minutes !== null && ` · ${list.part(durationText(language, minutes))}`}
      </p>
      <div className={styles.choices} role="group" aria-label={words.choose}>
        {offered.map((presence) => (
          <Button
            key={presence}
            size="large"
            className={styles.choice}
            appearance={mark?.presence === presence ? 'primary' : 'secondary'}
            aria-pressed={mark?.presence === presence}
            onClick={() => onChoose({ member: member.id, presence })}
          >
            {presence === 'on-site' ? list.tick['on-site'] : list.presence[presence]}
          </Button>
        ))}
      </div>
      {isThere && !isAskingPart && (
        <Button size="large" className={styles.choice} onClick={() => setAskingPart(true)}>
          {words.part}
        </Button>
      )}
      {isThere && isAskingPart && (
        <PartForm
          gathering={gathering}
          minutes={minutes}
          onPart={(part) => onChoose({ member: member.id, presence: mark.presence, minutes: part })}
        />
      )}
      <h3 className={look.small}>{words.log}</h3>
      <MarkLines log={log} records={stored} now={now} names={false} />
    </Sheet>
  )
}
