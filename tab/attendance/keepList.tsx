import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { PersonAddRegular } from '@fluentui/react-icons/svg/person-add'
import { useCallback, useMemo, useState } from 'react'
import { conflictsIn } from '../../bot/domain/attendance/attendance'
import { offersOnline, offersOnSite, type Gathering } from '../../bot/domain/gathering'
import type { MemberId } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import { attendanceTexts } from '../../bot/texts/tab/topics/attendance'
import { attendancePersonTexts } from '../../bot/texts/tab/topics/attendancePerson'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { gatheringAddress } from '../route'
import { useWords } from '../words'
import { Completion } from './completion'
import { Conflicts } from './conflicts'
import { useKeptList, type Asked } from './kept/keptList'
import { countsOf, groupedPeople, LIST_GROUPS } from './kept/listAsPressed'
import { ListHead } from './listHead'
import { ListLog } from './listLog'
import { PersonGroup } from './personGroup'
import { isFound } from './nameSearch'
import { PersonSheet } from './personSheet'
import type { Way } from './personRow'
import { SavingState } from './kept/savingState'
import { Snackbar, type Said } from './snackbar'
import { WalkInSheet } from './walkInSheet'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, paddingBottom: '72px' },
  button: { minHeight: '48px', alignSelf: 'start' },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
})

type Sheets = { kind: 'person'; member: MemberId } | { kind: 'walk-in' } | { kind: 'log' }
/** The number makes every opening a new one; a closed sheet stays until the next. */
type OpenSheet = Sheets & { isOpen: boolean; number: number }

const WALK_IN_BUTTON = 'attendance-walk-in'
const LOG_BUTTON = 'attendance-log'

