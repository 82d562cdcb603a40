import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add'
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { PrintRegular } from '@fluentui/react-icons/svg/print'
import { useMemo, useState, type RefObject } from 'react'
import type { ClashRules } from '../../bot/domain/planning/clashes'
import { schoolHolidaysFrom } from '../../bot/domain/planning/schoolHolidays'
import { gapsOf, monthsOf } from '../../bot/domain/planning/yearWheel'
import type { Records } from '../../bot/domain/records'
import { yearLinkTexts } from '../../bot/texts/tab/topics/yearLink'
import { yearWheelTexts } from '../../bot/texts/tab/topics/yearWheel'
import { NARROW, useLook } from '../look'
import { Choice } from '../parts/choice'
import { Section } from '../parts/section'
import { NEW_PLAN_ADDRESS } from '../planning/planAddress'
import { OVERVIEW_ADDRESS } from '../route'
import { useWords } from '../words'
import { yearAddress } from './address'
import { MonthBox } from './monthBox'
import { PrintedYear } from './printedYear'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    width: '100%',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [NARROW]: { width: '100%', '& > *': { flexGrow: 1 } },
  },
  titleRow: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXXL },
  years: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalL },
  button: { minHeight: '44px' },
  months: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(310px, 1fr))',
    gap: tokens.spacingHorizontalL,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  gaps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, columns: '280px' },
})

/** Twelve months with what is planned, what is in the way and what is missing. */
export function YearWheel({
  year,
  records,
  rules,
  now,
  titleRef,
}: {
  year: number
  records: Records
  rules: ClashRules
  now: Date
  titleRef: RefObject<HTMLHeadingElement | null>
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = yearWheelTexts[language]
  const [chosen, setChosen] = useState('')
  const area = records.areas.find(({ id }) => id === chosen)
  const areaId = area?.id ?? null
  const gatherings = useMemo(() => [...records.gatherings.values()], [records.gatherings])
  const months = useMemo(() => monthsOf(year, gatherings, rules, areaId), [year, gatherings, rules, areaId])
  const gaps = useMemo(() => {
    const all = gapsOf(year, gatherings, records.areas)
    return areaId === null ? all : all.filter((gap) => gap.kind === 'area-gathering' && gap.area.id === areaId)
  }, [year, gatherings, records.areas, areaId])
  const { problems } = useMemo(
    () => schoolHolidaysFrom(records.settings.schoolHolidays, records.areas),
    [records.settings.schoolHolidays, records.areas],
  )
  return (
    <PrintedYear networkName={records.settings.networkName}>
      <div className={styles.head}>
        <Link href={OVERVIEW_ADDRESS} className={styles.back} data-print="no">
          <ArrowLeftRegular aria-hidden="true" /> {texts.gathering.back}
        </Link>
        <div className={styles.titleRow}>
          <h1 className={look.title} ref={titleRef} tabIndex={-1}>
            {yearLinkTexts[language].title(year)}
            {area && <span data-print="only"> · {area.name}</span>}
          </h1>
          <nav className={styles.years} aria-label={words.years} data-print="no">
            <Link href={yearAddress(year - 1)} className={styles.back}>
              <ChevronLeftRegular aria-hidden="true" /> {year - 1}
            </Link>
            <Link href={yearAddress(year + 1)} className={styles.back}>
              {year + 1} <ChevronRightRegular aria-hidden="true" />
            </Link>
          </nav>
        </div>
        <div className={styles.tools} data-print="no">
          <div className={styles.buttons}>
            <Button
              as="a"
              href={yearAddress(year, 'plan')}
              appearance="primary"
              icon={<CalendarAddRegular />}
              className={styles.button}
            >
              {words.plan}
            </Button>
            <Button as="a" href={yearAddress(year, 'import')} icon={<ArrowUploadRegular />} className={styles.button}>
              {words.importFile}
            </Button>
            <Button as="a" href={NEW_PLAN_ADDRESS} icon={<AddRegular />} className={styles.button}>
              {words.create}
            </Button>
            <Button icon={<PrintRegular />} className={styles.button} onClick={() => window.print()}>
              {words.print}
            </Button>
          </div>
          <Choice
            label={words.area}
            value={chosen}
            options={[
              { value: '', text: words.everyArea },
              ...records.areas.map(({ id, name }) => ({ value: id, text: name })),
            ]}
            onChoose={setChosen}
          />
        </div>
      </div>
      {problems.length > 0 && (
        <MessageBar intent="warning" layout="multiline" data-print="no">
          <MessageBarBody>
            <MessageBarTitle>{words.schoolProblems(problems.length)}</MessageBarTitle>
            {problems.map(({ line, text, problem }) => (
              <p key={line} className={look.plain}>
                {words.schoolProblem(line, text, problem)}
              </p>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      <div data-print="no">
        <Section title={words.gaps.title}>
          {gaps.length === 0 ? (
            <p className={look.plain}>{words.gaps.none}</p>
          ) : (
            <ul className={styles.gaps}>
              {gaps.map((gap) =>
                gap.kind === 'area-gathering' ? (
                  <li key={gap.area.id}>{words.gaps.ofArea(gap.area.name, gap.have, gap.need)}</li>
                ) : (
                  <li key={gap.kind}>{words.gaps.ofNetwork[gap.kind](gap.have, gap.need)}</li>
                ),
              )}
            </ul>
          )}
        </Section>
      </div>
      <h2 className={look.hidden}>{words.months}</h2>
      <div className={styles.months} data-print="months">
        {months.map((month) => (
          <MonthBox key={month.month} month={month} areas={records.areas} now={now} />
        ))}
      </div>
    </PrintedYear>
  )
}
