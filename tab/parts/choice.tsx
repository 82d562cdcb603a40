import { Field, makeStyles, Select } from '@fluentui/react-components'

const useStyles = makeStyles({
  field: { minWidth: '110px' },
  /** A long option would make it wider than a phone. */
  select: { minWidth: 0, maxWidth: '100%', '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
})

/** A drop-down of few things; the phone's own picker opens it. */
export function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: string
  options: readonly { value: string; text: string; lang?: string }[]
  onChoose: (value: string) => void
}) {
  const styles = useStyles()
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} size="large" value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  )
}
