import { Button, makeStyles } from '@fluentui/react-components'
import { useLook } from '../look'
import { useWords } from '../words'
import { useCentred } from './problem'

const useStyles = makeStyles({ bullets: { margin: 0, paddingInlineStart: '20px' } })

/** For whoever is in the network but does not run it: a kind word, and where their own things are. */
export function NoAccess({ onLeave }: { onLeave: (() => void) | null }) {
  const styles = useStyles()
  const centred = useCentred()
  const look = useLook()
  const { texts } = useWords()
  const words = texts.noAccess
  return (
    <main className={centred.box}>
      <h1 className={look.title}>{words.title}</h1>
      <p className={look.plain}>{words.text}</p>
      <p className={look.plain}>{words.inChat}</p>
      <ul className={styles.bullets}>
        {words.chatOffers.map((offer) => (
          <li key={offer}>{offer}</li>
        ))}
      </ul>
      {onLeave && (
        <Button size="large" onClick={onLeave}>
          {texts.signIn.switchPerson}
        </Button>
      )}
    </main>
  )
}
