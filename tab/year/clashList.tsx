import { makeStyles, tokens } from '@fluentui/react-components'
import { WarningRegular } from '@fluentui/react-icons/svg/warning'
import type { Clash } from '../../bot/domain/planning/clashes'
import { yearWheelTexts } from '../../bot/texts/tab/topics/yearWheel'
import { useLook } from '../look'
import { useWords } from '../words'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { marginTop: '1px', fontSize: '14px' },
})

/** What is in the way, in words. */
export function ClashList({ clashes }: { clashes: readonly Clash[] }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = yearWheelTexts[language]
  return (
    <ul className={styles.list}>
      {clashes.map((clash) => (
        <li key={JSON.stringify(clash)} className={styles.line}>
          <WarningRegular className={styles.icon} aria-hidden="true" />
          <span>
            <span className={look.hidden}>{words.clashTitle}: </span>
            {words.clash(clash)}
          </span>
        </li>
      ))}
    </ul>
  )
}
