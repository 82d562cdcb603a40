import { Field, Input } from '@fluentui/react-components'
import { isDay, type Day } from '../../bot/domain/day'
import { useFormLook } from '../planForm/formLook'

/** A day as it is typed: it may be half a day until it is whole. */
export function DayField({
  label,
  value,
  problem = null,
  min,
  onChange,
}: {
  label: string
  value: string
  problem?: string | null
  min?: Day
  onChange: (value: string) => void
}) {
  const form = useFormLook()
  return (
    <Field label={label} required validationMessage={problem} data-problem={problem !== null}>
      <Input
        className={form.narrow}
        size="large"
        type="date"
        value={value}
        {...(min ? { min } : {})}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  )
}

export function dayOrNull(text: string): Day | null {
  return isDay(text) ? text : null
}
