import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { GatheringId } from '../../bot/domain/gathering'
import { externalsTexts } from '../../bot/texts/tab/topics/externals'
import { useLook } from '../look'
import { useWords } from '../words'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
})

/** The address to hand on to people outside the network. */
export function SignUpPage({ gathering }: { gathering: GatheringId }) {
  const styles = useStyles()
  const look = useLook()
  const words = externalsTexts[useWords().language]
  const [isCopied, setCopied] = useState(false)
  const address = new URL(`/apen/${encodeURIComponent(gathering)}`, window.location.href).href
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className={styles.row}>
      <Link href={address} target="_blank" rel="noreferrer" className={styles.link}>
        {words.page}
      </Link>
      {/* Where the page may not write to the clipboard, the link can still be copied by hand. */}
      <Button appearance="secondary" size="large" onClick={() => void copy().catch(() => undefined)}>
        {words.copy}
      </Button>
      <span role="status" className={look.quiet}>
        {isCopied && words.copied}
      </span>
    </div>
  )
}
