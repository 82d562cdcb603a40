import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { MESSAGE_STATES, type MessageState } from '../../bot/domain/messages/sendings'
import type { SendingShown } from '../../bot/http/contract/sending'
import { sendingKindTexts } from '../../bot/texts/tab/sending/kinds'
import { useLook } from '../look'
import { useWords } from '../words'

/** Where all colours are one, as in high contrast, the patterns still differ. */
function striped(angle: string, colour: string, line: string, next: string): string {
  return `repeating-linear-gradient(${angle}, ${colour} 0 ${line}, ${tokens.colorNeutralBackground1} ${line} ${next})`
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '12px',
    columnGap: '1px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  part: { minWidth: '3px' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  swatch: {
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    flexShrink: 0,
  },
  // Told apart by lightness and by pattern, and the figures stand below in words.
  chat: { backgroundColor: tokens.colorPaletteGreenForeground1 },
  mail: { backgroundImage: striped('90deg', tokens.colorBrandBackground, '7px', '9px') },
  waiting: { backgroundColor: tokens.colorNeutralBackground1 },
  failed: { backgroundImage: striped('45deg', tokens.colorPaletteRedForeground1, '3px', '6px') },
  'not-reached': { backgroundImage: striped('0deg', tokens.colorPaletteRedForeground1, '2px', '3px') },
  withdrawn: { backgroundImage: striped('-45deg', tokens.colorNeutralStrokeAccessible, '2px', '4px') },
})

const ORDER: readonly MessageState[] = ['chat', 'mail', 'withdrawn', 'failed', 'not-reached', 'waiting']

/** How far a sending has come, as a bar. */
export function DeliveryBar({ counts, total }: Pick<SendingShown, 'counts' | 'total'>) {
  const styles = useStyles()
  return (
    <div className={styles.bar} aria-hidden="true">
      {ORDER.filter((state) => counts[state] > 0).map((state) => (
        <div
          key={state}
          className={mergeClasses(styles.part, styles[state])}
          style={{ width: `${(counts[state] / total) * 100}%` }}
        />
      ))}
    </div>
  )
}

/** The same in figures. */
export function DeliveryCounts({ counts }: Pick<SendingShown, 'counts'>) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const { state: words } = sendingKindTexts[language]
  return (
    <ul className={mergeClasses(look.list, styles.legend)}>
      {MESSAGE_STATES.filter((state) => counts[state] > 0).map((state) => (
        <li key={state} className={styles.entry}>
          <span className={mergeClasses(styles.swatch, styles[state])} aria-hidden="true" />
          {words[state]}: {counts[state]}
        </li>
      ))}
    </ul>
  )
}
