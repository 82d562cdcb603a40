import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { hoursOfShadowing, type JobShadowing } from '../../bot/domain/attendance/jobShadowing'
import type { Member } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import { fullDate, hoursText, numberText } from '../../bot/texts/dates'
import { tabHoursTexts } from '../../bot/texts/tab/topics/hours'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { useWords } from '../words'
import { removeShadowing } from './shadowingCommands'
import { ShadowingForm } from './shadowingForm'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, justifyContent: 'end' },
})

export function ShadowingSection({
  member,
  records,
  now,
  commands,
  refresh,
}: {
  member: Member
  records: Records
  now: Date
  commands: Commands
  refresh: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const words = tabHoursTexts[language].shadowing
  /** The row that was asked about, before it is struck out. */
  const [asked, setAsked] = useState<string | null>(null)
  const status = useRef<HTMLParagraphElement>(null)
  const removing = useMutation({
    mutationFn: (entry: JobShadowing) => removeShadowing(commands, member.id, entry.id),
    onSuccess: () => {
      refresh()
      // The button that was pressed goes with its row.
      status.current?.focus()
    },
    onSettled: () => setAsked(null),
  })
  const refusal = removing.data && !removing.data.ok && 'refusal' in removing.data ? removing.data.refusal : null
  const entries = records
    .jobShadowingOf(member.id)
    .filter(({ removed }) => removed === null)
    .sort((one, other) => (one.day < other.day ? 1 : -1))
  const columns: StackColumn<JobShadowing>[] = [
    { name: words.day, cell: ({ day }) => fullDate(language, day) },
    { name: words.where, cell: ({ where }) => where },
    {
      name: words.days,
      cell: (entry) => (
        <>
          {words.daysText(numberText(language, entry.days), entry.days <= 1)}
          <div className={look.quiet}>{hoursText(language, hoursOfShadowing(entry))}</div>
        </>
      ),
    },
    { name: words.by, cell: ({ by }) => records.members.get(by)?.name ?? null },
    {
      name: words.change,
      cell: (entry) => {
        const name = words.removeDay(fullDate(language, entry.day))
        return (
          <div className={styles.buttons}>
            {asked === entry.id ? (
              <>
                <Button
                  appearance="primary"
                  className={look.touch}
                  disabledFocusable={removing.isPending}
                  aria-label={`${words.removeSure}: ${name}`}
                  autoFocus
                  onClick={() => !removing.isPending && removing.mutate(entry)}
                >
                  {words.removeSure}
                </Button>
                <Button className={look.touch} onClick={() => setAsked(null)}>
                  {words.keep}
                </Button>
              </>
            ) : (
              <Button className={look.touch} aria-label={name} onClick={() => setAsked(entry.id)}>
                {words.remove}
              </Button>
            )}
          </div>
        )
      },
    },
  ]
  return (
    <Section title={words.title}>
      {entries.length === 0 ? (
        <p className={look.plain}>{words.none}</p>
      ) : (
        <StackTable label={words.title} columns={columns} rows={entries} keyOf={({ id }) => id} />
      )}
      <p className={look.quiet} role="status" ref={status} tabIndex={-1}>
        {removing.data?.ok ? words.removed : ''}
      </p>
      {(removing.isError || refusal !== null) && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusal === null ? words.failed : words.refusal[refusal]}</MessageBarBody>
        </MessageBar>
      )}
      {member.role === 'resource-nurse' && (
        <ShadowingForm member={member} now={now} commands={commands} refresh={refresh} />
      )}
    </Section>
  )
}
