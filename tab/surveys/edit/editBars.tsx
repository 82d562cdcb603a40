import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { Language } from '../../../bot/domain/member'
import type { SurveyProblem } from '../../../bot/domain/surveys/surveyProblem'
import { surveyProblemText } from '../../../bot/texts/surveys/problems'
import { editSurveyTexts } from '../../../bot/texts/tab/surveys/edit'
import { NARROW, useLook } from '../../look'
import { BottomBar } from '../../parts/bottomBar'
import { useWords } from '../../words'
import { LanguageChoice } from '../languageChoice'
import type { Found } from './editPart'

const useStyles = makeStyles({
  /** Where there is room, the languages stand side by side and there is nothing to choose. */
  tabs: {
    display: 'none',
    [NARROW]: {
      display: 'block',
      position: 'sticky',
      top: 0,
      zIndex: 2,
      backgroundColor: tokens.colorNeutralBackground2,
      paddingBlock: tokens.spacingVerticalXS,
    },
  },
  summary: {
    minHeight: '44px',
    alignContent: 'center',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { display: 'flex', flexDirection: 'column', alignItems: 'start' },
  problem: { textAlign: 'start', justifyContent: 'start', fontWeight: tokens.fontWeightRegular, minHeight: '44px' },
})

/** On a phone: which language is written, and how much is missing in each. */
export function LanguageTabs({
  shown,
  found,
  onShow,
}: {
  shown: Language
  found: Found
  onShow: (language: Language) => void
}) {
  const styles = useStyles()
  const { language } = useWords()
  const words = editSurveyTexts[language]
  const noteOf = (each: Language) => {
    const missing = found.at({ language: each }).filter(({ problem }) => problem === 'words-missing').length
    return missing > 0 ? words.missing(missing) : null
  }
  return (
    <div className={styles.tabs}>
      <LanguageChoice label={words.language} chosen={shown} noteOf={noteOf} onChoose={onShow} />
    </div>
  )
}

/** All that must be put right, each leading to its field. */
export function ProblemList({
  problems,
  onGo,
}: {
  problems: readonly SurveyProblem[]
  onGo: (problem: SurveyProblem) => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = editSurveyTexts[language]
  if (problems.length === 0) return <p className={look.plain}>{words.allRight}</p>
  return (
    <details>
      <summary className={styles.summary}>{words.toPutRight(problems.length)}</summary>
      <ul className={`${look.list} ${styles.list}`}>
        {problems.map((problem, index) => (
          <li key={index}>
            <Button appearance="subtle" className={styles.problem} onClick={() => onGo(problem)}>
              {surveyProblemText(language, problem)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What was removed can be had back until something else is removed or saved. */
export function UndoBar({ text, onUndo }: { text: string | null; onUndo: () => void }) {
  const { language } = useWords()
  return <BottomBar text={text} undo={{ text: editSurveyTexts[language].undo, onPress: onUndo }} />
}
