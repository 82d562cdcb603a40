import type { SyntheticEvent } from 'react'

/**
 * Is this the second press of a double one? Where something has just taken the place of the button that was pressed,
 * it was not meant for that; else a dialog would be gone before anybody had read what came of it.
 */
export function isSecondPress({ nativeEvent }: Pick<SyntheticEvent, 'nativeEvent'>): boolean {
  return nativeEvent instanceof MouseEvent && nativeEvent.detail > 1
}
