import { Button, makeStyles, mergeClasses, Spinner } from '@fluentui/react-components'
import { newsFormTexts } from '../../bot/texts/tab/news/form'
import { NARROW } from '../look'
import { useFormLook } from '../planForm/formLook'
import { useWords } from '../words'

const useStyles = makeStyles({ row: { [NARROW]: { '& > button': { flexGrow: 1 } } } })

/** What can be done with the form; saving is what the form itself does. */
export function NewsActions({
  isCorrection,
  isBusy,
  onSend,
  onPreview,
  onLeave,
  onRemove,
}: {
  isCorrection: boolean
  isBusy: boolean
  onSend: () => void
  onPreview: () => void
  onLeave: () => void
  /** Null while there is nothing to delete. */
  onRemove: (() => void) | null
}) {
  const styles = useStyles()
  const form = useFormLook()
  const { language } = useWords()
  const words = newsFormTexts[language]
  return (
    <div className={mergeClasses(form.actions, styles.row)}>
      {isCorrection ? (
        <Button type="submit" appearance="primary" size="large">
          {words.lookOverCorrection}
        </Button>
      ) : (
        <>
          <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={onSend}>
            {words.lookOver}
          </Button>
          <Button size="large" disabledFocusable={isBusy} onClick={onPreview}>
            {words.previewToMe}
          </Button>
          <Button type="submit" size="large" disabledFocusable={isBusy} icon={isBusy ? <Spinner size="tiny" /> : null}>
            {words.save}
          </Button>
        </>
      )}
      <Button size="large" onClick={onLeave}>
        {words.leave}
      </Button>
      {onRemove && (
        <Button size="large" appearance="subtle" onClick={onRemove}>
          {words.remove}
        </Button>
      )}
    </div>
  )
}
