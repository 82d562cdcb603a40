import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { mayKeepHours } from '../../bot/domain/attendance/jobShadowing'
import type { MemberId } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import type { SentRowShown } from '../../bot/http/contract/sending'
import { sendingKindTexts } from '../../bot/texts/tab/sending/kinds'
import { sendingsTexts } from '../../bot/texts/tab/sending/sendings'
import { personAddress } from '../hours/personAddress'
import { NARROW, useLook } from '../look'
import { ShowMore } from '../parts/showMore'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { momentText, useWords } from '../words'
import { answerText, canBeTried, toDoOf, whyText } from './rowText'

const PAGE = 60

const useStyles = makeStyles({
  name: { minHeight: '44px', alignContent: 'center' },
  label: { color: tokens.colorNeutralForeground1 },
  wide: { minWidth: '110px', [NARROW]: { minWidth: 'auto' } },
  lines: { textAlign: 'start' },
})

/** Each receiver with where the message stands; those it did not reach can be chosen. */
export function SentTable({
  rows,
  chosen,
  onChosen,
  me,
  records,
  now,
}: {
  rows: readonly SentRowShown[]
  chosen: ReadonlySet<MemberId>
  onChosen: (chosen: ReadonlySet<MemberId>) => void
  me: Me
  records: Records
  now: Date
}) {
  const styles = useStyles()
  const look = useLook()
  const { language } = useWords()
  const { one: words } = sendingsTexts[language]
  const [count, setCount] = useState(PAGE)
  const toggle = (member: MemberId, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(member)
    else next.delete(member)
    onChosen(next)
  }
  const named = ({ member }: SentRowShown) => records.members.get(member)?.name ?? words.somebody
  const columns: StackColumn<SentRowShown>[] = [
    {
      name: words.name,
      cell: (row) => {
        if (canBeTried(row)) {
          return (
            <Checkbox
              size="large"
              label={<span className={styles.label}>{named(row)}</span>}
              checked={chosen.has(row.member)}
              onChange={(_, data) => toggle(row.member, data.checked === true)}
            />
          )
        }
        const address = addressOf(row.member)
        return (
          <div className={styles.name}>{address === null ? named(row) : <Link href={address}>{named(row)}</Link>}</div>
        )
      },
    },
    { name: words.workplace, cell: ({ member }) => placed(workplaceOf(member, records)) },
    { name: words.status, cell: (row) => statusOf(row) },
  ]
  if (rows.some(({ answer }) => answer !== null)) {
    columns.push({ name: words.answer, cell: (row) => answerText(row, language, now) })
  }
  return (
    <>
      <StackTable label={words.people} columns={columns} rows={rows.slice(0, count)} keyOf={({ key }) => key} />
      {rows.length > count && (
        <ShowMore count={Math.min(4 * PAGE, rows.length - count)} onMore={() => setCount(count + 4 * PAGE)} />
      )}
    </>
  )

  function statusOf(row: SentRowShown) {
    const { state, at, tryAgainAt } = row
    const lines = [
      whyText(row, language),
      toDoOf(row, language),
      at === null ? null : momentText(language, new Date(at), now),
      state !== 'failed'
        ? null
        : tryAgainAt === null
          ? words.givenUp
          : words.tryAgainAt(momentText(language, new Date(tryAgainAt), now)),
    ]
    return (
      <div className={styles.lines}>
        {sendingKindTexts[language].state[state]}
        {lines.map((line, index) => (
          <div key={index} className={look.quiet}>
            {line}
          </div>
        ))}
      </div>
    )
  }

  function placed(name: string | null) {
    return name === null ? null : <div className={styles.wide}>{name}</div>
  }

  function addressOf(id: MemberId): string | null {
    const member = records.members.get(id)
    return member?.role === 'resource-nurse' && mayKeepHours(me, member) ? personAddress(id) : null
  }
}

export function workplaceOf(id: MemberId, records: Records): string | null {
  const workplace = records.members.get(id)?.workplace ?? null
  return workplace === null ? null : (records.workplaces.get(workplace)?.name ?? null)
}
