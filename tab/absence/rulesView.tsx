import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import type { RefObject } from 'react'
import { ABSENCE_KINDS, type AbsenceKind } from '../../bot/domain/absence/absence'
import { leadsNetwork } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import { absenceRulesOn } from '../../bot/domain/settings'
import type { Me } from '../../bot/http/contract'
import type { Setting } from '../../bot/store/rows/settingRow'
import { fullDate, hoursText } from '../../bot/texts/dates'
import { absenceTexts } from '../../bot/texts/tab/absence/absence'
import { rulesTexts } from '../../bot/texts/tab/absence/rules'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { todayAt, useWords } from '../words'
import { ABSENCE_ADDRESS } from './absenceAddress'
import { RulesForm } from './rulesForm'
import { RulesHistory } from './rulesHistory'
import { SimpleForm } from './simpleForm'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
})

export type RulesViewProps = {
  me: Me
  records: Records
  /** As the rows stand, with who changed them. */
  rows: readonly Setting[]
  now: Date
  commands: Commands
  refresh: () => void
  titleRef: RefObject<HTMLHeadingElement | null>
}

/** The network's rules: for everybody who leads to read, for the working group to change. */
export function RulesView({ me, records, rows, now, commands, refresh, titleRef }: RulesViewProps) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = rulesTexts[language]
  const { settings } = records
  const today = todayAt(now)
  const rules = absenceRulesOn(settings, today)
  const since = settings.laterRules.findLast(({ from }) => from <= today)?.from
  const next = settings.laterRules.find(({ from }) => from > today)?.from
  const mayChange = leadsNetwork(me)
  const says = (kinds: readonly AbsenceKind[], kind: AbsenceKind) =>
    kinds.includes(kind) ? words.now.yes : words.now.no
  const columns: StackColumn<AbsenceKind>[] = [
    { name: words.now.kind, cell: (kind) => texts.absenceKind[kind] },
    { name: words.now.nurse, cell: (kind) => says(rules.nurseIsToldOf, kind) },
    { name: words.now.manager, cell: (kind) => says(rules.managerIsToldOf, kind) },
  ]
  return (
    <>
      <div className={styles.head}>
        <Link href={ABSENCE_ADDRESS} className={styles.back}>
          <ArrowLeftRegular aria-hidden="true" /> {absenceTexts[language].back}
        </Link>
        <h1 className={look.title} ref={titleRef} tabIndex={-1}>
          {words.title}
        </h1>
        <p className={look.quiet}>{words.lead}</p>
      </div>
      {!mayChange && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.readOnly}</MessageBarBody>
        </MessageBar>
      )}
      <Section
        title={words.now.title}
        lead={since === undefined ? words.now.always : words.now.since(fullDate(language, since))}
      >
        <StackTable label={words.now.title} columns={columns} rows={ABSENCE_KINDS} keyOf={(kind) => kind} />
        <div>
          <p className={look.plain}>
            {words.now.wait(rules.managerWaitHours === 0 ? null : hoursText(language, rules.managerWaitHours))}
          </p>
          <p className={look.plain}>{words.now.escalate(rules.escalateAfter)}</p>
          <p className={look.plain}>{words.now.quiet}</p>
          {next !== undefined && <p className={look.plain}>{words.now.planned(fullDate(language, next))}</p>}
        </div>
      </Section>
      {mayChange && <RulesForm records={records} now={now} commands={commands} refresh={refresh} />}
      <SimpleForm records={records} rows={rows} now={now} commands={commands} refresh={refresh} mayChange={mayChange} />
      <RulesHistory records={records} rows={rows} now={now} />
    </>
  )
}
