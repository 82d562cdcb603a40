import { Field, Input, Select } from '@fluentui/react-components'
import { MODES } from '../../bot/domain/gathering'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { planningTexts } from '../../bot/texts/tab/topics/planning'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { useFormLook } from './formLook'
import type { FormPart } from './formParts'

/** Only what the way to meet needs is asked for. */
export function HowFields({ plan, change, problemOf }: FormPart) {
  const form = useFormLook()
  const { language, texts } = useWords()
  const words = planningTexts[language]
  const { field } = planFieldTexts[language]
  const isOnSite = plan.mode === 'physical' || plan.mode === 'hybrid'
  const isOnline = plan.mode === 'digital' || plan.mode === 'hybrid'
  const text = (name: 'venue' | 'onlineLink' | 'seats', help: string, input: 'text' | 'url' | 'numeric') => (
    <Field
      label={name === 'seats' ? texts.gathering.seats : field[name]}
      hint={help}
      validationMessage={problemOf(name)}
      data-problem={problemOf(name) !== null}
    >
      <Input size="large" inputMode={input} value={plan[name]} onChange={(_, { value }) => change({ [name]: value })} />
    </Field>
  )
  return (
    <Section title={words.part.how}>
      <div className={form.fields}>
        <Field
          label={field.mode}
          required
          validationMessage={problemOf('mode')}
          data-problem={problemOf('mode') !== null}
        >
          <Select size="large" value={plan.mode} onChange={(_, { value }) => change({ mode: value })}>
            <option value="">{words.choose}</option>
            {MODES.map((mode) => (
              <option key={mode} value={mode}>
                {texts.mode[mode]}
              </option>
            ))}
          </Select>
        </Field>
        {isOnSite && text('seats', words.seatsHelp, 'numeric')}
        {isOnSite && text('venue', words.venueHelp, 'text')}
        {isOnline && text('onlineLink', words.onlineLinkHelp, 'url')}
      </div>
    </Section>
  )
}
