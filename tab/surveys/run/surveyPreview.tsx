import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { Language } from '../../../bot/domain/member'
import { questionsIn, SCALE_STEPS, type Question, type Section } from '../../../bot/domain/surveys/question'
import type { SurveyContent } from '../../../bot/domain/surveys/survey'
import { runSurveyTexts } from '../../../bot/texts/tab/surveys/run'
import { useLook } from '../../look'
import { useWords } from '../../words'
import { answerNames } from '../answerNames'
import { LanguageChoice } from '../languageChoice'
import { listText } from '../surveyFacts'

const useStyles = makeStyles({
  summary: {
    minHeight: '44px',
    alignContent: 'center',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  scale: { flexWrap: 'wrap' },
  number: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
  pages: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '560px' },
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  question: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
})

/** Drawn only when it is opened: it is as long as the survey itself. */
export function FoldedPreview({ content }: { content: SurveyContent }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = runSurveyTexts[language]
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{words.look}</summary>
      {isOpen && (
        <>
          <p className={look.quiet}>{words.lookHelp}</p>
          <SurveyPreview content={content} />
        </>
      )}
    </details>
  )
}

/** Every page as it will be asked, in each of the languages; what is pressed here goes nowhere. */
function SurveyPreview({ content }: { content: SurveyContent }) {
  const styles = useStyles()
  const look = useLook()
  const { language: own } = useWords()
  const [language, setLanguage] = useState<Language>(own)
  const words = runSurveyTexts[language]
  const { sections } = content
  return (
    <>
      <LanguageChoice label={runSurveyTexts[own].language} chosen={language} onChoose={setLanguage} />
      <div className={styles.pages} lang={language}>
        {sections.map((section, index) => (
          <div key={section.id} className={styles.page}>
            <p className={look.quiet}>{words.page(index + 1, sections.length)}</p>
            <PageHeading section={section} language={language} />
            {section.questions.map((question) => (
              <QuestionPreview key={question.id} question={question} content={content} language={language} />
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

function PageHeading({ section, language }: { section: Section; language: Language }) {
  const look = useLook()
  return (
    <>
      <h3 className={look.small}>{section.title[language]}</h3>
      {section.intro && <p className={look.plain}>{section.intro[language]}</p>}
    </>
  )
}

function QuestionPreview({
  question,
  content,
  language,
}: {
  question: Question
  content: SurveyContent
  language: Language
}) {
  const styles = useStyles()
  const look = useLook()
  const words = runSurveyTexts[language]
  const asked = questionsIn(content.sections).find(({ id }) => id === question.showIf?.question)
  const condition =
    asked && question.showIf
      ? words.onlyIf(
          asked.text[language],
          listText(language, answerNames(asked, question.showIf.isOneOf, language), true),
        )
      : null
  return (
    <div className={styles.question}>
      {condition !== null && <p className={look.quiet}>{condition}</p>}
      <Answer question={question} language={language} />
    </div>
  )
}

function Answer({ question, language }: { question: Question; language: Language }) {
  const styles = useStyles()
  const words = runSurveyTexts[language]
  const name = useId()
  const label = question.required ? `${question.text[language]} (${words.required})` : question.text[language]
  const help = question.help?.[language] ?? null
  const hint = (more: string) => [help, more].filter((part) => part).join(' ')
  switch (question.kind) {
    case 'scale': {
      const [low, high] = [question.low[language], question.high[language]]
      return (
        <Field label={label} hint={hint(words.scale(low, high))}>
          <RadioGroup layout="horizontal" name={name} className={styles.scale}>
            {SCALE_STEPS.map((step) => (
              <Radio key={step} value={String(step)} label={String(step)} />
            ))}
          </RadioGroup>
        </Field>
      )
    }
    case 'one':
      return (
        <Field label={label} hint={hint(words.one)}>
          <RadioGroup name={name}>
            {question.options.map(({ id, text }) => (
              <Radio key={id} value={id} label={text[language]} />
            ))}
          </RadioGroup>
        </Field>
      )
    case 'several':
      return (
        <Field label={label} hint={hint(words.several)}>
          <div role="group" style={{ display: 'flex', flexDirection: 'column' }}>
            {question.options.map(({ id, text }) => (
              <Checkbox key={id} label={text[language]} />
            ))}
          </div>
        </Field>
      )
    case 'number': {
      const unit = question.unit?.[language] ?? ''
      return (
        <Field label={label} hint={hint(words.number(question.min, question.max, unit))}>
          <Input className={styles.number} type="number" min={question.min} max={question.max} />
        </Field>
      )
    }
    case 'text':
      return (
        <Field label={label} hint={hint(words.text)}>
          <Textarea rows={3} />
        </Field>
      )
  }
}
