import { makeStyles, tokens } from '@fluentui/react-components'
import type { Area } from '../../../bot/domain/member'
import type { ImportAnswer } from '../../../bot/http/contract/surveys'
import { importingTexts } from '../../../bot/texts/tab/results/importing'
import { resultsTexts } from '../../../bot/texts/tab/results/results'
import { useLook } from '../../look'
import { StackTable } from '../../parts/stackTable'
import { useWords } from '../../words'
import type { KnownQuestion } from './knownQuestions'

export type ImportedSurvey = Extract<ImportAnswer, { surveys: unknown }>['surveys'][number]

const useStyles = makeStyles({
  one: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/** One year as it would be shown, and what of it would not. */
export function ImportPreview({
  survey,
  questions,
  areas,
}: {
  survey: ImportedSurvey
  questions: readonly KnownQuestion[]
  areas: readonly Area[]
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = importingTexts[language]
  const named = resultsTexts[language]
  const { figures, withheld, audience, year } = survey
  const { asked, answered } = figures.turnout
  const nameOf = (id: string, version: number) =>
    questions.find(({ question }) => question.id === id && question.version === version)?.question.text[language] ?? id
  const title = words.survey(audience === 'nurse' ? words.nurses : words.leaders, year)
  return (
    <div className={styles.one}>
      <h3 className={look.small}>{title}</h3>
      <p className={look.plain}>
        {words.is[survey.is]}. {asked > 0 ? `${named.answeredOf(answered, asked)}. ` : ''}
        {words.shownQuestions(figures.questions.filter(({ all }) => all !== null).length, figures.questions.length)}
      </p>
      {withheld.length > 0 && (
        <>
          <p className={look.quiet}>
            {words.withheld}. {words.withheldLead}
          </p>
          <StackTable
            label={`${words.withheld}: ${title}`}
            rows={withheld}
            keyOf={({ question, version, area }) => `${question} ${version} ${area ?? ''}`}
            columns={[
              { name: words.question, cell: ({ question, version }) => nameOf(question, version) },
              {
                name: words.where,
                cell: ({ area }) => (area === null ? words.all : (areas.find(({ id }) => id === area)?.name ?? area)),
              },
            ]}
          />
        </>
      )}
    </div>
  )
}
