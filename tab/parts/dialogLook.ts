import { tokens, type GriffelStyle } from '@fluentui/react-components'
import { NARROW } from '../look'

/** A dialog as wide as its matter needs; on a phone it takes the width there is, and its content scrolls by itself. */
export function dialogLook(maxWidth: string, maxHeight = '62vh'): { surface: GriffelStyle; content: GriffelStyle } {
  return {
    surface: { maxWidth, [NARROW]: { padding: tokens.spacingHorizontalL, maxWidth: 'calc(100vw - 16px)' } },
    content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxHeight },
  }
}
