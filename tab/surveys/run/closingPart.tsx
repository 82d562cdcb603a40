import type { Survey } from '../../../bot/domain/surveys/survey'
import { dateText } from '../../../bot/texts/dates'
import { runSurveyTexts } from '../../../bot/texts/tab/surveys/run'
import { useLook } from '../../look'
import { Section } from '../../parts/section'
import { momentText, todayAt, useWords } from '../../words'
import { listText } from '../surveyFacts'

/** What was done when it closed, for whoever wants to know that it was done. */
export function ClosingPart({ survey: { record, kind }, now }: { survey: Survey; now: Date }) {
  const look = useLook()
  const { language } = useWords()
  const words = runSurveyTexts[language]
  if (record === null) return kind === 'annual' ? <p className={look.quiet}>{words.noRecord}</p> : null
  const reminded = record.reminded.map(({ on, count }) => words.reminded(count, dateText(language, on, todayAt(now))))
  return (
    <Section title={words.record}>
      <ul className={look.list}>
        <li>{words.recordAnswered(record.answered, record.asked)}</li>
        <li>{words.keyGone(momentText(language, record.keyGoneAt, now))}</li>
        <li>{words.nothingKept}</li>
        {reminded.length > 0 && <li>{words.recordReminded(listText(language, reminded))}</li>}
      </ul>
    </Section>
  )
}
