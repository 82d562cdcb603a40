import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { answersOffered, type External, type ExternalPresence } from '../../bot/domain/answers/external'
import type { Gathering } from '../../bot/domain/gathering'
import { externalsTexts } from '../../bot/texts/tab/topics/externals'
import { NARROW } from '../look'
import { useWords } from '../words'

const useStyles = makeStyles({
  ticks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, [NARROW]: { justifyContent: 'end' } },
})

/** One press for somebody who is there. Each person has their own, so that the next press waits for nobody else’s. */
export function ExternalTicks({
  external,
  gathering,
  onTick,
  onTrouble,
}: {
  external: External
  gathering: Gathering
  /** Done when the lists say so too. */
  onTick: (external: External, presence: ExternalPresence | null) => Promise<void>
  /** With what went wrong; null when it is tried again. */
  onTrouble: (error: Error | null) => void
}) {
  const styles = useStyles()
  const words = externalsTexts[useWords().language]
  const ticking = useMutation({
    mutationFn: (presence: ExternalPresence | null) => onTick(external, presence),
    onMutate: () => onTrouble(null),
    onError: onTrouble,
  })
  const presence = ticking.isPending ? ticking.variables : external.presence
  return (
    <div className={styles.ticks}>
      {answersOffered(gathering).map((answer) => (
        <ToggleButton
          key={answer}
          size="large"
          checked={presence === answer}
          appearance={presence === answer ? 'primary' : 'outline'}
          aria-label={words.tick(external.name, words.answer[answer])}
          disabledFocusable={ticking.isPending}
          onClick={() => ticking.mutate(presence === answer ? null : answer)}
        >
          {words.answer[answer]}
        </ToggleButton>
      ))}
    </div>
  )
}
