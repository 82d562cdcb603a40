import { Checkbox, makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { attendanceTexts } from '../../bot/texts/tab/topics/attendance'
import { NARROW } from '../look'
import { useWords } from '../words'
import type { ListCounts } from './kept/listAsPressed'
import type { Way } from './personRow'

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // A phone on its side has no room for what does not scroll away.
    '@media (max-height: 480px)': { position: 'static' },
  },
  counts: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
  },
  search: { flexGrow: 1, flexBasis: '260px', maxWidth: '480px', [NARROW]: { maxWidth: 'none' } },
  box: { maxWidth: 'none', width: '100%' },
  only: { minHeight: '44px', '& > *': { alignSelf: 'center' } },
})

/** What stays in sight while the list scrolls: how many are there, and the search. */
export function ListHead({
  counts,
  ways,
  search,
  onSearch,
  showsOnlyLeft,
  onOnlyLeft,
  children,
}: {
  counts: ListCounts
  ways: Way | 'both'
  search: string
  onSearch: (search: string) => void
  showsOnlyLeft: boolean
  onOnlyLeft: (isOnly: boolean) => void
  children: ReactNode
}) {
  const styles = useStyles()
  const words = attendanceTexts[useWords().language]
  return (
    <div className={styles.head}>
      <p className={styles.counts}>
        {(ways !== 'online' || counts.onSite > 0) && <span>{words.counts.onSite(counts.onSite)}</span>}
        {(ways !== 'on-site' || counts.online > 0) && <span>{words.counts.online(counts.online)}</span>}
        {counts.excused > 0 && <span>{words.counts.excused(counts.excused)}</span>}
        <span>{words.counts.left(counts.left)}</span>
      </p>
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchBox
            size="large"
            className={styles.box}
            aria-label={words.search}
            placeholder={words.search}
            value={search}
            autoComplete="off"
            autoFocus
            onFocus={(event) => event.currentTarget.select()}
            onChange={(_, data) => onSearch(data.value)}
            dismiss={null}
          />
        </div>
        <Checkbox
          size="large"
          className={styles.only}
          label={words.onlyLeft}
          checked={showsOnlyLeft}
          onChange={(_, data) => onOnlyLeft(data.checked === true)}
        />
        {children}
      </div>
    </div>
  )
}
