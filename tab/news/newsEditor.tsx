import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { leadsNetwork } from '../../bot/domain/member'
import type { News, NewsId } from '../../bot/domain/news'
import { contentOf } from '../../bot/domain/newsDecisions'
import { checkNews, type AskedNews, type FieldProblem, type NewsField } from '../../bot/domain/newsForm'
import type { NewsAnswer } from '../../bot/http/contract/news'
import { newsFormTexts } from '../../bot/texts/tab/news/form'
import { newsSendingTexts } from '../../bot/texts/tab/news/sending'
import { useLook } from '../look'
import { useFormLook } from '../planForm/formLook'
import { useTask } from '../planning/task'
import { useOnce } from '../planning/useOnce'
import { useWords } from '../words'
import { ConfirmNewsDialog } from './confirmNewsDialog'
import { CorrectNewsDialog } from './correctNewsDialog'
import { EditorColumns } from './editorColumns'
import { useEnding } from './ending'
import { useKeptNews } from './keptNews'
import { NewsActions } from './newsActions'
import { NEWS_ADDRESS } from './newsAddress'
import { previewNews, saveNews } from './newsCommands'
import { LinkFields, TextFields, WhoFields } from './newsFields'
import type { NewsShown } from './newsPages'
import { NewsPreview } from './newsPreview'
import { PictureField } from './pictureField'
import { SendNewsDialog } from './sendNewsDialog'

type Wish = 'save' | 'preview' | 'send'