export function KeepList({
  gathering,
  stored,
  me,
  now,
  commands,
}: {
  gathering: Gathering
  stored: Records
  me: Me
  now: Date
  commands: Commands
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = attendanceTexts[language]
  const kept = useKeptList(gathering, stored, me, commands, now)
  const { records, waiting, sending, mark, undo, untick } = kept
  const [search, setSearch] = useState('')
  const [showsOnlyLeft, setShowsOnlyLeft] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const [sheet, setSheet] = useState<OpenSheet | null>(null)

  const refused = sending.refused
  const groups = useMemo(
    () =>
      groupedPeople(
        gathering,
        records,
        refused.map(({ member }) => member),
      ),
    [gathering, records, refused],
  )
  const people = useMemo(() => LIST_GROUPS.flatMap((group) => groups[group]), [groups])
  const conflicts = useMemo(() => conflictsIn(records.marksOf(gathering.id)), [records, gathering.id])
  const isHeld = gathering.stage === 'held'
  const ways = offersOnSite(gathering) ? (offersOnline(gathering) ? 'both' : 'on-site') : 'online'
  // Only while something is wrong: a tick that is on its way for a moment is not worth a word.
  const waitingFor = useMemo(
    () => new Set(sending.trouble === null ? [] : waiting.map(({ member }) => member)),
    [sending.trouble, waiting],
  )

  const nameOf = (id: MemberId): string => records.members.get(id)?.name ?? ''
  const tick = useCallback(
    (member: MemberId, name: string, way: Way, isTicked: boolean) => {
      if (isTicked) {
        untick(member)
        setSaid({ text: words.untied(name), pressed: null })
      } else {
        const pressed = mark({ member, presence: way })
        setSaid({ text: way === 'on-site' ? words.isHere(name) : words.isNow(name, words.presence[way]), pressed })
      }
    },
    [mark, untick, words],
  )
  const open = useCallback(
    (wanted: Sheets) => setSheet((before) => ({ ...wanted, isOpen: true, number: (before?.number ?? 0) + 1 })),
    [],
  )
  const close = () => setSheet((before) => before && { ...before, isOpen: false })
  const openPerson = useCallback((member: MemberId) => open({ kind: 'person', member }), [open])
  const say = (asked: Asked) => {
    const pressed = mark(asked)
    const name = nameOf(asked.member)
    const text = asked.presence === 'on-site' ? words.isHere(name) : words.isNow(name, words.presence[asked.presence])
    setSaid({ text, pressed })
  }

  const isShown = (person: (typeof people)[number]): boolean => {
    const { member, mark: standing } = person
    if (showsOnlyLeft && standing && standing.presence !== 'absent') return false
    const workplace = member.workplace === null ? null : (records.workplaces.get(member.workplace)?.name ?? null)
    return isFound(search, member.name, workplace)
  }
  const shown = LIST_GROUPS.map((group) => ({ group, people: groups[group].filter(isShown) }))
  const count = shown.reduce((sum, { people: some }) => sum + some.length, 0)
  const opened = sheet?.kind === 'person' ? people.find(({ member }) => member.id === sheet.member) : undefined

  return (
    <div className={styles.list}>
      {isHeld && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.completed}</MessageBarBody>
        </MessageBar>
      )}
      <Conflicts conflicts={conflicts} nameOf={nameOf} onDecide={say} />
      <ListHead
        counts={countsOf(people)}
        ways={ways}
        search={search}
        onSearch={setSearch}
        showsOnlyLeft={showsOnlyLeft}
        onOnlyLeft={setShowsOnlyLeft}
      >
        <SavingState kept={kept} />
      </ListHead>
      {shown.map(({ group, people: some }) => (
        <PersonGroup
          key={group}
          title={words.group[group]}
          people={some}
          workplaces={records.workplaces}
          ways={ways}
          isCompleted={isHeld}
          waitingFor={waitingFor}
          refused={refused}
          onTick={tick}
          onMore={openPerson}
        />
      ))}
      {count === 0 && (
        <p className={look.plain}>{search === '' && showsOnlyLeft ? words.everybodyTicked : words.nobodyFound}</p>
      )}
      <Button
        id={WALK_IN_BUTTON}
        size="large"
        icon={<PersonAddRegular />}
        className={styles.button}
        onClick={() => open({ kind: 'walk-in' })}
      >
        {words.walkIn.button}
      </Button>
      {gathering.audience.includes('external') && (
        <p className={look.plain}>
          {words.outside}{' '}
          <Link href={gatheringAddress(gathering.id)} className={styles.link}>
            {words.outsideLink}
          </Link>
        </p>
      )}
      <Completion gathering={gathering} waiting={waiting} now={now} commands={commands} backTo={LOG_BUTTON} />
      <Button
        id={LOG_BUTTON}
        appearance="subtle"
        size="large"
        className={styles.button}
        onClick={() => open({ kind: 'log' })}
      >
        {attendancePersonTexts[language].logShow}
      </Button>
      {sheet && opened && (
        <PersonSheet
          key={sheet.number}
          isOpen={sheet.isOpen}
          person={opened}
          gathering={gathering}
          stored={stored}
          now={now}
          onChoose={(asked) => {
            say(asked)
            close()
          }}
          onClose={close}
        />
      )}
      {sheet?.kind === 'walk-in' && (
        <WalkInSheet
          key={sheet.number}
          isOpen={sheet.isOpen}
          gathering={gathering}
          records={records}
          listed={people}
          ways={ways}
          sought={search}
          backTo={WALK_IN_BUTTON}
          onAdd={(member, presence) => {
            say({ member, presence, isWalkIn: true })
            close()
          }}
          onClose={close}
        />
      )}
      {sheet?.kind === 'log' && (
        <ListLog
          key={sheet.number}
          isOpen={sheet.isOpen}
          log={stored.marksOf(gathering.id)}
          records={stored}
          now={now}
          backTo={LOG_BUTTON}
          onClose={close}
        />
      )}
      <Snackbar
        said={said}
        onUndo={(pressed) => {
          undo(pressed)
          setSaid(null)
        }}
      />
    </div>
  )
}
