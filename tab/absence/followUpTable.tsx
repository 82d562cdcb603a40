import { Badge, Field, Link, makeStyles, SearchBox, Switch, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { missedInARow } from '../../bot/domain/absence/escalation'
import type { FollowUp } from '../../bot/domain/absence/followUp'
import type { Area, AreaId } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { ToldAnswer } from '../../bot/http/contract/absence'
import { absenceTexts } from '../../bot/texts/tab/absence/absence'
import { useLook } from '../look'
import { Choice } from '../parts/choice'
import { ShowMore } from '../parts/showMore'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { gatheringAddress } from '../route'
import { dateOf, useWords } from '../words'
import { personAbsenceAddress } from './absenceAddress'
import { toldLines } from './told'

const PAGE = 10
const EVERYWHERE = ''

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
  },
  search: { flexGrow: 1, flexBasis: '200px', maxWidth: '320px' },
  box: { maxWidth: 'none' },
  comment: { whiteSpace: 'pre-line', marginBlock: `${tokens.spacingVerticalXS} 0`, fontStyle: 'italic' },
  badge: { whiteSpace: 'nowrap', flexShrink: 0 },
  row: { color: tokens.colorNeutralForeground2 },
})

/** Absence that somebody should follow up: who was told of it, and what the manager answered. */
export function FollowUpTable({
  followUps,
  areas,
  records,
  told,
  now,
}: {
  followUps: readonly FollowUp[]
  /** The areas to choose between; one alone is no choice. */
  areas: readonly Area[]
  records: Records
  /** Null until it is known. */
  told: ToldAnswer | null
  now: Date
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = texts.followUp
  const own = absenceTexts[language].followUp
  const [area, setArea] = useState<AreaId | typeof EVERYWHERE>(EVERYWHERE)
  const [onlyOpen, setOnlyOpen] = useState(false)
  const [search, setSearch] = useState('')
  const [count, setCount] = useState(PAGE)
  if (followUps.length === 0) return <p className={look.plain}>{words.none}</p>

  // The gathering people remember comes first, and in it those still open.
  const inArea = followUps
    .filter(({ member }) => area === EVERYWHERE || member.area === area)
    .toSorted((one, other) => other.gathering.start.getTime() - one.gathering.start.getTime())
  const open = inArea.filter(({ acknowledged }) => !acknowledged)
  const sought = search.trim().toLowerCase()
  const chosen = (onlyOpen ? open : inArea).filter(({ member }) => member.name.toLowerCase().includes(sought))
  const columns: StackColumn<FollowUp>[] = [
    { name: words.nurse, cell: ({ member }) => <Link href={personAbsenceAddress(member.id)}>{member.name}</Link> },
    {
      name: words.gathering,
      cell: ({ gathering }) => (
        <>
          <Link href={gatheringAddress(gathering.id)}>{gathering.title}</Link>
          <div className={look.quiet}>{dateOf(language, gathering.start, now)}</div>
        </>
      ),
    },
    {
      name: words.kind,
      cell: ({ gathering, member, kind }) => (
        <>
          {texts.absenceKind[kind]}
          {inARow({ gathering, member })}
        </>
      ),
    },
    {
      name: absenceTexts[language].told.who['manager-notice'],
      cell: ({ manager }) => manager?.name ?? words.noManager,
    },
    { name: own.told, cell: (followUp) => toldCell(followUp) },
    { name: words.status, cell: (followUp) => statusCell(followUp) },
  ]
  return (
    <>
      <div className={styles.tools}>
        {areas.length > 1 && (
          <Choice
            label={words.area}
            value={area}
            onChoose={(value) => setArea(areas.find(({ id }) => id === value)?.id ?? EVERYWHERE)}
            options={[
              { value: EVERYWHERE, text: texts.allAreas },
              ...areas.map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
        )}
        <Field label={own.search} className={styles.search}>
          <SearchBox size="large" className={styles.box} value={search} onChange={(_, data) => setSearch(data.value)} />
        </Field>
        <Switch label={words.onlyOpen} checked={onlyOpen} onChange={(_, data) => setOnlyOpen(data.checked)} />
      </div>
      <p className={look.quiet} role="status">
        {inArea.length === 0
          ? words.none
          : open.length === 0
            ? words.noneOpen
            : words.summary(open.length, inArea.length)}
        {inArea.length > 0 && chosen.length === 0 && sought !== '' && ` ${own.noneFound}`}
      </p>
      {chosen.length > 0 && (
        <StackTable
          label={words.title}
          columns={columns}
          rows={chosen.slice(0, count)}
          keyOf={({ gathering, member }) => `${gathering.id}|${member.id}`}
        />
      )}
      {chosen.length > count && (
        <ShowMore count={Math.min(3 * PAGE, chosen.length - count)} onMore={() => setCount(count + 3 * PAGE)} />
      )}
    </>
  )

  function inARow({ gathering, member }: Pick<FollowUp, 'gathering' | 'member'>) {
    const missed = missedInARow(gathering, member, records)
    if (missed.length < 2) return null
    const dates = missed.map((each) => dateOf(language, each.gathering.start, now)).join(', ')
    return <div className={styles.row}>{own.inARow(missed.length, dates)}</div>
  }

  /** Nobody is told then, so there is nothing to acknowledge. */
  function isUnasked({ gathering, member }: FollowUp): boolean {
    return told?.unasked.some((each) => each.gathering === gathering.id && each.member === member.id) === true
  }

  function toldCell(followUp: FollowUp) {
    const lines = told === null ? [] : toldLines(followUp, told, records, language, now)
    if (lines.length === 0) return null
    return lines.map((line) => <div key={line}>{line}</div>)
  }

  function statusCell(followUp: FollowUp) {
    const { acknowledged } = followUp
    if (!acknowledged && isUnasked(followUp)) return '–'
    if (!acknowledged) {
      return (
        <Badge appearance="outline" color="important" size="large" className={styles.badge}>
          {words.notAcknowledged}
        </Badge>
      )
    }
    return (
      <>
        {words.acknowledged(dateOf(language, acknowledged.at, now))}
        {acknowledged.comment && <p className={styles.comment}>«{acknowledged.comment}»</p>}
      </>
    )
  }
}
