import type { Survey } from '../../../bot/domain/surveys/survey'
import type { Commands } from '../../commands'

/** What every dialog about one survey is given. */
export type RunDialogProps = {
  isOpen: boolean
  survey: Survey
  now: Date
  commands: Commands
  onDone: (text: string) => void
  /** Called when it has left the page. */
  onGone: () => void
  onClose: () => void
}
