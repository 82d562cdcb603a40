import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { EditRegular } from '@fluentui/react-icons/svg/edit'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { isDay } from '../../bot/domain/day'
import { GATHERING_KINDS } from '../../bot/domain/gathering'
import type { Area } from '../../bot/domain/member'
import type { AskedPlan } from '../../bot/domain/planning/planCheck'
import type { RowAnswer } from '../../bot/http/contract/yearWheel'
import { clockOnTheWall, dayText, fullDate } from '../../bot/texts/dates'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { yearPreviewTexts } from '../../bot/texts/tab/topics/yearPreview'
import { NARROW, useLook } from '../look'
import { useWords } from '../words'
import { ClashList } from './clashList'
import { KindTag } from './kindTag'
import type { DraftRow } from './rowsPreview'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  },
  number: { color: tokens.colorNeutralForeground2 },
  about: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, alignItems: 'start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  problem: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
  },
  icon: { marginTop: '3px' },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'start' },
})

export function RowItem({
  row: { number, asked },
  answer,
  numberOf,
  areas,
  onEdit,
  onRemove,
}: {
  row: DraftRow
  answer: RowAnswer | undefined
  /** The number that a row is known by, of its place. */
  numberOf: (place: number) => number
  areas: readonly Area[]
  onEdit: () => void
  onRemove: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = yearPreviewTexts[language]
  const title = asked.title.trim() === '' ? words.form.noTitle : asked.title
  const about = [areasOf(asked, areas, texts.allAreas), asked.venue].filter((text) => text !== '').join(' · ')
  const kind = GATHERING_KINDS.find((each) => each === asked.kind)
  return (
    <li className={styles.row}>
      <span className={styles.number}>{words.row(number)}</span>
      <div className={styles.about}>
        <h3 className={styles.title}>{title}</h3>
        <p className={look.plain}>{whenOf(asked, language)}</p>
        {kind && <KindTag kind={kind} text={texts.kind[kind]} />}
        {about !== '' && <p className={look.quiet}>{about}</p>}
        {answer && <Outcome answer={answer} numberOf={numberOf} />}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="subtle"
          icon={<EditRegular />}
          id={editButtonId(number)}
          className={look.touch}
          aria-label={words.editRow(`${title}, ${words.row(number)}`)}
          onClick={onEdit}
        >
          {words.edit}
        </Button>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          className={look.touch}
          aria-label={words.removeRow(`${title}, ${words.row(number)}`)}
          onClick={onRemove}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  )
}

/** Where the keyboard goes back to. */
export function editButtonId(number: number): string {
  return `edit-row-${number}`
}

function Outcome({ answer, numberOf }: { answer: RowAnswer; numberOf: (place: number) => number }) {
  const look = useLook()
  const { language } = useWords()
  const words = yearPreviewTexts[language]
  switch (answer.status) {
    case 'right':
      return answer.clashes.length === 0 ? null : <ClashList clashes={answer.clashes} />
    case 'wrong': {
      const { field, problem } = planFieldTexts[language]
      return answer.problems.map((each) => {
        const line = each.index === undefined ? '' : `, ${words.line(each.index + 1)}`
        const text = words.problemAt(`${field[each.field]}${line}`, problem[each.problem])
        return <ProblemLine key={text} text={text} />
      })
    }
    case 'exists':
      return (
        <p className={look.quiet}>
          {answer.isCancelled ? words.cancelled : words.existing(fullDate(language, answer.day))}
        </p>
      )
    case 'repeated':
      return <p className={look.quiet}>{words.repeated(numberOf(answer.row))}</p>
    case 'not-yours':
      return <ProblemLine text={words.notYours} />
    case 'not-stored':
      return <ProblemLine text={words.notStored} />
  }
}

function ProblemLine({ text }: { text: string }) {
  const styles = useStyles()
  const look = useLook()
  return (
    <p className={mergeClasses(look.plain, styles.problem)}>
      <ErrorCircleRegular className={styles.icon} aria-hidden="true" />
      <span>{text}</span>
    </p>
  )
}

/** «Tirsdag 9. februar 2027 kl. 12.00–15.00», with what cannot be read as it was written. */
function whenOf(asked: AskedPlan, language: 'nb' | 'nn' | 'en'): string {
  const day = isDay(asked.day) ? `${dayText(language, asked.day)} ${asked.day.slice(0, 4)}` : asked.day
  const times = [asked.from, asked.to].filter((time) => time !== '').map((time) => clockOnTheWall(language, time))
  const until = isDay(asked.lastDay) ? ` – ${fullDate(language, asked.lastDay)}` : ''
  const text = `${day}${until} ${times.length > 0 ? `${language === 'en' ? '' : 'kl. '}${times.join('–')}` : ''}`.trim()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function areasOf(asked: AskedPlan, areas: readonly Area[], all: string): string {
  if (areas.length > 1 && areas.every(({ id }) => asked.areas.includes(id))) return all
  const names = asked.areas.map((id) => areas.find((area) => area.id === id)?.name ?? id)
  // «Områdesamling Follo» has said whom it is for.
  return names.every((name) => asked.title.includes(name)) ? '' : names.join(', ')
}
