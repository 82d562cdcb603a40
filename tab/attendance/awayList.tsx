import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import type { MemberId } from '../../bot/domain/member'
import type { AwayPerson } from '../../bot/http/contract/list'
import {
  attendanceCompletionTexts,
  type AttendanceCompletionTexts,
} from '../../bot/texts/tab/topics/attendanceCompletion'
import { useLook } from '../look'
import { useWords } from '../words'

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  tick: { minHeight: '44px', '& > *': { alignSelf: 'center' } },
})

/** Whoever was away, once each: the kind, whether they have told the keeper, and who hears of it. */
export function AwayList({
  away,
  ticks,
  isDone,
  onTick,
}: {
  away: readonly AwayPerson[]
  ticks: ReadonlyMap<MemberId, boolean>
  isDone: boolean
  onTick: (id: MemberId, isExcused: boolean) => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = attendanceCompletionTexts[language]
  if (away.length === 0) return null
  return (
    <>
      <h3 className={look.small}>{words.away(away.length)}</h3>
      {!isDone && <p className={look.quiet}>{words.awayHelp}</p>}
      <ul className={look.list}>
        {away
          // Whoever is told something is not to be looked for among those whom no invitation reached.
          .toSorted(
            (one, other) => Number(other.wasAsked) - Number(one.wasAsked) || one.name.localeCompare(other.name, 'nb'),
          )
          .map((person) => (
            <li key={person.id} className={styles.row}>
              <p className={styles.name}>{person.name}</p>
              <p className={look.plain}>{texts.absenceKind[person.kind]}</p>
              <p className={look.quiet}>{toldText(person, words)}.</p>
              {person.inARow !== null && <p className={look.quiet}>{words.inARow(person.inARow)}.</p>}
              {person.excusable && (
                <Checkbox
                  size="large"
                  className={styles.tick}
                  label={words.excused}
                  aria-label={`${person.name}: ${words.excused}`}
                  disabled={isDone}
                  checked={ticks.get(person.id) ?? person.excused}
                  onChange={(_, data) => onTick(person.id, data.checked === true)}
                />
              )}
            </li>
          ))}
      </ul>
    </>
  )
}

function toldText(person: AwayPerson, words: AttendanceCompletionTexts): string {
  if (!person.wasAsked) return words.notAsked
  if (!person.tellsNurse) return words.notByRules
  if (!person.tellsManager) return words.nurseOnly
  return person.managerName === null ? words.noManager : words.managerToo(person.managerName)
}
