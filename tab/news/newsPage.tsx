import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { useEffect, useState } from 'react'
import { isTooOld, mayWrite, outAt, type News, type NewsId } from '../../bot/domain/news'
import { newsLinkTexts } from '../../bot/texts/tab/news/link'
import { newsTexts } from '../../bot/texts/tab/news/news'
import { newsSendingTexts } from '../../bot/texts/tab/news/sending'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { useFormLook } from '../planForm/formLook'
import { useTask } from '../planning/task'
import { renameAddress } from '../route'
import { sendingAddress } from '../sending/sendingAddress'
import { Loading } from '../views/loading'
import { momentText, useWords } from '../words'
import { NEW_NEWS_ADDRESS, NEWS_ADDRESS, newsAddress } from './newsAddress'
import { ConfirmNewsDialog, type NewsTask } from './confirmNewsDialog'
import { useEnding } from './ending'
import { NewsEditor } from './newsEditor'
import { reachText, receiversText, stageNow, useReach } from './newsFacts'
import type { NewsShown } from './newsPages'
import { NewsPreview } from './newsPreview'
import { SendNewsDialog } from './sendNewsDialog'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
})

/** One piece of news: written as long as it is a draft, and looked after once it is out. */
export function NewsPage({ id, isNew, ...shown }: NewsShown & { id: NewsId; isNew: boolean }) {
  const { me, records, isWhole, now, titleRef } = shown
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = newsTexts[language]
  const [done, setDone] = useState<string | null>(null)
  const [isCorrecting, setCorrecting] = useState(false)
  const news = records.news.get(id)
  const isStored = news !== undefined
  useEffect(() => {
    // Loaded anew, or sent on as a link, it is the same piece of news and not an empty form.
    if (isStored && window.location.hash === NEW_NEWS_ADDRESS) renameAddress(newsAddress(id))
  }, [isStored, id])
  const isMissing = !news && !isNew
  const isWritten = news ? news.stage === 'draft' && mayWrite(me, news) : isNew
  const title = news?.title ?? (isNew ? newsLinkTexts[language].create : newsLinkTexts[language].news)
  const finished = (text: string) => {
    setDone(text)
    setCorrecting(false)
    setTimeout(() => titleRef.current?.focus())
  }
  const editorOf = (edited: News | null) => (
    <NewsEditor
      key={edited && edited.stage !== 'draft' ? 'correction' : 'draft'}
      id={id}
      news={edited}
      {...shown}
      onDone={finished}
      onLeave={() => {
        if (isCorrecting) setCorrecting(false)
        else window.location.hash = NEWS_ADDRESS
      }}
    />
  )
  return (
    <>
      <div className={styles.head}>
        <Link href={NEWS_ADDRESS} className={styles.back}>
          <ArrowLeftRegular aria-hidden="true" /> {words.back}
        </Link>
        <h1 className={look.title} ref={titleRef} tabIndex={-1}>
          {title}
        </h1>
        <div role="status">
          {done !== null && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{done}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
      {isMissing ? (
        isWhole ? (
          <p className={look.plain}>{words.notFound}</p>
        ) : (
          <Loading />
        )
      ) : isWritten || isCorrecting ? (
        editorOf(news ?? null)
      ) : (
        news && <OneNews news={news} {...shown} now={now} onCorrect={() => setCorrecting(true)} onDone={finished} />
      )}
    </>
  )
}

function OneNews({
  news,
  me,
  records,
  now,
  commands,
  refresh,
  onCorrect,
  onDone,
}: NewsShown & { news: News; onCorrect: () => void; onDone: (text: string) => void }) {
  const look = useLook()
  const form = useFormLook()
  const { language, texts } = useWords()
  const words = newsTexts[language]
  const reach = useReach(commands)
  const confirm = useTask<NewsTask>()
  const sending = useTask<null>()
  const { settings } = records
  const stage = stageNow(news, records, now)
  const isOwn = mayWrite(me, news)
  const isOld = isTooOld(news, settings, now)
  const out = outAt(news, settings)
  const counts = reachText(
    reach.data?.news.find(({ id }) => id === news.id),
    language,
  )
  const when = out === null ? '' : momentText(language, out, now)
  const finish = (text: string) => void refresh().then(() => onDone(text))
  const ended = useEnding(confirm.close, finish)
  const sent = useEnding(sending.close, finish)
  return (
    <>
      <Section
        title={stage === 'scheduled' ? words.goesOutAt(when) : words.sentAt(when)}
        lead={receiversText(news, records.areas, language, texts)}
      >
        {news.stage === 'withdrawn' && (
          <p className={look.plain}>{words.withdrawnAt(momentText(language, news.withdrawnAt, now))}</p>
        )}
        {news.sequence > 0 && <p className={look.plain}>{words.corrected(news.sequence)}</p>}
        {counts !== null && <p className={look.plain}>{counts}</p>}
        {stage !== 'scheduled' && counts !== null && (
          <Link href={sendingAddress(`${news.id}/news`)} className={look.touch} style={{ alignContent: 'center' }}>
            {words.sendings}
          </Link>
        )}
        {!isOwn && <p className={look.quiet}>{words.notYours}</p>}
        {isOwn && stage === 'sent' && isOld && <p className={look.quiet}>{words.tooOld}</p>}
        {isOwn && stage === 'sent' && !isOld && (
          <div className={form.actions}>
            <Button className={look.touch} onClick={onCorrect}>
              {words.correct}
            </Button>
            <Button className={look.touch} onClick={() => confirm.open('withdraw')}>
              {words.withdraw}
            </Button>
          </div>
        )}
        {isOwn && stage === 'scheduled' && (
          <div className={form.actions}>
            <Button className={look.touch} onClick={() => confirm.open('take-back')}>
              {words.takeBack}
            </Button>
            <Button className={look.touch} onClick={() => sending.open(null)}>
              {words.sendNow}
            </Button>
          </div>
        )}
      </Section>
      <NewsPreview content={news} networkName={settings.networkName} isWithdrawn={news.stage === 'withdrawn'} />
      {confirm.task && (
        <ConfirmNewsDialog
          key={confirm.task.number}
          isOpen={confirm.task.isOpen}
          task={confirm.task.about}
          news={news}
          commands={commands}
          onDone={(task) => {
            const { done } = newsSendingTexts[language]
            ended.end(task === 'take-back' ? done.draft : done.withdrawn)
          }}
          onGone={ended.onGone}
          onClose={() => confirm.close()}
        />
      )}
      {sending.task && (
        <SendNewsDialog
          key={sending.task.number}
          isOpen={sending.task.isOpen}
          id={news.id}
          title={news.title}
          now={now}
          commands={commands}
          onSent={sent.end}
          onGone={sent.onGone}
          onClose={() => sending.close()}
        />
      )}
    </>
  )
}
