import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { useRef, useState, type RefObject } from 'react'
import type { Records } from '../../bot/domain/records'
import { planFieldTexts } from '../../bot/texts/tab/topics/planFields'
import { yearPlanningTexts } from '../../bot/texts/tab/topics/yearPlanning'
import { yearWheelTexts } from '../../bot/texts/tab/topics/yearWheel'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { yearAddress } from './address'
import { rowsFromSheet, type ReadSheet } from './importRows'
import { RowsPreview, type DraftRow } from './rowsPreview'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minHeight: '44px' },
})

type Opened = { name: string; number: number; sheet: ReadSheet }

export function ImportYear({
  year,
  records,
  commands,
  titleRef,
  onMade,
}: {
  year: number
  records: Records
  commands: Commands
  titleRef: RefObject<HTMLHeadingElement | null>
  onMade: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = yearPlanningTexts[language]
  const input = useRef<HTMLInputElement>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [rows, setRows] = useState<DraftRow[]>([])

  const open = async (file: File) => {
    const { readFile } = await import('./readFile')
    const cells = await readFile(file)
    const sheet: ReadSheet =
      typeof cells === 'string'
        ? { ok: false, problem: cells }
        : rowsFromSheet(cells, {
            areas: records.areas,
            members: [...records.members.values()].filter(({ role }) => role !== 'resource-nurse'),
            year,
            words: yearWheelTexts[language].proposal,
          })
    setOpened((before) => ({ name: file.name, number: (before?.number ?? 0) + 1, sheet }))
    setRows(sheet.ok ? sheet.rows : [])
  }
  const download = async () => {
    const { templateFile } = await import('./templateFile')
    const names = records.areas.map(({ name }) => name)
    const address = URL.createObjectURL(await templateFile(year, names, language))
    const link = document.createElement('a')
    link.href = address
    link.download = words.templateFile
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  }
  const sheet = opened?.sheet
  return (
    <>
      <div className={styles.head}>
        <Link href={yearAddress(year)} className={styles.back}>
          <ArrowLeftRegular aria-hidden="true" /> {words.back}
        </Link>
        <h1 className={look.title} ref={titleRef} tabIndex={-1}>
          {words.importTitle}
        </h1>
        <p className={look.quiet}>{words.importLead}</p>
      </div>
      <div className={styles.buttons}>
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
          appearance={rows.length > 0 ? 'secondary' : 'primary'}
          size="large"
          icon={<ArrowUploadRegular />}
          className={styles.button}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
        <Button size="large" icon={<ArrowDownloadRegular />} className={styles.button} onClick={() => void download()}>
          {words.template}
        </Button>
      </div>
      <div role="status">
        {opened && <p className={look.plain}>{opened.name}</p>}
        {sheet && !sheet.ok && <Notice intent="error" text={words.fileProblem[sheet.problem]} />}
        {sheet?.ok && sheet.missingColumns.length > 0 && (
          <Notice
            intent="warning"
            text={words.missingColumns(
              sheet.missingColumns.map((column) => planFieldTexts[language].field[column]).join(', '),
            )}
          />
        )}
        {sheet?.ok && sheet.unknownColumns.length > 0 && (
          <Notice intent="info" text={words.unknownColumns(sheet.unknownColumns.join(', '))} />
        )}
      </div>
      {rows.length > 0 && (
        <RowsPreview
          key={opened?.number}
          year={year}
          rows={rows}
          onRows={setRows}
          records={records}
          commands={commands}
          onMade={onMade}
        />
      )}
    </>
  )
}

function Notice({ intent, text }: { intent: 'error' | 'warning' | 'info'; text: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  )
}