/** The form of a draft, or of what is out and is to be corrected. */
export function NewsEditor({
  id,
  news,
  me,
  records,
  now,
  commands,
  refresh,
  onDone,
  onLeave,
}: NewsShown & {
  id: NewsId
  /** Null for a new one. */
  news: News | null
  /** It is no draft any more, or corrected; with what to say of it. */
  onDone: (text: string) => void
  onLeave: () => void
}) {
  const look = useLook()
  const form = useFormLook()
  const { language } = useWords()
  const [words, said] = [newsFormTexts[language], newsSendingTexts[language]]
  const isCorrection = news !== null && news.stage !== 'draft'
  // What was on the screen when the form was opened is what is corrected.
  const [first] = useState(() => ({ asked: news ? contentOf(news) : newOne(me), sequence: news?.sequence ?? 0 }))
  const nameOf = (about: string) => `news ${isCorrection ? 'correction' : 'draft'} ${about}`
  const { draft, change, saved, settle, isRestored } = useKeptNews(nameOf(news?.id ?? 'new'), first.asked)
  const [found, setFound] = useState<readonly FieldProblem[]>([])
  const [tries, setTries] = useState(0)
  const box = useRef<HTMLFormElement>(null)
  const sending = useTask<null>()
  const confirm = useTask<'remove' | 'correct'>()
  const sent = useEnding(sending.close, (text: string) => void refresh().then(() => onDone(text)))
  const ended = useEnding(confirm.close, (what: 'removed' | 'corrected') => {
    settle(null)
    void refresh().then(() => {
      if (what === 'removed') window.location.hash = NEWS_ADDRESS
      else onDone(said.done.corrected)
    })
  })
  // A picture is there because the bot has just said so.
  const check = (purpose: 'keep' | 'send') =>
    checkNews(draft, { areas: records.areas, hasPicture: () => true }, purpose)

  useEffect(() => {
    if (tries === 0) return
    box.current
      ?.querySelector<HTMLElement>('[data-problem="true"] :is(input:not([type=file]), textarea, button)')
      ?.focus()
  }, [tries])
  const show = (problems: readonly FieldProblem[]) => {
    setFound(problems)
    if (problems.length > 0) setTries((before) => before + 1)
  }
  const problemOf = (field: NewsField, index?: number) => {
    const problem = found.find((each) => each.field === field && each.index === index)
    return problem ? words.problem[problem.problem] : null
  }

  const saving = useOnce(async (wish: Wish): Promise<{ wish: Wish; answer: NewsAnswer; preview: string | null }> => {
    const answer = await saveNews(commands, id, draft)
    if (!answer.ok) {
      if ('problems' in answer) show(answer.problems.map(withoutGaps))
      return { wish, answer, preview: null }
    }
    await refresh()
    saved(draft, nameOf(id))
    if (wish === 'send') sending.open(null)
    if (wish !== 'preview') return { wish, answer, preview: null }
    const preview = await previewNews(commands, id)
    return { wish, answer, preview: previewText(preview) }
  })
  const press = (wish: Wish) => {
    const checked = check(wish === 'send' ? 'send' : 'keep')
    show(checked.ok ? [] : checked.problems)
    if (checked.ok) saving.press(wish)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isCorrection) return press('save')
    const checked = check('send')
    show(checked.ok ? [] : checked.problems)
    if (checked.ok) confirm.open('correct')
  }
  const done = saving.data
  const refusal = done && !done.answer.ok && 'refusal' in done.answer ? said.refusal[done.answer.refusal] : null
  const part = { draft, change, problemOf }
  return (
    <>
      {isRestored && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.restored}</MessageBarBody>
          <MessageBarActions>
            <Button className={form.touch} onClick={() => settle(first.asked)}>
              {words.startAgain}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <form ref={box} onSubmit={submit} noValidate style={{ display: 'contents' }}>
        <EditorColumns preview={<NewsPreview content={draft} networkName={records.settings.networkName} />}>
          <TextFields {...part} />
          <PictureField {...part} commands={commands} />
          <LinkFields {...part} />
          <WhoFields {...part} me={me} records={records} isFixed={isCorrection} />
        </EditorColumns>
        {(refusal !== null || saving.isError) && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{refusal ?? words.failed}</MessageBarBody>
          </MessageBar>
        )}
        <NewsActions
          isCorrection={isCorrection}
          isBusy={saving.isPending}
          onSend={() => press('send')}
          onPreview={() => press('preview')}
          onLeave={() => {
            settle(null)
            onLeave()
          }}
          onRemove={news && !isCorrection ? () => confirm.open('remove') : null}
        />
        <p role="status" className={found.length > 0 ? form.problem : look.plain}>
          {found.length > 0 ? words.toPutRight(found.length) : saving.isPending ? words.saving : doneText()}
        </p>
      </form>
      {sending.task && (
        <SendNewsDialog
          key={sending.task.number}
          isOpen={sending.task.isOpen}
          {...{ id, now, commands }}
          title={draft.title.trim()}
          onSent={sent.end}
          onGone={sent.onGone}
          onClose={() => sending.close()}
        />
      )}
      {confirm.task?.about === 'remove' && news && (
        <ConfirmNewsDialog
          key={confirm.task.number}
          isOpen={confirm.task.isOpen}
          task="remove"
          news={news}
          commands={commands}
          onDone={() => ended.end('removed')}
          onGone={ended.onGone}
          onClose={() => confirm.close()}
        />
      )}
      {confirm.task?.about === 'correct' && news && (
        <CorrectNewsDialog
          key={confirm.task.number}
          isOpen={confirm.task.isOpen}
          {...{ news, commands }}
          asked={draft}
          sequence={first.sequence}
          onProblems={(problems) => {
            confirm.close(() => null)
            show(problems.map(withoutGaps))
          }}
          onDone={() => ended.end('corrected')}
          onGone={ended.onGone}
          onClose={() => confirm.close()}
        />
      )}
    </>
  )

  function doneText(): string {
    if (!done?.answer.ok) return ''
    if (done.preview !== null) return done.preview
    return done.wish === 'save' ? (done.answer.changed ? words.saved : words.unchanged) : ''
  }

  function previewText(preview: Awaited<ReturnType<typeof previewNews>>): string {
    if (preview.ok) return said.preview[preview.door]
    const { refusal: no } = preview
    return no === 'no-door' || no === 'not-delivered' ? said.preview[no] : said.refusal[no]
  }
}

function newOne(me: NewsShown['me']): AskedNews {
  const areas = !leadsNetwork(me) && me.area !== null ? [me.area] : []
  return { title: '', text: '', links: [], picture: null, pictureAlt: '', areas, roles: ['resource-nurse'] }
}

function withoutGaps({
  field,
  problem,
  index,
}: {
  field: NewsField
  problem: FieldProblem['problem']
  index?: number | undefined
}): FieldProblem {
  return index === undefined ? { field, problem } : { field, problem, index }
}
