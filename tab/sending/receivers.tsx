import { Button, Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download'
import { useEffect, useRef, useState } from 'react'
import type { MemberId } from '../../bot/domain/member'
import { MESSAGE_STATES, type MessageState } from '../../bot/domain/messages/sendings'
import type { SendingAnswer, SentRowShown } from '../../bot/http/contract/sending'
import { sendingKindTexts } from '../../bot/texts/tab/sending/kinds'
import { sendingsTexts } from '../../bot/texts/tab/sending/sendings'
import { isFound } from '../attendance/nameSearch'
import { useLook } from '../look'
import { Choice } from '../parts/choice'
import { SearchField } from '../parts/searchField'
import { Section } from '../parts/section'
import { useOnce } from '../planning/useOnce'
import { useWords } from '../words'
import { canBeTried } from './rowText'
import { saveRows } from './saveRows'
import type { SendingPageProps } from './sendingPages'
import { SentTable, workplaceOf } from './sentTable'
import { useSendingCommands } from './useSending'

type Filter = MessageState | 'all' | 'answered'

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
  },
  label: { color: tokens.colorNeutralForeground1 },
  outcome: { outlineStyle: 'none' },
  again: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
})

/** Who gets it: filtered, sought, tried again and saved as a list. */
export function Receivers({
  seen,
  me,
  records,
  now,
  commands,
}: { seen: SendingAnswer } & Omit<SendingPageProps, 'titleRef'>) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const { one: words } = sendingsTexts[language]
  const { state: stateNames } = sendingKindTexts[language]
  const { sending, rows } = seen
  const [filter, setFilter] = useState<Filter>('all')
  const [search, setSearch] = useState('')
  const [picked, setPicked] = useState<ReadonlySet<MemberId>>(new Set())
  const { tryAgain } = useSendingCommands(commands)
  const trying = useOnce(async (members: readonly MemberId[]) => {
    const answer = await tryAgain(sending.id, members)
    setPicked(new Set())
    return answer
  })

  const nameOf = ({ member }: SentRowShown) => records.members.get(member)?.name ?? ''
  const shown = rows
    .filter((row) => filter === 'all' || (filter === 'answered' ? row.answer !== null : row.state === filter))
    .filter((row) => isFound(search, nameOf(row), workplaceOf(row.member, records)))
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'nb'))
  const saving = useOnce(() => saveRows(shown, records, language, now))
  const lost = [...new Set(shown.filter(canBeTried).map(({ member }) => member))]
  const chosen = new Set(lost.filter((member) => picked.has(member)))
  const answered = rows.filter(({ answer }) => answer !== null).length
  const filters: { value: Filter; text: string; count: number }[] = [
    { value: 'all', text: words.everyone, count: rows.length },
    ...MESSAGE_STATES.map((state) => ({ value: state, text: stateNames[state], count: sending.counts[state] })),
    { value: 'answered', text: words.answeredFilter, count: answered },
  ]
  const answer = trying.data
  const outcome = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button goes away with the last one who could be tried: whoever pressed it is taken to what came of it.
    if (answer && document.activeElement === document.body) outcome.current?.focus()
  }, [answer, lost.length])
  return (
    <Section title={words.people} lead={sending.kind === 'survey' ? words.surveySecret : null}>
      <div className={styles.tools}>
        <Choice
          label={words.filter}
          value={filter}
          onChoose={(value) => setFilter(filters.find((each) => each.value === value)?.value ?? 'all')}
          options={filters
            .filter(({ value, count }) => count > 0 || value === filter || value === 'all')
            .map(({ value, text, count }) => ({ value, text: words.count(text, count) }))}
        />
        <SearchField label={words.search} value={search} onChange={setSearch} />
        <Button
          size="large"
          icon={saving.isPending ? <Spinner size="tiny" /> : <ArrowDownloadRegular />}
          disabledFocusable={saving.isPending || shown.length === 0}
          onClick={() => saving.press(undefined)}
        >
          {saving.isPending ? words.exporting : words.export}
        </Button>
      </div>
      <p className={look.quiet} role="status">
        {shown.length === 0 ? words.nobody : words.shown(shown.length, rows.length)}
      </p>
      {lost.length > 0 && (
        <div className={styles.again}>
          <p className={look.quiet}>{words.chooseHelp}</p>
          <Checkbox
            size="large"
            label={<span className={styles.label}>{words.chooseAll(lost.length)}</span>}
            checked={chosen.size === lost.length ? true : chosen.size === 0 ? false : 'mixed'}
            onChange={(_, data) => setPicked(data.checked === true ? new Set(lost) : new Set())}
          />
          <Button
            appearance="primary"
            size="large"
            disabledFocusable={chosen.size === 0 || trying.isPending}
            icon={trying.isPending ? <Spinner size="tiny" /> : null}
            onClick={() => trying.press([...chosen])}
          >
            {trying.isPending ? words.trying : words.tryAgain(chosen.size)}
          </Button>
        </div>
      )}
      <div role="status" ref={outcome} tabIndex={-1} className={styles.outcome}>
        {trying.isError && <p className={look.plain}>{words.lost}</p>}
        {answer && !answer.ok && <p className={look.plain}>{words.refusal[answer.refusal]}</p>}
        {answer?.ok && answer.tried > 0 && <p className={look.plain}>{words.tried(answer.tried)}</p>}
        {answer?.ok && answer.closed > 0 && <p className={look.plain}>{words.closed(answer.closed)}</p>}
      </div>
      {shown.length > 0 && (
        <SentTable
          key={`${filter}|${search}`}
          rows={shown}
          chosen={chosen}
          onChosen={setPicked}
          {...{ me, records, now }}
        />
      )}
    </Section>
  )
}
