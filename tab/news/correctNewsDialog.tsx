import type { News } from '../../bot/domain/news'
import type { AskedNews } from '../../bot/domain/newsForm'
import type { NewsAnswer } from '../../bot/http/contract/news'
import { newsFormTexts } from '../../bot/texts/tab/news/form'
import { newsSendingTexts } from '../../bot/texts/tab/news/sending'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { TaskDialog } from '../planning/taskDialog'
import { useOnce } from '../planning/useOnce'
import { useWords } from '../words'
import { correctNews } from './newsCommands'

type Problems = Extract<NewsAnswer, { problems: unknown }>['problems']

/** What a correction does to what is out, and only then the button that sends it. */
export function CorrectNewsDialog({
  isOpen,
  news,
  asked,
  sequence,
  commands,
  onProblems,
  onDone,
  onGone,
  onClose,
}: {
  isOpen: boolean
  news: News
  asked: AskedNews
  /** The one that was on the screen. */
  sequence: number
  commands: Commands
  onProblems: (problems: Problems) => void
  onDone: () => void
  /** Called when it has left the page. */
  onGone: () => void
  onClose: () => void
}) {
  const look = useLook()
  const { language } = useWords()
  const words = newsSendingTexts[language]
  const correcting = useOnce(async () => {
    const answer = await correctNews(commands, news.id, asked, sequence)
    if (answer.ok && answer.changed) onDone()
    else if (!answer.ok && 'problems' in answer) onProblems(answer.problems)
    return answer
  })
  const { data } = correcting
  const refusal = data && !data.ok && 'refusal' in data ? words.refusal[data.refusal] : null
  const unchanged = data?.ok && !data.changed ? newsFormTexts[language].unchanged : null
  return (
    <TaskDialog
      isOpen={isOpen}
      title={words.correctTitle}
      problem={refusal ?? unchanged ?? (correcting.isError ? words.lost : null)}
      action={
        refusal === null && unchanged === null
          ? {
              text: words.correct,
              busyText: words.working,
              isBusy: correcting.isPending || data?.ok === true,
              onPress: () => correcting.press(undefined),
            }
          : null
      }
      leave={words.cancel}
      onGone={onGone}
      onClose={onClose}
    >
      <p className={look.plain}>
        <strong>{asked.title.trim()}</strong>
      </p>
      <p className={look.plain}>{words.correctHelp}</p>
    </TaskDialog>
  )
}
