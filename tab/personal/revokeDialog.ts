import type { PersonalPageTexts } from '../../bot/texts/personal/personalPage'
import { make, makeButton } from './parts'

/** Asks once more: afterwards nothing that was sent works. */
export function confirmRevoking(words: PersonalPageTexts['revoke'], yes: () => void): void {
  const dialog = make('dialog', {})
  const heading = make('h2', { id: 'revoke-title' }, words.title)
  dialog.setAttribute('aria-labelledby', heading.id)
  const answer = (isYes: boolean) => () => {
    dialog.close()
    if (isYes) yes()
  }
  const no = makeButton('plain', words.no, answer(false))
  // Whoever presses Enter too soon loses nothing.
  no.autofocus = true
  dialog.append(heading, make('p', {}, words.text), makeButton('main', words.yes, answer(true)), no)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
