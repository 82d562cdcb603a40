import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down'
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import type { Question } from '../../../bot/domain/surveys/question'
import { questionFormTexts } from '../../../bot/texts/tab/surveys/questionForm'
import { NARROW, useLook } from '../../look'
import { useWords } from '../../words'
import { canMove, type Step } from './content'
import type { EditPart } from './editPart'
import { QuestionFields, type QuestionKnown } from './questionFields'

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalS },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  open: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    background: 'none',
    border: 'none',
    padding: `${tokens.spacingVerticalS} 0`,
    minHeight: '44px',
    cursor: 'pointer',
    width: '100%',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { marginTop: '2px' },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  text: { fontWeight: tokens.fontWeightSemibold },
  about: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  badge: { whiteSpace: 'normal', height: 'auto', borderRadius: tokens.borderRadiusMedium },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS, justifyContent: 'end' },
  button: { minWidth: '44px', minHeight: '44px' },
})

/** One question as a line, and its fields when it is opened. */
export function QuestionItem({
  question,
  number,
  page,
  part,
  known,
  isOpen,
  onToggle,
  onMove,
  onRemove,
}: {
  question: Question
  number: number
  page: number
  part: EditPart
  known: QuestionKnown
  isOpen: boolean
  onToggle: () => void
  onMove: (step: Step) => void
  onRemove: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = questionFormTexts[language]
  const problems = part.found.at({ number }).length
  const theme = part.content.themes.find(({ id }) => id === question.theme)?.title[language]
  const text = question.text[language].trim()
  const about = [words.kinds[question.kind], theme, question.showIf && words.conditional].filter((each) => each)
  const move = (step: Step, icon: typeof ArrowUpRegular, name: string) => {
    const Icon = icon
    return (
      <Button
        appearance="subtle"
        icon={<Icon />}
        className={styles.button}
        aria-label={name}
        data-move={`${question.id} ${step}`}
        disabledFocusable={!canMove(part.content, question.id, step)}
        onClick={() => onMove(step)}
      />
    )
  }
  return (
    <li className={styles.item} data-question={question.id}>
      <div className={styles.head}>
        <h4 className={styles.heading}>
          <button type="button" className={styles.open} aria-expanded={isOpen} onClick={onToggle} data-open>
            {isOpen ? (
              <ChevronDownRegular className={styles.icon} aria-hidden="true" />
            ) : (
              <ChevronRightRegular className={styles.icon} aria-hidden="true" />
            )}
            <span>
              <span className={styles.text}>
                {number}. {text === '' ? words.noText : text}
              </span>
              <span className={mergeClasses(look.quiet, styles.about)}>
                {about.join(' · ')}
                {known.newWordings.has(question.id) && (
                  <Badge appearance="outline" color="informative" className={styles.badge}>
                    {words.newWording}
                  </Badge>
                )}
                {problems > 0 && (
                  <Badge appearance="outline" color="important" className={styles.badge}>
                    {words.problems(problems)}
                  </Badge>
                )}
              </span>
            </span>
          </button>
        </h4>
        <div className={styles.buttons}>
          {move(-1, ArrowUpRegular, words.up(number))}
          {move(1, ArrowDownRegular, words.down(number))}
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            className={styles.button}
            aria-label={words.remove(number)}
            onClick={onRemove}
          />
        </div>
      </div>
      {isOpen && <QuestionFields question={question} number={number} page={page} part={part} known={known} />}
    </li>
  )
}
