import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import type { MemberId } from '../../bot/domain/member'
import { mayWrite, outAt, type News } from '../../bot/domain/news'
import { newsLinkTexts } from '../../bot/texts/tab/news/link'
import { newsTexts } from '../../bot/texts/tab/news/news'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { OVERVIEW_ADDRESS } from '../route'
import { momentText, useWords } from '../words'
import { NEW_NEWS_ADDRESS, newsAddress } from './newsAddress'
import { reachText, receiversText, stageNow, useReach } from './newsFacts'
import type { NewsShown } from './newsPages'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
})

/** Drafts, what waits for its time, and what has been sent. */
export function NewsList({ me, records, now, commands, titleRef, onNew }: NewsShown & { onNew: () => void }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = newsTexts[language]
  const reach = useReach(commands)
  const { settings } = records
  const all = [...records.news.values()]
  const at = (stage: News['stage']) => all.filter((news) => stageNow(news, records, now) === stage)
  const out = (news: News) => outAt(news, settings)?.getTime() ?? 0
  const drafts = at('draft')
    .filter((news) => mayWrite(me, news))
    .sort((one, other) => other.at.getTime() - one.at.getTime())
  const scheduled = at('scheduled').sort((one, other) => out(one) - out(other))
  const sent = [...at('sent'), ...at('withdrawn')].sort((one, other) => out(other) - out(one))
  const nameOf = (id: MemberId) => records.members.get(id)?.name ?? id

  const name: StackColumn<News> = {
    name: words.name,
    cell: (news) => (
      <Link href={newsAddress(news.id)} className={styles.link}>
        {news.title}
      </Link>
    ),
  }
  const receivers: StackColumn<News> = {
    name: words.receivers,
    cell: (news) => receiversText(news, records.areas, language, texts),
  }
  const saved: StackColumn<News> = {
    name: words.saved,
    cell: (news) => words.savedBy(momentText(language, news.at, now), nameOf(news.by)),
  }
  const goesOut: StackColumn<News> = {
    name: words.goesOut,
    cell: (news) => momentText(language, outAt(news, settings) ?? news.at, now),
  }
  const wasSent: StackColumn<News> = {
    name: words.wasSent,
    cell: (news) => (
      <>
        {momentText(language, outAt(news, settings) ?? news.at, now)}
        {news.stage === 'withdrawn' && (
          <div className={look.quiet}>{words.withdrawnAt(momentText(language, news.withdrawnAt, now))}</div>
        )}
        {news.sequence > 0 && <div className={look.quiet}>{words.corrected(news.sequence)}</div>}
      </>
    ),
  }
  const reached: StackColumn<News> = {
    name: words.reached,
    cell: (news) =>
      reachText(
        reach.data?.news.find(({ id }) => id === news.id),
        language,
      ),
  }
  const table = (label: string, rows: readonly News[], columns: readonly StackColumn<News>[], none: string) => (
    <Section title={label}>
      {rows.length === 0 ? (
        <p className={look.plain}>{none}</p>
      ) : (
        <StackTable label={label} columns={columns} rows={rows} keyOf={({ id }) => id} />
      )}
    </Section>
  )
  return (
    <>
      <div className={styles.head}>
        <Link href={OVERVIEW_ADDRESS} className={styles.back}>
          <ArrowLeftRegular aria-hidden="true" /> {texts.overview.title}
        </Link>
        <h1 className={look.title} ref={titleRef} tabIndex={-1}>
          {newsLinkTexts[language].news}
        </h1>
        <p className={look.quiet}>{words.lead}</p>
        <Button as="a" href={NEW_NEWS_ADDRESS} className={look.touch} icon={<AddRegular />} onClick={onNew}>
          {newsLinkTexts[language].create}
        </Button>
      </div>
      {table(words.section.drafts, drafts, [name, receivers, saved], words.none.drafts)}
      {table(words.section.scheduled, scheduled, [name, receivers, goesOut], words.none.scheduled)}
      {table(words.section.sent, sent, [name, receivers, wasSent, reached], words.none.sent)}
    </>
  )
}
