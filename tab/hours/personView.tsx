import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { useMemo, type RefObject } from 'react'
import { HOURS_GROUPS, hoursIn, sumOf, type Hours, type HoursGroup } from '../../bot/domain/attendance/hours'
import { mayKeepHours } from '../../bot/domain/attendance/jobShadowing'
import { dayIn, OSLO, yearOf } from '../../bot/domain/day'
import type { Member } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import { fullDate, hoursText, numberText } from '../../bot/texts/dates'
import { tabHoursTexts } from '../../bot/texts/tab/topics/hours'
import type { Commands } from '../commands'
import type { Lists } from '../lists'
import { useTitleFocus } from '../loadedPage'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { useRecords } from '../records'
import { OVERVIEW_ADDRESS } from '../route'
import type { Seen } from '../tables'
import { useWords } from '../words'
import { AttendanceHistory } from './attendanceHistory'
import { useTablesWithPast, YEARS_BEFORE } from './pastYears'
import { ShadowingSection } from './shadowingSection'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
})

export type PersonViewProps = {
  person: string
  me: Me
  lists: Lists
  seen: Seen
  now: Date
  commands: Commands
  refresh: () => void
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** One person's hours over three years, where they come from, and the days of job shadowing. */
export function PersonView({ person, me, lists, seen, now, commands, refresh, titleRef }: PersonViewProps) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = tabHoursTexts[language]
  const year = yearOf(dayIn(OSLO, now))
  const { tables, isWhole } = useTablesWithPast(lists, year, seen)
  const records = useRecords(tables)
  const member = [...records.members.values()].find(({ id }) => id === person)
  const maySee = member !== undefined && mayKeepHours(me, member)
  const years = useMemo(
    () => (member ? hoursOfYears(records, member, year, isWhole) : []),
    [records, member, year, isWhole],
  )
  useTitleFocus(titleRef)
  const title = !member ? words.notFound : maySee ? member.name : words.otherArea
  const back = (
    <Link href={OVERVIEW_ADDRESS} className={styles.back}>
      <ArrowLeftRegular aria-hidden="true" /> {texts.gathering.back}
    </Link>
  )
  if (!member || !maySee) {
    return (
      <div className={styles.head}>
        {back}
        <h1 className={look.heading} ref={titleRef} tabIndex={-1}>
          {title}
        </h1>
      </div>
    )
  }
  const { requiredHoursPerYear } = records.settings
  return (
    <>
      <div className={styles.head}>
        {back}
        <h1 className={look.title} ref={titleRef} tabIndex={-1}>
          {title}
        </h1>
        <p className={look.quiet}>{aboutPerson(member, records, texts.role[member.role]).join(' · ')}</p>
        <p className={look.quiet}>{words.since(fullDate(language, member.memberSince))}</p>
      </div>
      <Section title={words.hours.title} lead={words.hours.lead(hoursText(language, requiredHoursPerYear))}>
        <StackTable label={words.hours.title} columns={columns()} rows={years} keyOf={(row) => String(row.year)} />
        {!isWhole && (
          <p className={look.quiet} role="status">
            {words.hours.loading}
          </p>
        )}
      </Section>
      <ShadowingSection member={member} records={records} now={now} commands={commands} refresh={refresh} />
      <AttendanceHistory member={member} records={records} now={now} />
    </>
  )

  function columns(): StackColumn<YearRow>[] {
    const ofGroup = (group: HoursGroup): StackColumn<YearRow> => ({
      name: words.group[group],
      isNumber: true,
      cell: ({ hours }) => numberText(language, sumOf(hours.entries.filter((entry) => entry.group === group))),
    })
    return [
      { name: words.hours.year, cell: (row) => row.year },
      ...HOURS_GROUPS.map(ofGroup),
      {
        name: words.hours.sum,
        isNumber: true,
        cell: ({ hours: { total } }) => (
          <>
            {hoursText(language, total)}{' '}
            {total >= requiredHoursPerYear && (
              <Badge appearance="tint" color="success" className={styles.badge}>
                {words.hours.reached}
              </Badge>
            )}
          </>
        ),
      },
    ]
  }
}

type YearRow = { year: number; hours: Hours }

function hoursOfYears(records: Records, member: Member, latest: number, isWhole: boolean): YearRow[] {
  return Array.from({ length: isWhole ? YEARS_BEFORE + 1 : 1 }, (_, back) => ({
    year: latest - back,
    hours: hoursIn(records, member.id, latest - back),
  }))
}

function aboutPerson(member: Member, records: Records, role: string): string[] {
  const workplace = member.workplace === null ? undefined : records.workplaces.get(member.workplace)?.name
  const area = records.areas.find(({ id }) => id === member.area)?.name
  return [role, workplace, area].filter((part) => part !== undefined)
}
