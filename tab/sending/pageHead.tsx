import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import type { ReactNode, RefObject } from 'react'
import { useLook } from '../look'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
})

/** The way back, the title, and a line about what is shown. */
export function PageHead({
  back,
  title,
  titleRef,
  children,
}: {
  back: { address: string; text: string }
  title: string
  titleRef: RefObject<HTMLHeadingElement | null>
  children: ReactNode
}) {
  const styles = useStyles()
  const look = useLook()
  return (
    <div className={styles.head}>
      <Link href={back.address} className={styles.back}>
        <ArrowLeftRegular aria-hidden="true" /> {back.text}
      </Link>
      <h1 className={look.title} ref={titleRef} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  )
}

/** It could not be fetched; what is shown, if anything, is as it was. */
export function NotFetched({ text, retry, onRetry }: { text: string; retry: string; onRetry: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRetry}>{retry}</Button>
      </MessageBarActions>
    </MessageBar>
  )
}
