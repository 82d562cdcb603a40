import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useRef, type ReactNode } from 'react'
import { useLook } from '../look'

/** A phone in the hand, or a screen on its end. */
export const UPRIGHT = '@media (max-aspect-ratio: 1/1)'

const useStyles = makeStyles({
  screen: {
    boxSizing: 'border-box',
    minHeight: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    rowGap: 'clamp(12px, 2vmin, 32px)',
    padding: 'clamp(12px, 3vmin, 48px)',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '24px', rowGap: '4px' },
  tools: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '4px' },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
})

/** What a whole room looks at: the way back, what can be pressed, and what is shown. */
export function WallScreen({
  back,
  tools,
  fullScreen,
  children,
}: {
  back: { address: string; text: string }
  tools?: ReactNode
  /** The words on the button that fills the screen; null when there is nothing to show a room. */
  fullScreen: string | null
  children: ReactNode
}) {
  const styles = useStyles()
  const look = useLook()
  const screen = useRef<HTMLElement>(null)
  return (
    <main className={styles.screen} ref={screen}>
      <div className={styles.top}>
        <Link href={back.address} className={styles.link}>
          {back.text}
        </Link>
        <div className={styles.tools}>
          {tools}
          {fullScreen !== null && document.fullscreenEnabled && (
            <Button appearance="subtle" className={look.touch} onClick={() => void screen.current?.requestFullscreen()}>
              {fullScreen}
            </Button>
          )}
        </div>
      </div>
      {children}
    </main>
  )
}
