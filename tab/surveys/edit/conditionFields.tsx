import { makeStyles, Switch, tokens } from '@fluentui/react-components'
import type { Question } from '../../../bot/domain/surveys/question'
import { questionFormTexts } from '../../../bot/texts/tab/surveys/questionForm'
import { useLook } from '../../look'
import { Choice } from '../../parts/choice'
import { CheckGroup } from '../../planForm/checkGroup'
import { useWords } from '../../words'
import { answersTo } from '../answerNames'
import type { EditPart } from './editPart'

const useStyles = makeStyles({ box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS } })

/** Asked only of those who have answered so on an earlier page. */
export function ConditionFields({
  question,
  page,
  change,
  part: { content },
}: {
  question: Question
  page: number
  change: (next: Question) => void
  part: EditPart
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = questionFormTexts[language]
  const earlier = content.sections
    .slice(0, page - 1)
    .flatMap(({ questions }) => questions)
    .filter((each) => answersTo(each, language).length > 0)
  const { showIf } = question
  const asked = earlier.find(({ id }) => id === showIf?.question)
  const [first] = earlier
  return (
    <div className={styles.box}>
      <Switch
        label={words.onlySome}
        checked={showIf !== null}
        disabled={showIf === null && !first}
        onChange={(_, { checked }) =>
          change({ ...question, showIf: checked && first ? { question: first.id, isOneOf: [] } : null })
        }
      />
      {showIf === null && !first && <p className={look.quiet}>{words.noEarlier}</p>}
      {showIf && (
        <>
          <p className={look.quiet}>{words.onlySomeHelp}</p>
          <Choice
            label={words.ifQuestion}
            value={showIf.question}
            options={[
              ...(asked ? [] : [{ value: showIf.question, text: '–' }]),
              ...earlier.map(({ id, text }) => ({ value: id, text: text[language] || words.noText })),
            ]}
            onChoose={(id) => change({ ...question, showIf: { question: id, isOneOf: [] } })}
          />
          {asked && (
            <CheckGroup
              label={words.ifAnswers}
              problem={null}
              options={answersTo(asked, language)}
              chosen={showIf.isOneOf}
              onChange={(isOneOf) => change({ ...question, showIf: { ...showIf, isOneOf } })}
            />
          )}
        </>
      )}
    </div>
  )
}
