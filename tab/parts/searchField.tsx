import { Field, makeStyles, mergeClasses, SearchBox } from '@fluentui/react-components'

const useStyles = makeStyles({
  field: { flexGrow: 1, flexBasis: '240px', maxWidth: '420px' },
  box: { maxWidth: 'none' },
})

/** Where a list is narrowed down by what is written. */
export function SearchField({
  label,
  value,
  onChange,
  className,
}: {
  label: string
  value: string
  onChange: (value: string) => void
  className?: string
}) {
  const styles = useStyles()
  return (
    <Field label={label} className={mergeClasses(styles.field, className)}>
      <SearchBox
        size="large"
        className={styles.box}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        dismiss={null}
      />
    </Field>
  )
}
