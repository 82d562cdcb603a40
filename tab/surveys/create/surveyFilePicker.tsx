import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle'
import { useRef, useState } from 'react'
import { SURVEY_AUDIENCES, type Survey } from '../../../bot/domain/surveys/survey'
import { readSurveyFile, type SurveyFileProblem } from '../../../bot/store/rows/surveys/surveyFile'
import { surveyFileProblemText } from '../../../bot/texts/surveys/fileProblems'
import { createSurveyTexts } from '../../../bot/texts/tab/surveys/create'
import { useLook } from '../../look'
import { useWords } from '../../words'
import { draftOf, type Dates } from './newSurveys'

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  problem: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
  },
  icon: { marginTop: '3px' },
})

/** A file is taken in whole or not at all, and what is wrong with it is said field by field. */
export function SurveyFilePicker({ dates, onRead }: { dates: Dates; onRead: (surveys: Survey[]) => void }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = createSurveyTexts[language]
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [problems, setProblems] = useState<readonly SurveyFileProblem[]>([])
  const read = async (file: File) => {
    setName(file.name)
    const found = readSurveyFile(await file.text())
    setProblems(found.ok ? [] : found.problems)
    if (!found.ok) return onRead([])
    const { kind, series } = found.file
    onRead(
      SURVEY_AUDIENCES.flatMap((audience) => {
        const content = found.file[audience]
        return content ? [draftOf(content, { kind, series, audience }, dates)] : []
      }),
    )
  }
  return (
    <div className={styles.box}>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file can be chosen again when it has been put right.
          target.value = ''
          if (file) void read(file)
        }}
      />
      <Button size="large" onClick={() => input.current?.click()}>
        {words.chooseFile}
      </Button>
      <div role="status">
        {name !== '' && <p className={look.plain}>{name}</p>}
        {problems.length > 0 && (
          <>
            <p className={look.plain}>{words.fileProblems}</p>
            <ul className={look.list}>
              {problems.map((problem, index) => (
                <li key={index} className={styles.problem}>
                  <ErrorCircleRegular className={styles.icon} aria-hidden="true" />
                  <span>{surveyFileProblemText(language, problem)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
