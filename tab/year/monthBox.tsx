import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { Day } from '../../bot/domain/day'
import type { Gathering } from '../../bot/domain/gathering'
import type { Area, Language } from '../../bot/domain/member'
import type { YearEntry, YearMonth } from '../../bot/domain/planning/yearWheel'
import { clockText, dateText, dayText, monthText } from '../../bot/texts/dates'
import { yearWheelTexts } from '../../bot/texts/tab/topics/yearWheel'
import { holidayTexts } from '../../bot/texts/topics/holidays'
import { useLook } from '../look'
import { areaNames } from '../parts/areaNames'
import { gatheringLinkId } from '../parts/comingList'
import { gatheringAddress } from '../route'
import { useWords } from '../words'
import { ClashList } from './clashList'
import { KIND_COLOURS, KindTag } from './kindTag'
import { MiniMonth } from './miniMonth'

const useStyles = makeStyles({
  box: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    '::first-letter': { textTransform: 'uppercase' },
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  entry: { display: 'grid', gridTemplateColumns: '60px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  day: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
  gathering: {
    borderInlineStartWidth: '4px',
    borderInlineStartStyle: 'solid',
    paddingInlineStart: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'start',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
})

export function MonthBox({ month, areas, now }: { month: YearMonth; areas: readonly Area[]; now: Date }) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = yearWheelTexts[language]
  return (
    <section className={styles.box} aria-labelledby={`month-${month.month}`} data-print="month">
      <h3 className={styles.title} id={`month-${month.month}`}>
        {monthText(language, month.month)}
      </h3>
      <MiniMonth month={month} />
      {month.entries.length === 0 ? (
        <p className={look.quiet}>{words.nothing}</p>
      ) : (
        <ul className={styles.list}>
          {month.entries.map((entry) => (
            <li key={keyOf(entry)} className={styles.entry}>
              <span className={styles.day}>{dayOfMonth(language, entry.day)}</span>
              <Entry entry={entry} areas={areas} now={now} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Entry({ entry, areas, now }: { entry: YearEntry; areas: readonly Area[]; now: Date }) {
  const styles = useStyles()
  const { language, texts } = useWords()
  const words = yearWheelTexts[language]
  switch (entry.kind) {
    case 'holiday':
      return (
        <span className={styles.quiet}>
          {entry.holidays.map((holiday) => holidayTexts[language][holiday]).join(', ')}
        </span>
      )
    case 'school-holiday': {
      const { name, to, from } = entry.holiday
      return (
        <span className={styles.quiet}>{to === from ? name : words.schoolHoliday(name, dateText(language, to))}</span>
      )
    }
    case 'gathering': {
      const { gathering, clashes } = entry
      const names = isNamedIn(gathering, areas) ? null : areaNames(gathering, areas, texts.allAreas)
      const at = language === 'en' ? '' : 'kl. '
      return (
        <div
          className={styles.gathering}
          data-print="entry"
          style={{ borderInlineStartColor: KIND_COLOURS[gathering.kind].line }}
        >
          <Link className={styles.name} href={gatheringAddress(gathering.id)} id={gatheringLinkId(gathering)}>
            {gathering.title}
          </Link>
          <KindTag kind={gathering.kind} text={texts.kind[gathering.kind]} />
          <span className={styles.quiet}>
            {[names, `${at}${clockText(language, gathering.start)}`, gathering.venue].filter(Boolean).join(' · ')}
          </span>
          {gathering.stage === 'draft' && gathering.start > now && (
            <span className={styles.quiet} data-print="no">
              {texts.coming.notSent}
            </span>
          )}
          {clashes.length > 0 && (
            <div data-print="no">
              <ClashList clashes={clashes} />
            </div>
          )}
        </div>
      )
    }
  }
}

/** «Områdesamling Follo» has said whom it is for. */
function isNamedIn({ title, areas }: Gathering, all: readonly Area[]): boolean {
  return areas.every((id) => all.some((area) => area.id === id && title.includes(area.name)))
}

/** «9. tir» */
function dayOfMonth(language: Language, day: Day): string {
  return `${Number(day.slice(8))}${language === 'en' ? '' : '.'} ${dayText(language, day).slice(0, 3)}`
}

function keyOf(entry: YearEntry): string {
  switch (entry.kind) {
    case 'gathering':
      return entry.gathering.id
    case 'holiday':
      return entry.day
    case 'school-holiday':
      return `${entry.day} ${entry.holiday.name}`
  }
}
