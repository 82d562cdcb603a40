import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useLook } from '../look'
import { useWords } from '../words'

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
})

export function Loading() {
  const styles = useStyles()
  const look = useLook()
  const { texts } = useWords()
  return (
    <div className={look.column} aria-busy="true">
      <span role="status" className={look.hidden}>
        {texts.loading}
      </span>
      <Skeleton className={styles.rows} aria-hidden="true">
        <SkeletonItem size={32} style={{ width: '40%' }} />
        <SkeletonItem size={96} />
        <SkeletonItem size={96} />
        <SkeletonItem size={96} />
      </Skeleton>
    </div>
  )
}
