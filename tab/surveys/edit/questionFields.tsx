import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components'
import { QUESTION_KINDS, questionsIn, type Question } from '../../../bot/domain/surveys/question'
import type { Survey, SurveyAudience } from '../../../bot/domain/surveys/survey'
import { surveyProblemText } from '../../../bot/texts/surveys/problems'
import { questionFormTexts } from '../../../bot/texts/tab/surveys/questionForm'
import { Choice } from '../../parts/choice'
import { useFormLook } from '../../planForm/formLook'
import { useWords } from '../../words'
import { blankWords, ofKind } from './blank'
import { ConditionFields } from './conditionFields'
import { changeQuestion, setPair } from './content'
import type { EditPart } from './editPart'
import { KindFields } from './kindFields'
import { WordedField } from './wordedField'

/** What a question is seen beside. */
export type QuestionKnown = {
  audience: SurveyAudience
  twin: Survey | null
  /** Not compared with earlier years. */
  newWordings: ReadonlySet<string>
}

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    paddingBlock: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  left: { alignSelf: 'start' },
})

/** Everything that can be said of one question. */
export function QuestionFields({
  question,
  number,
  page,
  part,
  known,
}: {
  question: Question
  number: number
  page: number
  part: EditPart
  known: QuestionKnown
}) {
  const styles = useStyles()
  const form = useFormLook()
  const { language } = useWords()
  const words = questionFormTexts[language]
  const change = (next: Question) => part.change(changeQuestion(part.content, question.id, () => next))
  const own = part.found.at({ number, part: null, option: null })
  const place = { number, option: null }
  return (
    <div className={styles.fields} data-at={`-.${number}.-.-`}>
      {own.map((problem) => (
        <p key={`${problem.problem} ${problem.detail}`} className={form.problem}>
          {surveyProblemText(language, { ...problem, where: { ...problem.where, page: null, number: null } })}
        </p>
      ))}
      <WordedField
        label={words.text}
        place={{ ...place, part: 'question' }}
        words={question.text}
        isLong
        onChange={(text) => change({ ...question, text })}
        part={part}
      />
      <div className={form.fields}>
        <Choice
          label={words.kind}
          value={question.kind}
          options={QUESTION_KINDS.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
          onChoose={(value) => change(ofKind(question, QUESTION_KINDS.find((kind) => kind === value) ?? question.kind))}
        />
        <Choice
          label={words.theme}
          value={question.theme ?? ''}
          options={[
            { value: '', text: words.noTheme },
            ...part.content.themes.map(({ id, title }) => ({ value: id, text: title[language] || id })),
          ]}
          onChoose={(theme) => change({ ...question, theme: theme === '' ? null : theme })}
        />
      </div>
      <KindFields question={question} number={number} change={change} part={part} />
      {question.help ? (
        <>
          <WordedField
            label={words.help}
            place={{ ...place, part: 'help' }}
            words={question.help}
            onChange={(help) => change({ ...question, help })}
            part={part}
          />
          <Button className={styles.left} onClick={() => change({ ...question, help: null })}>
            {words.removeHelp}
          </Button>
        </>
      ) : (
        <Button className={styles.left} onClick={() => change({ ...question, help: blankWords() })}>
          {words.addHelp}
        </Button>
      )}
      <Switch
        label={words.required}
        checked={question.required}
        onChange={(_, { checked }) => change({ ...question, required: checked })}
      />
      <ConditionFields question={question} page={page} change={change} part={part} />
      {known.audience !== 'participant' && known.twin && (
        <PairField {...{ question, part }} {...known} twin={known.twin} own={known.audience} />
      )}
    </div>
  )
}

function PairField({
  question,
  part,
  own,
  twin,
}: {
  question: Question
  part: EditPart
  own: 'nurse' | 'leader'
  twin: Survey
}) {
  const { language } = useWords()
  const words = questionFormTexts[language]
  const other = own === 'nurse' ? 'leader' : 'nurse'
  if (question.kind === 'text') return null
  return (
    <Choice
      label={words.pair[own]}
      value={part.content.pairs.find((pair) => pair[own] === question.id)?.[other] ?? ''}
      options={[
        { value: '', text: words.noPair },
        ...questionsIn(twin.sections)
          .filter(({ kind }) => kind === question.kind)
          .map(({ id, text }) => ({ value: id, text: text[language] })),
      ]}
      onChoose={(id) => part.change(setPair(part.content, own, question.id, id === '' ? null : id))}
    />
  )
}
