import type { News } from '../../bot/domain/news'
import { newsSendingTexts } from '../../bot/texts/tab/news/sending'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { TaskDialog } from '../planning/taskDialog'
import { useOnce } from '../planning/useOnce'
import { useWords } from '../words'
import { removeNews, withdrawNews } from './newsCommands'

export type NewsTask = 'withdraw' | 'take-back' | 'remove'

/** Withdrawing, taking back and deleting: what it does, and only then the button that does it. */
export function ConfirmNewsDialog({
  isOpen,
  task,
  news,
  commands,
  onDone,
  onGone,
  onClose,
}: {
  isOpen: boolean
  task: NewsTask
  news: News
  commands: Commands
  onDone: (task: NewsTask) => void
  /** Called when it has left the page. */
  onGone: () => void
  onClose: () => void
}) {
  const look = useLook()
  const { language } = useWords()
  const words = newsSendingTexts[language]
  const { title, help, action } = {
    withdraw: { title: words.withdrawTitle, help: words.withdrawHelp, action: words.withdraw },
    'take-back': { title: words.takeBackTitle, help: words.takeBackHelp, action: words.takeBackTitle },
    remove: { title: words.removeTitle, help: words.removeHelp, action: words.remove },
  }[task]
  const doing = useOnce(async () => {
    const answer = await (task === 'remove' ? removeNews(commands, news.id) : withdrawNews(commands, news.id))
    if (answer.ok) onDone(task)
    return answer
  })
  const refusal = doing.data && !doing.data.ok && 'refusal' in doing.data ? words.refusal[doing.data.refusal] : null
  return (
    <TaskDialog
      isOpen={isOpen}
      title={title}
      problem={refusal ?? (doing.isError ? words.lost : null)}
      action={
        refusal === null
          ? {
              text: action,
              busyText: words.working,
              isBusy: doing.isPending || doing.data?.ok === true,
              onPress: () => doing.press(undefined),
            }
          : null
      }
      leave={words.cancel}
      onGone={onGone}
      onClose={onClose}
    >
      <p className={look.plain}>
        <strong>{news.title}</strong>
      </p>
      <p className={look.plain}>{help}</p>
    </TaskDialog>
  )
}
