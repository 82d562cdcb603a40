import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { lazy, Suspense, useState } from 'react'
import { dayIn, OSLO, yearOf } from '../../bot/domain/day'
import { yearOfGathering, type Gathering } from '../../bot/domain/gathering'
import { mayKeepHours } from '../../bot/domain/attendance/jobShadowing'
import { mayLead, type Language, type Member } from '../../bot/domain/member'
import { yearsIn } from '../../bot/domain/figures/overview'
import type { Me } from '../../bot/http/contract'
import { clockText } from '../../bot/texts/dates'
import type { Clock } from '../clock'
import type { Commands } from '../commands'
import { personAddress, useOpenPerson } from '../hours/personAddress'
import { isInScope, type YearScope } from '../listCopy'
import type { Lists } from '../lists'
import { useLook } from '../look'
import { useMinute } from '../now'
import { gatheringLinkId } from '../parts/comingList'
import { Header } from '../parts/header'
import { UpdateNews } from '../parts/updateNews'
import { allSetAside, useAnswered, useRecords } from '../records'
import { useOpenPlan } from '../planning/planAddress'
import { PlanEntry } from '../planning/planEntry'
import { useOpenedGathering } from '../route'
import { useTables, type Seen } from '../tables'
import { useArrival } from '../arrival'
import { useWords } from '../words'
import { openedYear as yearIn, useYearAddress } from '../year/address'
import { planLinkTexts } from '../../bot/texts/tab/topics/planLink'
import { yearLinkTexts } from '../../bot/texts/tab/topics/yearLink'
import { GatheringPage } from './gatheringPage'
import { Loading } from './loading'
import { choosesYearAt, MorePages, moreTitle, useMoreAddress } from './morePages'
import { Overview } from './overview'
import { Problem } from './problem'

const YearPages = lazy(async () => ({ default: (await import('../year/yearPages')).YearPages }))
const InviteDialog = lazy(async () => ({ default: (await import('../parts/inviteDialog')).InviteDialog }))
const PlanPage = lazy(async () => ({ default: (await import('../planning/planPage')).PlanPage }))
const PersonView = lazy(async () => ({ default: (await import('../hours/personView')).PersonView }))

type HomeProps = {
  me: Me
  lists: Lists
  clock: Clock
  commands: Commands
  onLanguage: (language: Language) => void
  onLeave: (() => void) | null
}

export function Home(props: HomeProps) {
  const { lists, clock } = props
  const now = useMinute(clock)
  const thisYear = yearOf(dayIn(OSLO, now))
  const [picked, setPicked] = useState<number | null>(null)
  const year = picked ?? thisYear
  const scope: YearScope = { year, onwards: year >= thisYear }
  const openedId = useOpenedGathering()

  const first = useTables(lists, clock, scope, false)
  const opened = first.data?.tables.gatherings.values.find(({ id }) => id === openedId)
  // A link may open a gathering of another year than the one that is looked at.
  const openedYear = opened ? yearOfGathering(opened) : year
  const needed = isInScope(scope, openedYear) ? scope : { year: openedYear, onwards: false }
  const seen = useTables(lists, clock, needed, true)

  if (!seen.data) return seen.isError ? <Problem error={seen.error} onRetry={() => void seen.refetch()} /> : <Loading />
  return (
    <Loaded
      {...props}
      seen={seen.data}
      isStale={seen.isError}
      isOtherYear={seen.isPlaceholderData}
      refresh={() => seen.refetch()}
      now={now}
      year={year}
      onYear={setPicked}
      openedId={openedId}
    />
  )
}

type LoadedProps = HomeProps & {
  seen: Seen
  isStale: boolean
  /** What is at hand belongs to the year before the one just chosen. */
  isOtherYear: boolean
  refresh: () => Promise<unknown>
  now: Date
  year: number
  onYear: (year: number) => void
  openedId: string | null
}

/** The number makes every opening a new one, with nothing left from the one before. */
type Inviting = { gathering: Gathering; isOpen: boolean; number: number }

