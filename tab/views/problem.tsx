import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useLook } from '../look'
import { TabProblem } from '../problem'
import { useWords } from '../words'

export const useCentred = makeStyles({
  box: {
    maxWidth: '560px',
    marginInline: 'auto',
    marginTop: '8vh',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalL,
  },
})

export function Problem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const centred = useCentred()
  const look = useLook()
  const { texts } = useWords()
  const words = texts.problem[error instanceof TabProblem ? error.kind : 'unexpected']
  return (
    <main className={centred.box}>
      <div role="alert">
        <h1 className={look.title}>{words.title}</h1>
        <p className={look.plain}>{words.text}</p>
      </div>
      <Button appearance="primary" size="large" onClick={onRetry}>
        {texts.retry}
      </Button>
      {error instanceof TabProblem && (
        <p className={look.quiet}>
          {texts.problemDetail} <code>{error.detail}</code>
        </p>
      )}
    </main>
  )
}
