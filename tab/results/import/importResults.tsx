import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { useRef, useState } from 'react'
import { dayIn, OSLO, yearOf } from '../../../bot/domain/day'
import { leadsNetwork } from '../../../bot/domain/member'
import { importAnswer, type ImportAnswer } from '../../../bot/http/contract/surveys'
import { importingTexts } from '../../../bot/texts/tab/results/importing'
import { useLook } from '../../look'
import { Choice } from '../../parts/choice'
import { Section } from '../../parts/section'
import { useOnce } from '../../planning/useOnce'
import { PageHead } from '../../sending/pageHead'
import { SURVEYS_ADDRESS } from '../../surveys/surveyAddress'
import { useWords } from '../../words'
import { yearsAddress } from '../resultsAddress'
import type { ResultsShown } from '../resultsPages'
import { saveBlob } from '../saveBlob'
import { ImportPreview } from './importPreview'
import { ImportProblems, problemsOf } from './importProblems'
import { figuresFromSheet, type ReadFigures } from './importRows'
import { knownQuestions, yearToBringIn } from './knownQuestions'

const USUAL_SERIES = 'ars-menti'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  touch: { minHeight: '44px' },
  start: { alignSelf: 'start', minHeight: '44px' },
  how: { margin: 0, paddingInlineStart: '1.4em' },
})

type Opened = { name: string; read: ReadFigures }

/** Sums of years before the program came, looked over by the bot before anything is stored. */
export function ImportResults({ me, records, now, commands, refresh, titleRef }: ResultsShown) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = importingTexts[language]
  const input = useRef<HTMLInputElement>(null)
  const allSeries = [...new Set([...records.surveys.values()].flatMap((each) => comparable(each)))]
  const [chosen, setChosen] = useState<string | null>(null)
  const series = chosen ?? (allSeries.includes(USUAL_SERIES) ? USUAL_SERIES : (allSeries[0] ?? USUAL_SERIES))
  const [opened, setOpened] = useState<Opened | null>(null)
  const [seen, setSeen] = useState<ImportAnswer | null>(null)
  const [isDone, setDone] = useState(false)
  const questions = knownQuestions(records.surveys.values(), series)
  const { areas } = records

  const asking = useOnce(async ({ read, dryRun }: { read: ReadFigures; dryRun: boolean }) => {
    if (!read.ok || read.problems.length > 0 || read.missingColumns.length > 0) return
    const answer = importAnswer.parse(
      await commands.ask('POST', '/api/surveys/imports', { dryRun, series, rows: read.rows }),
    )
    setSeen(answer)
    if (dryRun || !answer.ok) return
    setDone(true)
    await refresh()
  })
  const open = async (file: File) => {
    const { readFile } = await import('../../year/readFile')
    const cells = await readFile(file)
    const read: ReadFigures =
      typeof cells === 'string' ? { ok: false, problem: cells } : figuresFromSheet(cells, { questions, areas })
    setOpened({ name: file.name, read })
    setSeen(null)
    setDone(false)
    asking.reset()
    asking.press({ read, dryRun: true })
  }
  const template = useOnce(async () => {
    const { templateFile } = await import('./templateFile')
    const year = yearToBringIn(records.surveys.values(), series, yearOf(dayIn(OSLO, now)))
    saveBlob(words.templateFile, await templateFile(year, questions, language))
  })
  const head = (
    <PageHead back={{ address: SURVEYS_ADDRESS, text: words.back }} title={words.title} titleRef={titleRef}>
      <p className={look.quiet}>{words.lead}</p>
    </PageHead>
  )
  if (!leadsNetwork(me)) {
    return (
      <>
        {head}
        <p className={look.plain}>{words.notYours}</p>
      </>
    )
  }
  const read = opened?.read
  const problems = read ? problemsOf(read, seen, language) : []
  const surveys = seen?.ok ? seen.surveys : []
  const news = surveys.filter((survey) => survey.is !== 'same').length
  return (
    <>
      {head}
      <ul className={styles.how}>
        {words.how.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {allSeries.length > 1 && (
          <Choice
            label={words.series}
            value={series}
            onChoose={(value) => {
              setChosen(value)
              setOpened(null)
              setSeen(null)
            }}
            options={allSeries.map((value) => ({ value, text: titleOf(value) }))}
          />
        )}
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.txt,text/csv"
          hidden
          onChange={({ target }) => {
            const file = target.files?.[0]
            if (file) void open(file)
            // The same file can be chosen again after it has been corrected.
            target.value = ''
          }}
        />
        <Button
          appearance={news > 0 && !isDone ? 'secondary' : 'primary'}
          size="large"
          icon={<ArrowUploadRegular />}
          className={styles.touch}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
        <Button
          size="large"
          icon={<ArrowDownloadRegular />}
          className={styles.touch}
          disabledFocusable={template.isPending}
          onClick={() => template.press(undefined)}
        >
          {words.template}
        </Button>
      </div>
      <div role="status">
        {opened && <p className={look.plain}>{opened.name}</p>}
        {asking.isPending && !isDone && <p className={look.plain}>{seen ? words.importing : words.checking}</p>}
        {read?.ok && read.unknownColumns.length > 0 && (
          <Notice intent="info" text={words.unknownColumns(read.unknownColumns.join(', '))} />
        )}
        {asking.isError && <Notice intent="error" text={words.failed} />}
        {isDone && <Notice intent="success" text={words.done} />}
        {seen?.ok && news === 0 && !isDone && <Notice intent="info" text={words.nothingNew} />}
      </div>
      {asking.isError && asking.variables && (
        <Button className={styles.start} onClick={() => asking.variables && asking.press(asking.variables)}>
          {words.retry}
        </Button>
      )}
      <ImportProblems problems={problems} />
      {surveys.length > 0 && (
        <Section title={isDone ? words.brought : words.preview}>
          {surveys.map((survey) => (
            <ImportPreview key={survey.id} survey={survey} questions={questions} areas={areas} />
          ))}
        </Section>
      )}
      {isDone ? (
        <Link href={yearsAddress(series)}>{words.see}</Link>
      ) : (
        news > 0 &&
        read && (
          <Button
            appearance="primary"
            size="large"
            className={styles.start}
            disabledFocusable={asking.isPending}
            onClick={() => asking.press({ read, dryRun: false })}
          >
            {asking.isPending ? words.importing : words.doImport(news)}
          </Button>
        )
      )}
    </>
  )

  function titleOf(value: string): string {
    const newest = [...records.surveys.values()]
      .filter((survey) => survey.series === value)
      .sort((one, other) => other.opensOn.localeCompare(one.opensOn))[0]
    return newest?.title[language] ?? value
  }
}

/** Series that are asked of nurses or managers year after year. */
function comparable({ series, audience }: { series: string | null; audience: string }): string[] {
  return series === null || audience === 'participant' ? [] : [series]
}

function Notice({ intent, text }: { intent: 'error' | 'info' | 'success'; text: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  )
}
