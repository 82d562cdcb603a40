import { Field, Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import {
  areaCommitments,
  commitmentShare,
  sumOfCommitments,
  type Commitment,
  type MemberCommitment,
} from '../../bot/domain/absence/commitment'
import type { Area } from '../../bot/domain/member'
import { absenceTexts } from '../../bot/texts/tab/absence/absence'
import { commitmentTexts } from '../../bot/texts/tab/absence/commitment'
import { useLook } from '../look'
import { Choice } from '../parts/choice'
import { ShowMore } from '../parts/showMore'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { useWords } from '../words'
import { personAbsenceAddress } from './absenceAddress'

const PAGE = 20

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
  },
  search: { flexGrow: 1, flexBasis: '200px', maxWidth: '320px' },
  box: { maxWidth: 'none' },
})

/** «67 %», and under it of how many times; null where nobody was expected. */
function useShare(): (part: number, whole: number) => ReactNode {
  const look = useLook()
  const words = commitmentTexts[useWords().language].commitment
  return (part, whole) =>
    whole === 0 ? null : (
      <>
        {words.share(Math.round((100 * part) / whole))}
        <div className={look.quiet}>{words.outOf(part, whole)}</div>
      </>
    )
}

/** Attendance and commitment side by side. */
export function useCommitmentColumns<Row>(commitmentOf: (row: Row) => Commitment): StackColumn<Row>[] {
  const words = commitmentTexts[useWords().language].commitment
  const share = useShare()
  const column = (name: string, cell: (commitment: Commitment) => ReactNode): StackColumn<Row> => ({
    name,
    isNumber: true,
    cell: (row) => cell(commitmentOf(row)),
  })
  return [
    column(words.attendance, ({ expected, came }) => share(came, expected)),
    column(words.commitment, ({ expected, came, gaveNotice }) => share(came + gaveNotice, expected)),
    column(words.stayedAway, ({ expected, came, gaveNotice }) =>
      expected === 0 ? null : expected - came - gaveNotice,
    ),
  ]
}

/** One line of the table of areas; the last one is everybody. */
type AreaRow = { id: string; name: string; commitment: Commitment; before: readonly Commitment[] }

export type YearBefore = { year: number; members: readonly MemberCommitment[] }

export function AreaCommitments({
  areas,
  members,
  before,
}: {
  areas: readonly Area[]
  members: readonly MemberCommitment[]
  /** The years before, the latest first. */
  before: readonly YearBefore[]
}) {
  const words = commitmentTexts[useWords().language].commitment
  const figures = useCommitmentColumns<AreaRow>(({ commitment }) => commitment)
  const shareIn = useShare()
  const ofYears = [members, ...before.map((each) => each.members)].map((each) => areaCommitments(areas, each))
  const rowOf = (id: string, name: string, years: readonly Commitment[]): AreaRow => {
    const [commitment = sumOfCommitments([]), ...earlier] = years
    return { id, name, commitment, before: earlier }
  }
  const each = (area: Area) =>
    ofYears.map((year) => year.filter((row) => row.area === area).map((row) => row.commitment))
  const rows = areas.map((area) => rowOf(area.id, area.name, each(area).map(sumOfCommitments)))
  const everybody = ofYears.map((year) => sumOfCommitments(year.map((row) => row.commitment)))
  const columns: StackColumn<AreaRow>[] = [
    { name: words.area, cell: ({ name }) => name },
    ...figures,
    ...before.map(({ year }, index): StackColumn<AreaRow> => ({
      name: words.inYear(year),
      isNumber: true,
      cell: ({ before: earlier }) => {
        const { expected, came, gaveNotice } = earlier[index] ?? sumOfCommitments([])
        return shareIn(came + gaveNotice, expected)
      },
    })),
  ]
  return (
    <StackTable
      label={words.areas}
      columns={columns}
      rows={areas.length > 1 ? [...rows, rowOf('', words.everybody, everybody)] : rows}
      keyOf={({ id }) => id}
    />
  )
}

type Order = 'name' | 'lowest'

export function MemberCommitments({
  members,
  areas,
}: {
  members: readonly MemberCommitment[]
  areas: readonly Area[]
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = commitmentTexts[language].commitment
  const { search: searchLabel, noneFound } = absenceTexts[language].followUp
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<Order>('name')
  const [count, setCount] = useState(PAGE)
  const figures = useCommitmentColumns<MemberCommitment>(({ commitment }) => commitment)
  if (members.length === 0) return <p className={look.plain}>{words.none}</p>
  const sought = search.trim().toLowerCase()
  const found = members.filter(({ member }) => member.name.toLowerCase().includes(sought))
  const shareOf = ({ commitment }: MemberCommitment) => commitmentShare(commitment) ?? 1
  const chosen = order === 'name' ? found : found.toSorted((one, other) => shareOf(one) - shareOf(other))
  const areaColumn: StackColumn<MemberCommitment> = {
    name: words.area,
    cell: ({ member }) => areas.find(({ id }) => id === member.area)?.name ?? null,
  }
  const columns: StackColumn<MemberCommitment>[] = [
    { name: words.name, cell: ({ member }) => <Link href={personAbsenceAddress(member.id)}>{member.name}</Link> },
    ...(areas.length > 1 ? [areaColumn] : []),
    ...figures,
  ]
  return (
    <>
      <div className={styles.tools}>
        <Field label={searchLabel} className={styles.search}>
          <SearchBox size="large" className={styles.box} value={search} onChange={(_, data) => setSearch(data.value)} />
        </Field>
        <Choice
          label={words.order}
          value={order}
          onChoose={(value) => setOrder(value === 'lowest' ? 'lowest' : 'name')}
          options={[
            { value: 'name', text: words.byName },
            { value: 'lowest', text: words.lowestFirst },
          ]}
        />
      </div>
      {chosen.length === 0 ? (
        <p className={look.plain} role="status">
          {noneFound}
        </p>
      ) : (
        <StackTable
          label={words.nurses}
          columns={columns}
          rows={chosen.slice(0, count)}
          keyOf={({ member }) => member.id}
        />
      )}
      {chosen.length > count && (
        <ShowMore count={Math.min(2 * PAGE, chosen.length - count)} onMore={() => setCount(count + 2 * PAGE)} />
      )}
    </>
  )
}
