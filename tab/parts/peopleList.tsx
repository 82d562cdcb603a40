import { Field, Link, makeStyles, SearchBox, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Member, Workplace, WorkplaceId } from '../../bot/domain/member'
import type { AnswerState, PersonAtGathering } from '../../bot/domain/figures/overview'
import { useLook } from '../look'
import { useWords } from '../words'
import { Choice } from './choice'
import { ShowMore } from './showMore'
import { StackTable, type StackColumn } from './stackTable'

const PAGE = 60
const STATES: readonly AnswerState[] = ['on-site', 'online', 'waiting', 'cannot-come', 'no-answer']

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
  },
  search: { flexGrow: 1, flexBasis: '240px', maxWidth: '420px' },
  box: { maxWidth: 'none' },
})

export function PeopleList({
  people,
  workplaces,
  isCalled,
  isHeld,
  addressOf,
}: {
  people: readonly PersonAtGathering[]
  workplaces: ReadonlyMap<WorkplaceId, Workplace>
  isCalled: boolean
  isHeld: boolean
  /** Where more about this person is; null when that is not for whoever looks. */
  addressOf: (member: Member) => string | null
}) {
  const styles = useStyles()
  const look = useLook()
  const { texts } = useWords()
  const words = texts.gathering
  const [filter, setFilter] = useState<AnswerState | 'all'>('all')
  const [search, setSearch] = useState('')
  const [count, setCount] = useState(PAGE)
  const workplaceOf = ({ member }: PersonAtGathering) =>
    member.workplace === null ? '' : (workplaces.get(member.workplace)?.name ?? '')
  const sought = search.trim().toLowerCase()
  const chosen = people.filter(
    (person) =>
      (filter === 'all' || person.state === filter) &&
      `${person.member.name} ${workplaceOf(person)}`.toLowerCase().includes(sought),
  )
  const columns: StackColumn<PersonAtGathering>[] = [
    {
      name: words.name,
      cell: (person) => (
        <>
          {linked(person.member, addressOf(person.member))}
          {!person.invited && <div className={look.quiet}>{words.walkIn}</div>}
        </>
      ),
    },
    { name: words.workplace, cell: (person) => workplaceOf(person) || null },
  ]
  if (isCalled) {
    columns.push({
      name: words.answer,
      cell: ({ state, rsvp }) => (
        <>
          {texts.state[state]}
          {rsvp?.answer === 'cannot-come' && `: ${texts.reason[rsvp.reason]}`}
          {rsvp?.late && <div className={look.quiet}>{words.late}</div>}
        </>
      ),
    })
  }
  if (isHeld || people.some(({ mark }) => mark)) {
    columns.push({ name: words.attendance, cell: ({ mark }) => (mark ? texts.presence[mark.presence] : null) })
  }
  return (
    <>
      <div className={styles.tools}>
        {isCalled && (
          <Choice
            label={words.filter}
            value={filter}
            onChoose={(value) => setFilter(STATES.find((state) => state === value) ?? 'all')}
            options={[
              { value: 'all', text: words.everyone },
              ...STATES.filter((state) => state === filter || people.some((person) => person.state === state)).map(
                (state) => ({ value: state, text: texts.state[state] }),
              ),
            ]}
          />
        )}
        <Field label={words.search} className={styles.search}>
          <SearchBox
            size="large"
            className={styles.box}
            value={search}
            onChange={(_, data) => setSearch(data.value)}
            dismiss={null}
          />
        </Field>
      </div>
      <p className={look.quiet} role="status">
        {chosen.length === 0 ? words.nobody : words.shown(chosen.length, people.length)}
      </p>
      {chosen.length > 0 && (
        <StackTable
          label={words.people}
          columns={columns}
          rows={chosen.slice(0, count)}
          keyOf={({ member }) => member.id}
        />
      )}
      {chosen.length > count && (
        <ShowMore count={Math.min(4 * PAGE, chosen.length - count)} onMore={() => setCount(count + 4 * PAGE)} />
      )}
    </>
  )
}

function linked({ name }: Member, address: string | null) {
  return address === null ? name : <Link href={address}>{name}</Link>
}
