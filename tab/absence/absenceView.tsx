import { Link, makeStyles } from '@fluentui/react-components'
import { useMemo } from 'react'
import { memberCommitments } from '../../bot/domain/absence/commitment'
import { followUps } from '../../bot/domain/absence/followUp'
import { heldIn } from '../../bot/domain/figures/overview'
import { leadsNetwork, type Area, type Member } from '../../bot/domain/member'
import { absenceTexts } from '../../bot/texts/tab/absence/absence'
import { commitmentTexts } from '../../bot/texts/tab/absence/commitment'
import { absenceLinkTexts } from '../../bot/texts/tab/absence/link'
import { YEARS_BEFORE } from '../hours/pastYears'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { OVERVIEW_ADDRESS } from '../route'
import { NotFetched, PageHead } from '../sending/pageHead'
import { useWords } from '../words'
import { RULES_ADDRESS } from './absenceAddress'
import type { AbsenceShown } from './absencePages'
import { AreaCommitments, MemberCommitments, type YearBefore } from './commitmentTables'
import { FollowUpTable } from './followUpTable'
import { MessageLog } from './messageLog'
import { useTold } from './told'

const useStyles = makeStyles({
  rules: { display: 'inline-flex', alignItems: 'center', minHeight: '44px' },
})

/** Everything about absence of one year: what is open, who was told, and how it goes beside attendance. */
export function AbsenceView({
  areas,
  me,
  records,
  isWhole,
  year,
  now,
  commands,
  titleRef,
}: AbsenceShown & { areas: readonly Area[] }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = absenceTexts[language]
  const told = useTold(commands, year)
  const ids = useMemo(() => new Set(areas.map(({ id }) => id)), [areas])
  const isOurs = useMemo(() => {
    const all = leadsNetwork(me)
    return (member: Member) => all || (member.area !== null && ids.has(member.area))
  }, [me, ids])
  const open = useMemo(() => followUps(records, year).filter(({ member }) => isOurs(member)), [records, year, isOurs])
  const members = useMemo(
    () => memberCommitments(records, year).filter(({ member }) => isOurs(member)),
    [records, year, isOurs],
  )
  const before = useMemo(
    (): YearBefore[] =>
      Array.from({ length: isWhole ? YEARS_BEFORE : 0 }, (_, index) => ({
        year: year - 1 - index,
        members: memberCommitments(records, year - 1 - index),
      })),
    [records, year, isWhole],
  )
  const held = useMemo(() => heldIn(records, year).reverse(), [records, year])
  const [only] = areas
  return (
    <>
      <PageHead
        back={{ address: OVERVIEW_ADDRESS, text: texts.gathering.back }}
        title={words.title(year)}
        titleRef={titleRef}
      >
        <p className={look.quiet}>
          {words.lead} {!leadsNetwork(me) && only && words.ownArea(only.name)}
        </p>
        <Link href={RULES_ADDRESS} className={styles.rules}>
          {absenceLinkTexts[language].rules}
        </Link>
      </PageHead>
      {told.isError && !told.data && (
        <NotFetched text={words.told.failed} retry={words.told.retry} onRetry={() => void told.refetch()} />
      )}
      <Section title={texts.followUp.title} lead={words.followUp.lead}>
        <FollowUpTable followUps={open} areas={areas} records={records} told={told.data ?? null} now={now} />
      </Section>
      <Section title={commitmentTexts[language].commitment.areas} lead={commitmentTexts[language].commitment.lead}>
        <AreaCommitments areas={areas} members={members} before={before} />
        {!isWhole && (
          <p className={look.quiet} role="status">
            {words.loadingBefore}
          </p>
        )}
      </Section>
      <Section title={commitmentTexts[language].commitment.nurses}>
        <MemberCommitments members={members} areas={areas} />
      </Section>
      <Section title={words.log.title} lead={words.log.lead}>
        {told.data ? (
          <MessageLog held={held} told={told.data} records={records} now={now} />
        ) : (
          <p className={look.plain}>{told.isError ? words.told.failed : texts.loading}</p>
        )}
      </Section>
    </>
  )
}
