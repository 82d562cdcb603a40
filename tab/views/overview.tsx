import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useMemo, type ReactNode, type RefObject } from 'react'
import { areaFigures } from '../../bot/domain/figures/areaFigures'
import { dayIn, OSLO, yearOf } from '../../bot/domain/day'
import { followUps } from '../../bot/domain/absence/followUp'
import { yearOfGathering, type Gathering } from '../../bot/domain/gathering'
import {
  comingGatherings,
  gatheringFigures,
  surveyTurnout,
  type ComingGathering,
} from '../../bot/domain/figures/overview'
import type { Records } from '../../bot/domain/records'
import type { SurveyId } from '../../bot/domain/surveys/survey'
import type { Me } from '../../bot/http/contract'
import { hoursText } from '../../bot/texts/dates'
import { absenceLinkTexts } from '../../bot/texts/tab/absence/link'
import { newsLinkTexts } from '../../bot/texts/tab/news/link'
import { sendingLinkTexts } from '../../bot/texts/tab/sending/link'
import { surveysLinkTexts } from '../../bot/texts/tab/surveys/link'
import { yearLinkTexts } from '../../bot/texts/tab/topics/yearLink'
import type { Setting } from '../../bot/store/rows/settingRow'
import { ABSENCE_ADDRESS, RULES_ADDRESS } from '../absence/absenceAddress'
import { AbsenceLink } from '../absence/absenceLink'
import type { SetAside } from '../listCopy'
import { mayKeepListOf } from '../attendance/attendanceAddress'
import { useLook } from '../look'
import { NEWS_ADDRESS } from '../news/newsAddress'
import { AreaTable } from '../parts/areaTable'
import { ComingList } from '../parts/comingList'
import { HeldTable } from '../parts/heldTable'
import { QualityList } from '../parts/qualityList'
import { Section } from '../parts/section'
import { SurveyList } from '../parts/surveyList'
import { PausedBanner } from '../sending/pausedBanner'
import { REACH_ADDRESS, SENDINGS_ADDRESS } from '../sending/sendingAddress'
import { SURVEYS_ADDRESS } from '../surveys/surveyAddress'
import { useWords } from '../words'
import { yearAddress } from '../year/address'

const useStyles = makeStyles({
  nav: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
})

export function Overview({
  records,
  answered,
  setAside,
  settings,
  me,
  year,
  now,
  mayInvite,
  onInvite,
  showsAll,
  onShowAll,
  planEntry,
  titleRef,
}: {
  records: Records
  answered: ReadonlyMap<SurveyId, number>
  setAside: readonly SetAside[]
  settings: readonly Setting[]
  me: Me
  year: number
  now: Date
  mayInvite: (gathering: Gathering) => boolean
  onInvite: (gathering: Gathering) => void
  /** Whether every coming gathering is shown; kept outside, for the way back from one of them. */
  showsAll: boolean
  onShowAll: () => void
  /** The ways in to planning. */
  planEntry: ReactNode
  titleRef: RefObject<HTMLHeadingElement | null>
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const own = me.role === 'area-leader' ? me.area : null
  const isPast = year < yearOf(dayIn(OSLO, now))
  const coming = useMemo(
    () =>
      ownFirst(
        comingGatherings(records, now).filter(({ gathering }) => yearOfGathering(gathering) >= year),
        ({ gathering }: ComingGathering) => gathering.areas.some((area) => area === own),
      ),
    [records, now, year, own],
  )
  const areas = useMemo(
    () => ownFirst(areaFigures(records, year, now), ({ area }) => area.id === own),
    [records, year, now, own],
  )
  const absences = useMemo(() => followUps(records, year), [records, year])
  const held = useMemo(() => gatheringFigures(records, year), [records, year])
  const turnout = useMemo(() => surveyTurnout(records, answered, now), [records, answered, now])
  const required = records.settings.requiredHoursPerYear
  return (
    <>
      <h1 className={look.title} ref={titleRef} tabIndex={-1}>
        {texts.overview.title} {year}
      </h1>
      <nav className={styles.nav}>
        <Link href={yearAddress(year)} className={styles.link}>
          {yearLinkTexts[language].title(year)}
        </Link>
        <Link href={ABSENCE_ADDRESS} className={styles.link}>
          {absenceLinkTexts[language].absence}
        </Link>
        <Link href={RULES_ADDRESS} className={styles.link}>
          {absenceLinkTexts[language].rules}
        </Link>
        <Link href={NEWS_ADDRESS} className={styles.link}>
          {newsLinkTexts[language].news}
        </Link>
        <Link href={SURVEYS_ADDRESS} className={styles.link}>
          {surveysLinkTexts[language].surveys}
        </Link>
        <Link href={SENDINGS_ADDRESS} className={styles.link}>
          {sendingLinkTexts[language].sendings}
        </Link>
        <Link href={REACH_ADDRESS} className={styles.link}>
          {sendingLinkTexts[language].reach}
        </Link>
      </nav>
      <PausedBanner settings={settings} records={records} now={now} />
      {!isPast && (
        <Section title={texts.coming.title}>
          {planEntry}
          {coming.length === 0 ? (
            <p className={look.plain}>{texts.coming.none}</p>
          ) : (
            <ComingList
              coming={coming}
              areas={records.areas}
              now={now}
              mayInvite={mayInvite}
              onInvite={onInvite}
              mayKeep={(gathering) => mayKeepListOf(me, gathering, now)}
              showsAll={showsAll}
              onShowAll={onShowAll}
            />
          )}
        </Section>
      )}
      <Section title={texts.areas.title} lead={texts.areas.lead(hoursText(language, required))}>
        <AreaTable figures={areas} own={own} required={required} />
      </Section>
      <Section title={texts.followUp.title} lead={texts.followUp.lead}>
        <AbsenceLink followUps={absences} own={own} />
      </Section>
      <Section title={texts.held.title}>
        <HeldTable figures={held} areas={records.areas} year={year} now={now} />
      </Section>
      <Section title={texts.surveys.title} lead={texts.surveys.privacy}>
        <SurveyList turnout={turnout} now={now} />
      </Section>
      <Section title={texts.quality.title}>
        <QualityList setAside={setAside} />
      </Section>
    </>
  )
}

function ownFirst<Item>(items: readonly Item[], isOwn: (item: Item) => boolean): Item[] {
  return [...items.filter(isOwn), ...items.filter((item) => !isOwn(item))]
}
