import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { useMemo, useState } from 'react'
import { leadsNetwork, type Member } from '../../bot/domain/member'
import type { PersonReach } from '../../bot/http/contract'
import { reachPageTexts } from '../../bot/texts/tab/sending/reachPage'
import { isFound } from '../attendance/nameSearch'
import { useLook } from '../look'
import { causeText } from '../parts/byDoor'
import { Choice } from '../parts/choice'
import { SearchField } from '../parts/searchField'
import { Section } from '../parts/section'
import { OVERVIEW_ADDRESS } from '../route'
import { useOnce } from '../planning/useOnce'
import { useWords } from '../words'
import { NotFetched, PageHead } from './pageHead'
import { adviceFor } from './reachAdvice'
import { ReachSummary } from './reachSummary'
import { ReachTable } from './reachTable'
import type { SendingPageProps } from './sendingPages'
import { useReach } from './useSending'

const DOORS = ['chat', 'mail', 'none'] as const
type Door = (typeof DOORS)[number]

export type Reached = { member: Member; reach: PersonReach }

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
  },
  search: { flexBasis: '220px' },
})

/** Whom a message would reach if it went out now, by which door, and what can be done for the others. */
export function ReachView({ me, records, commands, titleRef }: SendingPageProps) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = reachPageTexts[language]
  const answer = useReach(commands)
  const [door, setDoor] = useState<Door | ''>('')
  const [area, setArea] = useState('')
  const [search, setSearch] = useState('')
  const people = useMemo(
    () =>
      (answer.data ?? [])
        .flatMap(({ member: id, reach }): Reached[] => {
          const member = records.members.get(id)
          return member ? [{ member, reach }] : []
        })
        .sort((one, other) => one.member.name.localeCompare(other.member.name, 'nb')),
    [answer.data, records.members],
  )
  const inArea = people.filter(({ member }) => area === '' || member.area === area)
  const shown = inArea.filter(
    ({ member, reach }) => (door === '' || reach.door === door) && isFound(search, member.name),
  )
  const areaNames = new Map<string | null, string>(records.areas.map(({ id, name }) => [id, name]))
  const areaOf = ({ member }: Reached) => areaNames.get(member.area) ?? null
  const saving = useOnce(async () => {
    const { saveSheet } = await import('./spreadsheet')
    await saveSheet(
      words.file,
      [
        { name: words.name, width: 28, cell: ({ member }) => member.name },
        { name: words.role, width: 22, cell: ({ member }) => texts.role[member.role] },
        { name: words.area, width: 18, cell: areaOf },
        { name: words.how, width: 18, cell: ({ reach }) => words.door[reach.door] },
        { name: words.why, width: 50, cell: ({ reach }) => causeText(reach, language) },
        { name: words.toDo, width: 60, cell: ({ reach }) => adviceFor(reach, language).join(' ') },
      ],
      shown,
    )
  })
  const own = records.areas.find(({ id }) => id === me.area)
  return (
    <>
      <PageHead
        back={{ address: OVERVIEW_ADDRESS, text: texts.gathering.back }}
        title={words.title}
        titleRef={titleRef}
      >
        <p className={look.quiet}>
          {words.lead} {!leadsNetwork(me) && own && words.ownArea(own.name)}
        </p>
      </PageHead>
      {answer.isError && <NotFetched text={words.failed} retry={words.retry} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <p className={look.plain}>{texts.loading}</p>}
      {answer.data && (
        <>
          <Section title={words.summary}>
            <ReachSummary people={inArea} />
          </Section>
          <Section title={words.list}>
            <div className={styles.tools}>
              <Choice
                label={words.filter}
                value={door}
                onChoose={(value) => setDoor(DOORS.find((each) => each === value) ?? '')}
                options={[
                  { value: '', text: words.everyone },
                  ...DOORS.map((each) => ({ value: each, text: words.door[each] })),
                ]}
              />
              {leadsNetwork(me) && (
                <Choice
                  label={words.area}
                  value={area}
                  onChoose={setArea}
                  options={[
                    { value: '', text: words.everywhere },
                    ...records.areas.map(({ id, name }) => ({ value: id, text: name })),
                  ]}
                />
              )}
              <SearchField label={words.search} value={search} onChange={setSearch} className={styles.search} />
              <Button
                size="large"
                icon={<ArrowDownloadRegular />}
                disabledFocusable={saving.isPending || shown.length === 0}
                onClick={() => saving.press(undefined)}
              >
                {words.export}
              </Button>
            </div>
            <p className={look.quiet} role="status">
              {shown.length === 0 ? words.nobody : words.shown(shown.length, people.length)}
            </p>
            {shown.length > 0 && (
              <ReachTable key={`${door}|${area}|${search}`} people={shown} areaOf={areaOf} me={me} />
            )}
          </Section>
        </>
      )}
    </>
  )
}
