import { Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { AskedPlan } from '../../bot/domain/planning/planCheck'
import type { Records } from '../../bot/domain/records'
import type { RowAnswer } from '../../bot/http/contract/yearWheel'
import { yearPreviewTexts } from '../../bot/texts/tab/topics/yearPreview'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useWords } from '../words'
import { MakeRows } from './makeRows'
import { RowDialog } from './rowDialog'
import { editButtonId, RowItem } from './rowItem'
import { useRowsLooked } from './rowsLooked'

/** `number` is the row's own, in the spreadsheet or the proposal. */
export type DraftRow = { number: number; asked: AskedPlan }

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontWeight: tokens.fontWeightSemibold,
  },
})

/** The number of the turn makes every opening a new one, with nothing left from the one before. */
type Editing = { number: number; isOpen: boolean; turn: number }

/** Every row with what will come of it, to be changed or taken away, and then the button that makes them. */
export function RowsPreview({
  year,
  rows,
  onRows,
  records,
  commands,
  onMade,
}: {
  year: number
  rows: readonly DraftRow[]
  onRows: (rows: DraftRow[]) => void
  records: Records
  commands: Commands
  onMade: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = yearPreviewTexts[language]
  const looked = useRowsLooked(commands, rows)
  const [onlyTrouble, setOnlyTrouble] = useState(false)
  const [editing, setEditing] = useState<Editing | null>(null)
  const answers = looked.data?.rows ?? []
  const edited = rows.find(({ number }) => number === editing?.number)
  const editedAnswer = edited && answers[rows.indexOf(edited)]
  const openDialog = (number: number) =>
    setEditing((before) => ({ number, isOpen: true, turn: (before?.turn ?? 0) + 1 }))
  const closeDialog = () => {
    setEditing(editing && { ...editing, isOpen: false })
    if (editing) focusSoon(editing.number)
  }
  const remove = (row: DraftRow) => {
    const at = rows.indexOf(row)
    const next = rows[at + 1] ?? rows[at - 1]
    onRows(rows.filter((each) => each !== row))
    // The button that was pressed is gone with its row.
    if (next) focusSoon(next.number)
  }
  const count = (isCounted: (answer: RowAnswer) => boolean) => answers.filter(isCounted).length
  const counts = [
    ...some(
      count(({ status }) => status === 'right'),
      words.right,
    ),
    ...some(count(isWrong), words.wrong),
    ...some(count(hasClashes), words.look),
    ...some(
      count(({ status }) => status === 'exists' || status === 'repeated'),
      words.exists,
    ),
  ]
  return (
    <Section title={words.title}>
      <div role="status">
        {looked.isFetching && <Spinner size="tiny" label={words.checking} />}
        {looked.isError && !looked.isFetching && <p className={look.plain}>{words.failed}</p>}
        {looked.data && (
          <ul className={styles.counts}>
            {counts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      {answers.some(isTrouble) && (
        <Checkbox
          label={words.onlyTrouble}
          checked={onlyTrouble}
          onChange={(_, { checked }) => setOnlyTrouble(checked === true)}
        />
      )}
      <ol className={styles.list}>
        {rows.map((row, index) => {
          const answer = answers[index]
          if (onlyTrouble && answer && !isTrouble(answer)) return null
          return (
            <RowItem
              key={row.number}
              row={row}
              answer={answer}
              numberOf={(at) => rows[at]?.number ?? at + 1}
              areas={records.areas}
              onEdit={() => openDialog(row.number)}
              onRemove={() => remove(row)}
            />
          )
        })}
      </ol>
      <MakeRows
        year={year}
        rows={rows}
        looked={looked}
        wrong={count(isWrong)}
        right={count(({ status }) => status === 'right')}
        commands={commands}
        onMade={onMade}
      />
      {edited && (
        <RowDialog
          key={editing?.turn}
          isOpen={editing?.isOpen === true}
          asked={edited.asked}
          problems={editedAnswer?.status === 'wrong' ? editedAnswer.problems : []}
          areas={records.areas}
          onClose={closeDialog}
          onSave={(asked) => {
            onRows(rows.map((each) => (each === edited ? { ...each, asked } : each)))
            closeDialog()
          }}
        />
      )}
    </Section>
  )
}

function focusSoon(number: number): void {
  setTimeout(() => document.getElementById(editButtonId(number))?.focus())
}

function isWrong({ status }: RowAnswer): boolean {
  return status === 'wrong' || status === 'not-yours'
}

function hasClashes(answer: RowAnswer): boolean {
  return answer.status === 'right' && answer.clashes.length > 0
}

function isTrouble(answer: RowAnswer): boolean {
  return answer.status !== 'right' || hasClashes(answer)
}

function some(count: number, text: (count: number) => string): string[] {
  return count === 0 ? [] : [text(count)]
}
