import {
  Button,
  Checkbox,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { yearPreviewTexts } from '../../bot/texts/tab/topics/yearPreview'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { yearAddress } from './address'
import { sendRows, type RowsLooked } from './rowsLooked'
import type { DraftRow } from './rowsPreview'

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'start' },
})

/** The button that makes the rows, once it is clear what becomes of those that are wrong. */
export function MakeRows({
  year,
  rows,
  looked,
  wrong,
  right,
  commands,
  onMade,
}: {
  year: number
  rows: readonly DraftRow[]
  looked: RowsLooked
  wrong: number
  right: number
  commands: Commands
  onMade: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = yearPreviewTexts[language]
  const [leaveWrong, setLeaveWrong] = useState(false)
  const pressed = useRef(false)
  const making = useMutation({
    mutationFn: () => sendRows(commands, rows, { dryRun: false, leaveWrong }),
    onSettled: async () => {
      pressed.current = false
      onMade()
      await looked.refetch()
    },
  })
  const make = () => {
    // Two presses in the same moment come before the button is drawn anew.
    if (pressed.current) return
    pressed.current = true
    making.mutate()
  }
  const lost = making.data?.rows.filter(({ status }) => status === 'not-stored').length ?? 0
  const made = making.data?.made ?? 0
  const isChoiceMade = wrong === 0 || leaveWrong
  return (
    <div className={styles.box}>
      <div role="status">
        {made > 0 && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {words.done(made)} <Link href={yearAddress(year)}>{words.toYear}</Link>
            </MessageBarBody>
          </MessageBar>
        )}
        {(lost > 0 || making.isError) && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words.notAllStored(lost > 0 ? lost : right)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {looked.isError && (
        <Button size="large" onClick={() => void looked.refetch()}>
          {words.again}
        </Button>
      )}
      {wrong > 0 && right > 0 && (
        <Checkbox
          label={words.leaveWrong(right)}
          checked={leaveWrong}
          onChange={(_, { checked }) => setLeaveWrong(checked === true)}
        />
      )}
      {right > 0 && (
        <>
          <p className={look.quiet}>{words.nobodyTold}</p>
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={!isChoiceMade || making.isPending || looked.isFetching}
            icon={making.isPending ? <Spinner size="tiny" /> : null}
            onClick={make}
          >
            {making.isPending ? words.making : words.make(right)}
          </Button>
        </>
      )}
    </div>
  )
}
