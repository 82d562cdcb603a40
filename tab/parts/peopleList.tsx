import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import type { Member, Workplace, WorkplaceId } from '../../bot/domain/member'
import type { AnswerState, PersonAtGathering } from '../../bot/domain/figures/overview'
import { NARROW, useLook } from '../look'
import { useWords } from '../words'
import { Choice } from './choice'
import { SearchField } from './searchField'
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
  answer: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    [NARROW]: { flexDirection: 'column', alignItems: 'end' },
  },
})

export function PeopleList({
  people,
  workplaces,
  isCalled,
  isHeld,
  addressOf,
  notesOf,
  toolOf,
}: {
  people: readonly PersonAtGathering[]
  workplaces: ReadonlyMap<WorkplaceId, Workplace>
  isCalled: boolean
  isHeld: boolean
  /** Where more about this person is; null when that is not for whoever looks. */
  addressOf: (member: Member) => string | null
  /** What stands under an answer, a line each. */
  notesOf: (person: PersonAtGathering) => string[]
  /** What can be done about it by whoever looks. */
  toolOf: (person: PersonAtGathering) => ReactNode
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
          {!person.invited && !isGuest(person) && <div className={look.quiet}>{words.walkIn}</div>}
        </>
      ),
    },
    { name: words.workplace, cell: (person) => workplaceOf(person) || null },
  ]
  if (isCalled) {
    columns.push({
      name: words.answer,
      cell: (person) => (
        <div className={styles.answer}>
          <div>
            {texts.state[person.state]}
            {person.rsvp?.answer === 'cannot-come' && `: ${texts.reason[person.rsvp.reason]}`}
            {person.rsvp?.late && <div className={look.quiet}>{words.late}</div>}
            {notesOf(person).map((note) => (
              <div key={note} className={look.quiet}>
                {note}
              </div>
            ))}
          </div>
          {toolOf(person)}
        </div>
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
        <SearchField label={words.search} value={search} onChange={setSearch} />
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

/** Comes for the topic, from another area; said beside the answer. */
function isGuest({ rsvp }: PersonAtGathering): boolean {
  return rsvp !== undefined && rsvp.answer !== 'cannot-come' && rsvp.guest
}

function linked({ name }: Member, address: string | null) {
  return address === null ? name : <Link href={address}>{name}</Link>
}
