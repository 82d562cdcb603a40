import { makeStyles, tokens } from '@fluentui/react-components'
import type { Run } from '../../bot/domain/results/runs'
import type { SurveyComment } from '../../bot/domain/surveys/freeText'
import { questionsIn } from '../../bot/domain/surveys/question'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quotes: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  quote: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    whiteSpace: 'pre-line',
    maxWidth: '70ch',
  },
})

/** What people wrote, of what the network leader has let through. */
export function CommentsPart({ run, comments }: { run: Run; comments: readonly SurveyComment[] }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = resultsTexts[language]
  const { survey, figures } = run
  const asked = questionsIn(survey.sections).filter(
    ({ kind, id }) => kind === 'text' && figures.texts[id] !== undefined,
  )
  if (asked.length === 0) return null
  return (
    <Section title={words.comments} lead={words.commentsLead}>
      {asked.map(({ id, text }) => {
        const written = figures.texts[id] ?? null
        const own = comments.filter(({ survey: of, question }) => of === survey.id && question === id)
        return (
          <div key={id} className={styles.question}>
            <h3 className={look.small}>{text[language]}</h3>
            <p className={look.quiet}>
              {written === null ? words.fewWritten : words.written(written)}
              {written !== null && own.length === 0 && ` ${words.noneShown}`}
            </p>
            {own.length > 0 && (
              <ul className={styles.quotes}>
                {own.map((comment) => (
                  <li key={comment.key} className={styles.quote}>
                    {comment.text}
                  </li>
                ))}
              </ul>
            )}
          </div>
        )
      })}
    </Section>
  )
}
