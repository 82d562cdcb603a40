import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { ArrowTrendingRegular } from '@fluentui/react-icons/svg/arrow-trending'
import { DocumentPdfRegular } from '@fluentui/react-icons/svg/document-pdf'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { SlideTextRegular } from '@fluentui/react-icons/svg/slide-text'
import { resultsTexts } from '../../bot/texts/tab/results/results'
import type { Commands } from '../commands'
import { useOnce } from '../planning/useOnce'
import { useWords } from '../words'
import { saveBlob } from './saveBlob'
import { resultSheets, type SheetsFrom } from './resultSheets'
import { screenAddress, yearsAddress } from './resultsAddress'
import { TableSwitch } from './tableSwitch'

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  button: { minHeight: '44px' },
  link: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge, minHeight: '44px' },
})

/** How the results are looked at and taken along. */
export function ResultsTools({
  from,
  asTable,
  onAsTable,
  commands,
}: {
  from: Omit<SheetsFrom, 'language'>
  asTable: boolean
  onAsTable: (asTable: boolean) => void
  commands: Commands
}) {
  const styles = useStyles()
  const { language } = useWords()
  const words = resultsTexts[language]
  const { survey } = from.run
  const name = words.file(survey.title[language])
  const book = useOnce(async () => {
    const { saveResults } = await import('./saveResults')
    await saveResults(name, resultSheets({ ...from, language }))
  })
  const report = useOnce(async () => {
    const path = `/api/surveys/${encodeURIComponent(survey.id)}/report.pdf?language=${language}`
    saveBlob(`${name}.pdf`, await commands.file(path))
  })
  return (
    <div data-print="no">
      <div className={styles.tools}>
        <Button
          className={styles.button}
          icon={<ArrowDownloadRegular />}
          disabledFocusable={book.isPending}
          onClick={() => book.press(undefined)}
        >
          {book.isPending ? words.exporting : words.export}
        </Button>
        <Button
          className={styles.button}
          icon={<DocumentPdfRegular />}
          disabledFocusable={report.isPending}
          onClick={() => report.press(undefined)}
        >
          {report.isPending ? words.reporting : words.report}
        </Button>
        <Button className={styles.button} icon={<PrintRegular />} onClick={() => window.print()}>
          {words.print}
        </Button>
        <Link href={screenAddress(survey.id)} className={styles.link}>
          <SlideTextRegular aria-hidden="true" /> {words.bigScreen}
        </Link>
        {survey.series !== null && from.runs.length > 1 && (
          <Link href={yearsAddress(survey.series)} className={styles.link}>
            <ArrowTrendingRegular aria-hidden="true" /> {words.development}
          </Link>
        )}
      </div>
      <TableSwitch checked={asTable} onChange={onAsTable} />
      <div role="status">
        {(book.isError || report.isError) && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words.notSaved}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  )
}
