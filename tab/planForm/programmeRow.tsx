import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down'
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { useId } from 'react'
import { planningTexts } from '../../bot/texts/tab/topics/planning'
import { NARROW, useLook } from '../look'
import { useWords } from '../words'
import { useFormLook } from './formLook'
import type { Item } from './programme'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '144px 144px minmax(0, 3fr) minmax(0, 2fr) auto',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
    border: 'none',
    margin: 0,
    padding: 0,
    minInlineSize: 0,
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      paddingBottom: tokens.spacingVerticalL,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  across: { [NARROW]: { gridColumn: '1 / -1' } },
  problem: { gridColumn: '1 / -1' },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  square: { minWidth: '44px', minHeight: '44px' },
})

/** One line of the timetable. Its parts are named by `data-place`, for the keyboard to follow a line that moves. */
export function ProgrammeRow({
  item,
  index,
  isLast,
  problem,
  onPut,
  onMove,
  onRemove,
}: {
  item: Item
  index: number
  isLast: boolean
  problem: string | null
  onPut: (changes: Partial<Item>) => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}) {
  const styles = useStyles()
  const form = useFormLook()
  const look = useLook()
  const { language } = useWords()
  const words = planningTexts[language].programme
  const id = useId()
  const input = (name: keyof Item, type: 'time' | 'text') => (
    <Field label={words[name]} className={type === 'text' ? styles.across : ''}>
      <Input
        size="large"
        className={form.narrow}
        type={type}
        value={item[name]}
        data-place={`${index}-${name}`}
        aria-invalid={problem !== null}
        {...(problem === null ? {} : { 'aria-describedby': id })}
        onChange={(_, { value }) => onPut({ [name]: value })}
      />
    </Field>
  )
  const button = (name: 'up' | 'down' | 'remove', icon: React.JSX.Element, onClick: () => void, isOff = false) => (
    <Button
      className={styles.square}
      icon={icon}
      aria-label={words[name](index + 1)}
      data-place={`${index}-${name}`}
      disabled={isOff}
      onClick={onClick}
    />
  )
  return (
    <fieldset className={styles.row} data-problem={problem !== null}>
      <legend className={look.hidden}>{words.row(index + 1)}</legend>
      {input('start', 'time')}
      {input('end', 'time')}
      {input('title', 'text')}
      {input('speaker', 'text')}
      <div className={styles.buttons}>
        {button('up', <ArrowUpRegular />, () => onMove(-1), index === 0)}
        {button('down', <ArrowDownRegular />, () => onMove(1), isLast)}
        {button('remove', <DeleteRegular />, onRemove)}
      </div>
      {problem !== null && (
        <p id={id} className={mergeClasses(form.problem, styles.problem)}>
          {problem}
        </p>
      )}
    </fieldset>
  )
}
