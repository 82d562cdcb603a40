import { Checkbox } from '@fluentui/react-components'
import { useId } from 'react'
import { useFormLook } from './formLook'

/** Several of a few things. */
export function CheckGroup({
  label,
  help = null,
  isRequired = true,
  problem,
  options,
  chosen,
  onChange,
}: {
  label: string
  help?: string | null
  isRequired?: boolean
  problem: string | null
  options: readonly { value: string; text: string; isFixed?: boolean }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}) {
  const form = useFormLook()
  const id = useId()
  const choose = (value: string, isChosen: boolean) =>
    onChange(
      options.map((option) => option.value).filter((each) => (each === value ? isChosen : chosen.includes(each))),
    )
  return (
    <fieldset
      className={form.group}
      data-problem={problem !== null}
      aria-describedby={[help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined}
    >
      <legend className={form.legend}>
        {label}
        {isRequired && (
          <span aria-hidden="true" className={form.required}>
            *
          </span>
        )}
      </legend>
      <div className={form.boxes}>
        {options.map(({ value, text, isFixed = false }) => (
          <Checkbox
            key={value}
            size="large"
            label={text}
            checked={chosen.includes(value)}
            disabled={isFixed}
            onChange={(_, data) => choose(value, data.checked === true)}
          />
        ))}
      </div>
      {problem && (
        <p id={`${id}-problem`} className={form.problem}>
          {problem}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className={form.help}>
          {help}
        </p>
      )}
    </fieldset>
  )
}
