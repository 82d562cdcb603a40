import { Button, Field, Input, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components'
import { LONGEST_POLL } from '../../bot/http/contract/polls'
import type { PollTexts } from '../../bot/texts/tab/poll/poll'
import { useLook } from '../look'
import { mayAddOption, withOption, type Missing, type OwnQuestion } from './ownQuestion'

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, alignItems: 'stretch' },
  option: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'end' },
  grows: { flexGrow: 1, minWidth: 0 },
  start: { alignSelf: 'start' },
})

const KINDS = ['scale', 'one', 'several'] as const

type FieldsProps = {
  own: OwnQuestion
  onChange: (own: OwnQuestion) => void
  missing: Missing | null
  words: PollTexts
}

/** One's own question: its words, how it is answered, and the answers. */
export function OwnQuestionFields({ own, onChange, missing, words }: FieldsProps) {
  const styles = useStyles()
  return (
    <div className={styles.fields}>
      <Field
        label={words.question}
        hint={words.questionHelp}
        required
        {...(missing === 'question' ? { validationMessage: words.missing.question } : {})}
      >
        <Textarea
          value={own.text}
          maxLength={LONGEST_POLL.question}
          size="large"
          onChange={(_, { value }) => onChange({ ...own, text: value })}
        />
      </Field>
      <Field label={words.kindLabel}>
        <RadioGroup
          value={own.kind}
          onChange={(_, { value }) => onChange({ ...own, kind: KINDS.find((kind) => kind === value) ?? own.kind })}
        >
          {KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={words.kind[kind]} />
          ))}
        </RadioGroup>
      </Field>
      {own.kind === 'scale' ? (
        <Ends own={own} onChange={onChange} missing={missing} words={words} />
      ) : (
        <Options own={own} onChange={onChange} missing={missing} words={words} />
      )}
    </div>
  )
}

function Ends({ own, onChange, missing, words }: FieldsProps) {
  const hints = { low: words.lowHint, high: words.highHint }
  return (['low', 'high'] as const).map((end) => (
    <Field
      key={end}
      label={words[end]}
      hint={hints[end]}
      required
      {...(missing === 'ends' && own[end].trim() === '' ? { validationMessage: words.missing.ends } : {})}
    >
      <Input
        value={own[end]}
        maxLength={LONGEST_POLL.answer}
        size="large"
        onChange={(_, { value }) => onChange({ ...own, [end]: value })}
      />
    </Field>
  ))
}

function Options({ own, onChange, missing, words }: FieldsProps) {
  const styles = useStyles()
  const look = useLook()
  const problem = missing === 'options' || missing === 'same' ? { validationMessage: words.missing[missing] } : {}
  return (
    <>
      {own.options.map((option, place) => (
        <div key={place} className={styles.option}>
          <Field
            label={words.option(place + 1)}
            className={styles.grows}
            {...(place === own.options.length - 1 ? problem : {})}
          >
            <Input
              value={option}
              maxLength={LONGEST_POLL.answer}
              size="large"
              onChange={(_, { value }) => onChange(withOption(own, place, value))}
            />
          </Field>
          {own.options.length > 2 && (
            <Button
              appearance="subtle"
              size="large"
              className={look.touch}
              aria-label={words.removeOption(place + 1)}
              onClick={() => onChange({ ...own, options: own.options.filter((_, index) => index !== place) })}
            >
              ✕
            </Button>
          )}
        </div>
      ))}
      {mayAddOption(own) && (
        <Button
          size="large"
          className={styles.start}
          onClick={() => onChange({ ...own, options: [...own.options, ''] })}
        >
          {words.addOption}
        </Button>
      )}
    </>
  )
}
