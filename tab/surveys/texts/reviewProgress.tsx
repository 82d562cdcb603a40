import { ProgressBar } from '@fluentui/react-components'
import { reviewTexts } from '../../../bot/texts/tab/surveys/review'
import { useLook } from '../../look'
import { useWords } from '../../words'

/** How many of the texts have been looked through. */
export function ReviewProgress({ done, all }: { done: number; all: number }) {
  const look = useLook()
  const words = reviewTexts[useWords().language]
  return (
    <div style={{ maxWidth: '640px' }}>
      <p className={look.plain}>{words.progress(done, all)}</p>
      <ProgressBar thickness="large" value={all === 0 ? 0 : done / all} aria-label={words.progress(done, all)} />
    </div>
  )
}
