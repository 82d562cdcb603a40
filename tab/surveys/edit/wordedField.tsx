import { Field, Input, makeStyles, mergeClasses, Textarea, tokens } from '@fluentui/react-components'
import { LANGUAGES } from '../../../bot/domain/member'
import type { Worded } from '../../../bot/domain/surveys/question'
import type { WordedPart } from '../../../bot/domain/surveys/surveyProblem'
import { surveyProblemText } from '../../../bot/texts/surveys/problems'
import { questionFormTexts } from '../../../bot/texts/tab/surveys/questionForm'
import { NARROW } from '../../look'
import { useFormLook } from '../../planForm/formLook'
import { useWords } from '../../words'
import { placeName, type EditPart, type Place } from './editPart'

const useStyles = makeStyles({
  three: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  /** On a phone one language is written at a time. */
  other: { [NARROW]: { display: 'none' } },
  input: { minWidth: 0, width: '100%', '& input': { minWidth: 0 } },
  legend: { fontWeight: tokens.fontWeightSemibold, paddingBlockEnd: tokens.spacingVerticalXXS },
})

/** Words in the three languages, side by side; on a phone one of them. */
export function WordedField({
  label,
  place,
  words: value,
  onChange,
  isLong = false,
  themeId = null,
  part: { shown, found },
}: {
  label: string
  place: Place & { part: WordedPart }
  words: Worded
  onChange: (words: Worded) => void
  isLong?: boolean
  /** Themes are told apart by their ids and not by a place. */
  themeId?: string | null
  part: Pick<EditPart, 'shown' | 'found'>
}) {
  const styles = useStyles()
  const form = useFormLook()
  const { language: own, texts } = useWords()
  const isBlank = LANGUAGES.every((language) => value[language].trim() === '')
  return (
    <fieldset className={form.group} data-at={placeName(place)} data-theme-id={themeId}>
      <legend className={mergeClasses(form.legend, styles.legend)}>{label}</legend>
      <div className={styles.three}>
        {LANGUAGES.map((language) => {
          const problem = found
            .at({ ...place, language })
            .find(
              ({ detail }) =>
                themeId === null || place.part !== 'theme' || detail === themeId || typeof detail === 'number',
            )
          const isMissing = problem?.problem === 'words-missing'
          const text = !problem
            ? null
            : isMissing
              ? questionFormTexts[own].isMissing
              : surveyProblemText(own, {
                  ...problem,
                  where: { ...problem.where, page: null, number: null, option: null },
                })
          const input = {
            size: 'large' as const,
            className: styles.input,
            value: value[language],
            lang: language,
            onChange: (_: unknown, data: { value: string }) => onChange({ ...value, [language]: data.value }),
          }
          return (
            <Field
              key={language}
              data-language={language}
              className={language === shown ? undefined : styles.other}
              label={texts.languageName[language]}
              validationMessage={text}
              // What is not written yet is no mistake.
              validationState={text === null ? 'none' : isMissing && isBlank ? 'none' : isMissing ? 'warning' : 'error'}
            >
              {isLong ? <Textarea {...input} rows={3} resize="vertical" /> : <Input {...input} />}
            </Field>
          )
        })}
      </div>
    </fieldset>
  )
}
