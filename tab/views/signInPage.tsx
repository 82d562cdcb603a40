import { Button, Field, makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { groupBy } from '../../bot/domain/grouping'
import { useLook } from '../look'
import { choosePerson, peopleToSignIn, type LocalSignIn, type Person } from '../signIn'
import { useWords } from '../words'
import { Loading } from './loading'
import { Problem } from './problem'

/** Whoever runs the network comes first, then whatever roles the directory has. */
const LEADERS_FIRST = ['nettverksleder', 'arbeidsgruppe', 'områdeleder', 'leder']
const SHOWN_OF_EACH = 12

const useStyles = makeStyles({
  group: { width: '100%', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    gap: tokens.spacingVerticalS,
  },
  person: { width: '100%', minHeight: '56px', justifyContent: 'start', textAlign: 'start' },
  name: { display: 'block' },
  area: { display: 'block', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  search: { width: '100%', maxWidth: '420px' },
  box: { maxWidth: 'none' },
})

export function SignInPage({ signIn, onChosen }: { signIn: LocalSignIn; onChosen: (id: string) => void }) {
  const styles = useStyles()
  const look = useLook()
  const { texts } = useWords()
  const words = texts.signIn
  const [search, setSearch] = useState('')
  const people = useQuery({ queryKey: ['people'], queryFn: () => peopleToSignIn(signIn), retry: false })
  if (people.isPending) return <Loading />
  if (people.isError) return <Problem error={people.error} onRetry={() => void people.refetch()} />

  const sought = search.trim().toLowerCase()
  const found = people.data.filter((person) => wordsOf(person).includes(sought))
  const groups = [...groupBy(found, ({ role }) => role ?? '')].sort(([one], [other]) => rankOf(one) - rankOf(other))
  return (
    <main className={look.column}>
      <h1 className={look.title}>{words.title}</h1>
      <p className={look.plain}>{words.lead}</p>
      <Field label={words.search} className={styles.search}>
        <SearchBox
          size="large"
          className={styles.box}
          value={search}
          dismiss={null}
          onChange={(_, data) => setSearch(data.value)}
        />
      </Field>
      {groups.length === 0 && <p role="status">{words.noneFound}</p>}
      {groups.map(([role, members]) => (
        <section key={role} className={styles.group} aria-label={role}>
          <h2 className={look.small}>{role}</h2>
          <ul className={mergeClasses(look.list, styles.people)}>
            {members.slice(0, SHOWN_OF_EACH).map((person) => (
              <li key={person.id}>
                <Button
                  className={styles.person}
                  onClick={() => {
                    choosePerson(person.id)
                    onChosen(person.id)
                  }}
                >
                  <span>
                    <span className={styles.name}>{person.name}</span>
                    {person.area && <span className={styles.area}>{person.area}</span>}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

function wordsOf({ name, role, area, mail }: Person): string {
  return `${name} ${role ?? ''} ${area ?? ''} ${mail ?? ''}`.toLowerCase()
}

function rankOf(role: string): number {
  const rank = LEADERS_FIRST.findIndex((start) => role.toLowerCase().startsWith(start))
  return rank === -1 ? LEADERS_FIRST.length : rank
}
