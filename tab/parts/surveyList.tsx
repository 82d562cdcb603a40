import { Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components'
import type { SurveyTurnout } from '../../bot/domain/figures/overview'
import { dateText } from '../../bot/texts/dates'
import { useLook } from '../look'
import { surveyAddress } from '../surveys/surveyAddress'
import { todayAt, useWords } from '../words'

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, maxWidth: '560px' },
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px', fontSize: 'inherit', lineHeight: 'inherit' },
})

export function SurveyList({ turnout, now }: { turnout: readonly SurveyTurnout[]; now: Date }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  if (turnout.length === 0) return <p className={look.plain}>{texts.surveys.none}</p>
  return (
    <div className={styles.list}>
      {turnout.map(({ survey, answered, asked }) => (
        <div key={survey.id} className={styles.item}>
          <h3 className={look.small}>
            <Link href={surveyAddress(survey.id)} className={styles.link}>
              {survey.title[language]}
            </Link>
          </h3>
          <p className={look.plain}>{texts.surveys.answered(answered, asked)}</p>
          <ProgressBar
            thickness="large"
            value={asked === 0 ? 0 : Math.min(1, answered / asked)}
            aria-label={texts.surveys.answered(answered, asked)}
          />
          <p className={look.quiet}>{texts.surveys.closes(dateText(language, survey.closesOn, todayAt(now)))}</p>
        </div>
      ))}
    </div>
  )
}
