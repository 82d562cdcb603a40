import { Button, Field, makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PersonAtGathering } from '../../bot/domain/figures/overview'
import { dayOf, type Gathering } from '../../bot/domain/gathering'
import { isActiveOn, type Member, type MemberId } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import { attendanceTexts } from '../../bot/texts/tab/topics/attendance'
import { attendancePersonTexts } from '../../bot/texts/tab/topics/attendancePerson'
import { useLook } from '../look'
import { useWords } from '../words'
import { isFound } from './nameSearch'
import type { Way } from './personRow'
import { Sheet } from './sheet'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minHeight: '48px' },
  box: { maxWidth: 'none', width: '100%' },
})

const MOST = 12
const FEWEST_LETTERS = 2

/** Whoever came without being on the list: anybody in any area. */
export function WalkInSheet({
  isOpen,
  gathering,
  records,
  listed,
  ways,
  sought,
  backTo,
  onAdd,
  onClose,
}: {
  isOpen: boolean
  gathering: Gathering
  records: Records
  listed: readonly PersonAtGathering[]
  ways: Way | 'both'
  /** What was searched for in vain. */
  sought: string
  backTo: string
  onAdd: (member: MemberId, way: Way) => void
  onClose: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = attendanceTexts[language]
  const [search, setSearch] = useState(sought)
  const isLongEnough = search.trim().length >= FEWEST_LETTERS
  const found = isLongEnough ? foundIn(search) : []
  const choices: readonly Way[] = ways === 'both' ? ['on-site', 'online'] : [ways]
  return (
    <Sheet
      isOpen={isOpen}
      title={words.walkIn.title}
      close={attendancePersonTexts[language].close}
      backTo={backTo}
      onClose={onClose}
    >
      <Field label={words.walkIn.search}>
        <SearchBox
          size="large"
          className={styles.box}
          value={search}
          autoFocus
          autoComplete="off"
          onChange={(_, data) => setSearch(data.value)}
          dismiss={null}
        />
      </Field>
      <p className={look.quiet} role="status">
        {!isLongEnough && words.walkIn.help}
        {isLongEnough && found.length === 0 && words.walkIn.nobody}
        {found.length > MOST && words.walkIn.more}
      </p>
      <ul className={look.list}>
        {found.slice(0, MOST).map((member) => (
          <li key={member.id} className={styles.row}>
            <div>
              <div className={styles.name}>{member.name}</div>
              <div className={look.quiet}>{[texts.role[member.role], ...aboutOf(member)].join(' · ')}</div>
            </div>
            <div className={styles.buttons}>
              {choices.map((way) => (
                <Button
                  key={way}
                  size="large"
                  appearance="primary"
                  className={styles.button}
                  aria-label={ways === 'both' ? words.tickName(member.name, words.tick[way]) : undefined}
                  onClick={() => onAdd(member.id, way)}
                >
                  {ways === 'both' ? words.tick[way] : words.walkIn.add}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  )

  function foundIn(text: string): Member[] {
    const there = new Set(listed.map(({ member }) => member.id))
    const day = dayOf(gathering)
    return [...records.members.values()]
      .filter((member) => !there.has(member.id) && isFound(text, member.name, ...aboutOf(member)))
      .filter((member) => isActiveOn(member, day))
      .sort((one, other) => one.name.localeCompare(other.name, 'nb'))
  }

  function aboutOf({ workplace, area }: Member): string[] {
    const place = workplace === null ? undefined : records.workplaces.get(workplace)?.name
    const areaName = records.areas.find(({ id }) => id === area)?.name
    return [place, areaName].filter((part) => part !== undefined)
  }
}