function Loaded({ seen, isStale, isOtherYear, refresh, now, year, onYear, openedId, ...props }: LoadedProps) {
  const { me, commands, onLanguage, onLeave } = props
  const look = useLook()
  const { language, texts } = useWords()
  const records = useRecords(seen.tables)
  const answered = useAnswered(seen.tables)
  const [showsAll, setShowsAll] = useState(false)
  const [inviting, setInviting] = useState<Inviting | null>(null)
  const openInvite = (gathering: Gathering) =>
    setInviting((before) => ({ gathering, isOpen: true, number: (before?.number ?? 0) + 1 }))
  const opened = [...records.gatherings.values()].find(({ id }) => id === openedId)
  const person = useOpenPerson()
  const yearAddress = useYearAddress()
  const yearShown = yearAddress === null ? null : yearIn(yearAddress)
  const plan = useOpenPlan()
  const more = useMoreAddress()
  const isOverview = [openedId, person, yearShown, plan, more].every((each) => each === null)
  const title =
    yearShown !== null
      ? yearLinkTexts[language].title(yearShown.year)
      : person !== null
        ? ([...records.members.values()].find(({ id }) => id === person)?.name ?? texts.overview.title)
        : isOverview
          ? texts.overview.title
          : more !== null
            ? moreTitle(more, language)
            : plan !== null
              ? planLinkTexts[language].title[plan.kind]
              : (opened?.title ?? texts.gathering.notFound)
  const titleRef = useArrival(yearAddress ?? person ?? more ?? plan?.kind ?? openedId, `${title} – ${texts.appName}`)

  const choosesYear = isOverview || (more !== null && choosesYearAt(more))
  const mayInvite = (gathering: Gathering) =>
    gathering.stage === 'draft' && gathering.start > now && mayLead(me, gathering)
  const personAddressOf = (member: Member) =>
    member.role === 'resource-nurse' && mayKeepHours(me, member) ? personAddress(member.id) : null
  const closeInvite = () => {
    const back = inviting ? document.getElementById(gatheringLinkId(inviting.gathering)) : null
    setInviting(inviting && { ...inviting, isOpen: false })
    // The button that opened the dialog is gone when the gathering has been called.
    setTimeout(() => (back ?? titleRef.current)?.focus())
  }
  return (
    <div className={look.column}>
      <Header
        networkName={records.settings.networkName}
        me={me}
        year={choosesYear ? { chosen: year, all: yearsIn(records, now), onChoose: onYear } : null}
        onLanguage={onLanguage}
        onLeave={onLeave}
      />
      <UpdateNews seen={seen} />
      {isStale && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.stale(clockText(language, seen.at))}</MessageBarTitle> {texts.staleHelp}
          </MessageBarBody>
        </MessageBar>
      )}
      <main style={{ display: 'contents' }}>
        {isOtherYear ? (
          <Loading />
        ) : yearAddress !== null ? (
          <Suspense fallback={<Loading />}>
            <YearPages
              address={yearAddress}
              me={me}
              records={records}
              commands={commands}
              now={now}
              onMade={() => void refresh()}
            />
          </Suspense>
        ) : person !== null ? (
          <Suspense fallback={<Loading />}>
            <PersonView
              key={person}
              person={person}
              me={me}
              lists={props.lists}
              seen={seen}
              now={now}
              commands={commands}
              refresh={() => void refresh()}
              titleRef={titleRef}
            />
          </Suspense>
        ) : more !== null ? (
          <MorePages address={more} {...props} {...{ seen, year, now, refresh, titleRef }} />
        ) : plan !== null ? (
          <Suspense fallback={<Loading />}>
            <PlanPage opened={plan} me={me} records={records} now={now} commands={commands} refresh={refresh} />
          </Suspense>
        ) : isOverview ? (
          <Overview
            records={records}
            answered={answered}
            setAside={allSetAside(seen.tables)}
            settings={seen.tables.settings.values}
            me={me}
            year={year}
            now={now}
            mayInvite={mayInvite}
            onInvite={openInvite}
            showsAll={showsAll}
            onShowAll={() => setShowsAll(true)}
            planEntry={
              <PlanEntry
                drafts={[...records.gatherings.values()].filter(mayInvite)}
                areas={records.areas}
                ownArea={me.role === 'area-leader' ? me.area : null}
                now={now}
                commands={commands}
                onSent={refresh}
              />
            }
            titleRef={titleRef}
          />
        ) : (
          <GatheringPage
            key={openedId}
            gathering={opened}
            me={me}
            records={records}
            now={now}
            clock={props.clock}
            commands={commands}
            refresh={refresh}
            mayInvite={opened !== undefined && mayInvite(opened)}
            onInvite={openInvite}
            personAddressOf={personAddressOf}
            titleRef={titleRef}
          />
        )}
      </main>
      {inviting && (
        <Suspense>
          <InviteDialog
            key={inviting.number}
            isOpen={inviting.isOpen}
            gathering={inviting.gathering}
            now={now}
            commands={commands}
            onSent={() => void refresh()}
            onClose={closeInvite}
          />
        </Suspense>
      )}
    </div>
  )
}
