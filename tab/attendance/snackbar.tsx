import { attendanceSavingTexts } from '../../bot/texts/tab/topics/attendanceSaving'
import { BottomBar } from '../parts/bottomBar'
import { useWords } from '../words'
import type { Pressed } from './kept/keptList'

export type Said = { text: string; pressed: Pressed | null }

/** What the last press did. It stays until the next one: nobody has to be quick to undo. */
export function Snackbar({ said, onUndo }: { said: Said | null; onUndo: (pressed: Pressed) => void }) {
  const words = attendanceSavingTexts[useWords().language]
  const pressed = said?.pressed ?? null
  const undo = pressed && { text: words.undo, onPress: () => onUndo(pressed) }
  return <BottomBar text={said?.text ?? null} undo={undo} isLarge />
}
