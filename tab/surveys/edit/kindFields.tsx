import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useRef, useState } from 'react'
import type { ChoiceQuestion, NumberQuestion, Option, Question } from '../../../bot/domain/surveys/question'
import { questionFormTexts } from '../../../bot/texts/tab/surveys/questionForm'
import { useFormLook } from '../../planForm/formLook'
import { useWords } from '../../words'
import { blankWords, provisionalId } from './blank'
import type { EditPart } from './editPart'
import { WordedField } from './wordedField'

const useStyles = makeStyles({
  options: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  button: { minWidth: '44px', minHeight: '44px' },
  left: { alignSelf: 'start' },
})

type KindProps<Kind extends Question> = {
  question: Kind
  number: number
  change: (next: Question) => void
  part: EditPart
}

/** What only this kind of question has. */
export function KindFields({ question, ...props }: KindProps<Question>) {
  const { language } = useWords()
  const words = questionFormTexts[language]
  const { number, change, part } = props
  switch (question.kind) {
    case 'scale':
      return (
        <>
          <WordedField
            label={words.low}
            place={{ number, part: 'low' }}
            words={question.low}
            onChange={(low) => change({ ...question, low })}
            part={part}
          />
          <WordedField
            label={words.high}
            place={{ number, part: 'high' }}
            words={question.high}
            onChange={(high) => change({ ...question, high })}
            part={part}
          />
        </>
      )
    case 'one':
    case 'several':
      return <OptionFields question={question} {...props} />
    case 'number':
      return <NumberFields question={question} {...props} />
    case 'text':
      return null
  }
}

function OptionFields({ question, number, change, part }: KindProps<ChoiceQuestion>) {
  const styles = useStyles()
  const { language } = useWords()
  const words = questionFormTexts[language]
  const box = useRef<HTMLDivElement>(null)
  const { options } = question
  const set = (next: readonly Option[]) => change({ ...question, options: next })
  const focusLast = () =>
    setTimeout(() => box.current?.querySelector<HTMLElement>('[data-option]:last-of-type input')?.focus())
  return (
    <div className={styles.options} ref={box}>
      {options.map((option, index) => (
        <div key={option.id} data-option>
          <WordedField
            label={words.option(index + 1)}
            place={{ number, option: index + 1, part: 'option' }}
            words={option.text}
            onChange={(text) => set(options.map((each) => (each === option ? { ...each, text } : each)))}
            part={part}
          />
          <div className={styles.buttons}>
            <Button
              appearance="subtle"
              icon={<ArrowUpRegular />}
              className={styles.button}
              aria-label={words.optionUp(index + 1)}
              disabledFocusable={index === 0}
              onClick={() => set(swapped(options, index))}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              className={styles.button}
              aria-label={words.removeOption(index + 1)}
              onClick={() => {
                set(options.filter((each) => each !== option))
                focusLast()
              }}
            />
          </div>
        </div>
      ))}
      <Button
        className={styles.left}
        icon={<AddRegular />}
        onClick={() => {
          set([...options, { id: provisionalId(options.map(({ id }) => id)), text: blankWords() }])
          focusLast()
        }}
      >
        {words.addOption}
      </Button>
    </div>
  )
}

function NumberFields({ question, number, change, part }: KindProps<NumberQuestion>) {
  const styles = useStyles()
  const form = useFormLook()
  const { language } = useWords()
  const words = questionFormTexts[language]
  return (
    <>
      <div className={form.fields}>
        <WholeNumber label={words.min} value={question.min} onChange={(min) => change({ ...question, min })} />
        <WholeNumber label={words.max} value={question.max} onChange={(max) => change({ ...question, max })} />
      </div>
      {question.unit ? (
        <>
          <WordedField
            label={words.unit}
            place={{ number, part: 'unit' }}
            words={question.unit}
            onChange={(unit) => change({ ...question, unit })}
            part={part}
          />
          <Button className={styles.left} onClick={() => change({ ...question, unit: null })}>
            {words.removeUnit}
          </Button>
        </>
      ) : (
        <Button className={styles.left} onClick={() => change({ ...question, unit: blankWords() })}>
          {words.addUnit}
        </Button>
      )}
    </>
  )
}

/** While half a number is typed, the last whole one stands. */
function WholeNumber({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  const [typed, setTyped] = useState(String(value))
  return (
    <Field label={label}>
      <Input
        size="large"
        type="number"
        inputMode="numeric"
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value)
          if (/^-?\d+$/.test(data.value)) onChange(Number(data.value))
        }}
        onBlur={() => setTyped(String(value))}
      />
    </Field>
  )
}

function swapped(options: readonly Option[], index: number): Option[] {
  const next = [...options]
  const [option] = next.splice(index, 1)
  if (option) next.splice(index - 1, 0, option)
  return next
}
