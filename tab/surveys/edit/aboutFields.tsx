import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useRef } from 'react'
import { addDays } from '../../../bot/domain/day'
import { editSurveyTexts } from '../../../bot/texts/tab/surveys/edit'
import { surveyListTexts } from '../../../bot/texts/tab/surveys/list'
import { useLook } from '../../look'
import { Section } from '../../parts/section'
import { useFormLook } from '../../planForm/formLook'
import { useWords } from '../../words'
import { DayField, dayOrNull } from '../dayField'
import { blankWords, provisionalId } from './blank'
import type { EditPart } from './editPart'
import type { SurveyForm } from './keptForm'
import { WordedField } from './wordedField'

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  reminder: { display: 'flex', alignItems: 'end', columnGap: tokens.spacingHorizontalS, maxWidth: '320px' },
  button: { minWidth: '44px', minHeight: '44px' },
  left: { alignSelf: 'start' },
  summary: {
    minHeight: '44px',
    alignContent: 'center',
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
})

type AboutProps = { form: SurveyForm; set: (more: Partial<SurveyForm>) => void; part: EditPart }

/** The title, whom it is for, when it is asked, and the themes. */
export function AboutFields({ form, set, part, isStored }: AboutProps & { isStored: boolean }) {
  const styles = useStyles()
  const { language } = useWords()
  const words = editSurveyTexts[language]
  const names = surveyListTexts[language].audience
  const { audience } = form
  return (
    <Section title={words.about}>
      <div className={styles.fields}>
        <WordedField
          label={words.title}
          place={{ page: null, part: 'title' }}
          words={form.content.title}
          onChange={(title) => part.change({ ...part.content, title })}
          part={part}
        />
        {!isStored && audience !== 'participant' && (
          <Field label={words.audience}>
            <RadioGroup
              value={audience}
              onChange={(_, { value }) => set({ audience: value === 'leader' ? 'leader' : 'nurse' })}
            >
              <Radio value="nurse" label={names.nurse} />
              <Radio value="leader" label={names.leader} />
            </RadioGroup>
          </Field>
        )}
        <WhenFields form={form} set={set} part={part} />
        <ThemeFields {...part} />
      </div>
    </Section>
  )
}

function WhenFields({ form, set }: AboutProps) {
  const styles = useStyles()
  const look = useFormLook()
  const { language } = useWords()
  const words = editSurveyTexts[language]
  const { opensOn, closesOn, remindOn } = form
  return (
    <>
      <div className={look.times} style={{ maxWidth: '480px' }}>
        <DayField
          label={words.opensOn}
          value={opensOn}
          onChange={(value) => set({ opensOn: dayOrNull(value) ?? opensOn })}
        />
        <DayField
          label={words.closesOn}
          value={closesOn}
          problem={opensOn < closesOn ? null : words.wrongDates}
          onChange={(value) => set({ closesOn: dayOrNull(value) ?? closesOn })}
        />
      </div>
      {remindOn.map((day, index) => (
        <div key={index} className={styles.reminder}>
          <DayField
            label={words.reminder(index + 1)}
            value={day}
            problem={day > opensOn && day <= closesOn ? null : words.wrongReminder}
            onChange={(value) => {
              const next = dayOrNull(value)
              if (next) set({ remindOn: remindOn.map((each, place) => (place === index ? next : each)) })
            }}
          />
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            className={styles.button}
            aria-label={words.removeReminder(index + 1)}
            onClick={() => set({ remindOn: remindOn.filter((_, place) => place !== index) })}
          />
        </div>
      ))}
      <Button
        className={styles.left}
        icon={<AddRegular />}
        onClick={() => set({ remindOn: [...remindOn, addDays(closesOn, -1)] })}
      >
        {words.addReminder}
      </Button>
    </>
  )
}

function ThemeFields(part: EditPart) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = editSurveyTexts[language]
  const box = useRef<HTMLDetailsElement>(null)
  const { content, change } = part
  const { themes } = content
  return (
    <details ref={box}>
      <summary className={styles.summary}>{words.themes(themes.length)}</summary>
      <div className={styles.fields}>
        <p className={look.quiet}>{words.themesHelp}</p>
        {themes.map((theme, index) => (
          <div key={theme.id} data-theme>
            <WordedField
              label={words.theme(index + 1)}
              place={{ page: null, part: 'theme' }}
              themeId={theme.id}
              words={theme.title}
              onChange={(title) =>
                change({ ...content, themes: themes.map((each) => (each === theme ? { ...each, title } : each)) })
              }
              part={part}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              className={styles.button}
              aria-label={words.removeTheme(index + 1)}
              onClick={() =>
                change({
                  ...content,
                  themes: themes.filter((each) => each !== theme),
                  sections: content.sections.map((section) => ({
                    ...section,
                    questions: section.questions.map((each) =>
                      each.theme === theme.id ? { ...each, theme: null } : each,
                    ),
                  })),
                })
              }
            />
          </div>
        ))}
        <Button
          className={styles.left}
          icon={<AddRegular />}
          onClick={() => {
            const id = provisionalId(themes.map((theme) => theme.id))
            change({ ...content, themes: [...themes, { id, title: blankWords() }] })
            setTimeout(() => box.current?.querySelector<HTMLElement>('[data-theme]:last-of-type input')?.focus())
          }}
        >
          {words.addTheme}
        </Button>
      </div>
    </details>
  )
}
