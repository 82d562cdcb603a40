import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up'
import { useId, useState } from 'react'
import type { Area } from '../../bot/domain/member'
import { isCompared, questionYears } from '../../bot/domain/results/questionYears'
import type { Run } from '../../bot/domain/results/runs'
import type { ShownQuestion } from '../../bot/domain/results/shownQuestion'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import { NARROW, useLook } from '../look'
import { useWords } from '../words'
import { Distribution } from './distribution'
import { QuestionAreas } from './questionAreas'
import { QuestionTrend, yearNotes } from './questionTrend'
import { meanOf } from './twins'

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  alone: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  more: { alignSelf: 'start', minHeight: '44px' },
})

/** All that is published of one question; `runs` are those it may be compared with, this year's own included. */
export function QuestionCard({
  shown,
  runs,
  areas,
}: {
  shown: ShownQuestion
  runs: readonly Run[]
  areas: readonly Area[]
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = resultsTexts[language]
  const [isOpen, setOpen] = useState(false)
  const areasId = useId()
  const { question, figures } = shown
  const { all } = figures
  const text = question.text[language]
  const years = questionYears(question, runs)
  const hasTrend = runs.length > 1 && (isCompared(years) || yearNotes(years, language).length > 0)
  const hidden = areas.filter(({ id }) => figures.areas[id] === undefined).length
  return (
    <article className={styles.card} data-question="">
      <h3 className={look.small}>{text}</h3>
      {all === null ? (
        <p className={look.quiet}>{words.wholeNotShown}</p>
      ) : (
        <p className={look.quiet}>
          {[words.people(all.n), meanOf(question, all, language)].filter(Boolean).join(' · ')}
        </p>
      )}
      {question.kind === 'several' && all !== null && <p className={look.quiet}>{words.several}</p>}
      <div className={hasTrend && isDrawnAsLine(question.kind) ? styles.sides : styles.alone}>
        {all !== null && <Distribution question={question} cell={all} label={text} />}
        {hasTrend && <QuestionTrend question={question} years={years} />}
      </div>
      {all !== null && areas.length > hidden && (
        <>
          <Button
            appearance="subtle"
            className={styles.more}
            icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? areasId : undefined}
            aria-label={isOpen ? `${words.hideAreasShort}: ${text}` : words.showAreas(text)}
            data-print="no"
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.hideAreasShort : words.showAreasShort}
          </Button>
          {isOpen && (
            <div id={areasId} className={styles.alone}>
              <QuestionAreas shown={shown} areas={areas} />
            </div>
          )}
        </>
      )}
    </article>
  )
}

/** Choices have a drawing for each answer, which need the whole width. */
function isDrawnAsLine(kind: ShownQuestion['question']['kind']): boolean {
  return kind === 'scale' || kind === 'number'
}
